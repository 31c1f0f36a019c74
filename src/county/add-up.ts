import { percentage, type Figure } from '../core/figure.ts';
import type { Indicator, TownFigures } from './indicators.ts';

/** What all towns together report under one indicator. */
export interface Total {
  readonly indicator: Indicator;
  readonly value: number;
  /** False as soon as one town says 约, 余 or the like: a sum is no more certain than its parts. */
  readonly exact: boolean;
  readonly text: string;
  /** How many towns it rests on. */
  readonly towns: number;
}

/** Adds up all indicators that at least one town reports. Rates are computed from the sums of the towns that state both counts. */
export function addUp(towns: readonly TownFigures[], indicators: readonly Indicator[]): Total[] {
  return indicators.flatMap((indicator) => {
    const total = indicator.rate === undefined ? sumOf(towns, indicator) : rateOf(towns, indicator, indicator.rate);
    return total ? [total] : [];
  });
}

function sumOf(towns: readonly TownFigures[], indicator: Indicator): Total | undefined {
  const figures = towns.flatMap(({ figures: own }) => own.get(indicator.path) ?? []);
  if (figures.length === 0) return undefined;
  // Amounts have two decimals at most; binary fractions must not show.
  const value = Math.round(figures.reduce((sum, figure) => sum + figure.value, 0) * 100) / 100;
  const exact = figures.every((figure) => figure.exact);
  return {
    indicator,
    value,
    exact,
    text: `${exact ? '' : '约'}${inWan(value)}${indicator.unit}`,
    towns: figures.length,
  };
}

function rateOf(
  towns: readonly TownFigures[],
  indicator: Indicator,
  rate: NonNullable<Indicator['rate']>,
): Total | undefined {
  if (rate === 'free') return undefined;
  let part = 0;
  let whole = 0;
  let count = 0;
  for (const { figures } of towns) {
    const of = figures.get(rate.of);
    const parts = rate.parts.map((path) => figures.get(path));
    if (!of?.exact || !parts.every((figure) => figure?.exact)) continue;
    part += parts.reduce((sum, figure) => sum + (figure?.value ?? 0), 0);
    whole += of.value;
    count++;
  }
  if (whole === 0 || part > whole) return undefined;
  const text = percentage(part, whole, 1);
  return { indicator, value: Number.parseFloat(text), exact: true, text, towns: count };
}

/** 12000 is printed 1.2万, as facts files write it; numbers that 万 would round are printed out. */
function inWan(value: number): string {
  return value >= 10_000 && value % 100 === 0 ? `${String(value / 10_000)}万` : String(value);
}

/** A figure without its unit, the marks of approximation kept: for a table whose head names the unit. */
export function marksOf({ text, exact }: Figure): { readonly before: string; readonly after: string } {
  if (exact) return { before: '', after: '' };
  return {
    before: /^(?:约|近|超过|超|逾|突破|不少于|不低于|至少)/u.exec(text)?.[0] ?? '',
    after: /[余多]/u.exec(text)?.[0] ?? /(?:以上|左右|以内)$/u.exec(text)?.[0] ?? '',
  };
}
