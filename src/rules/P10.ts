import type { ReadHeading, Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { usage } from './sources.ts';

const LONGEST_HEADING = 40;

/** A heading that runs into its paragraph is closed by a full stop. */
export const P10: Rule<Reading> = {
  code: 'P10',
  title: '标题接正文时中间有句号',
  severity: 'error',
  why: '标题与正文连写而没有句号，读者分不出标题到哪里为止。',
  source: usage,
  subject: 'reading',
  examples: {
    good: '（一）推进落实综合执法改革。办理案件375宗。\n（二）落实行政机关出庭应诉责任。按照《行政诉讼法》的要求，我镇积极参与应诉。',
    bad: '（一）推进落实综合执法改革。办理案件375宗。\n（二）加强行政应诉工作规范化建设，落实行政机关出庭应诉责任按照《中华人民共和国行政诉讼法》的要求，我镇积极参与应诉。',
  },
  *check(reading) {
    for (const heading of reading.headings) {
      if (heading.level !== 2 || (!heading.runIn && heading.endMark === '')) continue;
      if (heading.text.length <= LONGEST_HEADING || !hasShortSiblings(reading, heading)) continue;
      const bodyStart = whereBodyBegins(heading.text, reading.language.headings.标题动词);
      const start = heading.span.start;
      yield {
        span:
          bodyStart === undefined
            ? { start, end: start + 12 }
            : { start: start + bodyStart - 2, end: start + bodyStart + 2 },
        severity: bodyStart === undefined ? 'warning' : 'error',
        message: '标题与正文连写，中间缺句号',
        found: reading.source.text.slice(start, start + Math.min(heading.text.length, (bodyStart ?? 24) + 6)),
        ...(bodyStart === undefined
          ? { hint: '在标题之后加句号' }
          : {
              wanted: `${reading.source.text.slice(start, start + bodyStart)}。${reading.source.text.slice(start + bodyStart, start + bodyStart + 6)}`,
            }),
      };
    }
  },
};

/** Other sections of this report have short headings; then this one lost its full stop. */
function hasShortSiblings(reading: Reading, heading: ReadHeading): boolean {
  const siblings = reading.headings.filter((other) => other.level === heading.level && other !== heading);
  return (
    siblings.length > 0 && siblings.filter((other) => other.text.length <= LONGEST_HEADING).length * 2 > siblings.length
  );
}

/** Where one of the words that begin a sentence follows a word directly. */
function whereBodyBegins(text: string, words: readonly string[]): number | undefined {
  const places = words
    .map((word) => text.indexOf(word))
    .filter((at) => at > 6 && at <= LONGEST_HEADING && !/[,、;《“]/.test(text.charAt(at - 1)));
  return places.length === 0 ? undefined : Math.min(...places);
}
