import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { foldWidth } from '../core/width.ts';
import { replaceAt } from './find.ts';
import { usage } from './sources.ts';

/** Digits and letters are half-width and touch the words around them. */
export const N19: Rule<Reading> = {
  code: 'N19',
  title: '数字半角，不留空格',
  severity: 'warning',
  why: '全角数字和数字旁的空格是输入法留下的，排版后字距不匀。',
  source: usage,
  subject: 'reading',
  examples: { good: '2025年，开展活动20场。', bad: '2025 年，开展活动２０场。' },
  *check(reading) {
    for (const paragraph of reading.content) {
      for (const match of paragraph.text.matchAll(/[０-９Ａ-Ｚａ-ｚ]+/g)) {
        const start = paragraph.span.start + match.index;
        const span = { start, end: start + match[0].length };
        const wanted = foldWidth(match[0]);
        yield { span, message: '数字、字母应为半角', found: match[0], wanted, edits: replaceAt(span, wanted) };
      }
      for (const match of paragraph.plain.matchAll(
        /(?<=\d) +(?=[年月日件宗起场次人份条篇个项%])|(?<=[\u4e00-\u9fff]) +(?=\d)/g,
      )) {
        const start = paragraph.span.start + match.index;
        const span = { start, end: start + match[0].length };
        const around = { start: Math.max(paragraph.span.start, start - 4), end: span.end + 2 };
        const found = reading.source.text.slice(around.start, around.end);
        yield {
          span,
          message: '数字与汉字之间有空格',
          found,
          wanted: found.replaceAll(match[0], ''),
          edits: replaceAt(span, ''),
        };
      }
    }
  },
};
