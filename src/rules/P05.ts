import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { wordsAt } from './find.ts';
import { formatStandard } from './sources.ts';

const SHOWN = ['', '一、', '（一）', '1.', '（1）'];

/** Levels of headings are not skipped. */
export const P05: Rule<Reading> = {
  code: 'P05',
  title: '层次序数不越级',
  severity: 'warning',
  why: '结构层次依次用“一、”“（一）”“1.”“（1）”；只有两层时第二层可用“（一）”或者“1.”。',
  source: formatStandard('7.3.3'),
  subject: 'reading',
  examples: {
    good: '一、主要举措\n（一）加强学习。开展学习6次。\n1.学习法律。组织专题学习。\n2.学习条例。组织专题学习。',
    bad: '一、主要举措\n（1）加强学习。开展学习6次。\n（2）加强培训。开展培训3次。',
  },
  *check(reading) {
    const usesSecond = reading.headings.some((heading) => heading.level === 2);
    for (const [i, heading] of reading.headings.entries()) {
      const above = reading.headings[i - 1]?.level;
      if (above === undefined || heading.level <= above + 1 || heading.mark === '') continue;
      if (above === 1 && heading.level === 3 && !usesSecond) continue;
      yield {
        span: heading.markSpan,
        message: `“${SHOWN[above] ?? ''}”之下直接用了“${SHOWN[heading.level] ?? ''}”`,
        found: wordsAt(reading, heading.markSpan).trim(),
        wanted: SHOWN[above + 1] ?? '',
      };
    }
  },
};
