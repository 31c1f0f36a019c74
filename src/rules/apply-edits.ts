import type { Diagnostic, Edit } from '../core/diagnostic.ts';

/** The text with all safe repairs made. Where two repairs touch, the first found is made; the next check finds the other. */
export function fixText(text: string, diagnostics: readonly Diagnostic[]): string {
  const edits = diagnostics
    .flatMap((diagnostic) => diagnostic.edits ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Edit[] = [];
  for (const edit of edits) if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  let fixed = '';
  let at = 0;
  for (const edit of kept) {
    fixed += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return fixed + text.slice(at);
}
