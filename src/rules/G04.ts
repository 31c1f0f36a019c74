import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { wordHits } from './find.ts';
import { documentRegulation } from './sources.ts';

/** A report asks for nothing. */
export const G04: Rule<Reading> = {
  code: 'G04',
  title: '报告不夹带请示',
  severity: 'error',
  why: '报告不得夹带请示事项，上级对报告可以不答复。',
  source: documentRegulation('第十五条第四项'),
  subject: 'reading',
  examples: { good: '下一步充实执法力量。', bad: '下一步充实执法力量，恳请县政府解决经费。' },
  *check(reading) {
    for (const word of reading.language.usage.请示用语) {
      for (const { span } of wordHits(reading, word)) {
        yield { span, message: '报告里夹带请示', found: word, hint: '删去，另文请示' };
      }
    }
  },
};
