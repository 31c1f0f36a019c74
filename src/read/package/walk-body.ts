import type { ParagraphLayout } from '../../core/reading.ts';
import type { Numbering } from './numbering.ts';
import {
  type ParagraphProperties,
  readParagraphProperties,
  readRunProperties,
  type RunProperties,
  type ThemeFonts,
} from './properties.ts';
import type { Styles } from './styles.ts';
import { child, type Element, valueOf } from './xml.ts';

/** One line of the text of a .docx, with how it is set. */
export interface SetLine {
  readonly text: string;
  readonly layout: ParagraphLayout;
  /** Colour of the rule under the paragraph. */
  readonly rule?: string;
}

/** What a walk needs to know of the rest of the package. */
export interface Context {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly theme: ThemeFonts;
}

interface Piece {
  readonly text: string;
  readonly run: RunProperties;
}

/** The paragraphs of a body in reading order: tables cell by cell, text boxes before the paragraph that holds them. */
export function* walkBody(container: Element, context: Context, inTable = false): Iterable<SetLine> {
  for (const element of container.children) {
    if (element.name === 'p') yield* paragraph(element, context, inTable);
    else if (element.name === 'tbl') yield* walkBody(element, context, true);
    else if (/^(?:tr|tc|sdt|sdtContent|customXml|ins|moveTo|smartTag)$/.test(element.name))
      yield* walkBody(element, context, inTable);
  }
}

function* paragraph(element: Element, context: Context, inTable: boolean): Iterable<SetLine> {
  const pPr = child(element, 'pPr');
  const style = context.styles.paragraphStyle(valueOf(pPr, 'pStyle'));
  const direct = readParagraphProperties(pPr);
  const number =
    (direct.numbering ?? style.paragraph.numbering) && count(direct.numbering ?? style.paragraph.numbering, context);
  const properties: ParagraphProperties = { ...style.paragraph, ...number?.paragraph, ...direct };
  const pieces: Piece[] = [];
  const boxes: Element[] = [];
  if (number && number.text !== '')
    pieces.push({ text: number.text, run: { ...style.run, ...markProperties(pPr, context) } });
  collect(element, style.run, context, pieces, boxes);
  for (const box of boxes) yield* walkBody(box, context, inTable);
  const visible = pieces.filter((piece) => piece.run.hidden !== true);
  const rule = properties.bottomBorder === undefined ? {} : { rule: properties.bottomBorder };
  for (const line of splitAtBreaks(visible)) {
    yield {
      text: line.map((piece) => piece.text).join(''),
      layout: measure(line, properties, style.run, inTable),
      ...rule,
    };
  }
}

function count(numbering: ParagraphProperties['numbering'], context: Context) {
  // Number 0 takes a paragraph out of the list of its style.
  return numbering === undefined || numbering.id === '0'
    ? undefined
    : context.numbering.next(numbering.id, numbering.level);
}

/** An automatic number is set as the paragraph mark is. */
function markProperties(pPr: Element | undefined, context: Context): RunProperties {
  return readRunProperties(child(pPr, 'rPr'), context.theme);
}

/** What tracked changes took away, notes beside the text, and the older twin of a drawing. */
const SKIPPED =
  /^(?:del|moveFrom|pPr|rPr|instrText|delText|mc:Fallback|footnoteReference|endnoteReference|commentReference|rt)$/;

function collect(
  element: Element,
  inherited: RunProperties,
  context: Context,
  pieces: Piece[],
  boxes: Element[],
): void {
  for (const inner of element.children) {
    if (SKIPPED.test(inner.name)) continue;
    if (inner.name === 'r') {
      const rPr = child(inner, 'rPr');
      const run = {
        ...inherited,
        ...context.styles.characterStyle(valueOf(rPr, 'rStyle')),
        ...readRunProperties(rPr, context.theme),
      };
      collect(inner, run, context, pieces, boxes);
    } else if (inner.name === 'txbxContent') boxes.push(inner);
    else {
      const text = textOf(inner);
      if (text !== undefined) pieces.push({ text, run: inherited });
      else collect(inner, inherited, context, pieces, boxes);
    }
  }
}

/** What one element of a run puts on paper. */
function textOf(element: Element): string | undefined {
  const { attributes } = element;
  switch (element.name) {
    case 't':
      return element.text.replace(/[\r\n]+/g, ' ');
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
      return attributes['type'] === 'page' || attributes['type'] === 'column' ? '' : '\n';
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym': {
      const code = Number.parseInt(attributes['char'] ?? '', 16);
      // Symbol fonts use private codes; what they look like is not in the file.
      return code > 0x20 && code < 0x10000 && !(code >= 0xd800 && code <= 0xf8ff) ? String.fromCharCode(code) : '□';
    }
    default:
      return undefined;
  }
}

function splitAtBreaks(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  for (const { text, run } of pieces) {
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      lines.at(-1)?.push({ text: part, run });
    }
  }
  return lines;
}

const NORMAL_SIZE = 20; // Word's own default where no style names a size: 10 pt

function measure(
  pieces: readonly Piece[],
  p: ParagraphProperties,
  base: RunProperties,
  inTable: boolean,
): ParagraphLayout {
  const main = mostOf(pieces) ?? base;
  const hanzi = pieces.filter(({ text }) => /[\u4e00-\u9fff]/.test(text));
  const size = main.size ?? NORMAL_SIZE;
  const char = size * 10;
  return {
    font: main.font ?? '',
    leadFont: (hanzi[0]?.run ?? main).font ?? '',
    tailFont: (hanzi.at(-1)?.run ?? main).font ?? '',
    size,
    bold: main.bold ?? false,
    colour: main.colour ?? 'AUTO',
    align: p.align ?? 'left',
    line: p.line ?? 240,
    lineRule: p.lineRule ?? 'auto',
    firstLine: inTwips(p.firstLineChars, p.firstLine, char),
    left: inTwips(p.leftChars, p.left, char),
    right: inTwips(p.rightChars, p.right, char),
    before: p.before ?? 0,
    after: p.after ?? 0,
    inTable,
  };
}

/** A length in characters beats one in twips. */
function inTwips(chars: number | undefined, twips: number | undefined, char: number): number {
  return chars !== undefined && chars !== 0 ? Math.round((chars * char) / 100) : (twips ?? 0);
}

/** The formatting of most characters of a line. */
function mostOf(pieces: readonly Piece[]): RunProperties | undefined {
  const weights = new Map<string, { run: RunProperties; weight: number }>();
  for (const { text, run } of pieces) {
    const weight = text.trim().length;
    if (weight === 0) continue;
    const key = `${run.font ?? ''} ${String(run.size)} ${String(run.bold)} ${run.colour ?? ''}`;
    const known = weights.get(key);
    if (known) known.weight += weight;
    else weights.set(key, { run, weight });
  }
  let best: { run: RunProperties; weight: number } | undefined;
  for (const candidate of weights.values()) if (!best || candidate.weight > best.weight) best = candidate;
  return best?.run;
}
