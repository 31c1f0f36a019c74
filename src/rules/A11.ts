import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { nounOf } from './figure-words.ts';
import { wordsAt } from './find.ts';
import { ratesOf } from './rates.ts';
import { consistency } from './sources.ts';

/** All rates have one precision, and no more cases are settled than were taken on. */
export const A11: Rule<Reading> = {
  code: 'A11',
  title: '率的精度统一，成功数不大于受理数',
  severity: 'info',
  why: '一处一位小数、一处两位小数，显得数据来源不一。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '受理317宗，调解成功313宗，成功率98.7%。平台办案率97.6%。',
    bad: '受理317宗，调解成功313宗，成功率98.7%。平台办案率97.60%。',
  },
  *check(reading) {
    const rates = ratesOf(reading).filter((rate) => rate.figure.decimals > 0);
    const first = rates[0];
    for (const { figure } of rates) {
      if (first && figure.decimals !== first.figure.decimals) {
        yield {
          span: figure.span,
          message: '各率的小数位数不一',
          found: `${wordsAt(reading, first.figure.span)}、${wordsAt(reading, figure.span)}`,
          hint: '全文的率保留同样的小数位数，一般一位',
        };
        break;
      }
    }
    for (const [i, settled] of reading.figures.entries()) {
      const taken = reading.figures[i - 1];
      if (taken?.sentence !== settled.sentence || taken.unit !== settled.unit || settled.value <= taken.value) continue;
      if (!/(?:调解|调处|化解)成功|成功(?:调解|调处|化解)/.test(settled.noun) || !/受理/.test(taken.noun)) continue;
      yield {
        span: settled.span,
        severity: 'error',
        message: `成功数${String(settled.value)}大于受理数${String(taken.value)}`,
        found: `${nounOf(taken).trim()}${wordsAt(reading, taken.span)}，${nounOf(settled).trim()}${wordsAt(reading, settled.span)}`,
        hint: '核对受理数和成功数',
      };
    }
  },
};
