import type { FactsRule } from '../facts-rule.ts';

const DATES = ['成文日期', '印发日期', '数据截至'];

export const D05: FactsRule = {
  code: 'D05',
  title: '日期要真有其日',
  severity: 'error',
  why: '2月30日这样的日期多是笔误。',
  source: { basis: 'GB/T 9704—2012 7.3.5.4：成文日期写全年、月、日', strength: '规定' },
  subject: 'facts',
  examples: { good: '公文: {成文日期: 2026-02-28}', bad: '公文: {成文日期: 2026-02-30}' },
  *check(facts) {
    let real = true;
    for (const key of DATES) {
      const fact = facts.get(`公文.${key}`);
      if (!fact) continue;
      const [year = 0, month = 0, day = 0] = fact.raw.split('-').map(Number);
      if (month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month)) continue;
      real = false;
      yield {
        path: ['公文', key],
        message: `没有${fact.text}这一天`,
        found: fact.raw,
        hint: '改成正确的日期，写成 2026-01-12 这样',
      };
    }
    const [made, printed] = ['公文.成文日期', '公文.印发日期'].map((path) => facts.get(path)?.raw);
    if (real && made !== undefined && printed !== undefined && printed < made) {
      yield {
        path: ['公文', '印发日期'],
        message: '印发日期早于成文日期',
        found: `${printed} 早于 ${made}`,
        hint: '先签发，后印发；核对两个日期',
      };
    }
  },
};

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
