import { createReport } from 'docx-templates';
import * as docx from 'docx';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import PizZip from 'pizzip';
import { goal, interleave, table } from './measure.js';
import { templateOf, textsOf } from './template.js';

const encoder = new TextEncoder();

/** Facts to .docx bytes within one process. The others are handed the finished sentences; this tool composes them first. */
export async function warm(stages, samplePath) {
  const source = { name: 'town.yaml', text: readFileSync(samplePath, 'utf8') };
  const town = (await stages.readTown(source, stages.kit)).value;
  const { sheet } = stages.renderFacts(town, stages.kit, undefined).value;
  const set = () => stages.setDocx(sheet, stages.cast);
  const model = set();
  const texts = textsOf(model);
  const braces = templateOf(model, (name) => `{${name}}`);
  const easy = new TemplateHandler();
  const floor = floorOf(templateOf(model, (name) => `{${name}}`));

  const subjects = [
    { name: 'floor: holes filled, deflated, zipped', run: floor },
    { name: 'lawreport: sentences → .docx', run: set },
    {
      name: 'lawreport: facts → .docx (composes, lays out, writes)',
      run: () => {
        const facts = stages.indexFacts(town.file.data, stages.kit.shape);
        const rendered = stages.renderFacts({ ...town, facts }, stages.kit, undefined);
        return stages.setDocx(rendered.value.sheet, stages.cast);
      },
    },
    { name: 'easy-template-x', run: () => easy.process(Buffer.from(braces.bytes), braces.values) },
    {
      name: 'docxtemplater',
      run: () =>
        new Docxtemplater(new PizZip(braces.bytes))
          .render(braces.values)
          .getZip()
          .generate({ type: 'uint8array', compression: 'DEFLATE' }),
    },
    { name: 'docx', run: () => docx.Packer.toBuffer(stages.buildDocument(docx, sheet)) },
    {
      name: 'docx-templates',
      once: true,
      run: () =>
        createReport({
          template: Buffer.from(braces.bytes),
          data: braces.values,
          cmdDelimiter: ['{', '}'],
          noSandbox: true,
        }),
    },
    ...pandocOf(texts),
  ];
  for (const { name, run, loose } of subjects) {
    const made = textsOf(new Uint8Array(await run()));
    if (loose ? made.join('') !== texts.join('') : JSON.stringify(made) !== JSON.stringify(texts))
      throw new Error(`${name} says something else`);
  }

  // Code that is worth making quick is made so after some hundred calls: warm is what a batch runs in, not what it begins with.
  const times = await interleave(subjects, { rounds: 11, warmUp: 6, slice: 250 });
  const ours = times.get('lawreport: facts → .docx (composes, lays out, writes)');
  const base = times.get('floor: holes filled, deflated, zipped');
  const sentences = times.get('lawreport: sentences → .docx');
  const faster = (name, wanted) => {
    if (times.has(name)) goal(`facts → .docx against ${name}`, times.get(name) / ours, '≥', wanted);
  };
  faster('docx', 15);
  faster('docxtemplater', 13);
  faster('easy-template-x', 10);
  faster('pandoc (a process)', 100);
  goal('facts → .docx over the floor', ours / base, '≤', 1.5);
  goal('sentences → .docx over the floor', sentences / base, '≤', 1.5);
  const rows = [...times].map(([name, ms]) => [name, ms.toFixed(3), (ms / base).toFixed(1), (ms / ours).toFixed(1)]);
  const parts = await stagesOf(stages, town, source);
  return [
    table(['One rich town, warm', 'ms', '× floor', '× lawreport'], rows),
    '',
    table(
      ['What a town costs, warm', 'ms'],
      [...parts].map(([name, ms]) => [name, ms.toFixed(3)]),
    ),
  ].join('\n');
}

function stagesOf(stages, town, source) {
  const { sheet } = stages.renderFacts(town, stages.kit, undefined).value;
  const bytes = stages.setDocx(sheet, stages.cast);
  return interleave([
    { name: 'read: YAML → checked facts', run: () => stages.readTown(source, stages.kit) },
    { name: 'compose and lay out', run: () => stages.renderFacts(town, stages.kit, undefined) },
    {
      name: 'write .docx, facts file inside',
      run: () => stages.setDocx(sheet, stages.cast, { facts: source }),
    },
    { name: 'write .txt', run: () => stages.writeText(sheet) },
    {
      name: 'check: .docx → findings',
      run: () => stages.checkReading(stages.readDocx(bytes, 'town.docx', stages.language).value),
    },
  ]);
}

/** What no way can do without: texts escaped into holes, one part deflated, zipped to parts deflated before. */
function floorOf({ xml, parts, values }) {
  const pieces = xml.split(/\{t\d+\}/u);
  const names = [...xml.matchAll(/\{(t\d+)\}/gu)].map(([, name]) => name);
  const escape = (text) =>
    /[&<>"']/u.test(text) ? text.replace(/[&<>"']/gu, (char) => `&#${String(char.charCodeAt(0))};`) : text;
  const fixed = Object.entries(parts)
    .filter(([name]) => name !== 'word/document.xml')
    .map(([name, bytes]) => entryOf(name, bytes));
  return () => {
    let text = pieces[0];
    for (let i = 0; i < names.length; i++) text += escape(values[names[i]]) + pieces[i + 1];
    return zip([...fixed, entryOf('word/document.xml', encoder.encode(text))]);
  };
}

function entryOf(name, bytes) {
  const nameBytes = Buffer.from(name);
  const data = deflateRawSync(bytes);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(nameBytes.length, 22);
  return { nameBytes, data, fields };
}

function zip(entries) {
  const files = [];
  const directory = [];
  let at = 0;
  for (const { nameBytes, data, fields } of entries) {
    const head = Buffer.from([0x50, 0x4b, 3, 4]);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt16LE(20, 4);
    fields.copy(line, 6);
    line.writeUInt32LE(at, 42);
    directory.push(line, nameBytes);
    files.push(head, fields, nameBytes, data);
    at += 30 + nameBytes.length + data.length;
  }
  const lines = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(lines.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, lines, end]);
}

function pandocOf(texts) {
  if (spawnSync('pandoc', ['--version']).status !== 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'lawreport-pandoc-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [input, output] = [join(folder, 'in.md'), join(folder, 'out.docx')];
  writeFileSync(input, texts.map((text) => text.replace(/[\\`*_{}[\]()#+.!|<>~^$@"'-]/gu, '\\$&')).join('\n\n'));
  const run = () => {
    spawnSync('pandoc', ['-f', 'markdown-smart', input, '-o', output]);
    return readFileSync(output);
  };
  return [{ name: 'pandoc (a process)', once: true, loose: true, run }];
}
