#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** The bundle of the command, a hash of its content in its name. */
declare const COMMAND: string;

// Compiling the command takes longer than composing a report. The build keeps what V8 made of it, for the very Node that
// built; V8 itself refuses what other flags made, and compiles. Any other Node keeps its own from the second call on.
const file = join(__dirname, COMMAND);
const compiled = readPresent(`${file}.${process.version}-${process.arch}`);
const load = createRequire(file);
if (compiled) {
  const script = new Script(nodeModule.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData: compiled });
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
  const own = { exports: {} };
  run(own.exports, load, own, file, dirname(file));
} else {
  (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
  load(file);
}

function readPresent(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
