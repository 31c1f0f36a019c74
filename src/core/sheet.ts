import type { Day, Level } from './report.ts';

/**
 * How a report looks: the report after the standard was applied. Plain data with numbering, fonts and places settled,
 * so that a writer only looks up the form of a block in a table. Lengths are twips, type sizes half-points.
 */
export interface Sheet {
  readonly style: SheetStyle;
  readonly properties: SheetProperties;
  readonly blocks: readonly SheetBlock[];
}

/** What the file says about itself. */
export interface SheetProperties {
  readonly title: string;
  readonly creator: string;
  readonly date?: Day;
}

/** What an office may choose about its paper; all else is the standard's. */
export interface LayoutSettings {
  readonly fonts: Readonly<Record<FontRole, string>>;
  /** Line pitch in points. The standard names none (GB/T 9704-2012 5.2.3: 22 lines a page). */
  readonly linePitch: number;
  readonly pageNumber: '奇右偶左' | '居中';
}

export type FontRole = '小标宋' | '仿宋' | '黑体' | '楷体' | '宋体';

/** Everything about the looks that does not depend on a report: a cast is made for one of these. */
export interface SheetStyle {
  readonly settings: LayoutSettings;
  readonly page: PageSetup;
  readonly looks: Readonly<Record<Form, Look>>;
  /** The page number's paragraph: on every page, or on odd pages where `even` is given. */
  readonly footer: { readonly odd: Look; readonly even?: Look };
  /** Widths of the rules of the 版记 in eighths of a point. */
  readonly imprintRules: { readonly outer: number; readonly inner: number };
}

export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the paper's bottom edge to the bottom of the page number's line. */
  readonly footer: number;
  readonly textWidth: number;
  readonly linePitch: number;
}

/** The kinds of block that an official document is set from. */
export type Form =
  | 'gap'
  | 'mark'
  | 'jointMark'
  | 'jointName'
  | 'number'
  | 'numberCentred'
  | 'redLine'
  | 'blank'
  | 'title'
  | 'addressee'
  | 'body'
  | 'numbered'
  | `heading${Level}`
  | `runIn${Level}`
  | 'attachmentNote'
  | 'signature'
  | 'signatureRow'
  | 'date'
  | 'note'
  | 'attachmentMark'
  | 'attachmentTitle'
  | 'imprint'
  | 'copies'
  | 'printer'
  | 'end';

/** A length that is computed for each report and written into the block itself, where a form's look names it. */
export type Measure =
  | 'height'
  | 'size'
  | 'left'
  | 'right'
  | 'hanging'
  | 'tab'
  | 'leftCentre'
  | 'rightCentre'
  | 'nameWidth'
  | 'suffixWidth'
  | 'width';

/** How the paragraphs of a form look: one named style. */
export interface Look {
  /** The name an editor shows. */
  readonly name: string;
  readonly font: FontRole;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | 'both' | 'distribute';
  /** Exact height of a line. */
  readonly line: number;
  /** Added to the width of each character. */
  readonly tracking?: number;
  readonly indent?: {
    readonly left?: number;
    readonly right?: number;
    readonly hanging?: number;
    readonly firstLine?: number;
    /** The same first-line indent in hundredths of a character. */
    readonly firstLineChars?: number;
  };
  readonly rightTab?: number;
  readonly color?: string;
  /** The rule under the paragraph, in eighths of a point. */
  readonly rule?: number;
  readonly outline?: Level;
  readonly keepNext?: true;
  readonly newPage?: true;
  readonly takes?: readonly Measure[];
}

export interface SheetBlock {
  readonly form: Form;
  /** Stays on the page of the next block. */
  readonly keep?: true;
  readonly runs: readonly Run[];
  readonly measures?: Readonly<Partial<Record<Measure, number>>>;
  /** The names of a joint mark, or the rows of a 版记. */
  readonly children?: readonly SheetBlock[];
  /** Index of the block of the report's body that this one shows. */
  readonly source?: number;
}

/** A stretch of text of one kind. */
export interface Run {
  readonly kind: RunKind;
  readonly text: string;
  /** What of the source block it shows: its number, its heading, or the sentence with that index. */
  readonly part?: 'number' | 'heading' | number;
}

/** Plain text of the form, text in another face or in the size the block measures, a tab, or a text on a new line. */
export type RunKind = 'text' | '黑体' | '楷体' | 'sized' | 'tab' | 'break';

/** Width of a text in halves of a 字: what the fonts of official documents draw half as wide as a 汉字 counts one. */
export function halfWidths(text: string): number {
  let width = 0;
  // Marks above U+2000 (“ ” — … 〔 〕) are drawn full width there, unlike on a terminal.
  for (const char of text) width += char < '\u2000' && char !== '·' ? 1 : 2;
  return width;
}
