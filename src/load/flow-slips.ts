import type { Fault } from './faults.ts';
import { KEY_NAME, SPECIAL_BLANK, SPREADSHEET_ERROR, STICKING_REMARK, WIDE_LISTS } from './lexis.ts';

interface Level {
  readonly kind: '[' | '{';
  /** Where the current item starts. */
  item: number;
  /** Where its value starts. */
  value: number;
  /** Whether a key, value or element may begin here. */
  fresh: boolean;
  /** Whether the current pair has its colon. */
  colon: boolean;
  commas: number;
  readonly chineseCommas: number[];
  /** What closes it, where it was opened by a bracket of another kind. */
  readonly wide: string | undefined;
  /** Marks 、 of a list in brackets of another kind, which may part its items. */
  readonly pauses: number[];
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
      const remark = remarkSlip(text.slice(at, newline === -1 ? limit : newline), at);
      // Told even where the brackets do not close: it is why they do not.
      if (remark !== undefined) slips.push(remark);
      if (newline === -1) return undefined;
      at = newline;
    } else if (char === '{' && text.charAt(at + 1) === '{' && (level.kind === '[' || level.colon)) {
      const end = wordingEnd(text, at, limit);
      level.fresh = false;
      if (end === undefined) continue;
      if (end - level.value < MAX_TEXT) found.push(wordingSlip(text, level.value, end));
      level.value = end;
      at = end - 1;
    } else if (closes(text, at, level)) {
      const wanted = level.kind === '[' ? ']' : '}';
      if (char !== wanted) found.push(bracket(at, wanted));
      closeList(level, found);
      levels.pop();
      if (levels.length === 0) {
        slips.push(...found);
        return at + 1;
      }
    } else if (char === ',' && level.kind === '{' && partsThousands(text, at)) {
      const span = { start: at, end: at + 1 };
      found.push({ code: 'Y34', span, edits: [{ ...span, text: '' }] });
    } else if (char === ',') {
      level.commas++;
      nextItem(level, at);
    } else if (level.fresh && /\s/.test(char)) {
      continue;
    } else if (level.fresh && (char === '[' || char === '{' || isWideList(text, at, level))) {
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
      level.value = at + 1;
    } else if (char === '，' && level.kind === '[') {
      level.chineseCommas.push(at);
      level.fresh = true;
    } else if (char === '，' && PAIR_AHEAD.test(text.slice(at + 1, at + 40))) {
      found.push({ code: 'Y25', span: { start: at, end: at + 1 }, edits: [replaceComma(text, at)] });
      nextItem(level, at);
    } else {
      level.fresh = false;
      if (char === '、') level.pauses.push(at);
      // Commas within “…”, 《…》 and （…） belong to a text.
      const mate = PAIRED[char];
      const length = mate === undefined ? 0 : Math.max(0, text.slice(at, Math.min(at + 80, limit)).search(mate));
      if (length > 0 && text.charAt(at + length) !== '\n') found.push(...splitSlips(text, at, at + length));
      at += length;
    }
  }
  return undefined;
}

function open(at: number, char: string, found: Fault[]): Level {
  const kind = char === '{' || char === '｛' ? '{' : '[';
  if (char !== kind) found.push(bracket(at, kind));
  const wide = char === kind ? undefined : WIDE_LISTS[char];
  return {
    kind,
    item: at + 1,
    value: at + 1,
    fresh: true,
    colon: false,
    commas: 0,
    chineseCommas: [],
    wide,
    pauses: [],
  };
}

/** Where a text with placeholders ends, {{受理}} and all: at a comma or bracket of YAML. Nothing where a placeholder does not end. */
function wordingEnd(text: string, start: number, limit: number): number | undefined {
  for (let at = start; at < limit; at++) {
    if (text.startsWith('{{', at)) {
      // No name is longer; looking on for a mate that is missing would cost quadratic time.
      const length = text.slice(at, Math.min(at + 80, limit)).indexOf('}}');
      if (length === -1) return undefined;
      at += length + 1;
    } else if (/[,}\]\n]/.test(text.charAt(at))) return at;
  }
  return limit;
}

