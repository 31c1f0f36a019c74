import type { Ref, Sentence } from '../core/report.ts';
import { blockPiece } from './block-piece.ts';
import { HELPERS, isGiven, type Piece } from './helpers.ts';
import { OWN_WORDS, type Line, type Segment } from './passage.ts';
import { shiftRef } from './shift-ref.ts';
import type { Voice } from './voice.ts';

/** A sentence that could be said, with the facts it would tell and how much that is worth. */
export interface Candidate extends Sentence {
  readonly tells: readonly string[];
  readonly weight: number;
}

/** What is being put together; cut back where a clause turns out to miss a fact. */
interface Draft {
  text: string;
  refs: Ref[];
  tells: string[];
  weight: number;
}

/**
 * Sets one line for one town. Clauses and items that miss a fact fall out. Nothing comes back when every clause that speaks
 * of facts fell out; a line without any is framing and stands.
 */
export function setLine(line: Line, voice: Voice, scope: string, place: string): Candidate | undefined {
  const prepared = prepare(line);
  if (prepared.asks && !prepared.names.some((name) => isGiven(voice, scope, name))) return undefined;
  const draft: Draft = { text: '', refs: [], tells: [], weight: 0 };
  if (!append(draft, prepared.head, voice, scope, place)) return undefined;
  const start = draft.text.length;
  let asked = false;
  let answered = false;
  for (const clause of prepared.clauses) {
    const { text, weight } = draft;
    const refs = draft.refs.length;
    const tells = draft.tells.length;
    if (text.length > start) draft.text += clause.mark;
    let items = 0;
    if (append(draft, clause.head, voice, scope, place)) {
      for (const item of clause.items) {
        const { text: itemText, weight: itemWeight } = draft;
        const itemRefs = draft.refs.length;
        const itemTells = draft.tells.length;
        if (items > 0) draft.text += '、';
        if (append(draft, item, voice, scope, place)) items++;
        else cutBack(draft, itemText, itemRefs, itemTells, itemWeight);
      }
      asked ||= clause.asks;
    } else asked = true;
    if (items === 0) cutBack(draft, text, refs, tells, weight);
    else answered ||= clause.asks;
  }
  if (draft.text.length === start || (asked && !answered)) return undefined;
  draft.text += line.end;
  return draft;
}

/** A line with everything looked up that is the same for every town. */
interface PreparedLine {
  readonly head: readonly PreparedSegment[];
  readonly clauses: readonly PreparedClause[];
  /** Whether it speaks of facts at all, and which names it asks for; not told where a block may ask for anything. */
  readonly asks: boolean;
  readonly names: readonly string[];
}

interface PreparedClause {
  readonly mark: string;
  readonly head: readonly PreparedSegment[];
  readonly items: readonly (readonly PreparedSegment[])[];
  readonly asks: boolean;
}

type PreparedSegment = string | ((voice: Voice, scope: string, place: string) => Piece | undefined);

const prepared = new WeakMap<Line, PreparedLine>();

function prepare(line: Line): PreparedLine {
  let known = prepared.get(line);
  if (!known) prepared.set(line, (known = prepareLine(line)));
  return known;
}

function prepareLine(line: Line): PreparedLine {
  const segments = line.clauses.flatMap((clause) => [...clause.head, ...clause.items.flat()]);
  const asking = segments.filter(asksForFact);
  return {
    head: line.head.map(prepareSegment),
    clauses: line.clauses.map((clause) => ({
      mark: clause.mark,
      head: clause.head.map(prepareSegment),
      items: clause.items.map((item) => item.map(prepareSegment)),
      asks: [...clause.head, ...clause.items.flat()].some(asksForFact),
    })),
    asks:
      asking.length > 0 &&
      asking.every((segment) => typeof segment !== 'string' && !('handlebars' in segment) && TELLING.has(segment[0])),
    names: asking.flatMap(namesOf),
  };
}

function namesOf(segment: Segment): readonly string[] {
  if (typeof segment === 'string' || 'handlebars' in segment) return [];
  const [, ...names] = segment;
  return names;
}

function prepareSegment(segment: Segment): PreparedSegment {
  if (typeof segment === 'string') return segment;
  if ('handlebars' in segment) return (voice, scope, place) => blockPiece(segment.handlebars, voice, scope, place);
  const [name, ...args] = segment;
  const helper = HELPERS[name];
  return (voice, scope, place) => helper?.(voice, scope, args, place);
}

/** Helpers that stand only where a fact they name is given: a line of these alone says nothing where none is. */
const TELLING: ReadonlySet<string> = new Set(['值', '全', '同', '引', '零', '选', '需', '列']);

function asksForFact(segment: Segment): boolean {
  if (typeof segment === 'string') return false;
  if ('handlebars' in segment) return true;
  // A clause of 换, of own words and of plain text alone is framing.
  return segment[0] !== '换' && !OWN_WORDS.has(segment[0]) && segment[1]?.startsWith('词.') !== true;
}

function append(
  draft: Draft,
  segments: readonly PreparedSegment[],
  voice: Voice,
  scope: string,
  place: string,
): boolean {
  for (const segment of segments) {
    if (typeof segment === 'string') {
      draft.text += segment;
      continue;
    }
    const piece = segment(voice, scope, place);
    if (piece === undefined) return false;
    const offset = draft.text.length;
    draft.text += piece.text;
    if (piece.refs) for (const ref of piece.refs) draft.refs.push(offset === 0 ? ref : shiftRef(ref, offset));
    if (piece.tells) draft.tells.push(...piece.tells);
    draft.weight += piece.weight ?? 0;
  }
  return true;
}

function cutBack(draft: Draft, text: string, refs: number, tells: number, weight: number): void {
  draft.text = text;
  draft.refs.length = refs;
  draft.tells.length = tells;
  draft.weight = weight;
}
