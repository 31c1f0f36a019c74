// Calls a bundle of the command as src/cli/start.ts does, and keeps beside it what V8 compiled on the way.
import { readFileSync, writeFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

const [file, ...calls] = process.argv.slice(2);
const script = new Script(nodeModule.wrap(readFileSync(file, 'latin1')), { filename: file });
const run = script.runInThisContext();

next();

function next() {
  const call = calls.shift();
  if (call === undefined) {
    writeFileSync(`${file}.${process.version}-${process.arch}`, script.createCachedData());
    return;
  }
  process.argv.splice(2, Infinity, ...JSON.parse(call));
  const own = { exports: {} };
  run(own.exports, createRequire(file), own, file, dirname(file));
  process.once('beforeExit', next);
}
