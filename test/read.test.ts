import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { layOut } from '../src/layout/lay-out.ts';
import { defaultSettings, styleOf } from '../src/layout/style.ts';
import { readDocx } from '../src/read/read-docx.ts';
import { readText } from '../src/read/read-text.ts';
import { checkReading } from '../src/rules/check-reading.ts';
import { layoutRules } from '../src/rules/list.ts';
import { makeCast } from '../src/write/docx-cast.ts';
import { setDocx } from '../src/write/docx.ts';
import { language } from './check/language.ts';
import { bodyWith, type Changes, conforming, indent, makeDocx, p, part, pitch, run } from './check/make-docx.ts';
import { reports } from './layout-reports.ts';

const read = (text: string) => readText({ name: '报告.txt', text }, language);
const published = (name: string) => read(readFileSync(new URL(`check/${name}.txt`, import.meta.url), 'utf8'));

function opened(changes: Changes) {
  const { value, diagnostics } = readDocx(makeDocx(changes), '报告.docx', language);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('not read');
  return value;
}

function refusal(bytes: Uint8Array) {
  const { value, diagnostics } = readDocx(bytes, '报告.docx', language);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ code: 'R01', severity: 'error', file: '报告.docx' });
  return diagnostics[0]?.message ?? '';
}

describe('a text', () => {
  test.each([
    ['dazhan-2024', 2024, '大站镇', '英德市大站镇人民政府2024年法治政府建设年度报告', 6],
    ['aleteng-2024', 2024, '阿勒腾乡', '中共阿勒腾乡委员会阿勒腾乡人民政府关于2024年法治政府建设情况的报告', 4],
    ['qiaotou-2023', 2023, '桥头镇', '', 2],
    ['shuangshan-2021', 2021, '双山镇', '重庆市铜梁区双山镇人民政府2021年法治政府建设工作报告', 4],
    ['panjiawan-2024', 2024, '潘家湾镇', '潘家湾镇2024年法治政府建设工作报告', 4],
  ])('%s: year, town, title and parts', (name, year, town, title, parts) => {
    const reading = published(name);
    expect([reading.year, reading.unit?.name, reading.title, reading.parts.length]).toEqual([year, town, title, parts]);
  });

  test('page furniture of a website is left out, head and foot', () => {
    const kinds = published('dazhan-2024').paragraphs.map((paragraph) => paragraph.kind);
    expect(kinds.slice(0, 13)).toEqual([...Array.from({ length: 11 }, () => 'furniture'), 'title', 'lead']);
    expect(kinds.slice(-2)).toEqual(['signature', 'date']);
    const foot = published('shuangshan-2021').paragraphs.slice(-4);
    expect(foot.map((paragraph) => paragraph.kind)).toEqual(Array.from({ length: 4 }, () => 'furniture'));
  });

  test('the frame of a joint issue', () => {
    const reading = published('aleteng-2024');
    const of = (kind: string) => reading.paragraphs.filter((x) => x.kind === kind).map((x) => x.text);
    expect(of('number')).toEqual(['阿阿党发〔2025〕4号']);
    expect(of('addressee')).toEqual(['县委:']);
    expect(of('signature')).toEqual(['中共阿勒腾乡委员会 阿勒腾乡人民政府']);
    expect(reading.date).toMatchObject({ year: 2025, month: 1, day: 9 });
  });

  test('headings of any wording announce the statutory items', () => {
    expect(published('panjiawan-2024').parts.map((x) => x.items)).toEqual([
      ['举措和成效'],
      ['第一责任人'],
      ['不足和原因'],
      ['下年度安排'],
    ]);
    expect(published('shuangshan-2021').parts.at(-1)?.items).toEqual(['不足和原因', '下年度安排']);
    expect(published('qiaotou-2023').parts.at(-1)?.items).toEqual(['下年度安排']);
    expect(published('aleteng-2024').parts.at(-1)?.items).toEqual(['其他情况']);
  });

  test('a page without title: labels are furniture, the addressee is found', () => {
    const page =
      '- 索 引 号: sm09901\n- 备注/文号: 将镛委〔2025〕5号\n- 公文生成日期: 2025-02-07\n中共将乐县委员会,将乐县人民政府:\n2024年,古镛镇在县委指导下推进法治建设。';
    const reading = read(page);
    expect(reading.paragraphs.map((x) => x.kind)).toEqual(['furniture', 'furniture', 'furniture', 'addressee', 'lead']);
    expect(reading.unit).toEqual({ name: '古镛镇', kind: '镇' });
  });

  test('the parts of a report that begins with （一）', () => {
    const reading = read(
      '（一）主要举措和成效\n学习6次。\n1.学法。学习6次。\n（二）存在的不足和原因\n原因是人少。\n（三）下一步安排\n加强学习。',
    );
    expect(reading.parts.map((x) => x.items)).toEqual([['举措和成效'], ['不足和原因'], ['下年度安排']]);
  });

  test('levels are recovered where numbers are broken or lost', () => {
    const third = published('shuangshan-2021').headings.filter((heading) => heading.level === 2);
    expect(third.map((heading) => [heading.mark, heading.ordinal])).toEqual([
      ['', undefined],
      ['', undefined],
      ['三)', 3],
      [')', undefined],
      ['', undefined],
    ]);
  });

  test('figures carry value, unit, exactness and noun', () => {
    const figures = read(
      '开展法治宣传教育活动约2200余场次，受教育人群超45万人次，办理12345热线工单709宗，投入11.5万元，同比下降19.5%。',
    ).figures;
    expect(figures.map((f) => [f.noun, f.before, f.value, f.after, f.unit])).toEqual([
      ['开展法治宣传教育活动', '约', 2200, '余', '场次'],
      ['受教育人群', '超', 450_000, '', '人次'],
      ['办理12345热线工单', '', 709, '', '宗'],
      ['投入', '', 115_000, '', '元'],
      ['同比下降', '', 19.5, '', '%'],
    ]);
  });

  test('years, dates, codes and the names of days are no figures', () => {
    expect(read('2024年1月8日，落实“1+4+N”体系，在“3·15”和12·4开展铜府办〔2021〕47号宣传。').figures).toEqual([]);
  });

  test('spans give back the words of the source', () => {
    const reading = published('dazhan-2024');
    for (const { span, text } of reading.paragraphs) expect(reading.source.text.slice(span.start, span.end)).toBe(text);
  });

  test('odd input ends well', () => {
    for (const text of [
      '',
      '\n\n',
      '。',
      '一、',
      '（',
      '\uFEFF',
      '一、\n二、\n',
      '报告',
      '1.'.repeat(500),
      '（一'.repeat(5000),
      '年'.repeat(50_000),
    ]) {
      expect(() => checkReading(read(text))).not.toThrow();
    }
  });

  test('hostile repetition takes no more than its share of time', () => {
    for (const piece of [
      '（',
      '一是',
      '《',
      '1',
      '1,',
      ',',
      ' ',
      '每年',
      '2025年',
      '学习',
      '、',
      '约1余',
      '"',
      '〔2021',
    ]) {
      const start = performance.now();
      checkReading(read(`一、主要举措\n${piece.repeat(60_000 / piece.length)}\n二、不足\n无。`));
      expect([piece, performance.now() - start < 2000]).toEqual([piece, true]);
    }
  });

  test('a published report is read and checked well within the time of a key press', () => {
    const start = performance.now();
    for (let i = 0; i < 5; i++) checkReading(published('aleteng-2024'), { ignoreWidth: true });
    expect((performance.now() - start) / 5).toBeLessThan(100);
  });
});

