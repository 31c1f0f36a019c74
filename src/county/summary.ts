import type { Total } from './add-up.ts';
import type { Comparison } from './compare-years.ts';
import type { TownFigures } from './indicators.ts';

/** Everything a county's summary shows, for whatever it is written in. */
export interface CountySummary {
  readonly county: string;
  readonly year: number;
  /** The towns that the sums rest on. */
  readonly towns: readonly TownFigures[];
  readonly totals: readonly Total[];
  readonly faults: readonly TownFault[];
  readonly missing: readonly string[];
  readonly comparison?: Comparison;
}

/** A fault in a town's facts file. */
export interface TownFault {
  readonly town: string;
  readonly place: string;
  readonly severity: string;
  readonly message: string;
  readonly remedy: string;
}

/** The totals under the groups of the facts file, in its order. */
export function totalsByGroup(
  totals: readonly Total[],
): { readonly group: string; readonly totals: readonly Total[] }[] {
  const groups: { group: string; totals: Total[] }[] = [];
  for (const total of totals) {
    const last = groups.at(-1);
    if (last?.group === total.indicator.group) last.totals.push(total);
    else groups.push({ group: total.indicator.group, totals: [total] });
  }
  return groups;
}

/** The indicators worth a picture: counts that most towns report. */
export function charted(totals: readonly Total[]): readonly Total[] {
  const counts = totals.filter(({ indicator, value }) => indicator.rate === undefined && value > 0);
  const chosen = new Set([...counts].sort((a, b) => b.towns - a.towns).slice(0, MOST_CHARTS));
  return counts.filter((total) => chosen.has(total));
}

const MOST_CHARTS = 6;

/** The towns with the largest figures under an indicator; a picture of more could not be read. */
export function largest(
  towns: readonly TownFigures[],
  path: string,
): { readonly town: string; readonly value: number }[] {
  const bars = towns.flatMap(({ town, figures }) => {
    const figure = figures.get(path);
    return figure ? [{ town, value: figure.value }] : [];
  });
  return bars.sort((a, b) => b.value - a.value).slice(0, MOST_BARS);
}

const MOST_BARS = 20;
