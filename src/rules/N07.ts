import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { numbersStandard } from './sources.ts';

/** Both ends of a range carry the per cent sign. */
export const N07: Rule<Reading> = {
  code: 'N07',
  title: '百分数范围两端都写%',
  severity: 'error',
  why: '范围的两个百分数都要写%。',
  source: numbersStandard('5.1.3'),
  subject: 'reading',
  examples: { good: '占15%~30%。', bad: '占15~30%。' },
  *check(reading) {
    for (const { match, span, found } of hits(reading, /(?<![\d.-])(\d+(?:\.\d+)?)[~—-](\d+(?:\.\d+)?)%/g)) {
      yield { span, message: '范围的前一个数缺%', found, wanted: `${match[1] ?? ''}%~${match[2] ?? ''}%` };
    }
  },
};
