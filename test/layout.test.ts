import { describe, expect, test } from '@jest/globals';
import type { Form, Sheet, SheetBlock } from '../src/core/sheet.ts';
import { layOut } from '../src/layout/lay-out.ts';
import { defaultSettings, styleOf } from '../src/layout/style.ts';
import { titleLines } from '../src/layout/title.ts';
import { reports } from './layout-reports.ts';

const char = 320;
const textWidth = 8844;
const hanzi = 315; // a 3号 汉字 with its tracking
const digit = 155;

const sheets = Object.fromEntries(
  Object.entries(reports).map(([name, report]) => [name, layOut(report, defaultSettings)]),
) as Record<keyof typeof reports, Sheet>;

function say(block: SheetBlock): string {
  return block.runs.map(({ text }) => text).join('');
}

function only(sheet: Sheet, form: Form): SheetBlock {
  const found = sheet.blocks.filter((block) => block.form === form);
  expect(found).toHaveLength(1);
  return found[0] as SheetBlock;
}

function formsOf(sheet: Sheet): readonly Form[] {
  return sheet.blocks.map(({ form }) => form);
}

describe('numbers', () => {
  test('count per parent and level, headings and paragraphs together', () => {
    const numbers = sheets.plain.blocks.flatMap(({ runs }) => runs.filter(({ part }) => part === 'number'));
    expect(numbers.map(({ text }) => text)).toEqual([
      '一、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '3.',
      '（1）',
      '（2）',
      '二、',
      '（一）',
      '三、',
      '（一）',
      '1.',
      '四、',
    ]);
  });

  test('wear the face of their level, and a run-in heading closes with 。', () => {
    const block = sheets.plain.blocks.find(({ form }) => form === 'runIn2');
    expect(block?.runs).toEqual([
      { kind: '楷体', text: '（二）', part: 'number' },
      { kind: '楷体', text: '依法化解矛盾纠纷。', part: 'heading' },
      { kind: 'text', text: '受理317件。', part: 0 },
    ]);
    const first = sheets.plain.blocks.find(({ form }) => form === 'runIn1');
    expect(first?.runs[0]?.kind).toBe('黑体');
  });

  test('every block of the body is laid out once, in order', () => {
    const sources = sheets.official.blocks.flatMap(({ source }) => source ?? []);
    expect(sources).toEqual(reports.official.body.map((_, i) => i));
  });
});

describe('title (7.3.1)', () => {
  test.each([
    [['青溪县石桥镇2025年法治政府建设年度报告'], ['青溪县石桥镇2025年法治政府建设年度报告']],
    [['石桥镇人民政府', '2025年', '报告'], ['石桥镇人民政府2025年报告']],
    [
      ['青溪县石桥镇人民政府', '关于2025年', '法治政府建设情况的报告'],
      ['青溪县石桥镇人民政府', '关于2025年法治政府建设情况的报告'],
    ],
    [
      [
        '青溪自治县石桥街道办事处',
        '关于报送',
        '2025年度',
        '推进法治政府建设工作情况',
        '和党政主要负责人履行职责情况',
        '的报告',
      ],
      ['青溪自治县石桥街道办事处', '关于报送2025年度推进法治政府建设工作情况', '和党政主要负责人履行职责情况的报告'],
    ],
  ])('%j', (units, lines) => {
    expect(titleLines(units, ['石桥镇人民政府'])).toEqual(lines);
  });

  test('lines of one length are no 梯形: another break is taken where there is one', () => {
    const units = ['甲'.repeat(8), '乙'.repeat(4), '丙'.repeat(4), '丁'.repeat(8)];
    const lengths = titleLines(units, []).map((line) => line.length);
    expect(lengths).toHaveLength(2);
    expect(lengths[0]).not.toBe(lengths[1]);
  });

  test('three lines are never narrowest in the middle', () => {
    const units = ['甲'.repeat(14), '乙'.repeat(5), '丙'.repeat(5), '丁'.repeat(14), '戊'.repeat(4)];
    const [top = 0, middle = 0, bottom = 0] = titleLines(units, []).map((line) => line.length);
    expect(middle).toBeGreaterThanOrEqual(Math.min(top, bottom));
  });

  test('joint issuers stand on lines of their own', () => {
    expect(
      titleLines(['中共石桥镇', '委员会', '石桥镇人民政府', '报告'], ['中共石桥镇委员会', '石桥镇人民政府']),
    ).toEqual(['中共石桥镇委员会', '石桥镇人民政府', '报告']);
  });

  test('no character is lost, however many units', () => {
    const units = Array.from('关于二〇二五年度推进法治政府建设工作情况的报告及说明');
    expect(titleLines(units, []).join('')).toBe(units.join(''));
  });
});

