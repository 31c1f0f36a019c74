import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { punctuationStandard } from './sources.ts';

/** An ellipsis is six dots. */
export const P14: Rule<Reading> = {
  code: 'P14',
  title: '省略号写法',
  severity: 'error',
  why: '省略号是六个小圆点，占两个字。',
  source: punctuationStandard('4.11'),
  subject: 'reading',
  examples: { good: '开展宣传、培训、检查……', bad: '开展宣传、培训、检查。。。' },
  *check(reading) {
    for (const { span, found } of hits(reading, /。{2,}|\.{3,}|(?<!…)…(?!…)|…{3,}/g))
      yield { span, message: '省略号写法不对', found, wanted: found === '。。' ? '。' : '……' };
  },
};
