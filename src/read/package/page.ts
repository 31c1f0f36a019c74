import type { PageLayout } from '../../core/reading.ts';
import { type Context, type SetLine, walkBody } from './walk-body.ts';
import { child, descendants, type Element, valueOf } from './xml.ts';

/** The first section's page, and its page number. The defaults are Word's where a file says nothing. */
export function readPage(
  body: Element,
  lines: readonly SetLine[],
  footers: readonly Element[],
  context: Context,
): PageLayout {
  const section = [...descendants(body, 'sectPr')][0];
  const size = child(section, 'pgSz')?.attributes;
  const margins = child(section, 'pgMar')?.attributes;
  const rule = lines.find((line) => line.rule !== undefined)?.rule ?? (holdsDrawing(body) ? 'drawn' : undefined);
  const number = footers.map((footer) => readPageNumber(footer, context)).find((found) => found !== undefined);
  return {
    width: toTwips(size?.['w'], 12240),
    height: toTwips(size?.['h'], 15840),
    top: toTwips(margins?.['top'], 1440),
    bottom: toTwips(margins?.['bottom'], 1440),
    left: toTwips(margins?.['left'] ?? margins?.['start'], 1440),
    right: toTwips(margins?.['right'] ?? margins?.['end'], 1440),
    footer: toTwips(margins?.['footer'], 720),
    ...(rule === undefined ? {} : { rule }),
    ...(number ? { pageNumber: number } : {}),
  };
}

function holdsDrawing(element: Element): boolean {
  return element.children.some((inner) => /^(?:drawing|pict|tbl)$/.test(inner.name) || holdsDrawing(inner));
}

/** Negative margins, as Word allows for the top, keep the text there all the same. */
function toTwips(text: string | undefined, absent: number): number {
  const value = Number(text ?? absent);
  return Number.isFinite(value) ? Math.abs(value) : absent;
}

function readPageNumber(footer: Element, context: Context): PageLayout['pageNumber'] {
  const fields = [...descendants(footer, 'instrText')].map((element) => element.text);
  fields.push(...[...descendants(footer, 'fldSimple')].map((element) => element.attributes['instr'] ?? ''));
  if (!fields.some((field) => /\bPAGE\b/.test(field))) return undefined;
  const line =
    [...walkBody(footer, context)].find(({ text }) => text.trim() !== '') ?? [...walkBody(footer, context)][0];
  const run = [...descendants(footer, 'r')].find((r) => valueOf(child(r, 'rPr'), 'sz') !== undefined);
  const fonts = child(child(run, 'rPr'), 'rFonts')?.attributes;
  return {
    text: line?.text.trim() ?? '',
    font: fonts?.['ascii'] ?? line?.layout.font ?? '',
    size: line?.layout.size ?? 0,
  };
}
