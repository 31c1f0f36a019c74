import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach } from '@jest/globals';
import { run } from '../src/cli/program.ts';
import { memoryHost } from './memory-host.ts';

const folder = mkdtempSync(join(tmpdir(), 'lawreport-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** An empty folder for each test of a suite that imports this. */
export let at = folder;
let count = 0;
beforeEach(() => {
  at = join(folder, String(count++));
  mkdirSync(at);
});

/** Calls the command line in that folder, without leaving this process. What is in its file `stdin` is standard input. */
export async function call(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const memory = memoryHost();
  const host = { ...memory, cwd: at, readFile: (path: string) => readFile(path === '-' ? join(at, 'stdin') : path) };
  const code = await run(args, host);
  return { code, out: memory.stdout(), err: memory.stderr() };
}
