/**
 * A passage: how one fact group is put into words. Cast from a template file once, set for each town.
 * JSON data, so that the shipped passages are cast when the program is built.
 */
export interface Passage {
  /** File name without its ending; the key of the group it speaks for. */
  readonly name: string;
  /** The template file it was cast from, as messages name it. */
  readonly file: string;
  /** The facts its lines ask for: names in the group, or full paths. Segments mean them by their place here. */
  readonly names: readonly string[];
  /** Headings that a section of this group may bear. */
  readonly headings: readonly Line[];
  readonly points: readonly PointTemplate[];
}

/** One measure of the group: what stands behind 一是. */
export interface PointTemplate {
  /** As outlines name it: 矛盾化解/排查, or 下年度安排 where the group is one measure. */
  readonly name: string;
  /** What its choices among wordings are seeded with. */
  readonly place: string;
  /** Each of its sentences is a measure of its own: a point with * behind its name. */
  readonly apart: boolean;
  readonly sentences: readonly SentenceTemplate[];
}

/** Wordings of one sentence, of which the one that tells most is taken; or sentences repeated for each item of a list. */
export type SentenceTemplate =
  { readonly wordings: readonly Line[] } | { readonly each: string; readonly sentences: readonly SentenceTemplate[] };

/** One line of a template file: a sentence as clauses, of which those that miss a fact fall out. */
export interface Line {
  /** Line number in the template file, from 1. */
  readonly line: number;
  /** What belongs to the whole sentence, whichever clauses remain. */
  readonly head: readonly Segment[];
  readonly clauses: readonly Clause[];
  /** Closing mark; empty for headings. */
  readonly end: string;
  /** Facts of which one must be given, where the line says nothing without. */
  readonly needs?: readonly number[];
}

/** Items of a clause are joined by 、 and fall out one by one; what stands in `head` stays as long as one remains. */
export interface Clause {
  /** The mark that stands before this clause when another one precedes it. */
  readonly mark: string;
  readonly head: readonly Segment[];
  readonly items: readonly (readonly Segment[])[];
  /** Whether it speaks of facts; a clause that does not is framing. */
  readonly asks: boolean;
}

/** Literal text, a fact, or a helper with its arguments. A block is left to Handlebars. */
export type Segment =
  string | number | readonly [helper: string, args: readonly Argument[]] | { readonly handlebars: string };

/** A fact by its place among the names of the passage, or a word. */
export type Argument = number | string;

/** Names that stand for a word of the town or the year, not for a fact: 我镇, 全年. Nothing need follow them in a template. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  '全年',
  '本年',
  '明年',
  '我镇',
  '全镇',
  '镇',
  '村',
  '简称',
  '单位',
  '县',
  '县级',
]);
