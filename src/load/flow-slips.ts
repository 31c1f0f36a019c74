import type { Fault } from './faults.ts';
import { KEY_NAME, SPECIAL_BLANK } from './lexis.ts';

interface Level {
  readonly kind: '[' | '{';
  /** Where the current item starts. */
  item: number;
  /** Whether a key, value or element may begin here. */
  fresh: boolean;
  /** Whether the current pair has its colon. */
  colon: boolean;
  commas: number;
  readonly chineseCommas: number[];
}

/**
 * Finds slips within brackets up to `limit`, over as many lines as they take, and gives the place behind the closing one.
 * Where that is missing it finds nothing: the parser tells of it better.
 */
export function findFlowSlips(text: string, start: number, limit: number, slips: Fault[]): number | undefined {
  const found: Fault[] = [];
  const levels = [open(start, text.charAt(start), found)];
  for (let at = start + 1; at < limit; at++) {
    const char = text.charAt(at);
    const level = levels.at(-1);
    if (level === undefined) return undefined;
    if (char === '#' && /\s/.test(text.charAt(at - 1))) {
      const newline = text.indexOf('\n', at);
      if (newline === -1) return undefined;
      at = newline;
    } else if (closes(text, at, level)) {
      const wanted = level.kind === '[' ? ']' : '}';
      if (char !== wanted) found.push(bracket(at, wanted));
      closeList(level, found);
      levels.pop();
      if (levels.length === 0) {
        slips.push(...found);
        return at + 1;
      }
    } else if (char === ',') {
      level.commas++;
      nextItem(level, at);
    } else if (level.fresh && /\s/.test(char)) {
      continue;
    } else if (level.fresh && (char === '[' || char === '{')) {
      level.fresh = false;
      if (levels.length >= MAX_DEPTH) return undefined;
      levels.push(open(at, char, found));
    } else if (level.fresh && (char === '"' || char === "'")) {
      level.fresh = false;
      const end = quoteEnd(text, at, limit);
      if (end === undefined) return undefined;
      at = end;
    } else if ((char === ':' || char === '：') && level.kind === '{' && !level.colon) {
      level.colon = readColon(text, at, level, found);
      level.fresh = level.colon;
    } else if (char === '，' && level.kind === '[') {
      level.chineseCommas.push(at);
      level.fresh = true;
    } else if (char === '，' && PAIR_AHEAD.test(text.slice(at + 1, at + 40))) {
      found.push({ code: 'Y25', span: { start: at, end: at + 1 }, edits: [replaceComma(text, at)] });
      nextItem(level, at);
    } else {
      level.fresh = false;
      // Commas within “…”, 《…》 and （…） belong to a text.
      const mate = PAIRED[char];
      if (mate !== undefined) at += Math.max(0, text.slice(at, at + 80).search(mate));
    }
  }
  return undefined;
}

function open(at: number, char: string, found: Fault[]): Level {
  const kind = char === '[' || char === '［' ? '[' : '{';
  if (char !== kind) found.push(bracket(at, kind));
  return { kind, item: at + 1, fresh: true, colon: false, commas: 0, chineseCommas: [] };
}

/** A full-width bracket closes only what it did not open: in [清政发［2026］3号] it is text. */
function closes(text: string, at: number, level: Level): boolean {
  const char = text.charAt(at);
  const [plain, wide, wideOpen] = level.kind === '[' ? ([']', '］', '［'] as const) : (['}', '｝', '｛'] as const);
  return char === plain || (char === wide && !text.slice(level.item, at).includes(wideOpen));
}

// Deeper than any facts file goes; the parser refuses it with its own words.
const MAX_DEPTH = 64;

const PAIRED: Readonly<Record<string, RegExp | undefined>> = { '“': /[”\n]/, '《': /[》\n]/, '（': /[）\n]/ };
const PAIR_AHEAD = /^[^:：，,{}[\]"'\n]{1,30}[:：]/;

function nextItem(level: Level, at: number): void {
  level.item = at + 1;
  level.fresh = true;
  level.colon = false;
}

function bracket(at: number, text: string): Fault {
  return { code: 'Y29', span: { start: at, end: at + 1 }, edits: [{ start: at, end: at + 1, text }] };
}

function replaceComma(text: string, at: number): { start: number; end: number; text: string } {
  return { start: at, end: at + 1 + (SPECIAL_BLANK.test(text.charAt(at + 1)) ? 1 : 0), text: ', ' };
}

function closeList(level: Level, found: Fault[]): void {
  const [first] = level.chineseCommas;
  if (first === undefined) return;
  const span = { start: first, end: first + 1 };
  const edits = level.chineseCommas.map((at) => ({ start: at, end: at + 1, text: ', ' }));
  found.push(level.commas > 0 ? { code: 'Y26', span } : { code: 'Y25', span, edits });
}

/** Judges the first colon of a pair; false where it is none. */
function readColon(text: string, at: number, level: Level, found: Fault[]): boolean {
  const name = text.slice(level.item, at).trim();
  const next = text.charAt(at + 1);
  const span = { start: at, end: at + 1 };
  const quoted = /^["']/.test(name);
  if (text[at] === ':' && (quoted || /^[\s,\]}]?$/.test(next))) return true;
  if (!quoted && !KEY_NAME.test(name)) return false;
  const blank = /^[ \t\u00a0\u3000]*/.exec(text.slice(at + 1, at + 20))?.[0] ?? '';
  const edits = [{ start: at, end: at + 1 + blank.length, text: ': ' }];
  found.push({ code: text[at] === '：' ? 'Y20' : 'Y21', span, edits });
  return true;
}

function quoteEnd(text: string, start: number, limit: number): number | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < limit; at++) {
    const char = text[at];
    if (char === '\\' && quote === '"') at++;
    else if (char === quote) return at;
  }
  return undefined;
}
