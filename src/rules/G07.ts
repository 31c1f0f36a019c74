import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits, wordHits } from './find.ts';
import { usage } from './sources.ts';

// Two characters said twice; 一个一个 and the like are meant.
const DOUBLED = /(?![一逐常])([\u4e00-\u9fff])(?!\1)([\u4e00-\u9fff])\1\2/g;

/** No word is doubled, dropped or wrong in the ways that were seen. */
export const G07: Rule<Reading> = {
  code: 'G07',
  title: '错字、漏字、重复',
  severity: 'warning',
  why: '这些错字都在已经公开的报告里出现过。',
  source: usage,
  subject: 'reading',
  examples: { good: '严格落实24小时值班制度。', bad: '严格落实24小时值班值班制度。' },
  *check(reading) {
    for (const entry of reading.language.typos.错字) {
      for (const { span, paragraph } of wordHits(reading, entry.错)) {
        const before = paragraph.plain.slice(0, span.start - paragraph.span.start);
        const after = paragraph.plain.slice(span.end - paragraph.span.start);
        if (entry.前不接?.some((word) => before.endsWith(word)) === true) continue;
        if (entry.后不接?.some((word) => after.startsWith(word)) === true) continue;
        yield { span, message: `“${entry.错}”应为“${entry.正}”`, found: entry.错, wanted: entry.正 };
      }
    }
    for (const { match, span, found } of hits(reading, DOUBLED)) {
      const word = `${match[1] ?? ''}${match[2] ?? ''}`;
      const meant = reading.language.typos.可叠词.includes(word);
      yield {
        span,
        severity: meant ? 'info' : 'warning',
        message: `“${word}”连写两次`,
        found,
        wanted: word,
        ...(meant ? { hint: '如果前一个是名词、后一个是动词，可以不改' } : {}),
      };
    }
  },
};
