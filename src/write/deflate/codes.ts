import { fromBase64 } from '../base64.ts';
import { canonical, pack } from './canonical.ts';
import { lengthsOf, type CodeLengths } from './code-lengths.ts';
import { END, lengthBase, lengthExtra, lengthSymbols } from './symbols.ts';

/** Codes ready for use. Each is one number: the bits as they go out, and how many from bit 24 on. */
export interface Codes {
  /** What a block with these codes begins with: whole bytes, and the few bits behind them. */
  readonly header: { readonly bytes: Uint8Array; readonly bits: number; readonly held: number };
  readonly literals: Int32Array;
  /** Lengths from 3 to 258 with the bits that follow their symbols. */
  readonly lengths: Int32Array;
  readonly distances: Int32Array;
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
    header: { ...given.header, bytes: fromBase64(given.header.data) },
    literals,
    lengths,
    distances: canonical(distanceLengths),
  };
}
