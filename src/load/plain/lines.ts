/** The line of a text at which a reader stands: the next one that is neither empty nor a remark. */
export interface Lines {
  readonly text: string;
  /** Leading spaces; -1 behind the last line. */
  indent: number;
  /** Where the line begins behind its indent. */
  start: number;
  /** Where the line ends, without the line break. */
  end: number;
  /** Where the line after it begins. */
  next: number;
}

/** Stands at the first line of a text. */
export function linesOf(text: string): Lines {
  const lines: Lines = { text, indent: -1, start: 0, end: 0, next: 0 };
  nextLine(lines);
  return lines;
}

/** Goes on to the next line that says something. */
export function nextLine(lines: Lines): void {
  const { text } = lines;
  while (lines.next < text.length) {
    const from = lines.next;
    const newline = text.indexOf('\n', from);
    lines.next = newline === -1 ? text.length : newline + 1;
    lines.end = newline === -1 ? text.length : newline;
    if (text.charCodeAt(lines.end - 1) === CARRIAGE_RETURN) lines.end--;
    lines.start = skipSpaces(text, from);
    if (lines.start >= lines.end || text.charCodeAt(lines.start) === HASH) continue;
    lines.indent = lines.start - from;
    return;
  }
  lines.indent = -1;
}

/** Whether no line is left. */
export function atEnd(lines: Lines): boolean {
  return lines.indent === -1;
}

/** The offset of the next character that is no space. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Whether a line says nothing more from an offset on: nothing but spaces, or a remark behind spaces. */
export function endsLine(text: string, from: number, end: number): boolean {
  const at = skipSpaces(text, from);
  return at >= end || (at > from && isRemark(text, at, end));
}

/** Whether a remark begins at an offset. A # that sticks to a word may be no remark: the full parser judges it. */
export function isRemark(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== HASH) return false;
  return at + 1 >= end || text.charCodeAt(at + 1) === SPACE;
}

const SPACE = 0x20;
const HASH = 0x23;
const CARRIAGE_RETURN = 0x0d;
