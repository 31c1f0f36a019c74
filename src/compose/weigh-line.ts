import { blockPiece } from './block-piece.ts';
import { HELPERS, printed } from './helpers.ts';
import type { Line, Segment } from './passage.ts';
import type { Candidate, Part } from './piece.ts';
import { find, type Scope } from './scope.ts';
import type { Voice } from './voice.ts';

/** What is being put together; cut back where a clause turns out to miss a fact. */
interface Draft {
  readonly parts: Part[];
  weight: number;
  /** Whether anything stands behind the head. */
  begun: boolean;
}

/**
 * Finds what one line could say of one town. Clauses and items that miss a fact fall out. Nothing comes back when every
 * clause that speaks of facts fell out; a line without any is framing and stands.
 */
export function weighLine(line: Line, voice: Voice, scope: Scope, place: string): Candidate | undefined {
  if (line.needs && !anyFound(scope, line.needs)) return undefined;
  const draft: Draft = { parts: [], weight: 0, begun: false };
  if (!append(draft, line.head, voice, scope, place)) return undefined;
  draft.begun = false;
  let asked = false;
  let answered = false;
  for (const clause of line.clauses) {
    const { weight, begun } = draft;
    const length = draft.parts.length;
    if (begun) draft.parts.push(clause.mark);
    let items = 0;
    if (append(draft, clause.head, voice, scope, place)) {
      for (const item of clause.items) {
        const { weight, begun } = draft;
        const length = draft.parts.length;
        if (items > 0) draft.parts.push('、');
        if (append(draft, item, voice, scope, place)) items++;
        else cutBack(draft, length, weight, begun);
      }
      asked ||= clause.asks;
    } else asked = true;
    if (items === 0) cutBack(draft, length, weight, begun);
    else answered ||= clause.asks;
  }
  if (!draft.begun || (asked && !answered)) return undefined;
  draft.parts.push(line.end);
  return draft;
}

function anyFound(scope: Scope, names: readonly number[]): boolean {
  for (const name of names) if (find(scope, name)) return true;
  return false;
}

function append(draft: Draft, segments: readonly Segment[], voice: Voice, scope: Scope, place: string): boolean {
  for (const segment of segments) {
    const part = typeof segment === 'string' ? segment : ask(segment, voice, scope, place);
    if (part === undefined) return false;
    draft.parts.push(part);
    if (typeof part === 'object') {
      draft.weight += part.weight;
      draft.begun ||= part.text !== '';
    } else draft.begun ||= part !== '';
  }
  return true;
}

function ask(segment: Exclude<Segment, string>, voice: Voice, scope: Scope, place: string): Part | undefined {
  if (typeof segment === 'number') return printed(voice, scope, segment);
  if ('handlebars' in segment) return blockPiece(segment.handlebars, voice, scope, place);
  const [helper, ...args] = segment;
  return HELPERS[helper]?.(voice, scope, args, place);
}

function cutBack(draft: Draft, length: number, weight: number, begun: boolean): void {
  draft.parts.length = length;
  draft.weight = weight;
  draft.begun = begun;
}
