import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleAll } from '../../src/build/bundle.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = fileURLToPath(new URL('node_modules/.cache/', import.meta.url));
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  minify: true,
  charset: 'utf8',
  logLevel: 'error',
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
};

// As the release is built: see src/build/bundle.js.
const alias = { yaml: './node_modules/yaml/browser/index.js' };

/** Makes the folder of a release, and gives the path of the command. */
export async function buildCommand() {
  const outdir = `${cache}dist`;
  mkdirSync(cache, { recursive: true });
  await bundleAll(outdir);
  return `${outdir}/lawreport.js`;
}

/** Bundles the stages, for calls within this process. */
export async function buildStages() {
  const outfile = `${cache}stages.mjs`;
  const contents = `
    export { cast } from './src/generated/cast.ts';
    export { language } from './src/generated/language.ts';
    export { indexFacts } from './src/core/facts.ts';
    export { shippedKit as kit } from './src/shipped-kit.ts';
    export { readTown, renderFacts } from './src/pipeline.ts';
    export { buildDocument } from './src/write/docx-forms.ts';
    export { setDocx } from './src/write/docx.ts';
    export { writeText } from './src/write/text.ts';
    export { readDocx } from './src/read/read-docx.ts';
    export { checkReading } from './src/rules/check-reading.ts';
  `;
  await build({ ...common, stdin: { contents, resolveDir: root, loader: 'ts' }, alias, outfile });
  return import(pathToFileURL(outfile).href);
}

/** Bundles a script of this folder with its packages, for a cold start as quick as it can be. */
export async function buildScript(name) {
  const outfile = `${cache}${name}.mjs`;
  await build({
    ...common,
    absWorkingDir: fileURLToPath(new URL('.', import.meta.url)),
    entryPoints: [`${name}.js`],
    outfile,
  });
  return outfile;
}
