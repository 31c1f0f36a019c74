import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { numbersStandard } from './sources.ts';

/** Both ends of a range carry 万 or 亿. */
export const N06: Rule<Reading> = {
  code: 'N06',
  title: '数值范围两端都写“万”“亿”',
  severity: 'error',
  why: '“3~5万元”可以读成三元到五万元。',
  source: numbersStandard('5.1.3'),
  subject: 'reading',
  examples: { good: '补助3万~5万元。', bad: '补助3~5万元。' },
  *check(reading) {
    for (const { match, span, found } of hits(
      reading,
      /(?<![\d.年月-])(\d+(?:\.\d+)?)([~—-])(\d+(?:\.\d+)?)([万亿])/g,
    )) {
      yield {
        span,
        message: `范围的前一个数缺“${match[4] ?? ''}”`,
        found,
        wanted: `${match[1] ?? ''}${match[4] ?? ''}~${match[3] ?? ''}${match[4] ?? ''}`,
      };
    }
  },
};
