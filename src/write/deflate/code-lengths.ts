import { fit } from './fit.ts';
import { makeHeader } from './header.ts';
import { DISTANCES, LITERALS } from './symbols.ts';

/** How many bits each symbol takes: a hexadecimal digit for each. Plain JSON, to be kept with a cast. */
export interface CodeLengths {
  readonly literals: string;
  readonly distances: string;
  /** What a block with these codes begins with: bytes in base64, and the few bits behind them. */
  readonly header: { readonly data: string; readonly bits: number; readonly held: number };
}

/** How often each symbol occurs. */
export interface SymbolCounts {
  readonly literals: Float64Array;
  readonly distances: Float64Array;
}

/** Counts that are yet to be made. */
export function noCounts(): SymbolCounts {
  return { literals: new Float64Array(LITERALS), distances: new Float64Array(DISTANCES) };
}

/** The code lengths that suit counts best, with a code for every symbol, for the next text may hold what none before did. */
export function codeLengths(counts: SymbolCounts): CodeLengths {
  // 15 is the most that RFC 1951 3.2.7 allows. Distances stay shorter, so that the bits of one fit an accumulator:
  // 7 left over, 11 of the symbol, 13 that follow it.
  const literals = fit(counts.literals, 15);
  const distances = fit(counts.distances, 11);
  return { literals: digits(literals), distances: digits(distances), header: makeHeader([...literals, ...distances]) };
}

/** Code lengths as numbers. */
export function lengthsOf(digits: string): Uint8Array {
  return Uint8Array.from(digits, (digit) => Number.parseInt(digit, 16));
}

function digits(lengths: Uint8Array): string {
  return Array.from(lengths, (length) => length.toString(16)).join('');
}
