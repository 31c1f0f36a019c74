import type { Ref } from '../core/report.ts';
import { HELPERS, isGiven, type Piece } from './helpers.ts';
import { shiftRef } from './shift-ref.ts';
import type { Voice } from './voice.ts';

/** Private-use characters cannot stand in facts, so they can mark what a helper printed inside a block. */
const OPEN = '\ue000';
const MID = '\ue001';
const CLOSE = '\ue002';

/** What a block of Handlebars puts into a sentence; undefined where a helper in it misses its fact. */
export function blockPiece(source: string, voice: Voice, scope: string, place: string): Piece | undefined {
  if (!voice.renderBlock) throw new Error('a template block needs Handlebars');
  const pieces: Piece[] = [];
  const missed: string[] = [];
  const marked = voice.renderBlock(source, (name, args) => {
    if (name === '有') return isGiven(voice, scope, args[0] ?? '') ? '1' : undefined;
    const piece = HELPERS[name]?.(voice, scope, args, place);
    if (!piece) {
      missed.push(name);
      return '';
    }
    pieces.push(piece);
    return `${OPEN}${String(pieces.length - 1)}${MID}${piece.text}${CLOSE}`;
  });
  if (missed.length > 0) return undefined;
  const refs: Ref[] = [];
  let text = '';
  for (const part of marked.split(CLOSE)) {
    const [plain = '', rest] = part.split(OPEN);
    text += plain;
    if (rest === undefined) continue;
    const [index = '', value = ''] = rest.split(MID);
    for (const ref of pieces[Number(index)]?.refs ?? []) refs.push(shiftRef(ref, text.length));
    text += value;
  }
  return {
    text,
    refs,
    tells: pieces.flatMap((piece) => piece.tells ?? []),
    weight: pieces.reduce((sum, piece) => sum + (piece.weight ?? 0), 0),
  };
}
