import type { Span } from '../../core/diagnostic.ts';

/** A key with its colon; `next` is the place behind the colon. */
export interface PlainKey {
  readonly name: string;
  readonly key: Span;
  readonly next: number;
}

/** Reads a key of a line: a short word without quotes, a colon, and a space or the end of the line. */
export function readKey(text: string, start: number): PlainKey | undefined {
  return match(LINE_KEY, text, start);
}

/** Reads a key within braces. */
export function readFlowKey(text: string, start: number): PlainKey | undefined {
  return match(FLOW_KEY, text, start);
}

function match(pattern: RegExp, text: string, start: number): PlainKey | undefined {
  pattern.lastIndex = start;
  const name = pattern.exec(text)?.[1];
  if (name === undefined || name.length > MAX_LENGTH || NO_NAMES.has(name)) return undefined;
  const end = start + name.length;
  return { name, key: { start, end }, next: end + 1 };
}

// Signs within a key are rare, and some are slips of typing: the full parser judges them.
const LINE_KEY =
  /(\+?[^\n\r -/:-@[-^`{-~\u3000：－–−•·●▪◆—](?:[^\n\r:："#'\\,[\]{}\u3000]*[^\n\r:："#'\\,[\]{}\u3000 ])?):(?=[ \r\n]|$)/y;
const FLOW_KEY =
  /(\+?[^\n\r -/:-@[-^`{-~\u3000：－–−•·●▪◆—“《（，](?:[^\n\r:："#'\\,[\]{}\u3000“《（，]*[^\n\r:："#'\\,[\]{}\u3000“《（， ])?):(?=[ ,}])/y;

const MAX_LENGTH = 100;

/** What is no name to the core schema, being nothing. */
const NO_NAMES: ReadonlySet<string> = new Set(['null', 'Null', 'NULL']);
