import type { Pair, ParsedNode, Range, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../core/diagnostic.ts';
import { forbiddenCharacters } from '../core/text-hygiene.ts';
import type { Fault, FaultCode } from './faults.ts';

/**
 * Turns a YAML tree into plain data: objects without a prototype, so that no key is special; what was left empty is
 * absent. Reports what YAML allows and facts do not.
 */
export function readTree(text: string, root: ParsedNode): { data: unknown; faults: Fault[] } {
  const reader: Reader = { text, path: [], faults: [] };
  if (!isMap(root)) {
    reader.faults.push({ code: isBlank(root) ? 'Y06' : 'Y07', span: firstLine(text, root.range) });
    return { data: undefined, faults: reader.faults };
  }
  return { data: readMap(reader, root), faults: reader.faults };
}

/** The text of a key as data uses it; undefined for a key that is none. */
export function keyText(pair: Pair): string | undefined {
  const { key } = pair;
  if (!isScalar(key) || key.value === null) return undefined;
  return typeof key.value === 'string' ? key.value : key.source;
}

/** Whether nothing was filled in at a node or below it; such nodes have no place in the data. */
export function isBlank(node: unknown): boolean {
  if (isScalar(node)) return node.value === null;
  if (isMap(node)) return node.items.every((pair) => isBlank(pair.value));
  if (isSeq(node)) return node.items.every(isBlank);
  return !isAlias(node);
}

interface Reader {
  readonly text: string;
  readonly path: (string | number)[];
  readonly faults: Fault[];
}

function report(reader: Reader, code: FaultCode, span: Span, more?: Partial<Fault>): void {
  reader.faults.push({ code, span, path: [...reader.path], ...more });
}

function read(reader: Reader, node: ParsedNode | null): unknown {
  if (node === null) return undefined;
  checkProperties(reader, node);
  if (isScalar(node)) return readScalar(reader, node);
  if (isMap(node)) {
    const data = readMap(reader, node);
    return Object.keys(data).length > 0 ? data : undefined;
  }
  if (!isSeq(node)) return undefined;
  const list = readList(reader, node);
  return list.length > 0 ? list : undefined;
}

function readMap(reader: Reader, map: YAMLMap.Parsed): Record<string, unknown> {
  const data = Object.create(null) as Record<string, unknown>;
  const seen = new Map<string, Pair<ParsedNode, ParsedNode | null>>();
  for (const pair of map.items) {
    const key = keyText(pair);
    if (key === undefined) {
      const start = pair.key.range[0];
      report(reader, isScalar(pair.key) ? 'Y59' : 'Y60', {
        start,
        end: Math.min(reader.text.length, Math.max(pair.key.range[1], start + 1)),
      });
      continue;
    }
    reader.path.push(key);
    const span = spanOf(pair.key);
    const first = seen.get(key);
    if (isScalar(pair.key)) checkEscapes(reader, pair.key, key);
    checkProperties(reader, pair.key);
    if (key === '<<') {
      report(reader, 'Y53', span);
    } else if (first !== undefined) {
      const related = [{ message: '第一次出现在这里', span: spanOf(first.key) }];
      report(reader, 'Y50', span, { found: key, related });
    } else {
      seen.set(key, pair);
      // {应考 86人}: within braces the parser takes a word without colon for a key without value.
      if (pair.value === null) report(reader, 'Y71', span, { found: key });
      const value = read(reader, pair.value);
      if (value !== undefined) data[key] = value;
    }
    reader.path.pop();
  }
  return data;
}

function readList(reader: Reader, list: YAMLSeq.Parsed): unknown[] {
  const data: unknown[] = [];
  for (const item of list.items) {
    if (isBlank(item)) continue;
    reader.path.push(data.length);
    // A pair within brackets, [甲: 1], is a small map to the parser; a list keeps its count whatever is wrong in it.
    data.push(read(reader, item) ?? null);
    reader.path.pop();
  }
  return data;
}

function readScalar(reader: Reader, node: Scalar.Parsed): unknown {
  const { value } = node;
  if (typeof value === 'number') return readNumber(reader, node, value);
  if (typeof value !== 'string') return value === null ? undefined : value;
  checkEscapes(reader, node, value);
  if (node.type === 'BLOCK_LITERAL') return value.replace(/\n+$/, '');
  const folded = node.type === 'BLOCK_FOLDED' ? value.replace(/\n+$/, '') : value;
  const [start, end] = node.range;
  return reader.text.slice(start, end).includes('\n') ? folded.replace(FOLD, '') : folded;
}

// YAML joins the lines of a text with a space; Chinese is written without.
const CJK = '[\\p{Script=Han}\\u2014\\u2018-\\u201d\\u2026\\u3001-\\u303f\\uff01-\\uff60]';
const FOLD = new RegExp(`(?<=${CJK}) | (?=${CJK})`, 'gu');

function readNumber(reader: Reader, node: Scalar.Parsed, value: number): unknown {
  const { source } = node;
  const span = spanOf(node);
  const quoted = { found: source, wanted: `"${source}"`, edits: [{ ...span, text: `"${source}"` }] };
  if (!/[\d]/.test(source) || !Number.isFinite(value)) {
    report(reader, /\d/.test(source) ? 'Y58' : 'Y56', span, { found: source });
    return 0;
  }
  if (value < 0 || Object.is(value, -0)) {
    report(reader, 'Y57', span, { found: source });
    return 0;
  }
  if (/^0\d/.test(source)) report(reader, 'Y32', span, quoted);
  else if (!/^(?:\d+(?:\.\d+)?)$/.test(source)) report(reader, 'Y33', span, { found: source });
  else if (value > Number.MAX_SAFE_INTEGER) report(reader, 'Y58', span, quoted);
  else return value;
  return source;
}

/** Characters written as "\\u200b" are no safer than the characters themselves. */
function checkEscapes(reader: Reader, node: Scalar.Parsed, value: string): void {
  if (node.type !== 'QUOTE_DOUBLE' || !reader.text.slice(node.range[0], node.range[1]).includes('\\')) return;
  for (const { name } of forbiddenCharacters(value)) report(reader, 'Y41', spanOf(node), { found: name });
}

function checkProperties(reader: Reader, node: ParsedNode): void {
  if (isAlias(node)) {
    report(reader, 'Y52', spanOf(node));
    return;
  }
  if (node.anchor !== undefined) report(reader, 'Y51', markBefore(reader.text, '&', node));
  if (node.tag !== undefined) report(reader, 'Y54', markBefore(reader.text, '!', node));
}

function markBefore(text: string, mark: string, node: ParsedNode): Span {
  let start = Math.max(0, text.lastIndexOf(mark, node.range[0]));
  while (text[start - 1] === mark) start--;
  return { start, end: start + (/^\S+/.exec(text.slice(start, start + 80))?.[0].length ?? 1) };
}

function spanOf(node: { readonly range: Range }): Span {
  return { start: node.range[0], end: node.range[1] };
}

function firstLine(text: string, range: Range): Span {
  const newline = text.indexOf('\n', range[0]);
  return { start: range[0], end: newline === -1 ? range[1] : Math.min(range[1], newline) };
}
