import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { nounOf } from './figure-words.ts';
import { wordsAt } from './find.ts';
import { groupBy } from './group-by.ts';
import { consistency } from './sources.ts';

/** Lawsuits are those with a duty to appear in court and those without a hearing. */
export const A10: Rule<Reading> = {
  code: 'A10',
  title: '行政诉讼与出庭应诉之数相符',
  severity: 'error',
  why: '案件数等于应出庭数加不开庭数，出庭数不大于应出庭数。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '行政诉讼案件5宗，应出庭应诉1宗，不开庭审理4宗。',
    bad: '行政诉讼案件5宗，应出庭应诉2宗，不开庭审理4宗。',
  },
  *check(reading) {
    // What a figure was a year before stands in brackets behind it: （上年不开庭审理1宗）.
    const ofThisYear = reading.figures.filter((figure) => !figure.lastYear);
    for (const figures of groupBy(ofThisYear, (figure) => figure.sentence).values()) {
      const due = figures.find((f) => nounOf(f).includes('应出庭'));
      const total = figures.find((f) => /诉讼/.test(f.noun) && f.unit === due?.unit);
      const without = figures.find((f) => /不开庭|未开庭|书面审理/.test(nounOf(f)));
      const present = figures.find((f) => /出庭/.test(f.noun) && !/应出庭|不开庭/.test(f.noun) && f.unit === due?.unit);
      if (due && total && without && total.value !== due.value + without.value) {
        yield {
          span: total.span,
          message: `行政诉讼${String(total.value)}，应出庭${String(due.value)}加不开庭${String(without.value)}是${String(due.value + without.value)}`,
          found: reading.source.text.slice(total.span.start, Math.max(due.span.end, without.span.end)),
          hint: '核对案件数、应出庭数、不开庭数',
        };
      }
      if (due && present && present.value > due.value) {
        yield {
          span: present.span,
          message: `出庭数${String(present.value)}大于应出庭数${String(due.value)}`,
          found: wordsAt(reading, present.span),
          hint: '核对两数',
        };
      }
    }
  },
};
