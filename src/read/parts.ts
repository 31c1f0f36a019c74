import type { Language } from '../core/language.ts';
import type { Part, ReadHeading } from '../core/reading.ts';
import { itemsOf } from '../core/statutory.ts';

/** The parts 一、二、… with the statutory items that their headings announce, whatever the wording. */
export function findParts(
  headings: readonly ReadHeading[],
  end: number,
  year: number | undefined,
  language: Language,
): readonly Part[] {
  const top = topHeadings(headings, year, language);
  return top.map((heading, i) => ({
    heading,
    items: itemsOf(heading.text, year, language),
    from: heading.paragraph,
    to: (top[i + 1]?.paragraph ?? end) - 1,
  }));
}

/** 一、二、… — or, in a report that begins lower, the highest level it uses, if that announces more than deeds. */
function topHeadings(
  headings: readonly ReadHeading[],
  year: number | undefined,
  language: Language,
): readonly ReadHeading[] {
  const highest = headings.reduce((level, heading) => Math.min(level, heading.level), 4);
  const top = headings.filter((heading) => heading.level === highest);
  const whole =
    highest === 1 || top.some((heading) => itemsOf(heading.text, year, language).some((item) => item !== '举措和成效'));
  return whole ? top : [];
}
