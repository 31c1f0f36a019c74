import type { Language } from '../core/language.ts';
import type { PageLayout, ParagraphLayout, Reading } from '../core/reading.ts';
import type { Source } from '../core/source.ts';
import { foldWidth } from '../core/width.ts';
import { classify } from './classify.ts';
import { findFigures } from './figures.ts';
import { findDate, findUnit, findYear } from './identity.ts';
import { findParts } from './parts.ts';
import { splitLines } from './lines.ts';
import { findSentences } from './sentences.ts';

/** What a .docx knows beyond its words: the setting of each line of the source, and of the page. */
export interface Measures {
  readonly lines: readonly (ParagraphLayout | undefined)[];
  readonly page: PageLayout;
}

/** Recovers what a finished report says from its text: frame, headings and levels, sentences, figures. */
export function readText(source: Source, language: Language, measures?: Measures): Reading {
  const plain = foldWidth(source.text);
  const paragraphs = classify(splitLines(source.text, plain, measures?.lines), language);
  const content = paragraphs.filter((p) => p.kind === 'lead' || p.kind === 'heading' || p.kind === 'body');
  const title = paragraphs
    .filter((p) => p.kind === 'title')
    .map((p) => p.plain)
    .join('');
  const headings = content.flatMap((p) => p.heading ?? []);
  const date = findDate(paragraphs);
  const year = findYear(title, content, date);
  const unit = findUnit(title, paragraphs);
  const sentences = findSentences(content);
  return {
    source,
    plain,
    language,
    paragraphs,
    content,
    title,
    headings,
    parts: findParts(headings, (content.at(-1)?.index ?? -1) + 1, year, language),
    ...(year === undefined ? {} : { year }),
    ...(unit ? { unit } : {}),
    ...(date ? { date } : {}),
    sentences,
    figures: findFigures(sentences, language),
    ...(measures ? { page: measures.page } : {}),
  };
}
