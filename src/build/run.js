// Drives the build: bundles the generator, runs it, and bundles the command. `generate` stops before the command; `check` fails where a derived file in git is stale.
import { build } from 'esbuild';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleAll } from './bundle.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
mkdirSync('node_modules/.cache', { recursive: true });
mkdirSync('src/generated', { recursive: true });
const generator = 'node_modules/.cache/lawreport-generate.mjs';
await build({
  entryPoints: ['src/build/generate.ts'],
  outfile: generator,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
const { generate } = await import(pathToFileURL(generator).href);
await generate(process.argv[2] === 'check');

if (process.argv[2] === 'build') {
  await bundleAll(`${root}dist`);
  linkCommand();
}

/** Lets `npx lawreport` find the command of this checkout where npm looks first, as if it were installed. */
function linkCommand() {
  if (process.platform === 'win32') {
    writeFileSync('node_modules/.bin/lawreport.cmd', '@node "%~dp0\\..\\..\\dist\\lawreport.js" %*\r\n');
    return;
  }
  rmSync('node_modules/.bin/lawreport', { force: true });
  symlinkSync('../../dist/lawreport.js', 'node_modules/.bin/lawreport');
}
