import { halfWidths } from '../core/sheet.ts';
import { gb9704 } from './gb9704.ts';

/**
 * The lines of a title: broken between sense units only, as few as fit, and shaped as a 梯形 or 菱形 (GB/T 9704-2012
 * 7.3.1). Issuers who sign together stand on a line each.
 */
export function titleLines(units: readonly string[], issuers: readonly string[]): readonly string[] {
  const { lines, rest } = jointIssuers(units, issuers);
  // The ways to break grow with 2ⁿ; a title of so many units is none that a person wrote.
  const breakable = rest.length > 12 ? [rest.join('')] : rest;
  let best = [...lines, breakable.join('')];
  let least = Infinity;
  for (let cuts = 0; cuts < 2 ** Math.max(0, breakable.length - 1); cuts++) {
    const candidate = [...lines, ...cutAt(breakable, cuts)];
    const cost = ugliness(candidate.map(halfWidths)) + (candidate.some(buriesSubject) ? 20 : 0);
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

/** The leading units that spell the issuers one after the other, a line for each of two or more. */
function jointIssuers(
  units: readonly string[],
  issuers: readonly string[],
): { lines: string[]; rest: readonly string[] } {
  const none = { lines: [], rest: units };
  if (issuers.length < 2) return none;
  let at = 0;
  for (const issuer of issuers) {
    let spelt = '';
    while (spelt.length < issuer.length && at < units.length) spelt += units[at++] ?? '';
    if (spelt !== issuer) return none;
  }
  return at < units.length ? { lines: [...issuers], rest: units.slice(at) } : none;
}

/** True of a line that goes on with 关于 after the issuer, where a reader would take breath. */
function buriesSubject(line: string): boolean {
  return line.indexOf('关于') > 0;
}

function cutAt(units: readonly string[], cuts: number): string[] {
  const lines: string[] = [];
  units.forEach((unit, i) => {
    if (i === 0 || (cuts >> (i - 1)) & 1) lines.push(unit);
    else lines.push(`${lines.pop() ?? ''}${unit}`);
  });
  return lines;
}

/** Lines that burst the 版心 are worst, then each line more, then a shape that is neither 梯形 nor 菱形, then unevenness. */
function ugliness(widths: readonly number[]): number {
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  const burst = widths.filter((width) => width > 2 * gb9704.titleChars).length;
  const uneven = widths.reduce((sum, width) => sum + Math.abs(width - mean), 0);
  return burst * 1e6 + widths.length * 1e4 + (isShapely(widths) ? 0 : 1e3) + uneven;
}

/** True of lines that only grow, only shrink, or grow and then shrink, and are not all alike. */
function isShapely(widths: readonly number[]): boolean {
  if (widths.length < 2) return true;
  const steps = widths.slice(1).map((width, i) => Math.sign(width - (widths[i] ?? 0)));
  const turnsBack = steps.some((step, i) => step > 0 && steps.slice(0, i).some((earlier) => earlier < 0));
  return !turnsBack && steps.some((step) => step !== 0);
}
