import type { Run } from '../core/sheet.ts';

/** Neighbouring runs of one face become one, as a person typing would have it. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last?.kind === run.kind && run.kind !== 'tab' && run.kind !== 'break') {
      joined[joined.length - 1] = { kind: run.kind, text: last.text + run.text };
    } else joined.push(run);
  }
  return joined;
}
