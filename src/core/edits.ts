import type { Edit } from './diagnostic.ts';

/** A text with edits done, and the way back from its offsets to those of the text before. */
export interface EditedText {
  readonly text: string;
  origin(offset: number): number;
}

/** Does replacements given in offsets of the text. Of two that overlap the later is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return { text, origin: (offset) => offset };
  const pieces: string[] = [];
  const marks: { readonly edited: number; readonly original: number; readonly fixed: boolean }[] = [];
  let at = 0;
  let length = 0;
  const add = (piece: string, original: number, fixed: boolean): void => {
    pieces.push(piece);
    marks.push({ edited: length, original, fixed });
    length += piece.length;
  };
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    add(text.slice(at, edit.start), at, false);
    add(edit.text, edit.start, true);
    at = edit.end;
  }
  add(text.slice(at), at, false);
  return {
    text: pieces.join(''),
    origin(offset) {
      let low = 0;
      let high = marks.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((marks[middle]?.edited ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const mark = marks[low];
      if (mark === undefined) return offset;
      return mark.fixed ? mark.original : mark.original + offset - mark.edited;
    },
  };
}
