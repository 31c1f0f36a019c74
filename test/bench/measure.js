import { availableParallelism, cpus } from 'node:os';

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Times subjects in turns, so that what disturbs the machine disturbs all of them: each round calls every subject for
 * about `slice` ms, in another order each time. Gives the median over the rounds, in ms a call.
 */
export async function interleave(subjects, { rounds = 21, warmUp = 3, slice = 60 } = {}) {
  const times = new Map(subjects.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    const shift = Math.abs(round) % subjects.length;
    for (const subject of [...subjects.slice(shift), ...subjects.slice(0, shift)]) {
      let calls = 0;
      const start = performance.now();
      do {
        await subject.run();
        calls++;
      } while (!subject.once && performance.now() - start < slice);
      if (round >= 0) times.get(subject.name).push((performance.now() - start) / calls);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

/** Rows of cells as a Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** Where and when the figures were taken. */
export function machine() {
  const { model = 'unknown' } = cpus()[0] ?? {};
  const day = new Date().toISOString().slice(0, 10);
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${String(availableParallelism())} × ${model.trim()}, ${day}`;
}

const goals = [];

/** Holds a measured number against a goal; all are listed at the end. */
export function goal(name, measured, sign, wanted, unit = '×') {
  const met = sign === '≥' ? measured >= wanted : measured <= wanted;
  goals.push([name, `${sign} ${String(wanted)} ${unit}`, `${measured.toFixed(2)} ${unit}`, met ? 'met' : '**missed**']);
}

export function goalsTable() {
  return table(['Goal', 'wanted', 'measured', ''], goals);
}
