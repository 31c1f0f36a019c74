/** Where something stands in a source text: UTF-16 offsets, end exclusive. Lines and columns are computed on display. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'info';

/** Keys and indexes from the root of a facts file to a value, such as ['主要举措和成效', '矛盾化解', '受理']. */
export type KeyPath = readonly (string | number)[];

/** A replacement that mends a fault without a decision by a person. Offsets refer to the text of the diagnostic's file. */
export interface Edit extends Span {
  readonly text: string;
}

/**
 * One finding about a facts file, a template, a setting or a report. All words are Chinese: they are read by secretaries.
 * `message` names the fault; `found`, `wanted` and `hint` say what stands there, what should, and how to mend it.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly path?: KeyPath;
  readonly span?: Span;
  readonly found?: string;
  readonly wanted?: string;
  readonly hint?: string;
  readonly related?: readonly { readonly message: string; readonly span: Span }[];
  readonly edits?: readonly Edit[];
}

/** What a stage gives back: a value, unless the input was too broken to have one, together with all it found. */
export interface Checked<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** True where a finding of that weight forbids writing a report. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

/** Prints a key path the way messages show it: 主要举措和成效.行政执法.案件[2].名称 */
export function showPath(path: KeyPath): string {
  return path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${String(key + 1)}]` : text === '' ? key : `${text}.${key}`),
    '',
  );
}
