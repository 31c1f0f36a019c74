import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FIGURE, readFigure } from '../src/core/figure.ts';

/** What figures are made of, and what they only look like being made of. */
const piece = fc.constantFrom(
  ...Array.from('0123456789约近余多万亿以上左右内件人次份个元公里％%.，（） ', String),
  ...['上年', '以上', '左右', 'km', '𠮷'],
);
const text = fc.array(piece, { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join(''));

test('reads what the pattern of the schema lets through, and nothing else', () => {
  fc.assert(
    fc.property(text, (raw) => {
      const last = /（上年([^）]+)）$/u.exec(raw)?.[1];
      const wanted = FIGURE.test(raw) && (last === undefined || readFigure(last) !== undefined);
      expect(readFigure(raw) !== undefined).toBe(wanted);
    }),
    { numRuns: 20_000 },
  );
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

test.each([
  [317, [], { text: '317', value: 317, unit: '' }],
  ['317件', [], { text: '317件', value: 317, unit: '件' }],
  ['317', ['件'], { text: '317件', value: 317, unit: '件' }],
  [30_000, ['份'], { text: '3万份', value: 30_000, unit: '份' }],
  ['300余次', [], { text: '300余次', value: 300, unit: '次', exact: false }],
  ['500人以上', [], { text: '500人以上', value: 500, unit: '人', exact: false }],
  ['11.5万元', [], { text: '11.5万元', value: 115_000, unit: '元', decimals: 1 }],
  ['317件（上年305件）', [], { text: '317件', last: expect.objectContaining({ value: 305 }) }],
])('%p with %p', (raw, units, wanted) => {
  expect(readFigure(raw, units)).toMatchObject(wanted);
});
