/** A text with named holes: `pieces[0] hole pieces[1] hole …`, one piece more than holes. */
export interface Template {
  readonly pieces: readonly string[];
  readonly holes: readonly string[];
}

/** Pours values into the holes. A hole without a value is a bug. */
export function fill(template: Template, value: (hole: string) => string): string {
  const { pieces, holes } = template;
  let text = pieces[0] ?? '';
  for (let i = 0; i < holes.length; i++) text += value(holes[i] ?? '') + (pieces[i + 1] ?? '');
  return text;
}

/** Cuts a text open wherever one of the sentinels stands. */
export function cut(text: string, sentinels: ReadonlyMap<string, string>): Template {
  const pieces: string[] = [];
  const holes: string[] = [];
  let from = 0;
  for (;;) {
    let next: { at: number; sentinel: string; hole: string } | undefined;
    for (const [sentinel, hole] of sentinels) {
      const at = text.indexOf(sentinel, from);
      if (at !== -1 && (next === undefined || at < next.at)) next = { at, sentinel, hole };
    }
    pieces.push(text.slice(from, next?.at));
    if (next === undefined) return { pieces, holes };
    holes.push(next.hole);
    from = next.at + next.sentinel.length;
  }
}
