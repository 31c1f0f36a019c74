import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { wordsAt } from './find.ts';
import { numbersStandard } from './sources.ts';

/** Arabic digits do not mix with 百 and 千. */
export const N05: Rule<Reading> = {
  code: 'N05',
  title: '不混用“千”“百”',
  severity: 'error',
  why: '阿拉伯数字后面只可以用“万”“亿”作单位。',
  source: numbersStandard('5.3'),
  subject: 'reading',
  examples: { good: '受教育群众4000人。', bad: '受教育群众4千人。' },
  *check(reading) {
    for (const figure of reading.figures) {
      if (figure.scale !== '百' && figure.scale !== '千') continue;
      const found = wordsAt(reading, figure.span);
      // 3百万 is more than its 百 says; the value of the whole is what to write.
      const wanted = /[百千]万/.test(found)
        ? undefined
        : found.replace(`${figure.digits}${figure.scale}`, String(figure.value));
      yield {
        span: figure.span,
        message: `阿拉伯数字与“${figure.scale}”混用`,
        found,
        ...(wanted === undefined ? {} : { wanted }),
      };
    }
  },
};
