import { DISTANCES, LITERALS } from './symbols.ts';

/** How many bits each symbol takes: a hexadecimal digit for each. Plain JSON, to be kept with a cast. */
export interface CodeLengths {
  readonly literals: string;
  readonly distances: string;
  /** Of the 19 symbols that a block tells the others with (RFC 1951 3.2.7). */
  readonly lengths: string;
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
export function codeLengths({ literals, distances }: SymbolCounts): CodeLengths {
  // 15 is the most that RFC 1951 3.2.7 allows. Distances stay shorter, so that the bits of one fit an accumulator:
  // 7 left over, 11 of the symbol, 13 that follow it.
  const told = { literals: digits(fit(literals, 15)), distances: digits(fit(distances, 11)) };
  const counts = new Float64Array(19);
  for (const { symbol } of runsOf(told)) counts[symbol] = (counts[symbol] ?? 0) + 1;
  return { ...told, lengths: digits(fit(counts, 7)) };
}

/** Code lengths as numbers. */
export function lengthsOf(digits: string): Uint8Array {
  return Uint8Array.from(digits, (digit) => Number.parseInt(digit, 16));
}

/** The code lengths as a block tells them (RFC 1951 3.2.7): symbol 16 repeats the one before 3 to 6 times. None is 0, so that 17 and 18 have no use. */
export function runsOf({
  literals,
  distances,
}: Pick<CodeLengths, 'literals' | 'distances'>): { readonly symbol: number; readonly more?: number }[] {
  const lengths = lengthsOf(literals + distances);
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

/** Huffman codes of limited length by package-merge: at each level pairs of the cheapest join the single symbols. */
export function fit(counts: Float64Array, limit: number): Uint8Array {
  // Never seen is taken for seen a little, so that no symbol is without a code.
  const singles: readonly Package[] = Array.from(counts, (count, symbol) => ({
    weight: count + 0.1,
    symbols: [symbol],
  }));
  const sorted = singles.toSorted(byWeight);
  let packages = sorted;
  for (let level = 1; level < limit; level++) {
    const pairs = Array.from({ length: packages.length >> 1 }, (_, i) => join(packages[2 * i], packages[2 * i + 1]));
    packages = [...sorted, ...pairs].sort(byWeight);
  }
  const lengths = new Uint8Array(counts.length);
  for (const { symbols } of packages.slice(0, 2 * counts.length - 2)) {
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
  }
  return lengths;
}

interface Package {
  readonly weight: number;
  readonly symbols: readonly number[];
}

function byWeight(a: Package, b: Package): number {
  return a.weight - b.weight;
}

function join(a?: Package, b?: Package): Package {
  return { weight: (a?.weight ?? 0) + (b?.weight ?? 0), symbols: [...(a?.symbols ?? []), ...(b?.symbols ?? [])] };
}

function digits(lengths: Uint8Array): string {
  return Array.from(lengths, (length) => length.toString(16)).join('');
}
