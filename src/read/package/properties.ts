import { child, type Element, valueOf } from './xml.ts';

/** Formatting of runs as far as rules look at it; absent where nothing is said. */
export interface RunProperties {
  readonly font?: string;
  readonly latinFont?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly hidden?: boolean;
}

/** Formatting of paragraphs as far as rules look at it. Lengths in twips, `chars` in hundredths of a character. */
export interface ParagraphProperties {
  readonly align?: string;
  readonly line?: number;
  readonly lineRule?: string;
  readonly firstLine?: number;
  readonly firstLineChars?: number;
  readonly left?: number;
  readonly leftChars?: number;
  readonly right?: number;
  readonly rightChars?: number;
  readonly before?: number;
  readonly after?: number;
  readonly numbering?: { readonly id: string; readonly level: number };
  readonly bottomBorder?: string;
}

/** Fonts that a theme names, by their role, such as minorEastAsia. */
export type ThemeFonts = ReadonlyMap<string, string>;

/** Reads w:rPr. A theme font beats a named one. */
export function readRunProperties(rPr: Element | undefined, theme: ThemeFonts): RunProperties {
  const fonts = child(rPr, 'rFonts')?.attributes;
  return defined({
    font: theme.get(fonts?.['eastAsiaTheme'] ?? '') ?? fonts?.['eastAsia'],
    latinFont: theme.get(fonts?.['asciiTheme'] ?? '') ?? fonts?.['ascii'],
    size: toNumber(valueOf(rPr, 'sz')),
    bold: toFlag(child(rPr, 'b')),
    colour: valueOf(rPr, 'color')?.toUpperCase(),
    hidden: toFlag(child(rPr, 'vanish')),
  });
}

/** Reads w:pPr. */
export function readParagraphProperties(pPr: Element | undefined): ParagraphProperties {
  const spacing = child(pPr, 'spacing')?.attributes;
  const indent = child(pPr, 'ind')?.attributes;
  const hanging = toNumber(indent?.['hanging']);
  const hangingChars = toNumber(indent?.['hangingChars']);
  const numPr = child(pPr, 'numPr');
  const id = valueOf(numPr, 'numId');
  const border = child(child(pPr, 'pBdr'), 'bottom')?.attributes;
  return defined({
    align: valueOf(pPr, 'jc'),
    line: toNumber(spacing?.['line']),
    lineRule: spacing?.['line'] === undefined ? undefined : (spacing['lineRule'] ?? 'auto'),
    firstLine: hanging === undefined ? toNumber(indent?.['firstLine']) : -hanging,
    firstLineChars: hangingChars === undefined ? toNumber(indent?.['firstLineChars']) : -hangingChars,
    left: toNumber(indent?.['left'] ?? indent?.['start']),
    leftChars: toNumber(indent?.['leftChars'] ?? indent?.['startChars']),
    right: toNumber(indent?.['right'] ?? indent?.['end']),
    rightChars: toNumber(indent?.['rightChars'] ?? indent?.['endChars']),
    before: toNumber(spacing?.['before']),
    after: toNumber(spacing?.['after']),
    numbering: id === undefined ? undefined : { id, level: toNumber(valueOf(numPr, 'ilvl')) ?? 0 },
    bottomBorder:
      border === undefined || border['val'] === 'none' || border['val'] === 'nil'
        ? undefined
        : (border['color'] ?? 'auto').toUpperCase(),
  });
}

/** Without what is undefined, so that merging by spreading keeps what lies beneath. */
function defined<T extends object>(properties: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined)) as T;
}

function toNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^-?\d+(?:\.\d+)?(?:pt)?$/.test(text)) return undefined;
  return text.endsWith('pt') ? Number(text.slice(0, -2)) * 20 : Number(text);
}

/** An on/off element: present without value means on. */
function toFlag(element: Element | undefined): boolean | undefined {
  return element === undefined ? undefined : !/^(?:0|false|off)$/.test(element.attributes['val'] ?? '1');
}
