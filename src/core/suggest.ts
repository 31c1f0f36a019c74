/** The candidate that a mistyped word most likely meant, or none when nothing is near enough. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = Array.from(word);
  let best: string | undefined;
  let bestScore = Infinity;
  for (const candidate of candidates) {
    const wanted = Array.from(candidate);
    const limit = allowance(typed, wanted);
    if (Math.abs(typed.length - wanted.length) > limit) continue;
    const distance = editDistance(typed, wanted);
    // Of equally distant words the one with more characters in common is meant: 受里 is 受理 rather than 办理.
    const score = distance - sharedCharacters(typed, wanted) / 1000;
    if (distance <= limit && score < bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/**
 * Half of a Chinese word may be wrong, never all of it. A word that only lacks or adds characters (案件 for 案件总数)
 * may differ by its whole length.
 */
function allowance(typed: readonly string[], wanted: readonly string[]): number {
  const [short, long] = typed.length <= wanted.length ? [typed, wanted] : [wanted, typed];
  const inside = short.length >= 2 && long.join('').includes(short.join(''));
  return inside ? short.length : Math.min(3, Math.floor(Math.max(typed.length, wanted.length) / 2));
}

function sharedCharacters(a: readonly string[], b: readonly string[]): number {
  return a.filter((char) => b.includes(char)).length;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other. */
function editDistance(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
