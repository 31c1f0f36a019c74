import type { Fact } from '../core/facts.ts';
import type { Ref, Sentence } from '../core/report.ts';
import { shiftRef } from './shift-ref.ts';

/** What facts put into a sentence. */
export interface Piece {
  readonly text: string;
  readonly refs: readonly Ref[];
  readonly tells: readonly Fact[];
  /** How much it tells: about 1 for a fact. */
  readonly weight: number;
}

/** A piece, plain words, or words that are looked up only where the sentence is said. */
export type Part = Piece | string | (() => string);

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
    else {
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
  // The sentence sets its own closing mark.
  if (!fact.computed) return told(fact, fact.shape.kind === 'text' ? fact.text.replace(/[。；，]$/, '') : fact.text, 1);
  const { paths, how } = fact.computed;
  return {
    text: fact.text,
    refs: [{ start: 0, end: fact.text.length, paths, computed: how }],
    tells: [fact],
    weight: 0.5,
  };
}
