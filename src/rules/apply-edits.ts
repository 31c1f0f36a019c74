import type { Diagnostic, Edit } from '../core/diagnostic.ts';

/** The text with all safe repairs made. Where repairs overlap, the widest is made; the next check finds the rest. */
export function fixText(text: string, diagnostics: readonly Diagnostic[]): string {
  const edits = diagnostics
    .flatMap((diagnostic) => diagnostic.edits ?? [])
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Edit[] = [];
  for (const edit of edits) {
    const last = kept.at(-1);
    if (!last || (edit.start >= last.end && edit.start > last.start)) kept.push(edit);
  }
  let fixed = '';
  let at = 0;
  for (const edit of kept) {
    fixed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return fixed + text.slice(at);
}
