import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { usage } from './sources.ts';

/** A heading on a line of its own has no closing mark. */
export const P09: Rule<Reading> = {
  code: 'P09',
  title: '独行标题末尾不用句号',
  severity: 'warning',
  why: '标题独占一行，换行就是停顿。',
  source: usage,
  subject: 'reading',
  examples: {
    good: '（一）强化思想引领\n全年开展学习6次，参加干部80人。',
    bad: '（一）强化思想引领。\n全年开展学习6次，参加干部80人。',
  },
  *check(reading) {
    for (const [i, paragraph] of reading.content.entries()) {
      const heading = paragraph.heading;
      if (!heading || heading.runIn || heading.level > 2 || heading.endMark !== '。' || heading.text.length > 30)
        continue;
      const next = reading.content[i + 1];
      if (!next || (next.heading && next.heading.level <= heading.level)) continue;
      yield {
        span: { start: heading.span.end, end: heading.span.end + 1 },
        message: '独占一行的标题末尾不用句号',
        found: paragraph.text,
        wanted: paragraph.text.slice(0, -1),
      };
    }
  },
};
