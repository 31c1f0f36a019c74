import type { Span } from './diagnostic.ts';
import type { Language } from './language.ts';
import type { Day, Level } from './report.ts';
import type { Source } from './source.ts';

/**
 * A finished report as it was read. All spans are offsets in `source.text`, which has one line per paragraph;
 * `plain` is the same text with full-width punctuation, digits and letters made half-width, offset for offset, so that
 * rules read texts of both widths alike.
 */
export interface Reading {
  readonly source: Source;
  readonly plain: string;
  readonly language: Language;
  readonly paragraphs: readonly ReadParagraph[];
  /** Lead and body, headings included: what the report says, without frame and page furniture. */
  readonly content: readonly ReadParagraph[];
  readonly title: string;
  readonly headings: readonly ReadHeading[];
  readonly parts: readonly Part[];
  /** The report year: from the title, else from lead or headings. */
  readonly year?: number;
  readonly unit?: Unit;
  readonly date?: Day & { readonly span: Span };
  readonly sentences: readonly ReadSentence[];
  readonly figures: readonly Figure[];
  readonly page?: PageLayout;
}

export type ParagraphKind =
  | 'furniture'
  | 'mark'
  | 'number'
  | 'title'
  | 'addressee'
  | 'lead'
  | 'heading'
  | 'body'
  | 'attachment'
  | 'signature'
  | 'date'
  | 'note'
  | 'record';

export interface ReadParagraph {
  readonly kind: ParagraphKind;
  readonly index: number;
  /** The words without surrounding blanks. */
  readonly span: Span;
  readonly text: string;
  readonly plain: string;
  /** The heading that stands in this paragraph: all of it, or its beginning. */
  readonly heading?: ReadHeading;
  readonly layout?: ParagraphLayout;
}

export interface ReadHeading {
  readonly level: Level;
  /** The number as typed, such as （三）, 三) or nothing where it was lost. */
  readonly mark: string;
  /** 3 for （三）; absent where the number cannot be read. */
  readonly ordinal?: number;
  readonly markSpan: Span;
  /** The words of the heading, without number and end mark. */
  readonly text: string;
  readonly span: Span;
  readonly endMark: string;
  /** True where body text follows in the same paragraph. */
  readonly runIn: boolean;
  readonly paragraph: number;
}

/** The five things that a yearly report must treat. */
export type StatutoryItem = '举措和成效' | '不足和原因' | '第一责任人' | '下年度安排' | '其他情况';

export interface Part {
  readonly heading: ReadHeading;
  readonly items: readonly StatutoryItem[];
  /** Indexes of its paragraphs, from the heading to the last. */
  readonly from: number;
  readonly to: number;
}

/** The town that speaks: 大站镇 is a 镇. */
export interface Unit {
  readonly name: string;
  readonly kind: string;
}

export interface ReadSentence {
  readonly span: Span;
  readonly plain: string;
  readonly paragraph: number;
}

/** A number with what it counts, such as 约 2200 余 场次. */
export interface Figure {
  readonly span: Span;
  /** With 万 and 亿 applied. */
  readonly value: number;
  /** The digits as typed, without 万 or unit. */
  readonly digits: string;
  readonly decimals: number;
  readonly scale: '' | '百' | '千' | '万' | '亿';
  readonly unit: string;
  /** 约, 近, 超 … before the number; empty where none. */
  readonly before: string;
  /** 余, 多, 左右, 以上 … after it; empty where none. */
  readonly after: string;
  /** What is counted: the words before the number in its clause, or after the unit. */
  readonly noun: string;
  readonly follows: string;
  /** What was so a year before: in a clause, or behind a semicolon or in brackets, that 上年 or 去年 begins. */
  readonly lastYear: boolean;
  readonly sentence: number;
  readonly paragraph: number;
}

/** How a paragraph of a .docx is set, styles resolved. Lengths in twips, sizes in half-points. */
export interface ParagraphLayout {
  readonly font: string;
  /** Fonts of the first and the last 汉字: of the heading and the text where a heading runs into the paragraph. */
  readonly leadFont: string;
  readonly tailFont: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly align: string;
  readonly line: number;
  readonly lineRule: string;
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
  readonly inTable: boolean;
}

/** The page of a .docx: section, grid and page number. Lengths in twips, sizes in half-points. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly footer: number;
  /** Colour of the first rule under a paragraph; 'drawn' where only drawings or tables could hold one. */
  readonly rule?: string;
  readonly pageNumber?: { readonly text: string; readonly font: string; readonly size: number };
}
