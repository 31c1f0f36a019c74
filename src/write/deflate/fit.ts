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
