import type { KeyPath, Span } from './diagnostic.ts';

/** A text that was read, with the name under which messages speak of it. */
export interface Source {
  readonly name: string;
  readonly text: string;
}

/** A facts file after reading: plain data, and the place of every key and value in its source. */
export interface FactsFile {
  readonly source: Source;
  readonly data: unknown;
  /** The place of the value (or, with 'key', of the key) at a path; of the nearest ancestor where the path leads nowhere. */
  locate(path: KeyPath, part?: 'key' | 'value'): Span;
}

/** One-based line and column of an offset. The column counts Unicode characters, as editors do. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const end = Math.min(offset, text.length);
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: Array.from(text.slice(lineStart, end)).length + 1 };
}

/** Whether a key stands in the file, though nothing may be filled in behind it. */
export function keyStands(file: FactsFile, path: KeyPath): boolean {
  const { start, end } = file.locate(path, 'key');
  const written = file.source.text.slice(start, end).replace(/^(["'])(.*)\1$/u, '$2');
  if (written !== path.at(-1)) return false;
  // Where nothing stands at a path, the key above it is located; an item of a list begins with its first key.
  return typeof path.at(-2) !== 'string' || file.locate(path.slice(0, -1), 'key').start !== start;
}
