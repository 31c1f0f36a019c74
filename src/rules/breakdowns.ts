import type { Figure, Reading } from '../core/reading.ts';

/** A total and what 其中 lists of it, all in one sentence and one unit. */
export interface Breakdown {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** True where the list says itself that it is not complete. */
  readonly open: boolean;
}

/** The totals that a text breaks down with 其中. */
export function breakdownsOf(reading: Reading): readonly Breakdown[] {
  return reading.figures.flatMap((total, index) => {
    const next = reading.figures[index + 1];
    if (next?.sentence !== total.sentence || next.unit !== total.unit) return [];
    if (!/^[,;:(]?其中/.test(reading.plain.slice(total.span.end, next.span.start))) return [];
    const parts = partsAfter(reading, total, index + 1);
    const words = reading.plain.slice(total.span.end, (parts.at(-1) ?? total).span.end + 2);
    return [{ total, parts, open: /等|主要|多为/.test(words) }];
  });
}

/** The figures of a list: in the total's sentence and unit; a list joined by 、 ends at the comma. */
function partsAfter(reading: Reading, total: Figure, from: number): readonly Figure[] {
  const parts: Figure[] = [];
  let end = total.span.end;
  let separator: string | undefined;
  for (let i = from; ; i++) {
    const figure = reading.figures[i];
    if (figure?.sentence !== total.sentence || figure.unit !== total.unit) return parts;
    const between = reading.plain.slice(end, figure.span.start);
    if (parts.length > 0) {
      const mark = /[,;、]/.exec(between)?.[0] ?? '';
      separator ??= mark;
      if (/;|其中|包括/.test(between) || (separator === '、' && mark !== '、')) return parts;
    }
    parts.push(figure);
    end = figure.span.end;
  }
}

/** True where neither the number nor its neighbours say that it is approximate. */
export function isExact(figure: Figure): boolean {
  return figure.before === '' && figure.after === '';
}