describe('head (7.2)', () => {
  test('stands in the order of the standard, and only where there is a mark', () => {
    expect(formsOf(sheets.official).slice(0, 10)).toEqual([
      'gap',
      'mark',
      'blank',
      'blank',
      'number',
      'redLine',
      'blank',
      'blank',
      'title',
      'blank',
    ]);
    expect(formsOf(sheets.plain).slice(0, 3)).toEqual(['title', 'blank', 'addressee']);
    expect(formsOf(sheets.plain)).not.toContain('imprint');
  });

  test('the mark is as large as one line allows, at most 小初', () => {
    expect(only(sheets.official, 'mark').measures?.size).toBe(72);
    const long = {
      ...reports.official.frame,
      mark: { names: ['青溪苗族土家族自治县石桥镇人民政府'], withWenjian: true },
    };
    const size = only(layOut({ ...reports.official, frame: long }, defaultSettings), 'mark').measures?.size ?? 0;
    expect(size * 10 * 19).toBeLessThanOrEqual(textWidth);
    expect((size + 1) * 10 * 19).toBeGreaterThan(textWidth);
  });

  test('7.2.4: the top of the mark is 35 mm below the 版心’s edge', () => {
    const { height = 0 } = only(sheets.official, 'gap').measures ?? {};
    const { height: line = 0, size = 0 } = only(sheets.official, 'mark').measures ?? {};
    expect((height + line * 0.8 - size * 10 * 0.86) / 56.69).toBeCloseTo(35, 1);
  });

  test('7.2.6: two signers a line, the number on the last line, the names one under the other', () => {
    const lines = sheets.jointSealed.blocks.filter(({ form }) => form === 'number');
    expect(lines.map(say)).toEqual(['签发人：张三丰　李四', '石党发〔2026〕4号王五六']);
    const [first = 0, last = 0] = lines.map(({ measures }) => measures?.tab ?? 0);
    expect(last - first).toBe(4 * hanzi);
    expect(last + 6 * hanzi).toBe(textWidth - char);
  });

  test('7.2.5: without signers the number is centred', () => {
    expect(say(only(sheets.downward, 'numberCentred'))).toBe('石政发〔2026〕5号');
    expect(say(only(sheets.downward, 'mark'))).toBe('石桥镇人民政府');
  });
});

