import type { Language } from './language.ts';
import type { StatutoryItem } from './reading.ts';

/** The statutory items that the words of a heading announce. */
export function itemsOf(heading: string, year: number | undefined, language: Language): readonly StatutoryItem[] {
  const words = language.headings.法定内容;
  const items = (Object.keys(words) as StatutoryItem[]).filter((item) =>
    words[item].some((word) => heading.includes(word)),
  );
  // “2025年主要安排” in a report on 2024 is next year's plan, and what a plan calls 举措 is not yet an achievement.
  if (year !== undefined && heading.includes(`${String(year + 1)}年`) && !items.includes('下年度安排')) {
    return ['下年度安排'];
  }
  if (items.includes('其他情况')) return ['其他情况'];
  if (items.includes('第一责任人') || items.includes('下年度安排') || items.includes('不足和原因')) {
    return items.filter((item) => item !== '举措和成效' || /举措(?:和|及|与)成效/.test(heading));
  }
  // Themes such as 加强组织领导 announce what was done.
  return items.length > 0 ? items : ['举措和成效'];
}
