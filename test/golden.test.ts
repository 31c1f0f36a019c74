import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { cast } from '../src/generated/cast.ts';
import { setDocument } from '../src/write/docx.ts';
import { writeText } from '../src/write/text.ts';
import { renderFile } from './kit.ts';

// `npm run golden` records anew what these reports are; read the difference before committing it.
const CASES = new URL('./cases/', import.meta.url);
const towns = [
  'baima',
  'gaoyan',
  'hongtugang',
  'huaishuji',
  'longtanhe',
  'qingshiya',
  'qingxi',
  'shiqiao',
  'songya',
  'wangjiang',
];
const files = [
  ...readdirSync(new URL('../seeds/', import.meta.url))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `seeds/${name}`),
  ...towns.map((town) => `data/county/${town}-2025.yaml`),
];

test.each(files)('%s is written as recorded', (path) => {
  const { sheet } = renderFile(path);
  const base = path.replace(/^.*\//u, '').replace(/\.yaml$/u, '');
  const outputs: Readonly<Record<string, string>> = {
    [`${base}.txt`]: writeText(sheet),
    // A paragraph a line, so that a difference can be read.
    [`${base}.document.xml`]: `${setDocument(sheet, cast).replaceAll(/(?=<w:p[ >])/gu, '\n')}\n`,
  };
  for (const [name, content] of Object.entries(outputs)) {
    const golden = new URL(name, CASES);
    if (process.env['UPDATE'] === '1') {
      mkdirSync(CASES, { recursive: true });
      writeFileSync(golden, content);
    }
    expect(content).toBe(readFileSync(golden, 'utf8'));
  }
});