function wordingSlip(text: string, from: number, end: number): Fault {
  const written = text.slice(from, end);
  const start = from + written.length - written.trimStart().length;
  const quoted = inQuotes(written.trim());
  const edits = [{ start, end: start + written.trim().length, text: quoted }];
  return { code: 'Y84', span: { start, end: start + 1 }, wanted: quoted, edits };
}

/** A text as it stands in quotes of YAML. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The value of a pair that is a list in brackets of another kind: {做法: 【甲, 乙】}. An item 【甲】 of a list is a text. */
function isWideList(text: string, at: number, { kind, colon }: Level): boolean {
  const close = WIDE_LISTS[text.charAt(at)];
  if (close === undefined || kind !== '{' || !colon) return false;
  const end = text.slice(at, at + 400).search(new RegExp(`[${close}\\n]`, 'u'));
  return end > 0 && /^. *[,}]/u.test(text.slice(at + end, at + end + 20)) && !text.slice(at, at + end).includes('\n');
}

/** 1,396宗: YAML would take the first digit for the whole figure. */
function partsThousands(text: string, at: number): boolean {
  return (
    /\d/.test(text.charAt(at - 1)) && /^,\d{3}(?![\d:：])[^:：,{}[\]\n]{0,12}[,}（(]/.test(text.slice(at, at + 20))
  );
}

/** Commas of YAML within “…”, 《…》 and （…） would cut the text in two. */
function splitSlips(text: string, start: number, end: number): Fault[] {
  const slips: Fault[] = [];
  for (let at = text.indexOf(',', start); at !== -1 && at < end; at = text.indexOf(',', at + 1)) {
    const span = { start: at, end: at + 1 };
    const thousands = /^\d,\d{3}(?!\d)/.test(text.slice(at - 1, at + 5));
    const blank = !thousands && text.charAt(at + 1) === ' ' ? 1 : 0;
    const edits = [{ start: at, end: at + 1 + blank, text: thousands ? '' : '，' }];
    slips.push({ code: thousands ? 'Y34' : 'Y38', span, edits });
  }
  return slips;
}

/** Judges a remark within brackets, or behind a value. */
export function remarkSlip(remark: string, at: number): Fault | undefined {
  const broken = SPREADSHEET_ERROR.exec(remark)?.[0];
  if (broken !== undefined) return { code: 'Y35', span: { start: at, end: at + broken.length }, found: broken };
  return STICKING_REMARK.test(remark) ? { code: 'Y36', span: { start: at, end: at + 1 } } : undefined;
}

/** A full-width bracket closes only what it did not open: in [清政发［2026］3号] it is text. */
function closes(text: string, at: number, level: Level): boolean {
  const char = text.charAt(at);
  if (level.kind === '{') return char === '}' || (char === '｝' && !text.slice(level.item, at).includes('｛'));
  if (char === ']' || char === level.wide) return true;
  const opener = OPENERS[char];
  return opener !== undefined && !text.slice(level.item, at).includes(opener);
}

/** What closes a list in place of ], with what would have opened it. */
const OPENERS: Readonly<Record<string, string | undefined>> = { '］': '［', '】': '【', '〗': '〖' };

// Deeper than any facts file goes; the parser refuses it with its own words.
const MAX_DEPTH = 64;
const MAX_TEXT = 3000;

const PAIRED: Readonly<Record<string, RegExp | undefined>> = { '“': /[”\n]/, '《': /[》\n]/, '（': /[）\n]/ };
const PAIR_AHEAD = /^[^:：，,{}[\]"'\n]{1,30}[:：]/;

function nextItem(level: Level, at: number): void {
  level.item = at + 1;
  level.value = at + 1;
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
  const marks =
    level.wide !== undefined && level.commas === 0 ? [...level.chineseCommas, ...level.pauses] : level.chineseCommas;
  const [first] = marks;
  if (first === undefined) return;
  const span = { start: first, end: first + 1 };
  const edits = marks.map((at) => ({ start: at, end: at + 1, text: ', ' }));
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
