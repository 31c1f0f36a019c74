// Drives the build: bundles the generator, runs it, and bundles the command. `generate` stops before the command; `check` fails where a derived file in git is stale.
import { build } from 'esbuild';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const common = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
  // Chinese as it is: escaped, every sentence is twice as long to read at each start.
  charset: 'utf8',
  // Bundled CommonJS packages call require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

mkdirSync('node_modules/.cache', { recursive: true });
mkdirSync('src/generated', { recursive: true });
const generator = 'node_modules/.cache/lawreport-generate.mjs';
await build({ ...common, entryPoints: ['src/build/generate.ts'], outfile: generator, packages: 'external' });
const { generate } = await import(pathToFileURL(generator).href);
await generate(process.argv[2] === 'check');

if (process.argv[2] === 'build') {
  rmSync('dist', { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: { lawreport: 'src/cli/main.ts', index: 'src/index.ts', 'batch-worker': 'src/cli/batch/worker.ts' },
    outdir: 'dist',
    // The build of yaml for browsers looks up no environment variable at every token, which is a tenth of reading a file.
    // That of fflate brings no worker threads, which nothing here uses.
    alias: { yaml: './node_modules/yaml/browser/index.js', fflate: './node_modules/fflate/esm/browser.js' },
    splitting: true,
    minify: true,
    legalComments: 'external',
    chunkNames: 'chunks/[name]-[hash]',
    define: { LAWREPORT_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version) },
  });
  chmodSync('dist/lawreport.js', 0o755);
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
