import { inflateRawSync, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { cast } from '../src/generated/cast.ts';
import { fit } from '../src/write/deflate/fit.ts';
import { makeCodes, type Codes } from '../src/write/deflate/codes.ts';
import { deflate } from '../src/write/deflate/deflate.ts';
import { trainCodes } from '../src/write/deflate/train-codes.ts';
import { setDocument } from '../src/write/docx.ts';
import { factsFiles, renderFile } from './kit.ts';

const document = makeCodes(cast.codes.document);
const facts = makeCodes(cast.codes.facts);
// The last were made from nothing: all symbols are alike.
const allCodes: readonly Codes[] = [document, facts, makeCodes(trainCodes([]))];
const utf8 = (text: string) => new TextEncoder().encode(text);

/** Every code brings the bytes back, by either reader, never in much more room than they take themselves. */
function expectBack(bytes: Uint8Array): void {
  for (const code of allCodes) {
    const deflated = deflate(bytes, code);
    expect(Buffer.compare(inflateRawSync(deflated), bytes)).toBe(0);
    expect(Buffer.compare(inflateSync(deflated), bytes)).toBe(0);
    expect(deflated.length).toBeLessThanOrEqual(bytes.length + 5 * Math.max(1, Math.ceil(bytes.length / 65535)));
    expect(Buffer.compare(deflate(bytes, code), deflated)).toBe(0);
  }
}

/** Bytes as of dice, the same in every run. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) | 0;
    return state >>> 16;
  });
}

describe('deflate', () => {
  test('any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), expectBack));
  });

  test('any text, 汉字 most of all', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
    const text = fc.string({ unit: fc.oneof(han, fc.string({ unit: 'binary', maxLength: 2 })), maxLength: 1000 });
    fc.assert(
      fc.property(text, (given) => {
        expectBack(utf8(given));
      }),
    );
  });

  test('words that come again', () => {
    const word = fc.constantFrom(
      '行政执法',
      '<w:t xml:space="preserve">',
      '法治政府建设',
      '12',
      '，',
      'é',
      '𠮷',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 2000 }), (words) => {
        expectBack(utf8(words.join('')));
      }),
    );
  });

  test.each([0, 1, 3, 4, 7, 8, 9, 257, 258, 259, 516, 65535, 65536, 200_000])('%i bytes of one kind', (length) => {
    for (const byte of [0, 65, 0x80, 0xe4, 0xff]) expectBack(new Uint8Array(length).fill(byte));
  });

  test.each([65_534, 65_535, 65_536, 131_071])('%i bytes that do not compress', (length) => {
    expectBack(noise(length));
  });

  test.each([32_767, 32_768, 32_769, 65_535, 65_536, 65_537, 98_304])('a text again after %i bytes', (length) => {
    const text = utf8('乡镇法治政府建设年度报告：推进依法行政，落实责任。');
    const bytes = noise(length + text.length);
    bytes.set(text);
    bytes.set(text, length);
    expectBack(bytes);
  });

  test('part of a larger buffer', () => {
    expectBack(utf8('甲'.repeat(100) + '乙'.repeat(100)).subarray(7, 411));
  });

  test('what was compressed before leaves no trace', () => {
    const text = utf8('落实行政执法责任制。'.repeat(30));
    const [first, ...others] = ['', '落实行政执法责任制', '甲乙丙丁'.repeat(30_000)].map((before) => {
      deflate(utf8(before), facts);
      return deflate(text, facts);
    });
    for (const other of others) expect(other).toEqual(first);
  });

  test('facts files and reports take at most a tenth more than zlib makes of them', () => {
    const size = { own: 0, zlib: 0 };
    for (const path of factsFiles) {
      const { file, sheet } = renderFile(path);
      const kinds = [
        [setDocument(sheet, cast), document],
        [file.source.text, facts],
      ] as const;
      for (const [text, kind] of kinds) {
        const bytes = utf8(text);
        size.own += deflate(bytes, kind).length;
        size.zlib += deflateRawSync(bytes, { level: 6 }).length;
      }
    }
    expect(size.own / size.zlib).toBeLessThanOrEqual(1.15);
  });
});

describe('code lengths', () => {
  test('no longer than the limit, complete, and shorter for what occurs more often', () => {
    const counts = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 19, maxLength: 286 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 9, max: 15 }), (given, limit) => {
        const lengths = fit(Float64Array.from(given), limit);
        expect(Math.max(...lengths)).toBeLessThanOrEqual(limit);
        expect(lengths.reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1);
        const byCount = given.map((count, symbol) => [count, lengths[symbol] ?? 0] as const);
        byCount.sort(([a, x], [b, y]) => b - a || x - y);
        expect(byCount.map(([, length]) => length)).toEqual([...lengths].sort((a, b) => a - b));
      }),
    );
  });
});
