import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { punctuationStandard } from './sources.ts';

/** No 、 between titles or quotes that stand side by side. */
export const P12: Rule<Reading> = {
  code: 'P12',
  title: '书名号、引号之间不用顿号',
  severity: 'warning',
  why: '书名号或者引号已经把并列的各项分开。',
  source: punctuationStandard('4.5.3.5'),
  subject: 'reading',
  examples: { good: '学习《宪法》《民法典》。', bad: '学习《宪法》、《民法典》。' },
  *check(reading) {
    for (const { span, found } of hits(reading, /》、(?=《)|”、(?=“)/g)) {
      const next = reading.source.text.charAt(span.end);
      yield {
        span,
        message: `${next === '《' ? '书名号' : '引号'}之间不用顿号`,
        found: found + next,
        wanted: `${found.charAt(0)}${next}`,
      };
    }
  },
};
