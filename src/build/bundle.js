// How the command, its worker and the library are bundled. Quick starts decide the form: see start.ts.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  minify: true,
  legalComments: 'external',
};

// The build of yaml for browsers looks up no environment variable at every token, which is a tenth of reading a file.
// That of fflate brings no worker threads, which nothing here uses.
const alias = { yaml: './node_modules/yaml/browser/index.js', fflate: './node_modules/fflate/esm/browser.js' };

/** Packages that most calls never need: each a file of its own. */
const APART = {
  docx: 'node_modules/docx/dist/index.mjs',
  handlebars: 'node_modules/handlebars/lib/index.js',
  hucre: 'node_modules/hucre/dist/index.mjs',
  saxes: 'node_modules/saxes/saxes.js',
  yaml: alias.yaml,
};

/** Makes the folder of a release. `outdir` must be its own: what was there goes. */
export async function bundleAll(outdir) {
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  rmSync(outdir, { recursive: true, force: true });
  await Promise.all([bundleCommand(outdir, version), bundleLibrary(outdir)]);
}

/** The library, as ES modules. */
async function bundleLibrary(outdir) {
  await build({
    ...common,
    entryPoints: { index: 'src/index.ts' },
    outdir,
    alias,
    format: 'esm',
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    charset: 'utf8',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}

/**
 * The command and its worker, as CommonJS: Node starts its loader of ES modules only for those, which takes longer than
 * `--help`. What reads the command line is one file, what most go on to is another, and all the rest a third.
 */
async function bundleCommand(outdir, version) {
  const options = {
    ...common,
    format: 'cjs',
    outdir,
    alias: { fflate: alias.fflate },
    plugins: [packagesApart, commandsApart, noChildren],
    supported: { 'dynamic-import': false },
    define: { LAWREPORT_VERSION: JSON.stringify(version), 'import.meta.url': '__url' },
    banner: { js: 'var __url=require("node:url").pathToFileURL(__filename).href;' },
    write: false,
  };
  const results = await Promise.all([
    build({ ...options, entryPoints: { 'batch-worker': 'src/cli/batch/worker.ts', render: `${COMMANDS}/render.ts` } }),
    build({ ...options, stdin: { contents: allCommands(), resolveDir: join(root, COMMANDS), sourcefile: 'commands' } }),
    build({ ...options, entryPoints: { command: 'src/cli/main.ts' } }),
    build({ ...common, format: 'cjs', entryPoints: APART, outdir }),
  ]);
  // The command comes last, as it names the others.
  const names = new Map();
  for (const { path, text } of results.flatMap(({ outputFiles = [] }) => outputFiles)) {
    const name = basename(path).replace('stdin', 'commands');
    let content = name.endsWith('.js') ? inAscii(text) : text;
    for (const [plain, hashed] of names) content = content.replaceAll(`"./${plain}"`, `"./${hashed}"`);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const kept = KEPT.test(name) ? name.replace('.js', `-${hash}.js`) : name;
    names.set(name, kept);
    writeFileSync(join(outdir, kept), content);
  }
  const command = names.get('command.js');
  const start = join(outdir, 'lawreport.js');
  await build({
    ...common,
    format: 'cjs',
    entryPoints: ['src/cli/start.ts'],
    outfile: start,
    define: { COMMAND: JSON.stringify(`./${command}`) },
  });
  chmodSync(start, 0o755);
  writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
  keepCompiled(join(outdir, command));
}

const COMMANDS = 'src/cli/commands';

/** The files of which it is kept what V8 compiled: their names change with their content. */
const KEPT = /^(?:command|commands|render)\.js$/;

/** A module that loads one command or another. */
function allCommands() {
  const lines = readdirSync(join(root, COMMANDS)).map(
    (name) => `${JSON.stringify(basename(name, '.ts'))}: () => require(${JSON.stringify(`./${name}`)}),`,
  );
  return `module.exports = { ${lines.join(' ')} };`;
}

/** Calls the command for what most are after, so that V8 has compiled what these calls need and no more. */
function keepCompiled(command) {
  const folder = mkdtempSync(join(tmpdir(), 'lawreport-build-'));
  const seeds = readdirSync(join(root, 'seeds'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(root, 'seeds', name));
  const text = join(folder, basename(seeds[0]).replace('.yaml', '.txt'));
  const calls = [['--help'], ['render', ...seeds, '-o', folder], ['validate', ...seeds], ['check', text]];
  const script = join(root, 'src/build/keep-compiled.js');
  try {
    execFileSync(process.execPath, [script, command, ...calls.map((call) => JSON.stringify(call))], {
      stdio: 'ignore',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const packagesApart = {
  name: 'packages-apart',
  setup({ onResolve }) {
    const filter = new RegExp(`^(?:${Object.keys(APART).join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path: `./${path}.js`, external: true }));
  },
};

const commandsApart = {
  name: 'commands-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/commands\// }, ({ kind, path }) => {
      const name = basename(path, '.ts');
      if (kind !== 'dynamic-import') return undefined;
      return name === 'render' ? { path: './render.js', external: true } : { path: name, namespace: 'commands' };
    });
    onResolve({ filter: /^\.\/commands\.js$/ }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'commands' }, ({ path }) => ({
      contents: `module.exports = require('./commands.js')[${JSON.stringify(path)}]();`,
    }));
  },
};

/** commander loads what starts processes, for commands that are programs of their own; there are none here. */
const noChildren = {
  name: 'no-children',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/u.test(importer) ? { path: 'none', namespace: 'no-children' } : undefined,
    );
    onLoad({ filter: /^none$/, namespace: 'no-children' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Code that can be read as Latin-1, which takes no decoding. esbuild escapes all but what stands in regular expressions. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/gu, (char) =>
    Array.from({ length: char.length }, (_, i) => `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}
