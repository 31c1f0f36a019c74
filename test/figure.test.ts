import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isFault, parseFigure, percentage, readFigure } from '../src/core/figure.ts';

const COUNT = ['件', '宗', '次'];

/** What figures are made of, and what they only look like being made of. */
const piece = fc.constantFrom(
  ...Array.from('0123456789约近余多万亿以上左右内件人次份个元公里每季％%.，,（）()、；：:~-—至 ', String),
  ...[
    '上年',
    '去年',
    '上年同期',
    '同比',
    '较上年',
    '增长',
    '下降',
    '增加',
    '持平',
    '截至',
    '11月30日',
    '2025-11-30',
    '无',
  ],
  ...[
    '以上',
    '左右',
    'km',
    '个百分点',
    '每月',
    '每季度',
    '每两个月',
    '半年',
    '不少于',
    '其中',
    '1,396',
    '038',
    '𠮷',
    '#N/A',
  ],
);
/** Pieces thrown together are seldom figures; these often are. */
const likely = fc
  .tuple(
    fc.constantFrom('', '约', '近', '每月', '每季度', '每两个月', '超过'),
    fc.constantFrom('0', '7', '12', '317', '1,396', '11.5', '3万', '2200余', '3至5', '280-290', '3万—5万', '05'),
    fc.constantFrom('', '件', '宗', '次', '万元', '%', '人以上', '份'),
    fc.constantFrom('', '（', '(', '，'),
    fc.array(
      fc.constantFrom(
        ...['上年305件', '上年同期：1,396宗', '去年无', '上年持平', '同上年', '同比下降4.8%', '增加20件', '增长6.7%'],
        ...[
          '提高1.2个百分点',
          '截至11月30日',
          '截至2025-11-30',
          '含村级',
          '上年约280',
          '3件',
          '环比增长3%',
          '其中甲3件',
        ],
      ),
      { maxLength: 3 },
    ),
    fc.constantFrom('、', '，', '；'),
    fc.constantFrom('', '）', ')'),
  )
  .map(
    ([before, number, unit, open, remarks, mark, close]) => before + number + unit + open + remarks.join(mark) + close,
  );
const text = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('')),
  likely,
);

