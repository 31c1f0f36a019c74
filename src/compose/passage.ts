/**
 * A passage: how one fact group is put into words. Cast from a template file once, set for each town.
 * JSON data, so that the shipped passages are cast when the program is built.
 */
export interface Passage {
  /** File name without its ending; the key of the group it speaks for. */
  readonly name: string;
  /** The template file it was cast from, as messages name it. */
  readonly file: string;
  /** The facts its lines ask for: fields of a matter, 事项.字段 of the group, or full paths. Segments mean them by their place here. */
  readonly names: readonly string[];
  /** Headings that a section of this group may bear. */
  readonly headings: readonly Line[];
  /** Half a heading, for sections of several groups. */
  readonly half: Line | undefined;
  readonly matters: readonly MatterTemplate[];
}

/** How a matter is told. A group that is one matter, and the items of a list, have one without a name. */
export interface MatterTemplate {
  readonly name: string;
  readonly sentences: readonly SentenceTemplate[];
}

/** Wordings of one sentence, of which the one that tells most is taken. */
export interface SentenceTemplate {
  /** What choices among its words are seeded with. */
  readonly place: string;
  readonly wordings: readonly Line[];
}

/** One line of a template file: a sentence as clauses, of which those that miss a fact fall out. */
export interface Line {
  /** Line number in the template file, from 1. */
  readonly line: number;
  /** What belongs to the whole sentence, whichever clauses remain. */
  readonly head: readonly Segment[];
  readonly clauses: readonly Clause[];
}

/** Items of a clause are joined by 、 and fall out one by one; what stands in `head` stays as long as one remains. */
export interface Clause {
  /** The mark that stands before this clause when another one precedes it. */
  readonly mark: string;
  readonly head: readonly Segment[];
  readonly items: readonly (readonly Segment[])[];
}

/** Literal text; a fact by its place among the names of the passage; a fact with words of its own for 0 or for all; words that depend on whether a fact was said before; a helper with its arguments. */
export type Segment =
  | string
  | number
  | { readonly fact: number; readonly zero?: string; readonly all?: string }
  | { readonly first: string; readonly then: string }
  | readonly [helper: string, args: readonly Argument[]];

/** A fact by its place among the names of the passage, or a word. */
export type Argument = number | string;
