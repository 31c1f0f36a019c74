import type { Edit } from '../core/diagnostic.ts';
import type { Fault, FaultCode } from './faults.ts';
import { findFlowSlips, inQuotes, remarkSlip } from './flow-slips.ts';
import { KEY_NAME, SPECIAL_BLANK, STICKING_REMARK, WIDE_LISTS } from './lexis.ts';

/**
 * Finds what Chinese input methods and word processors put into a YAML file, where the parser would be silent or speak of
 * something else. It reads line by line with just enough grammar to leave quoted, folded and literal texts alone. Every
 * slip carries its repair, so that the mended text can be parsed and all other faults of the file be told at once.
 */
export function findSlips(text: string, limit: number): Fault[] {
  const slips: Fault[] = [];
  const scan: Scan = { text, slips, bracketsClose: true };
  // Lines deeper than this column continue the text of an earlier line.
  let body: number | undefined;
  let plain = false;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length && slips.length <= limit) {
    const newline = text.indexOf('\n', at);
    const next = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, newline === -1 ? next : newline).replace(/\r$/, '');
    const blank = LEADING_BLANK.exec(line)?.[0] ?? '';
    const column = cells(blank);
    if (blank.length === line.length) {
      if (blank.search(SPECIAL_BLANK) !== -1) slips.push(indentSlip(at, blank, ''));
    } else if (/^(?:---|\.\.\.)(?:\s|$)|^%/.test(line)) {
      body = undefined;
    } else if (body !== undefined && column > body) {
      const plainBlank = (/^ */.exec(blank)?.[0] ?? '').length;
      if (plainBlank <= body) slips.push(indentSlip(at, blank, ' '.repeat(body + 2)));
      if (plain && line[blank.length] !== '#') slips.push(...stickingRemarks(line, at));
    } else if (line[blank.length] !== '#') {
      if (/[^ ]/.test(blank)) slips.push(indentSlip(at, blank, ' '.repeat(column)));
      const entry = readEntry(scan, at + blank.length, at + line.length, column);
      body = entry.body;
      plain = entry.plain === true;
      if (entry.end > next) {
        const after = text.indexOf('\n', entry.end);
        at = after === -1 ? text.length : after + 1;
        continue;
      }
    }
    at = next;
  }
  return slips;
}

const LEADING_BLANK = /^[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]*/;

/** Columns that leading blanks take on the screen; a tab counts as one step of indentation. */
function cells(blank: string): number {
  let width = 0;
  for (const char of blank) width += char === '\t' || char === '\u3000' ? 2 : 1;
  return width;
}

function slip(code: FaultCode, start: number, found: string, text: string): Fault {
  const edit: Edit = { start, end: start + found.length, text };
  return { code, span: { start, end: edit.end }, edits: [edit] };
}

function indentSlip(start: number, blank: string, text: string): Fault {
  const wrong = blank.search(/[^ ]/);
  const char = blank.charAt(wrong);
  const code = char === '\t' ? 'Y22' : 'Y23';
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    code,
    span: { start: start + wrong, end: start + blank.length },
    ...(code === 'Y23' && { found: `U+${hex} ${char === '\u3000' ? '全角空格' : '特殊空白'}` }),
    edits: [{ start, end: start + blank.length, text }],
  };
}

interface Scan {
  readonly text: string;
  readonly slips: Fault[];
  /** False once a bracket was found that never closes: looking on for the mates of others would cost quadratic time. */
  bracketsClose: boolean;
}

interface Entry {
  readonly end: number;
  readonly body?: number;
  /** Whether the text that may go on is one without quotes. */
  readonly plain?: boolean;
}

/** Reads what stands on a line after its indent. Gives the end of the entry and the column its text may continue beyond. */
function readEntry(scan: Scan, from: number, lineEnd: number, indent: number): Entry {
  const { text, slips } = scan;
  let at = from;
  let column = indent;
  let parent = indent;
  let inList = false;
  for (;;) {
    const rest = text.slice(at, lineEnd);
    const dash = /^-(?:[ \t]+|$)/.exec(rest)?.[0];
    const bullet = dash === undefined ? (BULLET.exec(rest)?.[0] ?? undefined) : undefined;
    if (bullet !== undefined) slips.push(slip('Y24', at, bullet, '- '));
    if (dash === undefined && bullet === undefined) break;
    inList = true;
    parent = column;
    column += dash?.length ?? 2;
    at += (dash ?? bullet ?? '').length;
    if (bullet !== undefined) break;
  }
  if (at >= lineEnd) return { end: at };

  const rest = text.slice(at, lineEnd);
  if (rest.startsWith('#')) {
    judgeRemark(scan, at, lineEnd, column);
    return { end: at };
  }
  if (/^＃/.test(rest)) {
    slips.push(slip('Y27', at, '＃', '#'));
    return { end: at };
  }
  const key = readKey(scan, at, lineEnd, inList ? column : undefined);
  if (key === undefined) return readValue(scan, at, lineEnd, parent);
  if (key.end < lineEnd) return readValue(scan, key.end, lineEnd, column);
  if (inList) judgeEnding(scan, at, lineEnd, column);
  return { end: key.end };
}

