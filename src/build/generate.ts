import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { parse } from 'yaml';
import { castOutline } from '../compose/cast-outline.ts';
import { castPassage } from '../compose/cast-passage.ts';
import type { Outline } from '../compose/outline.ts';
import type { Passage } from '../compose/passage.ts';
import { defaultSettings, styleOf } from '../layout/style.ts';
import { makeCast } from '../write/docx-cast.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { lineAndColumn } from '../core/source.ts';
import type { Kit } from '../pipeline.ts';
import { factsSchema, packSchema, schemasToCheck, type Frame, type GroupFile } from './facts-schema.ts';
import { factsType } from './facts-type.ts';
import { rulesPage } from './rules-page.ts';

/** Makes everything that is derived from data/, templates/ and the rules. With `check`, derived files that are kept in git must be up to date. */
export async function generate(check = false): Promise<void> {
  const frame = JSON.parse(readFileSync('data/facts/frame.schema.json', 'utf8')) as Frame;
  const yamlFiles = (path: string): Record<string, unknown> =>
    Object.fromEntries(folder(path, '.yaml').map(([name, text]) => [name, parse(text) as unknown]));
  const schema = factsSchema(frame, yamlFiles('data/facts/groups') as Record<string, GroupFile>);
  const faults: Diagnostic[] = [];

  const passages: Record<string, Passage> = {};
  for (const [name, text] of folder('templates/passages', '.hbs')) {
    const { value, diagnostics } = castPassage(name, { name: `templates/passages/${name}.hbs`, text });
    faults.push(...diagnostics);
    if (value) passages[name] = value;
    reportPlaces(diagnostics, text);
  }
  const outlines: Record<string, Outline> = {};
  for (const [name, text] of folder('templates/outlines', '.yaml')) {
    const { value, diagnostics } = castOutline(`templates/outlines/${name}.yaml`, parse(text));
    faults.push(...diagnostics);
    if (value) outlines[name] = value;
    reportPlaces(diagnostics, text);
  }
  if (faults.length > 0) throw new Error('templates are at fault, see above');

  emitApart('passages', "import type { Passage } from '../compose/passage.ts';", 'Passage', passages);
  emitApart('outlines', "import type { Outline } from '../compose/outline.ts';", 'Outline', outlines);
  const words = yamlFiles('data/words') as Kit['words'];
  emit('words', "import type { Words } from '../compose/voice.ts';", 'Readonly<Record<string, Words>>', words);
  emit('schema', "import type { SchemaNode } from '../core/shape.ts';", 'SchemaNode', packSchema(schema, frame));
  emit('language', "import type { Language } from '../core/language.ts';", 'Language', yamlFiles('data/language'));

  const settings = JSON.parse(readFileSync('data/settings.schema.json', 'utf8')) as Record<string, unknown>;
  emit('settings-schema', "import type { SchemaNode } from '../core/shape.ts';", 'SchemaNode', settings);
  await emitCheck('facts-check', schemasToCheck(frame));
  await emitCheck('settings-check', { validate: settings });
  const layout = await makeCast(styleOf(defaultSettings));
  emit('cast', "import type { Cast } from '../write/cast.ts';", 'Cast', layout);
  derive('data/facts.schema.json', `${JSON.stringify(schema, null, 1)}\n`, check);
  derive('src/core/facts-data.ts', factsType(schema), check);
  derive('docs/rules.md', rulesPage(), check);
}

function folder(path: string, ending: string): [name: string, text: string][] {
  return readdirSync(path)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => [file.slice(0, -ending.length).normalize('NFC'), readFileSync(`${path}/${file}`, 'utf8')]);
}

/** A derived file that is kept in git, so that it can be read there. */
function derive(path: string, content: string, check: boolean): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  if (check) throw new Error(`${path} is stale: run npm run generate and commit it`);
  writeFileSync(path, content);
}

/** A value as a module: JSON text parses faster than the same object written as code. */
function emit(name: string, imports: string, type: string, value: unknown): void {
  const text = JSON.stringify(JSON.stringify(value));
  const constant = name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
  writeFileSync(
    `src/generated/${name}.ts`,
    `${imports}\n\nexport const ${constant} = JSON.parse(\n  ${text},\n) as ${type};\n`,
  );
}

/** Values of which a report needs some, each read when it is asked for. */
function emitApart(name: string, imports: string, type: string, values: Readonly<Record<string, unknown>>): void {
  const texts = Object.entries(values).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(JSON.stringify(value))},\n`,
  );
  writeFileSync(
    `src/generated/${name}.ts`,
    `${imports}\nimport { lazyRecord } from '../core/lazy-record.ts';\n\nexport const ${name} = lazyRecord<${type}>({\n${texts.join('')}});\n`,
  );
}

/** What the schema says beyond JSON Schema; src/core/shape.ts reads it. */
const VOCABULARY = [
  'common',
  'role',
  'units',
  'rate',
  'computed',
  'frequency',
  'counted',
  'adds',
  'limit',
  'since',
  'kin',
  'knows',
  'choices',
  'relations',
  'usual',
];

/** AJV compiles schemas here, each to a function of its name, so that no user waits for it and the page needs no eval. */
async function emitCheck(file: string, schemas: Readonly<Record<string, object>>): Promise<void> {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictTuples: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false },
    messages: false,
  });
  ajv.addVocabulary(VOCABULARY);
  const names = Object.keys(schemas);
  for (const name of names) ajv.addSchema({ ...schemas[name], $id: name });
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  writeFileSync('node_modules/.cache/lawreport-check.mjs', code);
  // Standalone code still calls require for the helpers of some keywords; one bundling makes it whole.
  await build({
    entryPoints: ['node_modules/.cache/lawreport-check.mjs'],
    bundle: true,
    platform: 'neutral',
    mainFields: ['main'],
    format: 'esm',
    target: 'es2022',
    outfile: `src/generated/${file}.js`,
    logLevel: 'error',
  });
  const types = names.map((name) => `export const ${name}: CompiledSchema;\n`);
  writeFileSync(
    `src/generated/${file}.d.ts`,
    `import type { CompiledSchema } from '../validate/check-shape.ts';\n\n${types.join('')}`,
  );
}

function reportPlaces(diagnostics: readonly Diagnostic[], text: string): void {
  for (const diagnostic of diagnostics) {
    const place = diagnostic.span ? lineAndColumn(text, diagnostic.span.start) : undefined;
    process.stderr.write(
      `${diagnostic.file}${place ? `:${String(place.line)}` : ''} ${(diagnostic.path ?? []).join('.')} ${diagnostic.message} ${diagnostic.hint ?? ''}\n`,
    );
  }
}
