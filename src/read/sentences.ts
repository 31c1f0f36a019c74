import type { ReadParagraph, ReadSentence } from '../core/reading.ts';

/** The sentences of the content, each up to and with its closing mark. */
export function findSentences(content: readonly ReadParagraph[]): readonly ReadSentence[] {
  const sentences: ReadSentence[] = [];
  for (const paragraph of content) {
    for (const match of paragraph.plain.matchAll(/[^。!?]+[。!?]*[”’)]?/g)) {
      const start = paragraph.span.start + match.index;
      sentences.push({
        span: { start, end: start + match[0].length },
        plain: match[0],
        paragraph: paragraph.index,
      });
    }
  }
  return sentences;
}