describe('signature (7.3.5)', () => {
  test('7.3.5.2: the 署名 two 字 from the edge, the date two 字 right of its first character', () => {
    const name = only(sheets.plain, 'signature').measures?.right ?? 0;
    const date = only(sheets.plain, 'date').measures?.right ?? 0;
    expect(name).toBe(2 * char);
    const nameStart = textWidth - name - 10 * hanzi;
    const dateStart = textWidth - date - (3 * hanzi + 6 * digit);
    expect(dateStart - nameStart).toBe(2 * char);
  });

  test('7.3.5.2: a date longer than the 署名 stands two 字 from the edge, the 署名 further in', () => {
    const name = only(sheets.shortName, 'signature').measures?.right ?? 0;
    const date = only(sheets.shortName, 'date').measures?.right ?? 0;
    expect(date).toBe(2 * char);
    const dateStart = textWidth - date - (3 * hanzi + 6 * digit);
    expect(dateStart - (textWidth - name - 3 * hanzi)).toBe(2 * char);
  });

  test('7.3.5.2: joint issuers one under the other, the sponsor first', () => {
    const names = sheets.jointUnsealed.blocks.filter(({ form }) => form === 'signature');
    expect(names.map(say)).toEqual(['中共石桥镇委员会', '石桥镇人民政府']);
    expect(names.map(({ measures }) => measures?.right)).toEqual([2 * char, 2 * char]);
  });

  test('7.3.5.1: with a seal the date four 字 from the edge, the 署名 centred over it', () => {
    const name = only(sheets.sealed, 'signature').measures?.right ?? 0;
    const date = only(sheets.sealed, 'date').measures?.right ?? 0;
    expect(date).toBe(4 * char);
    expect(Math.abs(name + (7 * hanzi) / 2 - (date + (3 * hanzi + 8 * digit) / 2))).toBeLessThanOrEqual(1);
  });

  test('7.3.5.1: joint seals stand side by side without touching, the last over the date', () => {
    const { leftCentre = 0, rightCentre = 0 } = only(sheets.jointSealed, 'signatureRow').measures ?? {};
    const date = only(sheets.jointSealed, 'date').measures?.right ?? 0;
    expect(date).toBe(4 * char);
    expect(Math.abs(textWidth - rightCentre - (date + (3 * hanzi + 6 * digit) / 2))).toBeLessThanOrEqual(1);
    expect(rightCentre - leftCentre).toBeGreaterThan(2381);
    expect(leftCentre - 2381 / 2).toBeGreaterThan(0);
  });

  test('a sealed 署名 too long to be centred over the date stays inside the 版心', () => {
    const frame = { ...reports.sealed.frame, signatures: ['青溪苗族土家族自治县石桥苗族乡综合事务管理委员会'] };
    const sheet = layOut({ ...reports.sealed, frame }, defaultSettings);
    expect(only(sheet, 'signature').measures?.right).toBe(0);
    expect(only(sheet, 'date').measures?.right).toBeGreaterThan(4 * char);
  });

  test('7.3.5.5: the last lines of the text stay with the signature', () => {
    const { blocks } = sheets.official;
    const note = blocks.findIndex(({ form }) => form === 'attachmentNote');
    const name = blocks.findIndex(({ form }) => form === 'signature');
    expect(blocks.slice(note - 2, name).map(({ keep }) => keep)).toEqual(Array(name - note + 2).fill(true));
    expect(blocks[note - 3]?.keep).toBeUndefined();
    expect(sheets.bare.blocks.some(({ keep }) => keep)).toBe(false);
  });

  test('empty lines: one under the text, two where a seal comes', () => {
    const before = (sheet: Sheet, form: Form) => {
      const at = formsOf(sheet).indexOf(form);
      return formsOf(sheet)
        .slice(0, at)
        .reverse()
        .findIndex((other) => other !== 'blank');
    };
    expect(before(sheets.plain, 'signature')).toBe(1);
    expect(before(sheets.sealed, 'signature')).toBe(2);
    expect(before(sheets.plain, 'addressee')).toBe(1);
    expect(before(sheets.official, 'title')).toBe(2);
    expect(before(sheets.official, 'attachmentNote')).toBe(1);
    expect(before(sheets.official, 'attachmentTitle')).toBe(1);
  });
});

test('7.3.4, 7.3.6, 7.3.7, 7.4: attachments, 附注 and 版记', () => {
  const texts = sheets.official.blocks.map(say);
  expect(texts).toEqual(
    expect.arrayContaining([
      '县委、县人民政府：',
      '附件：1. 行政执法案件统计表',
      '2. 普法活动清单',
      '（此件公开发布）',
    ]),
  );
  const at = texts.indexOf('附件2');
  expect(texts.slice(at)).toEqual(['附件2', '', '普法活动清单', '', '第一场在石桥村。', '第二场在青溪村。', '', '']);
  const imprint = only(sheets.official, 'imprint');
  expect(imprint.children?.map(say)).toEqual(['抄送：县委依法治县办，县司法局。', '石桥镇党政办公室2026年1月9日印发']);
  const [first, second] = sheets.official.blocks.filter(({ form }) => form === 'attachmentNote');
  // The number begins under the number, and a second line under the first character of the name.
  expect(first?.measures?.left).toBe(second?.measures?.left);
  expect((second?.measures?.left ?? 0) - (second?.measures?.hanging ?? 0)).toBe(2 * char + 3 * hanzi);
});

test('a frame without anything has a title and no traces of what it lacks', () => {
  expect(formsOf(sheets.bare)).toEqual(['title', 'blank', 'body']);
});

describe('line pitch', () => {
  test.each([
    [28, 560, 1984],
    [28.95, 579, 1984],
    [29, 580, 1980],
    [30, 600, 1984],
  ])('%d pt: %d twips, bottom margin %d', (linePitch, twips, bottom) => {
    const { page, looks } = styleOf({ ...defaultSettings, linePitch });
    expect([page.linePitch, looks.body.line, page.bottom]).toEqual([twips, twips, bottom]);
  });
});
