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
    const parts: Figure[] = [];
    let end = total.span.end;
    for (const figure of reading.figures.slice(index + 1)) {
      const between = reading.plain.slice(end, figure.span.start);
      if (
        figure.sentence !== total.sentence ||
        figure.unit !== total.unit ||
        (parts.length > 0 && /[;。]|其中/.test(between))
      )
        break;
      parts.push(figure);
      end = figure.span.end;
    }
    const words = reading.plain.slice(total.span.end, end + 2);
    return [{ total, parts, open: /等|主要|包括|多为/.test(words) }];
  });
}

/** True where neither the number nor its neighbours say that it is approximate. */
export function isExact(figure: Figure): boolean {
  return figure.before === '' && figure.after === '';
}
