import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { wordsAt } from './find.ts';
import { usage } from './sources.ts';

/** Large round numbers are written with 万, without commas. */
export const N14: Rule<Reading> = {
  code: 'N14',
  title: '大数的写法',
  severity: 'info',
  why: '五位以上的整千数用“万”更好读；本类报告不用逗号分节。',
  source: usage,
  subject: 'reading',
  examples: { good: '发放宣传资料3万余份。', bad: '发放宣传资料30000余份。' },
  *check(reading) {
    for (const figure of reading.figures) {
      const digits = figure.digits.replaceAll(',', '');
      const round = figure.scale === '' && /^\d{2,}000$/.test(digits);
      if (!round && digits === figure.digits) continue;
      const found = wordsAt(reading, figure.span);
      yield {
        span: figure.span,
        message: round ? '整千的大数可以用“万”' : '本类报告的数字不用逗号分节',
        found,
        wanted: found.replace(figure.digits, round ? `${String(figure.value / 10_000)}万` : digits),
      };
    }
  },
};
