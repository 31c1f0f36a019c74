import type { Fact, FactIndex } from '../core/facts.ts';
import type { Ref } from '../core/report.ts';
import { figureWords } from './figure-piece.ts';
import { isPiece, type Part, type Piece } from './piece.ts';
import { shiftRef } from './shift-ref.ts';

/** Below this a number in a text may be another one that happens to be equal, unless its name stands before it. */
const TELLING = 2;

/**
 * Figures of a matter that the town's own words already say: each is told where the words say it, with what the file
 * remarks of it, and not again. By the text that says it, in the order of the text.
 */
export function figuresInWords(texts: readonly Fact[], figures: readonly Fact[]): ReadonlyMap<Fact, readonly Fact[]> {
  const found = new Map<Fact, Fact[]>();
  for (const figure of figures) {
    if (!figure.figure) continue;
    const text = texts.find((candidate) => placeOf(figure, candidate.text) !== -1);
    if (!text) continue;
    const others = found.get(text);
    if (others) others.push(figure);
    else found.set(text, [figure]);
  }
  return found;
}

/** Where a text of the town says a figure: behind its name, or standing alone but not as part of a longer number. */
function placeOf({ shape, text, figure }: Fact, words: string): number {
  const named = words.indexOf(shape.title + text);
  if (named !== -1) return named + shape.title.length;
  if ((figure?.value ?? 0) < TELLING) return -1;
  const at = words.indexOf(text);
  return at > 0 && /[\d.]/u.test(words.charAt(at - 1)) ? -1 : at;
}

/** A text of the town with the figures that it says. */
export function ownPiece(fact: Fact, figures: readonly Fact[], facts: FactIndex): Piece {
  let { text } = fact;
  const refs: Ref[] = [];
  const placed = figures.map((figure) => ({ figure, at: placeOf(figure, text) })).sort((a, b) => b.at - a.at);
  for (const { figure, at } of placed) {
    const { piece } = figureWords(figure, facts, 'brackets');
    const remark = piece.text.slice(figure.text.length);
    if (remark !== '') {
      const end = at + figure.text.length;
      text = text.slice(0, end) + remark + text.slice(end);
      for (const [i, ref] of refs.entries()) if (ref.start >= end) refs[i] = shiftRef(ref, remark.length);
    }
    for (const ref of piece.refs) refs.push(shiftRef(ref, at));
  }
  return {
    text,
    refs: [{ start: 0, end: text.length, paths: [fact.path] }, ...refs],
    tells: [fact, ...figures],
    weight: 1,
  };
}

/** Sentences of the town, as written. */
export function sentencesIn(piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of piece.text.matchAll(/[^。！？]+(?:[。！？]+[”’）》]*)?/gu)) {
    start = match.index;
    const end = start + match[0].length;
    const refs = piece.refs.flatMap((ref): Ref[] => {
      if (ref.end <= start || ref.start >= end) return [];
      const cut = { ...ref, start: Math.max(ref.start, start), end: Math.min(ref.end, end) };
      return [shiftRef(cut, -start)];
    });
    pieces.push({ text: match[0].trim(), refs, tells: pieces.length === 0 ? piece.tells : [], weight: 1 });
  }
  return pieces;
}

/** Replaces texts of the town among parts by the same with the figures they say. */
export function withFigures(
  parts: readonly Part[],
  inWords: ReadonlyMap<Fact, readonly Fact[]>,
  facts: FactIndex,
): readonly Part[] {
  if (inWords.size === 0) return parts;
  return parts.map((part) => {
    if (typeof part === 'string' || !('text' in part) || isPiece(part)) return part;
    const figures = inWords.get(part);
    return figures ? ownPiece(part, figures, facts) : part;
  });
}
