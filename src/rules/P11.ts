import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { usage } from './sources.ts';

/** Run-in headings of one level are closed alike. */
export const P11: Rule<Reading> = {
  code: 'P11',
  title: '同级标题末尾标点一致',
  severity: 'warning',
  why: '同一级标题有的用句号、有的用冒号，看起来不是一个人写的。',
  source: usage,
  subject: 'reading',
  examples: {
    good: '（一）加强学习。开展学习6次。\n（二）加强宣传。开展宣传20场。\n（三）加强执法。办案5件。',
    bad: '（一）加强学习。开展学习6次。\n（二）加强宣传：开展宣传20场。\n（三）加强执法。办案5件。',
  },
  *check(reading) {
    for (const level of [1, 2, 3] as const) {
      const headings = reading.headings.filter(
        (heading) => heading.level === level && heading.runIn && heading.text.length <= 40,
      );
      const colons = headings.filter((heading) => heading.endMark === ':');
      const stops = headings.filter((heading) => heading.endMark === '。');
      if (colons.length === 0 || stops.length === 0) continue;
      const [fewer, usual] = colons.length < stops.length ? [colons, '。'] : [stops, '：'];
      for (const heading of fewer) {
        yield {
          span: { start: heading.span.end, end: heading.span.end + 1 },
          message: `同级标题多以“${usual}”结尾，这里不同`,
          found: `${heading.mark}${heading.text}${heading.endMark}`,
          wanted: `${heading.mark}${heading.text}${usual}`,
        };
      }
    }
  },
};
