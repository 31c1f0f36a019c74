import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { validate } from '../src/cli/commands/validate.ts';
import { memoryHost } from './memory-host.ts';

const CASES = new URL('./invalid/facts/', import.meta.url);
const names = readdirSync(CASES).filter((name) => name.endsWith('.yaml'));

test.each(names)('%s is told of as recorded', async (name) => {
  const host = memoryHost({ [`/${name}`]: readFileSync(new URL(name, CASES)) });
  const code = await validate([name], { format: 'pretty' }, host);
  const output = `${host.stderr()}（退出码 ${String(code)}）\n`;
  const golden = new URL(name.replace(/\.yaml$/u, '.out'), CASES);
  if (process.env['UPDATE'] === '1') writeFileSync(golden, output);
  expect(output).toBe(readFileSync(golden, 'utf8'));
  expect(host.stdout()).toBe('');
  expect(output.replaceAll(name, '')).not.toMatch(/[A-Za-z]{3,} [a-z]{2,}/u);
});
