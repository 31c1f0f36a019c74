import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits, isPlan } from './find.ts';
import { usage } from './sources.ts';

/** What was done is told as done. */
export const G11: Rule<Reading> = {
  code: 'G11',
  title: '已做的事不用计划口吻',
  severity: 'warning',
  why: '“每年不少于4次”是要求，不是做了几次；年度报告要写做了几次。',
  source: usage,
  subject: 'reading',
  examples: { good: '全年开展培训4次。', bad: '每年开展培训不少于4次。' },
  *check(reading) {
    const words = reading.language.usage.计划口吻.join('|');
    for (const { span, found, paragraph } of hits(
      reading,
      new RegExp(`每年[^,。;]{0,20}?(?:${words})[^,。;]{0,4}\\d+[^,。;\\d]{1,2}`, 'g'),
    )) {
      const said = paragraph.plain.slice(0, span.start - paragraph.span.start);
      // What a town demands of others, or by a rule of its own, is told as a demand rightly.
      const demanded = new RegExp(`(?:${reading.language.usage.要求.join('|')})[^,。;]{0,12}$`).test(said);
      if (!demanded && !isPlan(reading, paragraph.index))
        yield { span, message: '这是要求，不是做了的事', found, hint: '写实际做了几次' };
    }
  },
};