// A dash as typed by Chinese input methods, a bullet copied from Word, or a minus that sticks to its text.
const BULLET =
  /^(?:[－–−•·●▪◆][ \t\u00a0\u3000]*|—(?!—)[ \t\u00a0\u3000]*|-[\u00a0\u3000][ \t\u00a0\u3000]*|-(?=[\p{Script=Han}“《"'[{]))/u;

/** Reads a key with its colon, if the line has one, and gives the place of its value. */
function readKey(
  { text, slips }: Scan,
  start: number,
  lineEnd: number,
  listColumn: number | undefined,
): { end: number } | undefined {
  const rest = text.slice(start, lineEnd);
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(rest)?.[0];
  if (quoted === undefined && /^["'[{|>?&*!@`%［｛]/.test(rest)) return undefined;
  const name = quoted ?? /^[^:：]*/.exec(rest)?.[0] ?? '';
  const colon = /^([ \t]*)([:：])([ \t\u00a0\u3000]*)/.exec(rest.slice(name.length));
  if (colon === null) return undefined;
  const [whole, , mark, blank = ''] = colon;
  const end = start + name.length + whole.length;
  const correct = mark === ':' && (/^[ \t]/.test(blank) || end === lineEnd) && blank.search(SPECIAL_BLANK) === -1;
  if (correct) return { end };
  if (quoted === undefined && !KEY_NAME.test(name.trim())) return undefined;
  // “- 三抓：抓学习” is a sentence; “- 标题：…” is a key when the next line goes on with a key below it.
  if (listColumn !== undefined && !nextLineIsKeyAt(text, lineEnd, listColumn)) return undefined;
  const markAt = start + name.length + whole.length - blank.length - 1;
  const edit: Edit = { start: mark === '：' ? start + name.length : markAt, end, text: end === lineEnd ? ':' : ': ' };
  slips.push({ code: mark === '：' ? 'Y20' : 'Y21', span: { start: markAt, end: markAt + 1 }, edits: [edit] });
  return { end };
}

function nextLineIsKeyAt(text: string, lineEnd: number, column: number): boolean {
  const newline = text.indexOf('\n', lineEnd);
  if (newline === -1) return false;
  const line = text.slice(newline + 1, newline + 1 + column + 60);
  const blank = LEADING_BLANK.exec(line)?.[0] ?? '';
  return cells(blank) === column && /^[^:：\n]{1,30}[:：]/.test(line.slice(blank.length));
}

/** “- 年初制定学法清单:” is a sentence, where nothing stands below it or beside it. */
function judgeEnding({ text, slips }: Scan, start: number, lineEnd: number, column: number): void {
  const sentence = text.slice(start, lineEnd).trimEnd();
  if (sentence.length <= LONGEST_KEY || indentBelow(text, lineEnd) >= column) return;
  const end = start + sentence.length;
  slips.push({ code: 'Y39', span: { start: end - 1, end }, edits: [{ start: end - 1, end, text: '' }] });
}

/** A single key of a list item is no longer than this with its colon: 问题, 标题, 措施. */
const LONGEST_KEY = 5;

/** The column of the next line that says something; -1 at the end. */
function indentBelow(text: string, lineEnd: number): number {
  for (let at = text.indexOf('\n', lineEnd); at !== -1; at = text.indexOf('\n', at + 1)) {
    const blank = LEADING_BLANK.exec(text.slice(at + 1, at + 200))?.[0] ?? '';
    const next = text.charAt(at + 1 + blank.length);
    if (next !== '' && next !== '\n' && next !== '\r' && next !== '#') return cells(blank);
  }
  return -1;
}

/** Judges a remark that stands where a value could: behind a key, or behind the mark of a list item. */
function judgeRemark({ text, slips }: Scan, at: number, lineEnd: number, column: number): void {
  const remark = remarkSlip(text.slice(at, lineEnd), at);
  if (remark === undefined) return;
  // A key with something below it is not cut short by what stands beside it.
  if (remark.code === 'Y35') slips.push(remark);
  else if (indentBelow(text, lineEnd) <= column) slips.push({ ...remark, code: 'Y37' });
}

/** Signs of remarks that stick to a word and so cut a text in two. */
function stickingRemarks(line: string, at: number): Fault[] {
  const first = /[ \t]#/.exec(line);
  if (first === null || !STICKING_REMARK.test(line.slice(first.index + 1))) return [];
  const start = at + first.index + 1;
  return [{ code: 'Y36', span: { start, end: start + 1 } }];
}

/** Reads a value up to the end of its line, or of its brackets. */
function readValue(scan: Scan, from: number, lineEnd: number, parent: number): Entry {
  const { text, slips } = scan;
  const lead = LEADING_BLANK.exec(text.slice(from, lineEnd))?.[0] ?? '';
  const start = from + lead.length;
  const value = text.slice(start, lineEnd);
  if (value.startsWith('#')) judgeRemark(scan, start, lineEnd, parent);
  if (value === '' || value.startsWith('#')) return { end: lineEnd };
  if (/^＃/.test(value)) {
    slips.push(slip('Y27', start, '＃', '#'));
    return { end: lineEnd };
  }
  if (lead.search(SPECIAL_BLANK) !== -1) slips.push(blankSlip(from, lead));
  if (/^["'|>&*!@`%]/.test(value)) return { end: lineEnd, body: parent };
  if (value.startsWith('{{')) {
    slips.push(wordingSlip(text, start, lineEnd, parent));
    return { end: lineEnd, body: parent };
  }
  if (/^[[{]/.test(value) || isWide(value)) {
    const end = findFlowSlips(text, start, scan.bracketsClose ? text.length : lineEnd, slips);
    scan.bracketsClose = end !== undefined;
    return end === undefined ? { end: lineEnd, body: parent } : { end };
  }
  if (/^｜\s*$/.test(value)) {
    slips.push(slip('Y30', start, '｜', '|'));
    return { end: lineEnd, body: parent };
  }
  readPlain(value, start, slips);
  return { end: lineEnd, body: parent, plain: true };
}

/** A text of the town that begins with a placeholder, {{受理}}: to YAML that opens a map. */
function wordingSlip(text: string, start: number, lineEnd: number, parent: number): Fault {
  const written = text
    .slice(start, lineEnd)
    .replace(/[ \t]+#(?![^\s]).*$/, '')
    .trimEnd();
  const span = { start, end: start + written.length };
  const quoted = inQuotes(written);
  const wanted = { code: 'Y84' as const, span: { start, end: start + 2 }, wanted: quoted };
  return indentBelow(text, lineEnd) > parent ? wanted : { ...wanted, edits: [{ ...span, text: quoted }] };
}

/** Whether a value stands in brackets of the wrong kind: ［甲，乙］, 【甲、乙】, ｛甲：1｝. */
function isWide(value: string): boolean {
  const open = value.charAt(0);
  const written = value.trimEnd();
  if (open === '｛') return /[}｝]$/.test(written);
  const close = WIDE_LISTS[open];
  if (close === undefined || (!written.endsWith(close) && !written.endsWith(']'))) return false;
  if (open === '［' || written.slice(1, -1).includes(open)) return open === '［';
  // 〔2025〕3号 and 「甲、乙」 are texts; items between commas in such brackets are a list.
  return open === '【' || open === '〖' || /[,，]/.test(written);
}

function readPlain(value: string, start: number, slips: Fault[]): void {
  const ascii = /[ \t]#/.exec(value);
  const wide = /[ \t\u00a0\u3000]＃/.exec(value);
  const comment = Math.min(ascii?.index ?? value.length, wide?.index ?? value.length);
  if (wide?.index === comment) {
    slips.push({
      code: 'Y27',
      span: { start: start + comment + 1, end: start + comment + 2 },
      edits: [{ start: start + comment, end: start + comment + 2, text: ' #' }],
    });
  }
  const written = value.slice(0, comment).replace(/[ \t]+$/, '');
  // Nothing can be cut off a number or a date.
  if (ascii?.index === comment && !/^(?:[\d.]+|\d{4}-\d\d-\d\d|true|false)$/.test(written)) {
    for (const sticking of stickingRemarks(value, start))
      slips.push({ ...sticking, wanted: `"${value.trimEnd().replaceAll('"', '”')}"` });
  }
  const plain = written.replace(TRAILING_BLANK, '');
  if (plain.length < written.length) slips.push(blankSlip(start + plain.length, written.slice(plain.length)));
  const colon = /:(?:[ \t]|$)/.exec(plain);
  if (colon !== null) {
    const text = inQuotes(plain);
    slips.push({
      code: 'Y28',
      span: { start: start + colon.index, end: start + colon.index + 1 },
      wanted: text,
      edits: [{ start, end: start + plain.length, text }],
    });
  }
}

const TRAILING_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000][ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]*$/;

function blankSlip(start: number, blank: string): Fault {
  return {
    code: 'Y31',
    span: { start, end: start + blank.length },
    edits: [{ start, end: start + blank.length, text: '' }],
  };
}
