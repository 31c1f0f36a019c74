import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { run } from '../src/cli/program.ts';
import type { Source } from '../src/core/source.ts';
import { cast } from '../src/generated/cast.ts';
import { setDocx } from '../src/write/docx.ts';
import { extractFacts } from '../src/write/extract-facts.ts';
import { renderFile, renderSource } from './kit.ts';
import { memoryHost } from './memory-host.ts';
import { convert, sofficeTest } from './soffice.ts';

const seed = renderFile('seeds/dazhan-2024.yaml').file.source;

/** A comment that XML, line ends and editors could spoil; characters beyond the BMP and a variation selector. */
const comment = '# <!-- ]]> &amp; "引号" \'单引号\' {{值}}\t𠮷䶮㙍葛\u{e0100}  两个空格  ';

const sources: readonly Source[] = [
  { ...seed, name: 'crlf.yaml', text: `${comment}\n${seed.text}`.replace(/\n/gu, '\r\n') },
  { ...seed, name: 'no-end.yaml', text: `${seed.text.trimEnd()}\n${comment}` },
  { ...seed, name: '石桥镇"2025"&<b>.yaml' },
];

/** As the command does: the text of the report with the facts in a part of their own. */
function docxOf(source: Source): Uint8Array {
  const { sheet, file } = renderSource(source);
  return setDocx(sheet, cast, { facts: file.source });
}

const WORD = 'docx:MS Word 2007 XML';
const DOCUMENT = 'word/document.xml';

function wordsOf(docx: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(docx)[DOCUMENT]);
}

/** The report with some words of its text changed. */
function edited(docx: Uint8Array): Uint8Array {
  const changed = wordsOf(docx).replace('大站镇', '改过的大站镇');
  return zipSync({ ...unzipSync(docx), [DOCUMENT]: strToU8(changed) });
}

describe.each(sources)('$name', (source) => {
  test('comes back from the report exactly', () => {
    expect(extractFacts(docxOf(source))).toEqual(source);
  });

  test('renders to the same report when it has come back', () => {
    const docx = docxOf(source);
    const back = extractFacts(docx);
    expect(back && docxOf(back)).toEqual(docx);
  });
});

describe('after an editor has saved the report', () => {
  sofficeTest(
    'LibreOffice, twice, with a change of the text between: the facts come back exactly',
    () => {
      const files = Object.fromEntries(sources.map((source, i) => [`${String(i)}.docx`, docxOf(source)]));
      const saved = convert(files, WORD);
      expect([...saved.keys()]).toEqual(Object.keys(files));
      for (const [i, source] of sources.entries()) {
        const bytes = saved.get(`${String(i)}.docx`) ?? new Uint8Array();
        expect(bytes).not.toEqual(files[`${String(i)}.docx`]);
        expect(extractFacts(bytes)).toEqual(source);
      }
      const again = convert(Object.fromEntries([...saved].map(([name, bytes]) => [name, edited(bytes)])), WORD);
      for (const [i, source] of sources.entries()) {
        const bytes = again.get(`${String(i)}.docx`) ?? new Uint8Array();
        expect(wordsOf(bytes)).toContain('改过的大站镇');
        expect(extractFacts(bytes)).toEqual(source);
      }
    },
    240_000,
  );

  test.each<[string, (xml: string) => string]>([
    [
      'moved the namespace to a prefix',
      (xml) => xml.replace('<facts xmlns=', '<ns0:facts xmlns:ns0=').replace('</facts>', '</ns0:facts>'),
    ],
    ['wrote signs as numbers', (xml) => xml.replace(/镇/u, '&#38215;')],
    ['wrote the attributes in another order', (xml) => xml.replace(/(xmlns="[^"]*") (name="[^"]*")/u, '$2\n$1')],
  ])('one that %s', (_, change) => {
    const [source = seed] = sources;
    const parts = unzipSync(docxOf(source));
    const xml = new TextDecoder().decode(parts['customXml/item1.xml']);
    const changed = change(xml);
    expect(changed).not.toBe(xml);
    delete parts['customXml/item1.xml'];
    expect(extractFacts(zipSync({ ...parts, 'customXml/item7.xml': strToU8(changed) }))).toEqual(source);
  });
});

describe('the command', () => {
  const [source = seed] = sources;
  let docx: Uint8Array;
  beforeAll(() => {
    docx = docxOf(source);
  });

  test('prints the facts and nothing else', async () => {
    const host = memoryHost({ '/r.docx': docx });
    expect(await run(['extract', 'r.docx'], host)).toBe(0);
    expect([host.stdout(), host.stderr()]).toEqual([source.text, '']);
  });

  test('writes them to a file, and never over one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lawreport-extract-'));
    try {
      const path = join(folder, '事实.yaml');
      const host = memoryHost({ '/r.docx': docx });
      expect(await run(['extract', 'r.docx', '-o', path], host)).toBe(0);
      expect(readFileSync(path, 'utf8')).toBe(source.text);
      expect(await run(['extract', 'r.docx', '-o', path], host)).toBe(2);
      expect(host.stderr()).toContain('已经存在，不会覆盖');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const { sheet } = renderSource(seed);
  test.each<[string, Uint8Array]>([
    ['a report without facts', setDocx(sheet, cast)],
    ['a broken file', new Uint8Array([80, 75, 3, 4, 9, 9, 9])],
    ['an empty file', new Uint8Array()],
    ['a text', strToU8('年度: 2025\n')],
    ['a truncated report', docxOf(source).subarray(0, 4000)],
  ])('tells of %s in Chinese', async (_, bytes) => {
    const host = memoryHost({ '/r.docx': bytes });
    expect(await run(['extract', 'r.docx'], host)).toBe(1);
    expect(host.stdout()).toBe('');
    expect(host.stderr()).toContain('“r.docx”里没有事实表');
  });

  test('tells of a file that is not there', async () => {
    const host = memoryHost();
    expect(await run(['extract', '没有.docx'], host)).toBe(2);
    expect(host.stderr()).toContain('找不到文件“没有.docx”');
  });
});
