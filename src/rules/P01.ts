import type { Edit } from '../core/diagnostic.ts';
import type { ReadParagraph, Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { documentParagraphs } from './find.ts';
import { punctuationStandard } from './sources.ts';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
// A half-width mark that touches Chinese; those between digits (1,234 and 16:04) belong to the number.
const HALF = /[,:;!?()](?<!\d.(?=\d))/g;
const FOLDED_AT_LEAST = 10;

/** Chinese text has full-width marks. */
export const P01: Rule<Reading> = {
  code: 'P01',
  title: '中文标点用全角',
  severity: 'error',
  why: '中文里的逗号、冒号、分号、括号占一个字的位置；半角标点是英文的。',
  source: punctuationStandard('5.1'),
  subject: 'reading',
  aboutWidth: true,
  examples: { good: '2024年，我镇推进依法行政。', bad: '2024年,我镇推进依法行政。' },
  *check(reading) {
    const paragraphs = documentParagraphs(reading);
    const found = paragraphs
      .map((paragraph) => ({ paragraph, edits: halfWidthMarks(paragraph) }))
      .filter(({ edits }) => edits.length > 0);
    const all = found.flatMap(({ edits }) => edits);
    const first = all[0];
    if (!first) return;
    // Not one full-width mark in a long text: an archive folded it, or it was typed so throughout. One finding says it all.
    if (all.length >= FOLDED_AT_LEAST && !paragraphs.some(({ text }) => /[，：；（）]/.test(text))) {
      yield {
        span: { start: first.start, end: first.end },
        message: `全文${String(all.length)}处标点都是半角`,
        hint: '如果是存档时被改成半角的，检查时可以设为忽略全角半角',
        edits: all,
      };
      return;
    }
    for (const { paragraph, edits } of found) {
      const at = edits[0] ?? paragraph.span;
      yield {
        span: { start: at.start, end: at.end },
        message: edits.length === 1 ? '标点应为全角' : `本段有${String(edits.length)}处标点应为全角`,
        found: reading.source.text.slice(Math.max(paragraph.span.start, at.start - 6), at.end + 4),
        wanted: edits.length === 1 ? (edits[0]?.text ?? '') : [...new Set(edits.map((edit) => edit.text))].join(' '),
        edits,
      };
    }
  },
};

function halfWidthMarks(paragraph: ReadParagraph): readonly Edit[] {
  const edits: Edit[] = [];
  for (const match of paragraph.text.matchAll(HALF)) {
    const around = paragraph.text.slice(Math.max(0, match.index - 1), match.index + 2);
    if (!/[\u4e00-\u9fff“”《》〕]/.test(around)) continue;
    const start = paragraph.span.start + match.index;
    edits.push({ start, end: start + 1, text: FULL[match[0]] ?? match[0] });
  }
  return edits;
}
