import { blockPiece } from './block-piece.ts';
import { HELPERS, printed } from './helpers.ts';
import type { Clause, Line, Segment } from './passage.ts';
import { say, weightOf, type Part, type Said } from './piece.ts';
import { find, type Scope } from './scope.ts';
import type { Voice } from './voice.ts';

/** What is being put together; cut back where a clause turns out to miss a fact. */
interface Draft {
  /** Nothing while it is only weighed. */
  readonly parts: Part[] | undefined;
  weight: number;
  /** How many parts stand behind the head, empty ones not counted. */
  filled: number;
}

/**
 * How much one line could tell of one town: about 1 for each fact. Nothing where it cannot be said: when every clause
 * that speaks of facts fell out. A line that speaks of none is framing and weighs 0.
 */
export function weighLine(line: Line, voice: Voice, scope: Scope, place: string): number | undefined {
  if (line.needs && !anyFound(scope, line.needs)) return undefined;
  const draft: Draft = { parts: undefined, weight: 0, filled: 0 };
  return draw(draft, line, voice, scope, place) ? draft.weight : undefined;
}

/** Says one line for one town. Clauses and items that miss a fact fall out. */
export function sayLine(line: Line, voice: Voice, scope: Scope, place: string): Said | undefined {
  if (line.needs && !anyFound(scope, line.needs)) return undefined;
  const parts: Part[] = [];
  return draw({ parts, weight: 0, filled: 0 }, line, voice, scope, place) ? say(parts) : undefined;
}

function anyFound(scope: Scope, names: readonly number[]): boolean {
  for (const name of names) if (find(scope, name)) return true;
  return false;
}

/** Puts a line together; false where it cannot be said. */
function draw(draft: Draft, line: Line, voice: Voice, scope: Scope, place: string): boolean {
  const { parts } = draft;
  if (!append(draft, line.head, voice, scope, place)) return false;
  draft.filled = 0;
  let asked = false;
  let answered = false;
  for (const clause of line.clauses) {
    const { weight, filled } = draft;
    const length = parts === undefined ? 0 : parts.length;
    if (filled > 0) parts?.push(clause.mark);
    const stands = append(draft, clause.head, voice, scope, place);
    asked ||= clause.asks || !stands;
    if (stands && drawItems(draft, clause.items, voice, scope, place)) answered ||= clause.asks;
    else cutBack(draft, length, weight, filled);
  }
  parts?.push(line.end);
  return draft.filled > 0 && (answered || !asked);
}

/** Puts those items together that miss no fact; false where none is left. */
function drawItems(draft: Draft, items: Clause['items'], voice: Voice, scope: Scope, place: string): boolean {
  const { parts } = draft;
  const [only] = items;
  if (only && items.length === 1) return append(draft, only, voice, scope, place);
  let kept = false;
  for (const item of items) {
    const { weight, filled } = draft;
    const length = parts === undefined ? 0 : parts.length;
    if (kept) parts?.push('、');
    if (append(draft, item, voice, scope, place)) kept = true;
    else cutBack(draft, length, weight, filled);
  }
  return kept;
}

function append(draft: Draft, segments: readonly Segment[], voice: Voice, scope: Scope, place: string): boolean {
  if (segments.length === 0) return true;
  const { parts } = draft;
  for (const segment of segments) {
    const part = typeof segment === 'string' ? segment : ask(segment, voice, scope, place);
    if (part === undefined) return false;
    parts?.push(part);
    if (typeof part === 'object') {
      draft.weight += weightOf(part);
      if (part.text !== '') draft.filled++;
    } else if (part !== '') draft.filled++;
  }
  return true;
}

function ask(segment: Exclude<Segment, string>, voice: Voice, scope: Scope, place: string): Part | undefined {
  if (typeof segment === 'number') return printed(voice, scope, segment);
  if ('handlebars' in segment) return blockPiece(segment.handlebars, voice, scope, place);
  return HELPERS[segment[0]]?.(voice, scope, segment[1], place);
}

function cutBack(draft: Draft, length: number, weight: number, filled: number): void {
  if (draft.parts) draft.parts.length = length;
  draft.weight = weight;
  draft.filled = filled;
}
