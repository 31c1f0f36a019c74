import { displayWidth } from '../../core/chinese.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { LikenessIndex } from '../../county/likeness.ts';
import type { Outcome } from './produce-town.ts';

/** The count of a run, town by town. */
export interface Tally {
  readonly add: (outcome: Outcome) => void;
  readonly written: number;
  readonly unchanged: number;
  readonly faulty: readonly { readonly first: string; readonly errors: number }[];
  readonly kept: readonly string[];
  readonly unwritable: readonly Diagnostic[];
  readonly unsure: ReadonlySet<string>;
  /** Towns of the list from which nothing came. */
  missing(): string[];
  /** Nearly equal lines, by the first of their kind. */
  readonly alike: ReadonlyMap<string, Alike>;
}

interface Alike {
  readonly examples: readonly string[];
  readonly count: number;
}

/** Starts a count. `wanted` are the towns that should have handed in. */
export function makeTally(wanted: readonly string[], likeness: LikenessIndex): Tally {
  const tally = {
    written: 0,
    unchanged: 0,
    faulty: [] as { first: string; errors: number }[],
    kept: [] as string[],
    unwritable: [] as Diagnostic[],
    unsure: new Set<string>(),
    alike: new Map<string, Alike>(),
  };
  const missing = new Set(wanted);
  const add = ({ file, town, written, errors, first, kept, unwritable, unsure, sketches }: Outcome): void => {
    if (errors > 0) tally.faulty.push({ first: first ?? file, errors });
    else if (kept.length === 0 && unwritable.length === 0) tally[written > 0 ? 'written' : 'unchanged']++;
    tally.kept.push(...kept);
    tally.unwritable.push(...unwritable);
    for (const name of unsure) tally.unsure.add(name);
    if (town !== undefined) missing.delete(town);
    for (const { line, other, otherLine } of likeness.compare(file, sketches)) {
      const key = `${other}:${String(otherLine)}`;
      const { examples, count } = tally.alike.get(key) ?? { examples: [], count: 0 };
      const place = `${file}:${String(line)}`;
      tally.alike.set(key, {
        examples: examples.length < MOST_EXAMPLES ? [...examples, place] : examples,
        count: count + 1,
      });
    }
  };
  return Object.assign(tally, { add, missing: () => [...missing] });
}

const MOST_EXAMPLES = 3;
const MOST_ALIKE = 20;

/** The table at the end of a run. */
export function printTally(tally: Tally): string {
  const { written, unchanged, faulty, kept, unwritable, alike } = tally;
  const missing = tally.missing();
  const counts: readonly (readonly [string, number])[] = [
    ['写入', written],
    ['未变', unchanged],
    ['有误', faulty.length],
    ['人工改过，未覆盖', kept.length],
    ['无法写入', unwritable.length],
    ['未报送', missing.length],
    ['段落雷同', alike.size],
  ];
  const shown = counts.filter(([, count], i) => i < 3 || count > 0);
  const wide = Math.max(...shown.map(([word]) => displayWidth(word)));
  const digits = Math.max(...shown.map(([, count]) => String(count).length));
  const table = shown.map(
    ([word, count]) => `${word}${' '.repeat(wide - displayWidth(word))}  ${String(count).padStart(digits)}`,
  );
  const largest = [...alike].sort(([, a], [, b]) => b.count - a.count).slice(0, MOST_ALIKE);
  return [
    ...table,
    ...section(
      '有误（第一处；全部问题用 lawreport validate 查看）',
      faulty.map(({ first, errors }) => (errors > 1 ? `${first}（共 ${String(errors)} 处）` : first)),
    ),
    ...section('人工改过，未覆盖（确定不要这些改动，加 --force）', kept),
    ...section(
      '无法写入',
      unwritable.map(({ file, message, hint }) => `${file} ${message}。${hint ?? ''}`),
    ),
    ...section('未报送', missing),
    ...section(
      alike.size > MOST_ALIKE ? `段落雷同（重复最多的 ${String(MOST_ALIKE)} 段）` : '段落雷同',
      largest.map(
        ([key, { examples, count }]) =>
          `${[key, ...examples].join('、')}${count > MOST_EXAMPLES ? ` 等 ${String(count + 1)} 处` : ''}`,
      ),
    ),
    '',
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}：`, ...lines.map((line) => `  ${line}`)];
}
