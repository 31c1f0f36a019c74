import { addUp, type Total } from './add-up.ts';
import type { Indicator, TownFigures } from './indicators.ts';

/** An indicator in two years, for the county or for one town. */
export interface Change {
  readonly indicator: Indicator;
  readonly last: number;
  readonly now: number;
  readonly exact: boolean;
  readonly town?: string;
}

/** What changed since last year, and which changes of single towns somebody should look at. */
export interface Comparison {
  readonly changes: readonly Change[];
  readonly outliers: readonly Change[];
}

/** A count that trebles or falls to a third is more often a slip or another way of counting than the work of a year. */
const OUTLYING = 3;
/** Small counts jump by nature. */
const SMALLEST = 10;
/** Rates move within a narrow band: percentage points. */
const OUTLYING_POINTS = 20;

/** Holds two years against each other, the sums only over towns that handed in for both. */
export function compareYears(
  now: readonly TownFigures[],
  last: readonly TownFigures[],
  indicators: readonly Indicator[],
): Comparison {
  const before = new Map(last.map((town) => [town.town, town]));
  const pairs = now.flatMap((town) => {
    const earlier = before.get(town.town);
    return earlier ? [{ town, earlier }] : [];
  });
  const sums = totalsByPath(
    addUp(
      pairs.map(({ earlier }) => earlier),
      indicators,
    ),
  );
  const changes = addUp(
    pairs.map(({ town }) => town),
    indicators,
  ).flatMap(({ indicator, value, exact }): Change[] => {
    const earlier = sums.get(indicator.path);
    return earlier ? [{ indicator, last: earlier.value, now: value, exact: exact && earlier.exact }] : [];
  });
  const outliers = pairs.flatMap(({ town, earlier }) =>
    indicators.flatMap((indicator): Change[] => {
      const [present, past] = [town.figures.get(indicator.path), earlier.figures.get(indicator.path)];
      if (!present || !past) return [];
      const change = {
        indicator,
        last: past.value,
        now: present.value,
        exact: present.exact && past.exact,
        town: town.town,
      };
      return isOutlying(change) ? [change] : [];
    }),
  );
  return { changes, outliers };
}

/** How a change reads: +12（+3.9%）, or in percentage points for rates. */
export function changeText({ indicator, last, now, exact }: Change): string {
  const sign = now > last ? '+' : now < last ? '-' : '';
  const size = Math.round(Math.abs(now - last) * 100) / 100;
  if (indicator.rate !== undefined) return `${sign}${String(size)}个百分点`;
  const share = last === 0 || size === 0 ? '' : `（${sign}${((size / last) * 100).toFixed(1)}%）`;
  return `${exact ? '' : '约'}${sign}${String(size)}${share}`;
}

function isOutlying({ indicator, last, now }: Change): boolean {
  if (indicator.rate !== undefined) return Math.abs(now - last) >= OUTLYING_POINTS;
  const [less, more] = now < last ? [now, last] : [last, now];
  return more >= SMALLEST && more >= less * OUTLYING;
}

function totalsByPath(totals: readonly Total[]): ReadonlyMap<string, Total> {
  return new Map(totals.map((total) => [total.indicator.path, total]));
}
