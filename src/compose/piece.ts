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

/** Ends a sentence among parts. */
export const STOP = { stop: true } as const;

/** 全年, where the report dates a run of figures. Which runs it dates is decided as they are said. */
export const YEAR = { year: true } as const;

/** A fact as it is printed, a piece, plain words, or a mark. */
export type Part = Fact | Piece | string | typeof STOP | typeof YEAR;

/** Puts parts together into sentences. References move to where their pieces come to stand. */
export function say(parts: readonly Part[]): Sentence[] {
  const sentences: Sentence[] = [];
  let text = '';
  let refs: Ref[] = [];
  const close = (): void => {
    if (text !== '') sentences.push(closed({ text, refs }));
    text = '';
    refs = [];
  };
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('stop' in part) close();
    else if ('year' in part) continue;
    else {
      // What stands in two brackets one behind the other stands in one.
      if (isPiece(part) && text.endsWith('）') && part.text.startsWith('（')) {
        text = `${text.slice(0, -1)}，`;
        for (const ref of part.refs) refs.push(shiftRef(ref, text.length - 1));
        text += part.text.slice(1);
        continue;
      }
      // A number that runs on from another would be a third one.
      if (OPEN_END.test(text) && DIGIT.test(part.text)) text += '共';
      if (isPiece(part)) for (const ref of part.refs) refs.push(text === '' ? ref : shiftRef(ref, text.length));
      else refs.push(refTo(part, text.length));
      text += part.text;
    }
  }
  close();
  return sentences;
}

/** As say, without a closing mark: a heading, a lead. */
export function sayBare(parts: readonly Part[]): Sentence {
  const [first] = say(parts);
  return first ? { text: first.text.replace(/。$/u, ''), refs: first.refs } : { text: '', refs: [] };
}

/** A sentence with its closing mark, and without what a missing neighbour has left hanging. */
function closed({ text, refs }: Sentence): Sentence {
  const bare = text.replace(/[，；]+$/u, '');
  const whole = ENDED.test(bare) ? bare : `${bare}。`;
  if (!whole.startsWith(OF_WHICH)) return { text: whole, refs };
  const by = OF_WHICH.length;
  return { text: whole.slice(by), refs: refs.map((ref) => shiftRef(ref, -by)) };
}

/** Stands only behind the whole that it divides. */
const OF_WHICH = '其中';

const ENDED = /[。！？]$|[。！？][”’）]$/u;
const OPEN_END = /[\d.%A-Za-zＡ-Ｚａ-ｚ０-９]$/u;
const DIGIT = /^\d/u;

/** Characters since the last sentence ended. */
export function lengthOf(parts: readonly Part[]): number {
  let length = 0;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (part === undefined || (typeof part === 'object' && 'stop' in part)) break;
    length += typeof part === 'string' ? part.length : 'text' in part ? part.text.length : 0;
  }
  return length;
}

/** A fact under words that stand for it, and for others that these words say too. */
export function told(facts: readonly Fact[], text: string, weight: number): Piece {
  return { text, refs: [{ start: 0, end: text.length, paths: facts.map(({ path }) => path) }], tells: facts, weight };
}

/** A fact as it is printed. */
export function factPiece(fact: Fact): Piece {
  return { text: fact.text, refs: [refTo(fact, 0)], tells: [fact], weight: weightOf(fact) };
}

/** Pieces one behind the other, with marks between them. */
export function joined(pieces: readonly Piece[], mark: string | ((before: string, after: string) => string)): Piece {
  const refs: Ref[] = [];
  const tells: Fact[] = [];
  let text = '';
  let weight = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) text += typeof mark === 'string' ? mark : mark(text, piece.text);
    for (const ref of piece.refs) refs.push(shiftRef(ref, text.length));
    for (const fact of piece.tells) tells.push(fact);
    text += piece.text;
    weight += piece.weight;
  }
  return { text, refs, tells, weight };
}

/** A piece between words. */
export function wrapped(before: string, piece: Piece, after = ''): Piece {
  return { ...piece, text: before + piece.text + after, refs: piece.refs.map((ref) => shiftRef(ref, before.length)) };
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
