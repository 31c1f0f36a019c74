import { readFlowKey } from './key.ts';
import { skipSpaces } from './lines.ts';
import type { PlainEntry, PlainNode } from './node.ts';
import { listNode, mapNode, scalarNode } from './node.ts';
import { readQuoted, SPECIAL_START, valueOf } from './scalar.ts';

/** Reads a list or map in brackets that closes on its line. What follows it is for the caller to judge. */
export function readFlow(text: string, start: number, lineEnd: number, depth: number): PlainNode | undefined {
  if (depth > MAX_DEPTH) return undefined;
  return text.charAt(start) === '['
    ? readFlowList(text, start, lineEnd, depth)
    : readFlowMap(text, start, lineEnd, depth);
}

/** More levels than any facts file has; deeper ones are counted by the full parser. */
export const MAX_DEPTH = 16;

function readFlowList(text: string, start: number, lineEnd: number, depth: number): PlainNode | undefined {
  const items: PlainNode[] = [];
  let at = skipSpaces(text, start + 1);
  if (text.charAt(at) === ']') return listNode(start, at + 1, items);
  for (;;) {
    const item = readItem(text, at, lineEnd, depth, PLAIN_ITEM);
    if (item === undefined) return undefined;
    items.push(item);
    at = skipSpaces(text, item.end);
    if (text.charAt(at) === ']') return listNode(start, at + 1, items);
    if (text.charAt(at) !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

function readFlowMap(text: string, start: number, lineEnd: number, depth: number): PlainNode | undefined {
  const entries: PlainEntry[] = [];
  const names = new Set<string>();
  let at = skipSpaces(text, start + 1);
  if (text.charAt(at) === '}') return mapNode(start, at + 1, entries);
  for (;;) {
    const key = readFlowKey(text, at);
    if (key === undefined || names.has(key.name)) return undefined;
    names.add(key.name);
    at = skipSpaces(text, key.next);
    const empty = /[,}]/.test(text.charAt(at));
    const value = empty ? scalarNode(at, at, null) : readItem(text, at, lineEnd, depth, PLAIN_VALUE);
    if (value === undefined) return undefined;
    entries.push({ name: key.name, key: key.key, value });
    at = skipSpaces(text, value.end);
    if (text.charAt(at) === '}') return mapNode(start, at + 1, entries);
    if (text.charAt(at) !== ',') return undefined;
    at = skipSpaces(text, at + 1);
  }
}

function readItem(text: string, start: number, lineEnd: number, depth: number, plain: RegExp): PlainNode | undefined {
  const first = text.charAt(start);
  if (first === '[' || first === '{') return readFlow(text, start, lineEnd, depth + 1);
  if (first === '"' || first === "'") return readQuoted(text, start, lineEnd);
  plain.lastIndex = start;
  const written = plain.exec(text)?.[0].trimEnd() ?? '';
  return SPECIAL_START.test(written) || COMMA_FOR_PAIR.test(written) ? undefined : valueOf(written, start);
}

// A Chinese comma between items is a slip, outside of “…”, 《…》 and （…）; a mark that opens one of these must close it soon.
const PLAIN_ITEM =
  /(?:[^\n\r,[\]{}:#"'\\\u3000，“《（]|“[^\n\r,[\]{}:#"'\\\u3000”]{0,70}”|《[^\n\r,[\]{}:#"'\\\u3000》]{0,70}》|（[^\n\r,[\]{}:#"'\\\u3000）]{0,70}）)+/y;
// In a map it is one where another pair follows.
const PLAIN_VALUE =
  /(?:[^\n\r,[\]{}:#"'\\\u3000“《（]|“[^\n\r,[\]{}:#"'\\\u3000”]{0,70}”|《[^\n\r,[\]{}:#"'\\\u3000》]{0,70}》|（[^\n\r,[\]{}:#"'\\\u3000）]{0,70}）)+/y;
const COMMA_FOR_PAIR = /，[^，]{0,40}：/;
