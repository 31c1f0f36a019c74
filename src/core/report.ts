/**
 * What a report says, before the standard decides how it looks. Plain data: composing makes it, layout reads it,
 * the trace shows it, and the rules check it.
 */
export interface Report {
  readonly year: number;
  readonly frame: Frame;
  /** The title in sense units; joined they are the title, and a line may only break between them. */
  readonly title: readonly string[];
  readonly body: readonly Block[];
}

/** A heading on a line of its own, or a paragraph. Headings carry no number: layout counts them. */
export type Block = Heading | Paragraph;

/** Level 1 is 一、 2 is （一） 3 is 1. 4 is （1）. GB/T 9704-2012 7.3.3 */
export type Level = 1 | 2 | 3 | 4;

export interface Heading {
  readonly kind: 'heading';
  readonly level: Level;
  readonly text: Sentence;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** A numbered paragraph takes part in the count of its level. */
  readonly level?: Level;
  /** A heading that runs into the paragraph; without its closing 。, which layout adds. Only with a level. */
  readonly heading?: Sentence;
  readonly sentences: readonly Sentence[];
}

/** One sentence with its closing mark, and the facts that it rests on. */
export interface Sentence {
  readonly text: string;
  readonly refs: readonly Ref[];
}

/** A stretch of a sentence that came from facts: printed as they are, or computed from them. UTF-16 offsets in the sentence. */
export interface Ref {
  readonly start: number;
  readonly end: number;
  /** Dotted key paths of the facts, such as 主要举措和成效.矛盾化解.受理; list items end in .0, .1 … */
  readonly paths: readonly string[];
  /** How the printed text was computed, in words: 成功313件÷受理317件. Absent where a fact is printed as it is. */
  readonly computed?: string;
}

/** A calendar day. Months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The elements of an official document around its text (GB/T 9704-2012 chapter 7). */
export interface Frame {
  /** 发文机关标志: one name, or the sponsor first of a joint issue. Absent in the plain form that websites publish. */
  readonly mark?: { readonly names: readonly string[]; readonly withWenjian: boolean };
  /** 发文字号 */
  readonly number?: string;
  /** 签发人 */
  readonly signers: readonly string[];
  /** 主送机关 */
  readonly addressees: readonly string[];
  /** 署名: one or several issuers */
  readonly signatures: readonly string[];
  /** 成文日期 */
  readonly date?: Day;
  /** Whether the printed document will bear a seal, which changes the place of signature and date (7.3.5). */
  readonly sealed: boolean;
  /** 附件说明 and 附件: a name each, and the paragraphs of those that are printed with the report. */
  readonly attachments: readonly { readonly name: string; readonly paragraphs: readonly string[] }[];
  /** 附注, without its brackets */
  readonly note?: string;
  /** 版记: 抄送机关, 印发机关, 印发日期 */
  readonly copies: readonly string[];
  readonly printer?: string;
  readonly printDate?: Day;
}

/** 2025年1月8日: Arabic digits, full year, no leading zeros. GB/T 9704-2012 7.3.5.4 */
export function showDay(day: Day): string {
  return `${String(day.year)}年${String(day.month)}月${String(day.day)}日`;
}
