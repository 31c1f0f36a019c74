import { codeLengths, noCounts, type CodeLengths } from './code-lengths.ts';
import { findRepeats } from './find-repeats.ts';
import { distanceSlot, distanceSymbols, END, lengthSymbols } from './symbols.ts';

/** The code lengths that suit some sample texts together. */
export function trainCodes(samples: Iterable<string>): CodeLengths {
  const counts = noCounts();
  const { literals, distances } = counts;
  const encoder = new TextEncoder();
  for (const sample of samples) {
    const bytes = encoder.encode(sample);
    const { numbers, count } = findRepeats(bytes);
    let at = 0;
    for (let i = 0; i <= count; i += 3) {
      const next = i < count ? (numbers[i] ?? 0) : bytes.length;
      for (const byte of bytes.subarray(at, next)) increment(literals, byte);
      if (i === count) break;
      increment(literals, END + 1 + (lengthSymbols[numbers[i + 1] ?? 0] ?? 0));
      increment(distances, distanceSymbols[distanceSlot(numbers[i + 2] ?? 0)] ?? 0);
      at = next + (numbers[i + 1] ?? 0);
    }
    increment(literals, END);
  }
  return codeLengths(counts);
}

function increment(counts: Float64Array, symbol: number): void {
  counts[symbol] = (counts[symbol] ?? 0) + 1;
}
