import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { usage } from './sources.ts';

/** Nothing shrinks by a multiple. */
export const N17: Rule<Reading> = {
  code: 'N17',
  title: '减少不用倍',
  severity: 'error',
  why: '减少一倍就是零，减少两倍没有意义；降幅用百分比或者几分之几。',
  source: usage,
  subject: 'reading',
  examples: { good: '信访量减少三分之二。', bad: '信访量减少2倍。' },
  *check(reading) {
    for (const { span, found } of hits(reading, /(?:减少|下降|降低|缩小|缩短)了?[\d.一二两三四五六七八九十]{1,4}倍/g)) {
      yield { span, message: '减少不能用“倍”', found, hint: '改用百分比或者“几分之几”' };
    }
  },
};
