import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { isPlan, wordHits } from './find.ts';
import { usage } from './sources.ts';

/** A number is better than 多次. */
export const G12: Rule<Reading> = {
  code: 'G12',
  title: '写数，不写“多次”',
  severity: 'info',
  why: '“多次”说不清做了多少，能查到次数的写次数。',
  source: usage,
  subject: 'reading',
  examples: { good: '召开会议4次。', bad: '召开多次会议。' },
  *check(reading) {
    for (const word of reading.language.usage.模糊数量) {
      for (const { span, paragraph } of wordHits(reading, word)) {
        if (!isPlan(reading, paragraph.index))
          yield { span, message: `“${word}”没有数`, found: word, hint: '查到实际次数后写数' };
      }
    }
  },
};
