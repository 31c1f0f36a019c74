import type { Host } from '../host.ts';

/** Tells how far a run is: one line that is rewritten on a terminal, a plain line now and then elsewhere. */
export interface Progress {
  step(): void;
  end(): void;
}

const PLAIN_EVERY = 1000;
const REDRAW_EVERY = 100;

export function makeProgress(total: number, host: Host): Progress {
  let count = 0;
  let drawn = 0;
  return {
    step: () => {
      count++;
      if (host.stderrIsTerminal) {
        const now = host.now().getTime();
        if (now - drawn < REDRAW_EVERY) return;
        drawn = now;
        host.err(`\r${text(count, total)}`);
      } else if (count % PLAIN_EVERY === 0) host.err(`${text(count, total)}\n`);
    },
    end: () => {
      if (drawn > 0) host.err(`\r${' '.repeat(text(total, total).length + 6)}\r`);
    },
  };
}

function text(count: number, total: number): string {
  return `已处理 ${String(count)}／${String(total)}（${String(Math.floor((count * 100) / total))}%）`;
}
