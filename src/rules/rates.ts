import type { Figure, Reading } from '../core/reading.ts';
import { isCount, nounOf } from './figure-words.ts';

/** A rate in the text, and the counts around it from which it may have been computed. */
export interface RateInText {
  readonly figure: Figure;
  readonly name: string;
  readonly numerators: readonly Figure[];
  readonly denominators: readonly Figure[];
  /** True where one of the numerators and some count of the pages before it give the printed rate. */
  readonly explained: boolean;
  /** The count right before it in its sentence, with no other figure between. */
  readonly previous?: Figure;
  /** Where a total was split by 其中 or 包括 and its parts are counted again: the total, and the parts to add. */
  readonly sum?: { readonly total: Figure; readonly parts: readonly Figure[] };
}

/** The rates of a text; changes such as 下降3.85% are no rates. */
export function ratesOf(reading: Reading): readonly RateInText[] {
  return reading.figures.flatMap((figure, index) =>
    figure.unit === '%' ? (readRate(reading, figure, index) ?? []) : [],
  );
}

// A rate rests on counts close before it; farther ones are other matters.
const NEAR = 12;
// 平台办理案件298宗、办案率97.7%: how many there were in all may stand some paragraphs before.
const FAR = 40;

function readRate(reading: Reading, figure: Figure, index: number): RateInText | undefined {
  const words = reading.language.rates;
  if (words.变化.some((word) => figure.noun.includes(word))) return undefined;
  const name =
    /(?:做到|实现)?([\u4e00-\u9fff]{1,6}?(?:率|满意度))[均都也]?$/.exec(figure.noun)?.[1] ??
    /^(?:的)?([\u4e00-\u9fff]{1,6}率)/.exec(figure.follows)?.[1];
  if (name === undefined) return undefined;
  const entry = words.率.find(({ 名称 }) => 名称.some((known) => name.endsWith(known)));
  // This year's rates follow from this year's counts, last year's from last year's.
  const isComparable = (count: Figure): boolean => isCount(count) && count.lastYear === figure.lastYear;
  const before = reading.figures.slice(Math.max(0, index - NEAR), index).filter(isComparable);
  const same = before.filter((f) => f.sentence === figure.sentence);
  const earlier = before.filter((f) => f.sentence === figure.sentence - 1 && f.paragraph === figure.paragraph);
  const near = [...same, ...earlier];
  const total = earlier.find((f) => /其中|包括/.test(reading.plain.slice(f.span.end, f.span.end + 4)));
  const sum = total && same.length > 1 && same.every((f) => f.unit === total.unit) ? { total, parts: same } : undefined;
  const previous = reading.figures[index - 1];
  const numerators = entry
    ? near.filter((f) => entry.分子.some((word) => nounOf(f).includes(word) && !nounOf(f).includes(`应${word}`)))
    : [];
  const wholes = reading.figures.slice(Math.max(0, index - FAR), index).filter((f) => isComparable(f) && f.value > 0);
  const explained = numerators.some((part) =>
    wholes.some(
      (whole) =>
        whole !== part &&
        percentage(part.value, whole.value, figure.decimals) === Number(figure.digits).toFixed(figure.decimals),
    ),
  );
  return {
    figure,
    name,
    ...(previous?.sentence === figure.sentence && isCount(previous) ? { previous } : {}),
    numerators,
    explained,
    denominators: entry ? near.filter((f) => entry.分母.some((word) => nounOf(f).includes(word))) : [],
    ...(sum ? { sum } : {}),
  };
}

/** A rate of two counts at a precision, as printed: 97.6. */
export function percentage(part: number, whole: number, decimals: number): string {
  return ((part / whole) * 100).toFixed(decimals);
}