/** The numbers of a text, without the commas between thousands and the zeros of 2025-01-05. */
function numbersOf(words: string): string[] {
  const commas = words.replace(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
  return (commas.match(/\d+(?:\.\d+)?/gu) ?? []).map((number) => number.replace(/^0+(?=\d)/u, ''));
}

describe('nothing is dropped', () => {
  test('every number of a text that is read stands in what was read', () => {
    let read = 0;
    fc.assert(
      fc.property(text, fc.constantFrom([], COUNT), (raw, units) => {
        const figure = parseFigure(raw, units);
        if (isFault(figure)) return;
        read++;
        const printed = [figure.text, figure.last?.text, figure.change?.text, figure.asOf].join(' ');
        const left = numbersOf(printed);
        for (const number of numbersOf(raw)) {
          const at = left.indexOf(number);
          expect([raw, number, at !== -1]).toEqual([raw, number, true]);
          left.splice(at, 1);
        }
      }),
      { numRuns: 30_000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  test('a text is a figure or at fault, and what a fault offers in its place is a figure', () => {
    fc.assert(
      fc.property(text, fc.constantFrom([], COUNT), (raw, units) => {
        const figure = parseFigure(raw, units);
        if (!isFault(figure)) {
          expect(figure.value).toBeGreaterThanOrEqual(0);
          expect(figure.text).toMatch(/\d/u);
          return;
        }
        expect(figure.reason).toMatch(/\p{Script=Han}/u);
        expect(figure.remedy).toMatch(/\p{Script=Han}/u);
        if (figure.mended !== undefined) expect([raw, readFigure(figure.mended, units)?.text]).not.toContain(undefined);
      }),
      { numRuns: 30_000 },
    );
  });

  test('what is printed reads as the same figure', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const figure = readFigure(raw, COUNT);
        if (!figure) return;
        const { last, change, asOf, ...own } = figure;
        expect({ last: last?.text, change, asOf, ...readFigure(figure.text, COUNT) }).toMatchObject(own);
      }),
      { numRuns: 20_000 },
    );
  });
});

test('a mark of approximation changes nothing but exactness and the print', () => {
  const plain = fc
    .tuple(fc.nat({ max: 10 ** 12 }), fc.array(piece, { maxLength: 5 }))
    .map(([n, rest]) => String(n) + rest.join(''));
  fc.assert(
    fc.property(plain, fc.constantFrom([], ['件', '次']), (raw, units) => {
      const [exact, about] = [readFigure(raw, units), readFigure(`约${raw}`, units)];
      fc.pre(exact?.exact === true && about !== undefined);
      expect({ ...about, text: about.text.slice(1), exact: true }).toEqual(exact);
    }),
    { numRuns: 20_000 },
  );
});

test('long texts get a verdict at once', () => {
  for (const part of ['1', '1,', '（', '每', '约', '上年', '1（', '一', '1万', ' 1', '其中', '增长', '（）', '1、']) {
    const start = performance.now();
    expect(isFault(parseFigure(part.repeat(100_000)))).toBe(true);
    expect(performance.now() - start).toBeLessThan(300);
  }
});

test.each([
  [317, [], { text: '317', value: 317, unit: '' }],
  ['317件', [], { text: '317件', value: 317, unit: '件' }],
  ['317', ['件'], { text: '317件', value: 317, unit: '件' }],
  [30_000, ['份'], { text: '3万份', value: 30_000, unit: '份' }],
  ['300余次', [], { text: '300余次', value: 300, unit: '次', exact: false }],
  ['500人以上', [], { text: '500人以上', value: 500, unit: '人', exact: false }],
  ['不超过10个工作日', [], { text: '不超过10个工作日', value: 10, unit: '个工作日', exact: false }],
  ['11.5万元', [], { text: '11.5万元', value: 115_000, unit: '元', decimals: 1 }],
  ['1,396宗', [], { text: '1396宗', value: 1396, unit: '宗', exact: true }],
  ['98.7%', ['%'], { text: '98.7%', value: 98.7, unit: '%', decimals: 1 }],
  ['26家/次', ['家', '家/次'], { text: '26家/次', value: 26, unit: '家/次' }],
  ['约2200余场', [], { doubled: true }],
  ['连续', [], undefined],
  ['5年', [], { text: '5年', value: 5 }],
  ['3千克', [], { value: 3, unit: '千克' }],
])('the figure %p with %p', (raw, units, wanted) => {
  if (wanted === undefined) expect(readFigure(raw, units)).toBeUndefined();
  else expect(readFigure(raw, units)).toMatchObject(wanted);
});

test.each([
  ['3至5份', { text: '3至5份', value: 3, range: [3, 5], exact: false }],
  ['3—5份', { text: '3—5份', range: [3, 5] }],
  ['280-290场', { text: '280至290场', range: [280, 290] }],
  ['3份至5份', { text: '3份至5份', range: [3, 5] }],
  ['3万至5万元', { text: '3万至5万元', value: 30_000, unit: '元', range: [30_000, 50_000] }],
  ['95%—98%', { text: '95%—98%', unit: '%', range: [95, 98] }],
])('the range %s', (raw, wanted) => {
  expect(readFigure(raw)).toMatchObject(wanted);
});

test.each([
  ['每月1次', 12, true],
  ['每季度1次', 4, true],
  ['每季2次', 8, true],
  ['每周', 52, false],
  ['每半年', 2, true],
  ['每年2次', 2, true],
  ['每两个月1次', 6, true],
  ['每2个月1次', 6, true],
  ['每月不少于1次', 12, false],
  ['每月1次以上', 12, false],
  ['每季度1至2次', 4, false],
])('the frequency %s', (raw, perYear, exact) => {
  expect(readFigure(raw, ['次'])).toMatchObject({ perYear, value: perYear, exact, unit: '次' });
});

test.each([
  ['377宗（上年396宗）', { value: 396, text: '396宗' }],
  ['377宗(上年396宗)', { value: 396 }],
  ['377宗，上年396宗', { value: 396 }],
  ['377宗（上年同期396宗）', { value: 396 }],
  ['377宗（去年396）', { value: 396, text: '396宗' }],
  ['377宗（上年：396宗）', { value: 396 }],
  ['377宗（上年1,396宗）', { value: 1396 }],
  ['377宗（上年约400宗）', { value: 400, exact: false }],
  ['377宗（上年无）', { value: 0, text: '0宗' }],
])('last year in %s', (raw, last) => {
  expect(readFigure(raw, COUNT)).toMatchObject({ text: '377宗', value: 377, last });
});

test.each([
  ['377宗（同比下降4.8%）', { text: '同比下降4.8%', verb: 'down', amount: 4.8, unit: '%', decimals: 1, exact: true }],
  ['377宗（下降4.8%）', { text: '同比下降4.8%' }],
  ['377宗（较上年增加20宗）', { text: '较上年增加20宗', verb: 'up', amount: 20, unit: '宗' }],
  ['377宗（增加20）', { text: '比上年增加20宗', amount: 20, unit: '宗' }],
  ['377宗（增长约两成）', undefined],
  ['377宗（增长约20%）', { amount: 20, exact: false }],
  ['377宗（上年持平）', { text: '与上年持平', verb: 'same', amount: 0 }],
  ['377宗（与上年持平）', { verb: 'same', exact: true }],
  ['377宗（同上年）', { verb: 'same' }],
  ['377宗（与去年基本持平）', { text: '与上年基本持平', verb: 'same', exact: false }],
  ['98.7%（提高1.2个百分点）', { text: '同比提高1.2个百分点', amount: 1.2, unit: '个百分点' }],
  ['377宗（增加20宗、增长5.6%）', { text: '比上年增加20宗、增长5.6%', also: { amount: 5.6, unit: '%' } }],
  ['377宗（增加20宗、下降5.6%）', undefined],
  ['377宗（环比下降4.8%）', undefined],
])('the change in %s', (raw, change) => {
  if (change === undefined) expect(readFigure(raw, COUNT)).toBeUndefined();
  else expect(readFigure(raw, COUNT)).toMatchObject({ change });
});

test.each([
  ['317件（截至11月30日）', '11月30日'],
  ['317件（截至2025-11-30）', '2025年11月30日'],
  ['317件（截止到2025年11月底）', '2025年11月底'],
  ['317件（上年305件，截至11月30日）', '11月30日'],
  ['317件（上年305件）（截至11月30日）', '11月30日'],
  ['317件（截至11月31日）', undefined],
  ['317件（截至13月1日）', undefined],
])('the day in %s', (raw, asOf) => {
  expect(readFigure(raw)?.asOf).toBe(asOf);
});

/** Each with what it is told and what is offered in its place. */
test.each([
  ['038份', '数前面多了 0', '38份'],
  ['0,038份', '数前面多了 0', '38份'],
  ['#N/A', '“#N/A”是电子表格里的出错标记，不是数', undefined],
  ['#DIV/0!', '“#DIV/0!”是电子表格里的出错标记，不是数', undefined],
  ['三万份', '数用了汉字数字', '3万份'],
  ['二百三十件', '数用了汉字数字', '230件'],
  ['每月一次', '数用了汉字数字', '每月1次'],
  ['一万二件', '数用了汉字数字', undefined],
  ['３１７件', '数用了全角数字', '317件'],
  ['98.7％', '百分号用了全角的“％”', '98.7%'],
  ['317 件', '数里有空格', '317件'],
  ['1，396宗', '数里用了中文逗号', '1396宗'],
  ['317件。', '数后面多了标点', '317件'],
  ['共317件', '数前面多了说明的话', '317件'],
  ['受理317件', '数前面多了“受理”', undefined],
  ['3千余份', '数字后面用了“十、百、千”', '3000余份'],
  ['3万5千份', '数字后面用了“十、百、千”', '3.5万份'],
  ['半年一次', '频次要以“每”开头', '每半年1次'],
  ['1次/季度', '频次要以“每”开头', '每季度1次'],
  ['317件上年305件', '说明要放在括号里', '317件（上年305件）'],
  ['317件 同比下降4.8%', '说明要放在括号里', '317件（同比下降4.8%）'],
  ['317件（上年305件', '括号没有配对', '317件（上年305件）'],
  ['317件【上年305件】', '括号要用（）', '317件（上年305件）'],
  ['317件（含村级）', '数后面的“含村级”读不出来', undefined],
  ['317件（其中甲3件、乙4件）', '“其中甲3件、乙4件”不能写在括号里，会丢掉', undefined],
  ['317件（上年未统计）', '“上年未统计”没有说出上年的数', undefined],
  ['317件（上年三百件）', '上年的数“三百件”读不出来：数用了汉字数字', undefined],
  ['317件（截至11月31日）', '没有“11月31日”这一天', undefined],
  ['317件（上年305件、去年305件）', '括号里同样的内容写了两遍', undefined],
  ['3件和5件', '这里有几个数', undefined],
  ['86/86', '这里有两个数', undefined],
  ['3+5件', '这是算式，不是一个数', undefined],
  ['5至3份', '范围的前一个数要比后一个小，两个数的单位要一样', undefined],
  ['3至5万元', '“3”后面没有写“万”', undefined],
  ['2025年', '这是年份，不是数', undefined],
  ['2025-11-30', '这是日期，不是数', undefined],
  ['第3次', '这是次序，不是数', undefined],
  ['-5件', '数不能是负的', undefined],
  ['无', '“无”分不清是没有发生，还是没有统计', undefined],
  ['若干', '“若干”没有说出是多少', undefined],
  ['数十次', '“数十次”没有说出是多少', undefined],
  ['317份合同', '“份合同”不是计量单位', undefined],
  ['', '这里没有数', undefined],
])('%p is told of: %s', (raw, reason, mended) => {
  const fault = parseFigure(raw, COUNT);
  expect(fault).toMatchObject({ reason });
  expect((fault as { mended?: string }).mended).toBe(mended);
});

describe('percentage', () => {
  test.each([
    [23, 80, 1, '28.8%'],
    [1, 3, 2, '33.33%'],
    [2, 3, 0, '67%'],
    [1, 4, 1, '25.0%'],
    [1, 20_000, 1, '0.0%'],
    [11.5, 46, 1, '25.0%'],
    [0.1, 0.8, 1, '12.5%'],
    [396, 377, 1, '105.0%'],
    [5, 5, 1, '100%'],
    [0, 5, 1, '0%'],
  ])('%p of %p with %p places', (part, whole, decimals, wanted) => {
    expect(percentage(part, whole, decimals)).toBe(wanted);
  });

  test('is the nearest there is, and half goes up', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 10 ** 6 }),
        fc.integer({ min: 1, max: 10 ** 6 }),
        fc.nat({ max: 3 }),
        (a, b, places) => {
          const rounded = BigInt(percentage(a, b, places).replace(/[%.]/gu, ''));
          const scale = a === 0 || a === b ? 1n : 10n ** BigInt(places);
          // Twice the distance between part ÷ whole and what is printed, in units of the last place.
          const twice = (BigInt(a) * 100n * scale - rounded * BigInt(b)) * 2n;
          expect(twice < BigInt(b) && twice >= -BigInt(b)).toBe(true);
        },
      ),
    );
  });
});
