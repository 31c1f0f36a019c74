import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { wordHits } from './find.ts';
import { reportRegulation } from './sources.ts';

/** Phrases belong to their years. */
export const G08: Rule<Reading> = {
  code: 'G08',
  title: '说法合于年度',
  severity: 'warning',
  why: '沿用往年稿子，会留下已经过去的提法。',
  source: reportRegulation,
  subject: 'reading',
  examples: {
    good: '清溪镇2025年法治政府建设年度报告\n建设廉洁诚信、人民满意的法治政府。',
    bad: '清溪镇2025年法治政府建设年度报告\n建设廉洁高效、守法诚信的法治政府。',
  },
  *check(reading) {
    const { year } = reading;
    if (year === undefined) return;
    for (const entry of reading.language.stale.过时说法) {
      if ((entry.始 === undefined || year >= entry.始) && (entry.止 === undefined || year <= entry.止)) continue;
      for (const { span } of wordHits(reading, entry.说法)) {
        yield {
          span,
          message: `${String(year)}年度的报告不用“${entry.说法}”：${entry.说明}`,
          found: entry.说法,
          ...(entry.改为 === undefined ? { hint: '改为报告年度的提法，或者删去' } : { wanted: entry.改为 }),
        };
      }
    }
  },
};
