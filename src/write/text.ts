import { halfWidths, type Form, type Run, type Sheet, type SheetBlock } from '../core/sheet.ts';

/**
 * Writes a sheet as plain text, the form that websites publish: the sentences of the .docx in their order, indented with
 * full-width blanks; no 版头 and no 版记.
 */
export function writeText(sheet: Sheet): string {
  const lines = sheet.blocks.flatMap((block) => setters[block.form]?.(block) ?? []);
  const first = lines.findIndex((line) => line !== '');
  return `${lines.slice(Math.max(0, first)).join('\n')}\n`;
}

type Setter = (block: SheetBlock) => readonly string[];

const indented: Setter = ({ runs }) => [`　　${textOf(runs)}`];
const flush: Setter = ({ runs }) => [textOf(runs)];

/** Forms that are missing here are not part of a text. */
const setters: Readonly<Partial<Record<Form, Setter>>> = {
  blank: () => [''],
  title: centred,
  addressee: flush,
  body: indented,
  numbered: indented,
  heading1: indented,
  heading2: indented,
  heading3: indented,
  heading4: indented,
  runIn1: indented,
  runIn2: indented,
  runIn3: indented,
  runIn4: indented,
  attachmentNote: (block) => [
    blanks(inChars((block.measures?.left ?? 0) - (block.measures?.hanging ?? 0))) + textOf(block.runs),
  ],
  signature: toTheRight,
  signatureRow: ({ runs }) => [
    atRightEdge(runs.flatMap(({ kind, text }) => (kind === 'tab' ? [] : [text])).join('　　'), 2),
  ],
  date: toTheRight,
  note: indented,
  attachmentMark: (block) => ['', ...flush(block)],
  attachmentTitle: centred,
};

/** GB/T 9704-2012 5.2.3 */
const charsPerLine = 28;

/** Width of a 3号 character in twips. */
const char = 320;

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function centred({ runs }: SheetBlock): readonly string[] {
  const lines = runs.reduce<string[]>((all, { kind, text }) => {
    if (kind === 'break' || all.length === 0) all.push(text);
    else all.push(`${all.pop() ?? ''}${text}`);
    return all;
  }, []);
  return lines.map((line) => blanks((charsPerLine - halfWidths(line) / 2) / 2) + line);
}

function toTheRight({ runs, measures }: SheetBlock): readonly string[] {
  return [atRightEdge(textOf(runs), inChars(measures?.right ?? 0))];
}

function atRightEdge(text: string, right: number): string {
  return blanks(charsPerLine - right - halfWidths(text) / 2) + text;
}

function inChars(twips: number): number {
  return Math.round(twips / char);
}

function blanks(chars: number): string {
  return '　'.repeat(Math.max(0, Math.floor(chars)));
}
