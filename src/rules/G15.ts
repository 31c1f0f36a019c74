import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { usage } from './sources.ts';

const LONGEST = 150;
const REPEATED = '，完善工作机制，压实工作责任，细化工作措施，强化督促检查';

/** Sentences stay readable. */
export const G15: Rule<Reading> = {
  code: 'G15',
  title: '句子不过长',
  severity: 'info',
  why: '超过150字的句子一口气读不完，宜分成两三句。',
  source: usage,
  subject: 'reading',
  examples: { good: '加强学习，提高能力。', bad: `加强学习${REPEATED.repeat(6)}。` },
  *check(reading) {
    for (const { span, plain } of reading.sentences) {
      if (plain.length <= LONGEST) continue;
      yield {
        span: { start: span.start, end: span.start + 10 },
        message: `这一句有${String(plain.length)}字`,
        found: `${reading.source.text.slice(span.start, span.start + 12)}……`,
        hint: '分成两三句',
      };
    }
  },
};
