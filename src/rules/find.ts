import type { Edit, Span } from '../core/diagnostic.ts';
import type { ReadParagraph, Reading } from '../core/reading.ts';
import { foldWidth } from '../core/width.ts';

/** One place where a pattern matches in a paragraph. */
export interface Hit {
  readonly match: RegExpExecArray;
  readonly paragraph: ReadParagraph;
  readonly span: Span;
  /** The words as they stand in the source. */
  readonly found: string;
}

/** Finds a pattern (with the flag g) in the folded words of paragraphs: of the content, unless told others. */
export function* hits(
  reading: Reading,
  pattern: RegExp,
  paragraphs: readonly ReadParagraph[] = reading.content,
): Iterable<Hit> {
  for (const paragraph of paragraphs) {
    // Few hold it, and looking for the first place is quicker than setting out to find all.
    if (paragraph.plain.search(pattern) === -1) continue;
    for (const match of paragraph.plain.matchAll(pattern)) {
      const start = paragraph.span.start + match.index;
      const span = { start, end: start + match[0].length };
      yield { match, paragraph, span, found: wordsAt(reading, span) };
    }
  }
}

/** Finds a word of a list in the content, accepting both widths. */
export function* wordHits(reading: Reading, word: string): Iterable<{ span: Span; paragraph: ReadParagraph }> {
  const folded = foldWidth(word);
  for (const paragraph of reading.content) {
    for (
      let at = paragraph.plain.indexOf(folded);
      at !== -1;
      at = paragraph.plain.indexOf(folded, at + folded.length)
    ) {
      const start = paragraph.span.start + at;
      yield { span: { start, end: start + folded.length }, paragraph };
    }
  }
}

/** The words of the source at a place. */
export function wordsAt(reading: Reading, span: Span): string {
  return reading.source.text.slice(span.start, span.end);
}

/** The edit that puts other words at a place. */
export function replaceAt(span: Span, text: string): readonly Edit[] {
  return [{ ...span, text }];
}

/** Everything that is part of the document: content, title and frame, without page furniture. */
export function documentParagraphs(reading: Reading): readonly ReadParagraph[] {
  return reading.paragraphs.filter((paragraph) => paragraph.kind !== 'furniture');
}

/** True where a paragraph lies in the part that plans the next year. */
export function isPlan(reading: Reading, paragraph: number): boolean {
  return reading.parts.some(
    (part) => part.from <= paragraph && paragraph <= part.to && part.items.includes('下年度安排'),
  );
}
