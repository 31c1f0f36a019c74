#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type v8 from 'node:v8';
import nodeModule, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** The file of the command, a hash of its content in its name. */
declare const COMMAND: string;

// Compiling the command takes longer than composing a report. The build keeps what V8 made of it, for the very Node that
// built; V8 itself refuses what other flags made, and compiles. Any other Node keeps its own from the second call on.
const load = createRequire(__filename);
if (!run(COMMAND)) {
  (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
  load(COMMAND);
}

/** Runs a file of which it was kept what V8 made, and gives the module; nothing for any other. */
function run(name: string): { readonly exports: unknown } | undefined {
  const file = join(__dirname, name);
  const compiled = name.startsWith('./') ? readPresent(`${file}.${process.version}-${process.arch}`) : undefined;
  if (!compiled) return undefined;
  const script = new Script(nodeModule.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData: compiled });
  // A report is done before code that V8 makes quicker pays for the making; what runs longer gets it all the same, later.
  // Set when the last file is in, as V8 refuses what was compiled under other flags.
  if (name !== COMMAND && process.argv[2] === 'render')
    (load('node:v8') as typeof v8).setFlagsFromString('--interrupt-budget=1000000');
  const own = { exports: {} };
  const inner = (other: string): unknown => {
    const module = run(other);
    return module ? module.exports : (load(other) as unknown);
  };
  (script.runInThisContext() as (...args: readonly unknown[]) => void)(own.exports, inner, own, file, dirname(file));
  return own;
}

function readPresent(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
