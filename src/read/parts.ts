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
  const top = headings.filter((heading) => heading.level === 1);
  return top.map((heading, i) => ({
    heading,
    items: itemsOf(heading.text, year, language),
    from: heading.paragraph,
    to: (top[i + 1]?.paragraph ?? end) - 1,
  }));
}
