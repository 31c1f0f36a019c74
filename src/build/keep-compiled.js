// Calls the command as src/cli/start.ts does, and keeps beside each of its files what V8 compiled on the way.
import { readFileSync, writeFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

const [file, ...calls] = process.argv.slice(2);
const load = createRequire(file);
const scripts = new Map();

/** Files of the command, as their names tell. */
const HASHED = /^\.\/\w+-[0-9a-f]{12}\.js$/;

next();

function next() {
  const call = calls.shift();
  process.exitCode = 0;
  if (call === undefined) {
    for (const [path, script] of scripts)
      writeFileSync(`${path}.${process.version}-${process.arch}`, script.createCachedData());
    return;
  }
  process.argv.splice(2, Infinity, ...JSON.parse(call));
  run(file);
  // Node asks again before it exits only where there was something to wait for.
  process.once('beforeExit', () => setImmediate(next));
}

function run(path) {
  let script = scripts.get(path);
  if (!script) {
    script = new Script(nodeModule.wrap(readFileSync(path, 'latin1')), { filename: path });
    scripts.set(path, script);
  }
  const own = { exports: {} };
  const inner = (name) => (HASHED.test(name) ? run(join(dirname(file), name)) : load(name));
  script.runInThisContext()(own.exports, inner, own, path, dirname(path));
  return own.exports;
}
