import type { Run } from '../core/sheet.ts';

/** Neighbouring runs of one face become one, as a person typing would have it. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (let i = 0; i < runs.length;) {
    const run = runs[i++];
    if (run === undefined) break;
    const { kind } = run;
    let { text } = run;
    if (kind !== 'tab' && kind !== 'break') {
      for (let next = runs[i]; next?.kind === kind; next = runs[++i]) text += next.text;
    }
    joined.push({ kind, text });
  }
  return joined;
}
