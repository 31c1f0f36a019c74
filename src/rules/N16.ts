import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { wordsAt } from './find.ts';
import { usage } from './sources.ts';

/** Attendance over several events is counted in 人次. */
export const N16: Rule<Reading> = {
  code: 'N16',
  title: '多场活动的人数用人次',
  severity: 'info',
  why: '几场活动的参加人数相加，一人参加两场算两次，所以是人次。',
  source: usage,
  subject: 'reading',
  examples: { good: '全年举办8场培训，覆盖800余人次。', bad: '全年举办8场培训，覆盖800余人。' },
  *check(reading) {
    for (const [i, figure] of reading.figures.entries()) {
      const events = reading.figures[i - 1];
      if (figure.unit !== '人' || events?.sentence !== figure.sentence) continue;
      if (
        !/^(?:场|场次|期|次)$/.test(events.unit) ||
        events.value < 2 ||
        !/覆盖|参加|受教育|培训|参训|惠及|受众/.test(figure.noun)
      )
        continue;
      const found = wordsAt(reading, figure.span);
      yield {
        span: figure.span,
        message: `${wordsAt(reading, events.span)}活动的人数相加，应为人次`,
        found,
        wanted: `${found}次`,
      };
    }
  },
};
