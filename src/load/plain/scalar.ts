import { endsLine, isRemark } from './lines.ts';
import type { PlainNode } from './node.ts';
import { scalarNode } from './node.ts';

/** Reads a text without quotes up to the end of its line or the remark there. Doubt in any form declines. */
export function readPlainText(text: string, start: number, lineEnd: number): PlainNode | undefined {
  const line = text.slice(start, lineEnd);
  const remark = line.indexOf(' #');
  if (remark !== -1 && !isRemark(line, remark + 1, line.length)) return undefined;
  let length = remark === -1 ? line.length : remark;
  while (line.charCodeAt(length - 1) === SPACE) length--;
  const written = line.slice(0, length);
  // “a: b: c” is a slip, and so is a wide blank at the end.
  if (SPECIAL_START.test(written) || /: |[:\u3000]$/.test(written)) return undefined;
  return valueOf(written, start);
}

/** A text without quotes as the core schema of YAML 1.2 reads it; numbers that are no plain figures are declined. */
export function valueOf(written: string, start: number): PlainNode | undefined {
  const end = start + written.length;
  if (!/^[\dnNtTfF]/.test(written)) return scalarNode(start, end, written);
  if (WORDS.has(written)) return scalarNode(start, end, WORDS.get(written));
  if (FIGURE.test(written)) {
    const value = Number(written);
    return value <= Number.MAX_SAFE_INTEGER ? scalarNode(start, end, value) : undefined;
  }
  return OTHER_NUMBER.test(written) ? undefined : scalarNode(start, end, written);
}

/** Reads a text in quotes that closes on its line and holds no escapes. What follows it is for the caller to judge. */
export function readQuoted(text: string, start: number, lineEnd: number): PlainNode | undefined {
  const quote = text.charAt(start);
  let end = text.indexOf(quote, start + 1);
  if (quote === "'") while (text.charAt(end + 1) === quote && end !== -1) end = text.indexOf(quote, end + 2);
  if (end === -1 || end >= lineEnd) return undefined;
  const written = text.slice(start + 1, end);
  if (quote === "'") return scalarNode(start, end + 1, written.replaceAll("''", "'"));
  return written.includes('\\') ? undefined : scalarNode(start, end + 1, written);
}

/** Reads a text in quotes after which the line says nothing more. */
export function readQuotedLine(text: string, start: number, lineEnd: number): PlainNode | undefined {
  const node = readQuoted(text, start, lineEnd);
  return node && endsLine(text, node.end, lineEnd) ? node : undefined;
}

/** What YAML gives a meaning at the start of a text, and what people type for a dash. */
export const SPECIAL_START = /^[-!"#%&'*+,.:=<>?@[\]`{|}~\u3000－–−•·●▪◆—【〖〔「『]|^$/;

const SPACE = 0x20;

const WORDS: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

const FIGURE = /^(?:0|[1-9]\d*)(?:\.\d+)?$/;
const OTHER_NUMBER = /^(?:\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|0o[0-7]+|0x[\da-fA-F]+)$/;
