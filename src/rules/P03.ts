import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { punctuationStandard } from './sources.ts';
import { documentParagraphs, replaceAt } from './find.ts';

const PAIRS: Readonly<Record<string, string>> = {
  '(': ')',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '【': '】',
  '〔': '〕',
};
const OPENS = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));

/** Paired marks have both halves. */
export const P03: Rule<Reading> = {
  code: 'P03',
  title: '成对的标点成对',
  severity: 'error',
  why: '括号、书名号、引号缺一半，后面的话就不知道属于哪里。',
  source: punctuationStandard('4.8—4.15'),
  subject: 'reading',
  examples: { good: '（三）推进科学民主决策。完善程序。', bad: '三）推进科学民主决策。完善程序。' },
  *check(reading) {
    for (const paragraph of documentParagraphs(reading)) {
      const open: { mark: string; at: number }[] = [];
      for (const match of paragraph.plain.matchAll(/[()《》〈〉“”‘’【】〔〕]/g)) {
        const mark = match[0];
        const at = paragraph.span.start + match.index;
        if (PAIRS[mark] !== undefined) open.push({ mark, at });
        else if (open.at(-1)?.mark === OPENS.get(mark)) open.pop();
        // 1) numbers a line, and a year in brackets of a document number is P04's.
        else if (
          !/^\d{1,2}\)/.test(paragraph.plain) &&
          !/[〔\[(【﹝]?20\d\d.$/.test(paragraph.plain.slice(0, match.index + 1))
        ) {
          yield { span: { start: at, end: at + 1 }, ...missingOpen(reading, paragraph, mark, at) };
        }
      }
      for (const { mark, at } of open) {
        if (/^.20\d\d/.test(reading.plain.slice(at, at + 5))) continue;
        yield {
          span: { start: at, end: at + 1 },
          message: `“${mark}”缺后一半`,
          found: reading.source.text.slice(at, at + 12),
          wanted: PAIRS[mark] ?? '',
        };
      }
    }
  },
};

/** A number that lost its first bracket can be mended; elsewhere only a person knows where the bracket began. */
function missingOpen(
  reading: Reading,
  paragraph: { readonly plain: string; readonly span: { readonly start: number } },
  mark: string,
  at: number,
) {
  const before = paragraph.plain.slice(0, at - paragraph.span.start);
  const found = reading.source.text.slice(Math.max(paragraph.span.start, at - 6), at + 7);
  const message = `“${reading.source.text.charAt(at)}”缺前一半`;
  const { start } = paragraph.span;
  if (mark === ')' && /^[一二三四五六七八九十]{1,3}$/.test(before)) {
    return { message, found, wanted: `（${before}）`, edits: replaceAt({ start, end: at + 1 }, `（${before}）`) };
  }
  return { message, found, hint: before === '' ? '编号残缺，补全为“（×）”' : '补上前一半，或者删去' };
}
