import type { Fact } from '../core/facts.ts';
import { STOP, type Part } from './piece.ts';

/** A run of measures is closed once it is about this long, where the town does not close it itself. In characters. */
const FULL_RUN = 72;
/** Two measures stay together up to this. */
const FULL_PAIR = 92;

/**
 * The measures of a matter, one behind the other. Under one actor they run on with ，; one that has a comma of its own is
 * parted from its neighbours by ；; where the town closed one, it is closed. Long runs are cut into sentences of like
 * length.
 */
export function measureParts(measures: readonly Fact[]): Part[] {
  const stops = stopsIn(measures);
  return measures.flatMap((fact, i): readonly Part[] => {
    const before = measures[i - 1];
    return before ? [stops.has(i) ? STOP : markBetween(before, fact), fact] : [fact];
  });
}

function markBetween(before: Fact, after: Fact): string {
  return /[；，]$/u.exec(before.raw)?.[0] ?? (isHeavy(before) || isHeavy(after) ? '；' : '，');
}

/** Which measures begin a sentence. */
function stopsIn(measures: readonly Fact[]): ReadonlySet<number> {
  const stops = new Set<number>();
  for (let from = 0; from < measures.length;) {
    let to = from + 1;
    while (to < measures.length && !/。$/u.test(measures[to - 1]?.raw ?? '')) to++;
    if (from > 0) stops.add(from);
    const run = measures.slice(from, to);
    const whole = run.reduce((sum, { text }) => sum + text.length + 1, 0);
    const share = run.length === 2 && whole <= FULL_PAIR ? whole : whole / Math.ceil(whole / FULL_RUN);
    let length = 0;
    for (const [i, { text, raw }] of run.entries()) {
      const own = text.length + 1;
      // A mark of the town keeps its neighbours together.
      if (i > 0 && length + own / 2 > share && !/[；，]$/u.test(run[i - 1]?.raw ?? raw)) {
        stops.add(from + i);
        length = 0;
      }
      length += own;
    }
    from = to;
  }
  return stops;
}

function isHeavy({ text }: Fact): boolean {
  return /[，；。]/u.test(text);
}
