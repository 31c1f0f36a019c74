import type { Figure, Reading } from '../core/reading.ts';
import { wordsAt } from './find.ts';

/** A figure as typed, with its noun: 受理人民调解案件317宗. */
export function showFigure(reading: Reading, figure: Figure): string {
  return `${figure.noun}${wordsAt(reading, figure.span)}`;
}

/** What a figure counts, as one string to look for words in. */
export function nounOf(figure: Figure): string {
  return `${figure.noun} ${figure.follows}`;
}

/** True for counts of things, not rates, money or time. */
export function isCount(figure: Figure): boolean {
  return !/^(?:|%|个?百分点|倍|元|万元|亿元|天|小时|个月|学时|课时|分|公里|亩|平方米|吨|名次)$/.test(figure.unit);
}
