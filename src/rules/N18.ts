import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits, replaceAt } from './find.ts';
import { punctuationStandard } from './sources.ts';

// 12.4 is a day where quotes close after it or its name follows; elsewhere it may be a decimal.
const DAY = /(?<=(“)?)(?<![\d.])(\d{1,2})[.．•・‧∙](\d{1,2})(?=”|国家|全民|全国|国际|世界|宪法|消费者|禁毒|国安)/g;

/** Days named by their date take a middle dot. */
export const N18: Rule<Reading> = {
  code: 'N18',
  title: '以月日为名的日子用间隔号',
  severity: 'error',
  why: '“12.4”是小数的写法；以月日简称的事件、节日，月日之间用间隔号。',
  source: punctuationStandard('4.14'),
  subject: 'reading',
  examples: { good: '利用“12·4”国家宪法日开展宣传。', bad: '利用“12.4”国家宪法日开展宣传。' },
  *check(reading) {
    for (const { match, span, found } of hits(reading, DAY)) {
      const wanted = `${match[2] ?? ''}·${match[3] ?? ''}`;
      if (Number(match[2]) > 12 || Number(match[3]) > 31) continue;
      const name = reading.language.figures.纪念日[wanted];
      if (name === undefined) continue;
      yield { span, message: `${name}的月日之间应用间隔号`, found, wanted, edits: replaceAt(span, wanted) };
    }
  },
};
