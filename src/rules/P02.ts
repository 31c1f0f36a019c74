import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { documentParagraphs } from './find.ts';
import { punctuationStandard } from './sources.ts';

/** Chinese quotes are curved. */
export const P02: Rule<Reading> = {
  code: 'P02',
  title: '引号用“ ”‘ ’',
  severity: 'error',
  why: '直引号是英文打字机的符号，中文引号有前有后。',
  source: punctuationStandard('4.8'),
  subject: 'reading',
  examples: { good: '落实“三重一大”制度。', bad: '落实"三重一大"制度。' },
  *check(reading) {
    for (const paragraph of documentParagraphs(reading)) {
      for (const [straight, open, close] of [
        ['"', '“', '”'],
        ["'", '‘', '’'],
      ] as const) {
        const places = [...paragraph.text.matchAll(straight === '"' ? /"/g : /'/g)].map(
          (match) => paragraph.span.start + match.index,
        );
        const first = places[0];
        if (first === undefined) continue;
        const paired = places.length % 2 === 0;
        yield {
          span: { start: first, end: first + 1 },
          message: paired ? '引号应为中文引号' : '引号应为中文引号，且不成对',
          found: reading.source.text.slice(first, (places[1] ?? first) + 1),
          wanted: `${open}${reading.source.text.slice(first + 1, places[1] ?? first + 1)}${close}`,
          ...(paired
            ? { edits: places.map((start, i) => ({ start, end: start + 1, text: i % 2 === 0 ? open : close })) }
            : {}),
        };
      }
    }
  },
};
