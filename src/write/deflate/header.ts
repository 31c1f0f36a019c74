import { toBase64 } from '../base64.ts';
import { canonical, pack } from './canonical.ts';
import type { CodeLengths } from './code-lengths.ts';
import { fit } from './fit.ts';
import { DISTANCES, LITERALS } from './symbols.ts';

/** Says that the last block begins, coded with codes of the lengths that follow: literals, then distances (RFC 1951 3.2.3, 3.2.7). */
export function makeHeader(lengths: readonly number[]): CodeLengths['header'] {
  const runs = runsOf(lengths);
  const counts = new Float64Array(ORDER.length);
  for (const { symbol } of runs) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const widths = fit(counts, 7);
  const codes = canonical(widths);
  return join([
    pack(1, 1),
    pack(2, 2),
    pack(LITERALS - 257, 5),
    pack(DISTANCES - 1, 5),
    pack(ORDER.length - 4, 4),
    ...ORDER.map((symbol) => pack(widths[symbol] ?? 0, 3)),
    ...runs.flatMap(({ symbol, more }) => [codes[symbol] ?? 0, ...(more === undefined ? [] : [pack(more, 2)])]),
  ]);
}

/** The order in which the lengths of the codes for code lengths stand (RFC 1951 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The code lengths as a block tells them (RFC 1951 3.2.7): symbol 16 repeats the one before 3 to 6 times. None is 0, so that 17 and 18 have no use. */
function runsOf(lengths: readonly number[]): { readonly symbol: number; readonly more?: number }[] {
  const runs: { symbol: number; more?: number }[] = [];
  for (let i = 0; i < lengths.length;) {
    const symbol = lengths[i] ?? 0;
    runs.push({ symbol });
    let end = ++i;
    while (lengths[end] === symbol) end++;
    for (; end - i >= 3; i += Math.min(6, end - i)) runs.push({ symbol: 16, more: Math.min(6, end - i) - 3 });
  }
  return runs;
}

function join(codes: readonly number[]): CodeLengths['header'] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const code of codes) {
    bits |= (code & 0xffffff) << held;
    for (held += code >>> 24; held >= 8; held -= 8) {
      bytes.push(bits & 0xff);
      bits >>>= 8;
    }
  }
  return { data: new TextDecoder().decode(toBase64(Uint8Array.from(bytes))), bits, held };
}
