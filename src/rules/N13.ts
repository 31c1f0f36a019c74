import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { numbersStandard } from './sources.ts';

/** A decimal below one shows its 0. */
export const N13: Rule<Reading> = {
  code: 'N13',
  title: '纯小数写出0',
  severity: 'error',
  why: '小数点前的0不能省，否则容易看漏小数点。',
  source: numbersStandard('5.1.2'),
  subject: 'reading',
  examples: { good: '提高0.5%。', bad: '提高.5%。' },
  *check(reading) {
    for (const { span, found } of hits(reading, /(?<=[\u4e00-\u9fff,])\.\d+(?=[%个万元])/g)) {
      yield { span, message: '小数点前缺0', found, wanted: `0${found}` };
    }
  },
};
