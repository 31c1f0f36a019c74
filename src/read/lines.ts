import type { Span } from '../core/diagnostic.ts';
import type { ParagraphLayout } from '../core/reading.ts';

/** One line with words on it, before anything is known of its part in the report. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  readonly plain: string;
  readonly layout?: ParagraphLayout;
}

/** The lines of a text that hold words, without the blanks around them. */
export function splitLines(
  text: string,
  plain: string,
  layouts: readonly (ParagraphLayout | undefined)[] = [],
): readonly Line[] {
  const lines: Line[] = [];
  let lineStart = 0;
  let number = 0;
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline === -1 ? text.length : newline;
    let start = lineStart;
    let end = lineEnd;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const layout = layouts[number];
    if (end > start) {
      lines.push({
        span: { start, end },
        text: text.slice(start, end),
        plain: plain.slice(start, end),
        ...(layout ? { layout } : {}),
      });
    }
    lineStart = lineEnd + 1;
    number++;
  }
  return lines;
}

/** Blanks of all kinds that web pages and typists leave at the edges of a line, the byte order mark among them. */
function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200f) || code === 0xfeff;
}
