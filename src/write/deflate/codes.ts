import { lengthsOf, runsOf, type CodeLengths } from './code-lengths.ts';
import { DISTANCES, END, lengthBase, lengthExtra, lengthSymbols, LITERALS } from './symbols.ts';

/** Codes ready for use. Each is one number: the bits as they go out, and how many from bit 24 on. */
export interface Codes {
  /** What a block with these codes begins with: its kind and the code lengths (RFC 1951 3.2.3, 3.2.7). */
  readonly header: readonly number[];
  readonly literals: Int32Array;
  /** Lengths from 3 to 258 with the bits that follow their symbols. */
  readonly lengths: Int32Array;
  readonly distances: Int32Array;
}

/** Bits and their number in one. */
export function pack(bits: number, width: number): number {
  return bits | (width << 24);
}

/** Makes code lengths ready for use. */
export function makeCodes(given: CodeLengths): Codes {
  const literalLengths = lengthsOf(given.literals);
  const distanceLengths = lengthsOf(given.distances);
  const literals = canonical(literalLengths);
  const lengths = new Int32Array(259);
  for (let length = 3; length < lengths.length; length++) {
    const symbol = lengthSymbols[length] ?? 0;
    const width = literalLengths[END + 1 + symbol] ?? 0;
    const code = (literals[END + 1 + symbol] ?? 0) & 0xffffff;
    const rest = length - (lengthBase[symbol] ?? 0);
    lengths[length] = pack(code | (rest << width), width + (lengthExtra[symbol] ?? 0));
  }
  return {
    header: header(given),
    literals,
    lengths,
    distances: canonical(distanceLengths),
  };
}

/** The codes that follow from their lengths (RFC 1951 3.2.2), turned round, for they go out with their first bit lowest (3.1.1). */
function canonical(lengths: Uint8Array): Int32Array {
  const next = new Int32Array(17);
  for (const length of lengths) next[length + 1] = (next[length + 1] ?? 0) + 1;
  for (let length = 1; length < next.length; length++) {
    next[length] = ((next[length - 1] ?? 0) + (next[length] ?? 0)) << 1;
  }
  return Int32Array.from(lengths, (length) => {
    const code = next[length] ?? 0;
    next[length] = code + 1;
    return pack(reversed(code, length), length);
  });
}

function reversed(code: number, width: number): number {
  let bits = 0;
  for (let i = 0; i < width; i++) bits |= ((code >>> i) & 1) << (width - 1 - i);
  return bits;
}

/** The order in which the lengths of the codes for code lengths stand (RFC 1951 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Says that the last block begins, coded with the code lengths that follow (RFC 1951 3.2.3, 3.2.7). */
function header(given: CodeLengths): number[] {
  const widths = lengthsOf(given.lengths);
  const codes = canonical(widths);
  return [
    pack(1, 1),
    pack(2, 2),
    pack(LITERALS - 257, 5),
    pack(DISTANCES - 1, 5),
    pack(ORDER.length - 4, 4),
    ...ORDER.map((symbol) => pack(widths[symbol] ?? 0, 3)),
    ...runsOf(given).flatMap(({ symbol, more }) => [
      codes[symbol] ?? 0,
      ...(more === undefined ? [] : [pack(more, 2)]),
    ]),
  ];
}
