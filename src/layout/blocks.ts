import { halfWidths, type Run, type SheetBlock } from '../core/sheet.ts';
import { gb9704 } from './gb9704.ts';

/** An empty line. */
export const blank: SheetBlock = { form: 'blank', runs: [] };

/** A run in the face of its form. */
export function text(value: string): Run {
  return { kind: 'text', text: value };
}

/** Width of a 3号 text in twips. */
export function textWidth(value: string): number {
  const halves = halfWidths(value);
  return (halves * gb9704.char) / 2 + Array.from(value).length * gb9704.tracking;
}
