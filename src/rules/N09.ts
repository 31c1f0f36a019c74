import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { usage } from './sources.ts';

/** A rate changes by 百分点. */
export const N09: Rule<Reading> = {
  code: 'N09',
  title: '率的升降用百分点',
  severity: 'warning',
  why: '超时率由5.85%降到2%，是下降3.85个百分点，不是下降3.85%。',
  source: usage,
  subject: 'reading',
  examples: { good: '等候超时率下降3.85个百分点。', bad: '等候超时率下降3.85%。' },
  *check(reading) {
    const pattern =
      /[\u4e00-\u9fff]{1,6}率[^,。;:率至到]{0,6}(?:下降|上升|提高|提升|增长|降低|增加|减少)了?约?(\d+(?:\.\d+)?)%/g;
    for (const { match, span, found } of hits(reading, pattern)) {
      const digits = match[1] ?? '';
      yield {
        span,
        message: '率的升降，是百分点还是百分比？',
        found,
        wanted: `${found.slice(0, found.lastIndexOf(digits))}${digits}个百分点`,
        hint: '两个率相减得到的，写百分点；与上年的率相除得到的，保留%',
      };
    }
  },
};
