/** Changed lines of two texts that have the same lines otherwise: - before, + after. Repairs never add or remove a line. */
export function lineDiff(before: string, after: string): string {
  const olds = before.split('\n');
  const news = after.split('\n');
  if (olds.length !== news.length)
    return [...olds.map((line) => `-${line}`), ...news.map((line) => `+${line}`), ''].join('\n');
  return (
    olds
      .flatMap((line, i) =>
        line === news[i] ? [] : [`@@ 第${String(i + 1)}行`, `-${line.trimEnd()}`, `+${(news[i] ?? '').trimEnd()}`],
      )
      .join('\n') + '\n'
  );
}
