import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { numbersStandard } from './sources.ts';

/** Years have four digits. */
export const N10: Rule<Reading> = {
  code: 'N10',
  title: '年份写全',
  severity: 'error',
  why: '公历年份用四位数，不简写。',
  source: numbersStandard('5.1.4'),
  subject: 'reading',
  examples: { good: '2025年度，我镇推进依法行政。', bad: '25年度，我镇推进依法行政。' },
  *check(reading) {
    for (const { match, span, found } of hits(
      reading,
      /(?<![\d第近满约达超连续余.~—-])(2\d)年(?=度|初|底|末|\d{1,2}月|,)/g,
    )) {
      yield { span, message: '年份没有写全', found, wanted: `20${match[1] ?? ''}年` };
    }
  },
};
