import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { wordsAt } from './find.ts';
import { usage } from './sources.ts';

/** A number is approximate once, not twice. */
export const N03: Rule<Reading> = {
  code: 'N03',
  title: '约数只标一次',
  severity: 'error',
  why: '“约”和“余”“左右”“以上”重复，意思也矛盾：“约”可多可少，“余”只多不少。',
  source: usage,
  subject: 'reading',
  examples: { good: '开展活动约2200场次。', bad: '开展活动约2200余场次。' },
  *check(reading) {
    for (const figure of reading.figures) {
      if (figure.before === '' || !/^(?:余|多|左右|上下|以上|之多)$/.test(figure.after)) continue;
      const found = wordsAt(reading, figure.span);
      yield {
        span: figure.span,
        message: `“${figure.before}”与“${figure.after}”重复`,
        found,
        wanted: found.replace(figure.after, ''),
        hint: `或者“${found.replace(figure.before, '')}”`,
      };
    }
  },
};
