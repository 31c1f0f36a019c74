import type { Ref } from '../core/report.ts';
import { HELPERS, isGiven, wordsOf } from './helpers.ts';
import { factPiece, isPiece, type Part, type Piece } from './piece.ts';
import { scopeOf, type Scope } from './scope.ts';
import { argumentsOf, nameTable } from './segment.ts';
import { shiftRef } from './shift-ref.ts';
import type { Voice } from './voice.ts';

/** Private-use characters cannot stand in facts, so they can mark what a helper printed inside a block. */
const OPEN = '\ue000';
const MID = '\ue001';
const CLOSE = '\ue002';

/** What a block of Handlebars puts into a sentence; undefined where a helper in it misses its fact. */
export function blockPiece(source: string, voice: Voice, scope: Scope, place: string): Piece | undefined {
  if (!voice.renderBlock) throw new Error('a template block needs Handlebars');
  const pieces: Piece[] = [];
  const missed: string[] = [];
  const marked = voice.renderBlock(source, (name, words) => {
    // Handlebars alone knows what a block asks for, so each question has a scope of its own.
    const { names, placeOf } = nameTable();
    const args = argumentsOf(name === '有' ? '需' : name, words, placeOf);
    const asked = scopeOf(scope.facts, scope.path, names);
    if (name === '有') return isGiven(voice, asked, args[0]) ? '1' : undefined;
    const part = HELPERS[name]?.(voice, asked, args, place);
    if (part === undefined) {
      missed.push(name);
      return '';
    }
    pieces.push(asPiece(part));
    return `${OPEN}${String(pieces.length - 1)}${MID}${asPiece(part).text}${CLOSE}`;
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
    tells: pieces.flatMap((piece) => piece.tells),
    weight: pieces.reduce((sum, piece) => sum + piece.weight, 0),
  };
}

function asPiece(part: Part): Piece {
  if (typeof part !== 'object') return { text: wordsOf(part), refs: [], tells: [], weight: 0 };
  return isPiece(part) ? part : factPiece(part);
}