describe('the words of a .docx', () => {
  const lines = (body: string, parts: Changes['parts'] = {}) => opened({ body, parts }).source.text.split('\n');

  test('automatic numbers are rendered as Word shows them', () => {
    const level = (ilvl: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${String(ilvl)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = part(
      'numbering',
      `<w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'bullet', '●')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="2"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`,
    );
    const item = (ilvl: number, text: string, id = 1) =>
      p(`<w:numPr><w:ilvl w:val="${String(ilvl)}"/><w:numId w:val="${String(id)}"/></w:numPr>`, ['', text]);
    const body =
      item(0, '甲') +
      item(1, '乙') +
      item(1, '丙') +
      item(2, '丁') +
      item(0, '戊') +
      item(1, '己') +
      item(2, '庚', 2) +
      item(3, '辛') +
      item(0, '壬', 0);
    expect(lines(body, { 'word/numbering.xml': numbering })).toEqual([
      '一、甲',
      '（一）乙',
      '（二）丙',
      '1.丁',
      '二、戊',
      '（一）己',
      '5.庚',
      '辛',
      '壬',
    ]);
  });

  test('insertions are kept, deletions, hidden words, field codes and the older twin of a box are dropped', () => {
    const body = `<w:p><w:r><w:t>甲</w:t></w:r><w:ins><w:r><w:t>乙</w:t></w:r></w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>丁</w:t></w:r><w:hyperlink><w:r><w:t>戊</w:t></w:r></w:hyperlink><w:r><w:instrText>DATE</w:instrText></w:r><w:r><mc:AlternateContent><mc:Choice><v:box><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:box></mc:Choice><mc:Fallback><v:box><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:box></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(lines(body)).toEqual(['框', '甲乙戊']);
  });

  test('tables are read cell by cell; breaks, tabs and symbols become text', () => {
    const cell = (text: string) => `<w:tc>${p('', ['', text])}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr></w:tbl><w:p><w:r><w:t>丙</w:t><w:br/><w:t>丁</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0FE"/><w:br w:type="page"/><w:noBreakHyphen/></w:r></w:p>`;
    expect(lines(body)).toEqual(['甲', '乙', '丙', '丁\t□-']);
  });
});

describe('the looks of a .docx', () => {
  const layoutOf = (body: string, parts: Changes['parts'] = {}) => opened({ body, parts }).paragraphs[0]?.layout;

  test('defaults, the chain of styles, theme fonts and direct formatting, each over the one before', () => {
    const styles = part(
      'styles',
      `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsiaTheme="minorEastAsia" w:eastAsia="无"/><w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
      <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:rPr><w:sz w:val="28"/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="character" w:styleId="c"><w:rPr><w:rFonts w:eastAsia="楷体"/></w:rPr></w:style>`,
    );
    const theme = part(
      'theme',
      '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="等线"/></a:minorFont></a:fontScheme></a:themeElements>',
    );
    const parts = { 'word/styles.xml': styles, 'word/theme/theme1.xml': theme };
    expect(layoutOf(p('', ['', '依法行政工作。']), parts)).toMatchObject({
      font: '等线',
      size: 28,
      bold: false,
      align: 'left',
      line: 360,
    });
    expect(
      layoutOf(p('<w:pStyle w:val="b"/>', ['<w:b w:val="0"/><w:sz w:val="44"/>', '依法行政工作。']), parts),
    ).toMatchObject({ size: 44, bold: false, align: 'center' });
    expect(layoutOf(p('<w:pStyle w:val="b"/>', ['<w:rStyle w:val="c"/>', '依法行政工作。']), parts)).toMatchObject({
      font: '楷体',
      size: 28,
      bold: true,
    });
  });

  test('a cycle of styles ends', () => {
    const style = (id: string, base: string, size: number) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/><w:rPr><w:sz w:val="${String(size)}"/></w:rPr></w:style>`;
    const styles = part('styles', style('a', 'b', 30) + style('b', 'a', 31));
    expect(layoutOf(p('<w:pStyle w:val="a"/>', ['', '依法行政工作。']), { 'word/styles.xml': styles })).toMatchObject({
      size: 30,
    });
  });

  const codes = (changes: Changes) =>
    checkReading(opened(changes))
      .filter((d) => d.code.startsWith('L'))
      .map((d) => d.code);

  test('a document that keeps every measure raises nothing', () => {
    expect(codes({})).toEqual([]);
    expect(checkReading(opened({})).map((d) => d.code)).toEqual([]);
  });

  const blackMark = p('<w:jc w:val="center"/>', [run('宋体', 72), '清溪镇人民政府文件']);
  const replaced = (name: keyof typeof conforming, from: string | RegExp, to: string) => ({
    body: bodyWith({ [name]: conforming[name].replace(from, to) }),
  });
  const cases: Record<string, Changes> = {
    L01: {
      page: '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="2098" w:right="1808" w:bottom="986" w:left="1588"/>',
    },
    L02: {
      page: '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1474" w:bottom="2642" w:left="1588"/>',
    },
    L03: {
      page: '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1262" w:bottom="1984" w:left="1800"/>',
    },
    L04: {
      page: '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1440" w:left="1588"/>',
    },
    L05: replaced('lead', '仿宋_GB2312', '宋体'),
    L06: replaced('lead', 'w:sz w:val="32"', 'w:sz w:val="24"'),
    L07: replaced('lead', '<w:sz', '<w:color w:val="FF0000"/><w:sz'),
    L08: replaced('title', '方正小标宋简体', '黑体'),
    L09: replaced('title', '"44"', '"36"'),
    L10: replaced('title', 'center', 'left'),
    L11: replaced('part', '黑体', '仿宋'),
    L12: replaced('section', '楷体_GB2312', '仿宋'),
    L13: { body: bodyWith({ item: p(pitch + indent, [run('黑体'), '1.加强学习。'], [run('仿宋'), '全年学习6次。']) }) },
    L14: replaced('part', '<w:sz', '<w:b/><w:sz'),
    L15: replaced('lead', 'w:line="579" w:lineRule="exact"', 'w:line="360" w:lineRule="auto"'),
    L16: replaced('lead', indent, ''),
    L17: { footer: '' },
    L18: { footerRun: '<w:rFonts w:ascii="Times New Roman"/><w:sz w:val="18"/>' },
    L19: replaced('signature', '<w:jc w:val="right"/>', ''),
    L20: replaced('blank', conforming.blank, ''),
    L21: replaced('addressee', pitch, pitch + indent),
    L22: { body: bodyWith({ mark: blackMark }) },
    L23: replaced('number', '"32"', '"28"'),
    L24: replaced('copies', '"28"', '"32"'),
    L25: replaced('attachment', indent, ''),
    L26: replaced('redLine', 'FF0000', '000000'),
    L27: replaced('date', 'w:rightChars="100" w:right="320"', 'w:rightChars="200" w:right="640"'),
  };

  test('every layout rule has its case', () => {
    expect(Object.keys(cases)).toEqual(layoutRules.map((rule) => rule.code));
  });

  test.each(Object.entries(cases))('%s is raised by its fault, and by that alone', (code, changes) => {
    expect([...new Set(codes(changes))]).toEqual([code]);
  });

  test('typed blanks at the beginning of a paragraph are an indent', () => {
    expect(codes(replaced('lead', `${indent}</w:pPr>`, '</w:pPr>'))).toEqual(['L16']);
    expect(
      codes({
        body: bodyWith({
          lead: p(pitch, [run('仿宋_GB2312'), '　　2025年，清溪镇推进依法行政。现将有关情况报告如下。']),
        }),
      }),
    ).toEqual([]);
  });

  test('the same fault in many paragraphs is told once', () => {
    const { body } = { body: bodyWith({}).replaceAll('仿宋_GB2312', '宋体') };
    expect(checkReading(opened({ body })).filter((d) => d.code === 'L05')).toHaveLength(1);
  });

  test('what this tool writes has no layout fault, in any form', async () => {
    const cast = await makeCast(styleOf(defaultSettings));
    // The report without 法治政府建设 in its title is no report of this kind, and its title is not found.
    for (const [name, report] of Object.entries(reports).filter(([key]) => key !== 'bare')) {
      const { value } = readDocx(setDocx(layOut(report, defaultSettings), cast), name, language);
      expect(value && [name, checkReading(value).filter((d) => d.code.startsWith('L'))]).toEqual([name, []]);
    }
  });
});

describe('what cannot be read gives one clear error', () => {
  const xml = (document: string) => zipSync({ 'word/document.xml': strToU8(document) });

  test.each([
    ['an old .doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '旧格式'],
    ['a text file', strToU8('依法行政'), '不是 .docx'],
    ['nothing', new Uint8Array(0), '不是 .docx'],
    ['half a file', makeDocx().subarray(0, 300), '已损坏'],
    ['a zip without document', zipSync({ 'a.txt': strToU8('a') }), '没有正文'],
    ['a DOCTYPE', xml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), '已损坏'],
    ['broken XML', xml('<w:document'), '已损坏'],
    ['no body', xml('<a/>'), '已损坏'],
    ['a deep nest', xml('<a>'.repeat(5000) + '</a>'.repeat(5000)), '已损坏'],
    [
      'too many entries',
      zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`f${String(i)}`, new Uint8Array(0)]))),
      '过大',
    ],
    ['a zip bomb', zipSync({ 'word/document.xml': new Uint8Array(101 * 1024 * 1024) }, { level: 1 }), '过大'],
  ])('%s', (_, bytes, words) => {
    expect(refusal(bytes)).toContain(words);
  });
});
