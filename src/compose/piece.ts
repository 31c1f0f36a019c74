import type { Fact } from '../core/facts.ts';
import type { Ref, Sentence } from '../core/report.ts';
import { shiftRef } from './shift-ref.ts';

/** What facts put into a sentence, where that is more than one of them as it is printed. */
export interface Piece {
  readonly text: string;
  readonly refs: readonly Ref[];
  readonly tells: readonly Fact[];
  /** How much it tells: about 1 for a fact. */
  readonly weight: number;
}

/** A fact as it is printed, a piece, plain words, or words that are looked up only where the sentence is said. */
export type Part = Fact | Piece | string | (() => string);

/** A sentence put together, with the facts it tells. */
export interface Said extends Sentence {
  readonly tells: readonly Fact[];
}

/** Joins the parts of a sentence. References move to where their pieces come to stand. */
export function say(parts: readonly Part[]): Said {
  const refs: Ref[] = [];
  const tells: Fact[] = [];
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if (typeof part === 'function') text += part();
    else if (!isPiece(part)) {
      refs.push(refTo(part, text.length));
      tells.push(part);
      text += part.text;
    } else {
      for (const ref of part.refs) refs.push(text === '' ? ref : shiftRef(ref, text.length));
      for (const fact of part.tells) tells.push(fact);
      text += part.text;
    }
  }
  return { text, refs, tells };
}

/** A fact under words that stand for it. */
export function told(fact: Fact, text: string, weight: number): Piece {
  return { text, refs: [{ start: 0, end: text.length, paths: [fact.path] }], tells: [fact], weight };
}

/** A fact as it is printed. */
export function factPiece(fact: Fact): Piece {
  return { text: fact.text, refs: [refTo(fact, 0)], tells: [fact], weight: weightOf(fact) };
}

/** How much a fact or a piece tells. What follows from others tells less than what is stated. */
export function weightOf(part: Fact | Piece): number {
  return isPiece(part) ? part.weight : part.computed ? 0.5 : 1;
}

export function isPiece(part: Fact | Piece): part is Piece {
  return 'refs' in part;
}

function refTo({ text, path, computed }: Fact, start: number): Ref {
  const end = start + text.length;
  return computed ? { start, end, paths: computed.paths, computed: computed.how } : { start, end, paths: [path] };
}
