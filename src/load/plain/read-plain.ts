import { forbiddenCharacters } from '../../core/text-hygiene.ts';
import { MAX_DEPTH, readFlow } from './flow.ts';
import { readKey } from './key.ts';
import type { Lines } from './lines.ts';
import { atEnd, endsLine, linesOf, nextLine, skipSpaces } from './lines.ts';
import type { PlainEntry, PlainNode } from './node.ts';
import { listNode, mapNode, scalarNode } from './node.ts';
import { readPlainText, readQuotedLine } from './scalar.ts';

/**
 * Reads the YAML that facts files are usually written in, some forty times faster than a parser of all YAML: block maps
 * and lists, lists and maps in brackets, and texts, each on one line. Whatever else a file holds, faults and typing
 * slips above all, makes it decline, and the full parser judges the file.
 */
export function readPlain(text: string): PlainNode | undefined {
  if (text.length >= MAX_LENGTH) return undefined;
  if (DECLINED.test(text) || (UNUSUAL.test(text) && forbiddenCharacters(text, 1).length > 0)) return undefined;
  const lines = linesOf(text);
  // A first line that is indented, or is none, is not at column 0; one left over belongs to nothing.
  const root = lines.indent === 0 ? readMap(lines, lines.start, 0, 0) : undefined;
  return atEnd(lines) ? root : undefined;
}

/** A text shorter than this cannot have too many lines or nodes. */
const MAX_LENGTH = 40_000;

const DECLINED = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\ufeff＃［］｛｜｝]/;
// Most texts hold none of these and need no search for what is forbidden.
const UNUSUAL = /[^\n\r -~·—‘-”…\u3000-〿一-鿿！-～]|\r(?!\n)/;

function readMap(lines: Lines, from: number, column: number, depth: number): PlainNode | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const entries: PlainEntry[] = [];
  const names = new Set<string>();
  let at = from;
  let end = from;
  do {
    const key = readKey(lines.text, at);
    if (key === undefined || names.has(key.name)) return undefined;
    names.add(key.name);
    const value = endsLine(lines.text, key.next, lines.end)
      ? readBelow(lines, key.next, column, depth)
      : readLine(lines, skipSpaces(lines.text, key.next), depth);
    if (value === undefined) return undefined;
    entries.push({ name: key.name, key: key.key, value });
    end = value.end;
    at = lines.start;
  } while (lines.indent === column && !atDash(lines));
  return mapNode(from, end, entries);
}

/** Reads what the lines below a key hold: a map, a list, which need not be indented, or nothing. */
function readBelow(lines: Lines, end: number, column: number, depth: number): PlainNode | undefined {
  nextLine(lines);
  const dash = atDash(lines);
  if (lines.indent > column && !dash) return readMap(lines, lines.start, lines.indent, depth + 1);
  if (lines.indent > column || (lines.indent === column && dash)) return readList(lines, lines.indent, depth + 1);
  return scalarNode(end, end, null);
}

function readList(lines: Lines, column: number, depth: number): PlainNode | undefined {
  if (depth > MAX_DEPTH) return undefined;
  const items: PlainNode[] = [];
  const { start } = lines;
  let end = start;
  do {
    const item = readListItem(lines, column, depth);
    if (item === undefined) return undefined;
    items.push(item);
    end = item.end;
  } while (lines.indent === column && atDash(lines));
  return listNode(start, end, items);
}

function readListItem(lines: Lines, column: number, depth: number): PlainNode | undefined {
  const { text, start } = lines;
  if (endsLine(text, start + 1, lines.end)) {
    nextLine(lines);
    return lines.indent > column ? undefined : scalarNode(start + 1, start + 1, null);
  }
  const at = skipSpaces(text, start + 1);
  if (readKey(text, at) !== undefined) {
    const map = readMap(lines, at, column + at - start, depth + 1);
    // A sentence that ends in a colon would be a key without a value.
    return map?.blank && map.entries?.length === 1 ? undefined : map;
  }
  // “- 标题：…” is a slip where the next line is a key below it.
  const deeper = text.startsWith(' '.repeat(column + 1), lines.next);
  return deeper && /[:：]/.test(text.slice(at, lines.end)) ? undefined : readLine(lines, at, depth);
}

/** Reads a value that ends with its line, and goes on to the next line. */
function readLine(lines: Lines, at: number, depth: number): PlainNode | undefined {
  const value = readInline(lines.text, at, lines.end, depth);
  nextLine(lines);
  return value;
}

function readInline(text: string, at: number, lineEnd: number, depth: number): PlainNode | undefined {
  const first = text.charAt(at);
  if (first === '"' || first === "'") return readQuotedLine(text, at, lineEnd);
  if (first !== '[' && first !== '{') return readPlainText(text, at, lineEnd);
  const value = readFlow(text, at, lineEnd, depth + 1);
  return value && endsLine(text, value.end, lineEnd) ? value : undefined;
}

/** Whether a line begins with the mark of a list item. */
function atDash({ text, start, end }: Lines): boolean {
  return text.charAt(start) === '-' && (start + 1 === end || text.charAt(start + 1) === ' ');
}
