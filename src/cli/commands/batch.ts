import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import { makeLikenessIndex } from '../../county/likeness.ts';
import { removeLeftovers } from '../atomic-write.ts';
import { makeTally, printTally } from '../batch/closing-table.ts';
import { expandInputs } from '../batch/expand-inputs.ts';
import { readLastYear } from '../batch/last-year.ts';
import { onInterrupt } from '../batch/interrupt.ts';
import { readManifest, removeOwnLeftovers, settleManifest, type Manifest, type Shard } from '../batch/manifest.ts';
import { recordedNames, recordOf, type Job, type Outcome, type Task } from '../batch/produce-town.ts';
import { makeProgress } from '../batch/progress.ts';
import { runTowns } from '../batch/run-towns.ts';
import { readTownLists } from '../batch/town-list.ts';
import type { Host } from '../host.ts';
import { kitFor, type FoundKit } from '../kit.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import type { BatchOptions } from '../program.ts';
import { status, UsageError } from '../status.ts';
import { systemFault } from '../write-files.ts';
import { formatsOf, type Format } from '../report-files.ts';

/** Makes the reports of many towns. What is at fault stays behind, the others are written; a second run writes what changed. */
export async function batch(
  inputs: readonly string[],
  options: BatchOptions,
  host: Host,
  version: string,
): Promise<number> {
  const formats = formatsOf(options.format);
  const shard = shardOf(options.shard);
  const files = expandInputs(inputs, host.cwd);
  const folder = resolve(host.cwd, options.output);
  const tell = (diagnostics: readonly Diagnostic[], sources: readonly Source[]): void => {
    host.err(printDiagnostics(diagnostics, sources, host));
  };

  const clashes = sameNames(files);
  if (clashes.length > 0) {
    tell(clashes, []);
    return status.faulty;
  }
  const lists = await readTownLists(inputs, host);
  const settings = await settingsOf(files, host);
  const early = [...lists.diagnostics, ...settings.diagnostics];
  if (early.length > 0) tell(early, [...lists.sources, ...settings.sources]);
  if (hasErrors(early)) return status.faulty;
  try {
    mkdirSync(folder, { recursive: true });
    removeLeftovers(folder);
    removeOwnLeftovers(folder);
  } catch (error) {
    tell([systemFault(folder, error)], []);
    return status.unusable;
  }

  const own = shard ? files.filter((file) => shardIndex(file, shard.count) === shard.index) : files;
  const manifest = readManifest(folder);
  const likeness = makeLikenessIndex();
  if (options.last !== undefined) readLastYear(options.last, likeness, host);
  const wanted = shard ? [] : [...new Set([...(lists.value ?? []), ...settings.towns])];
  const tally = makeTally(wanted, likeness);
  const progress = makeProgress(own.length, host);
  const job: Job = { folder, formats, force: options.force === true, version };
  const threads = threadsOf(options.jobs, own.length);
  const interrupt = onInterrupt();
  try {
    const done = inOrder(own, tally.add);
    await runTowns(tasksOf(own, formats, manifest), threads, job, host, {
      done: (outcome) => {
        done(outcome);
        progress.step();
      },
      stopped: interrupt.came,
    });
    await settleManifest(folder, shard, tally.unsure);
  } catch (error) {
    tell([systemFault(folder, error)], []);
    return status.unusable;
  } finally {
    interrupt.end();
    progress.end();
  }
  if (interrupt.came()) {
    host.err('已停止。写好的文件都是完整的，再运行一次会接着做完。\n');
    return status.interrupted;
  }
  host.out(printTally(tally));
  if (shard) host.out('这是分片运行。各片都做完后，不加 --shard 再运行一次，核对未报送的乡镇和雷同的段落。\n');
  if (tally.faulty.length > 0) return status.faulty;
  return tally.unwritable.length > 0 || tally.kept.length > 0 ? status.unusable : status.fine;
}

function* tasksOf(
  files: readonly string[],
  formats: readonly Format[],
  manifest: Manifest,
): Generator<Task, undefined> {
  for (const file of files) yield { file, recorded: recordOf(file, formats, manifest) };
  return undefined;
}

/** Passes outcomes on in the order of their files, whichever thread is faster, so that equal runs tell the same. */
function inOrder(files: readonly string[], take: (outcome: Outcome) => void): (outcome: Outcome) => void {
  const waiting = new Map<string, Outcome>();
  let turn = 0;
  return (outcome) => {
    waiting.set(outcome.file, outcome);
    for (let next = waiting.get(files[turn] ?? ''); next; next = waiting.get(files[++turn] ?? '')) {
      waiting.delete(next.file);
      take(next);
    }
  };
}

/** Two facts files whose reports would have one name on some system. */
function sameNames(files: readonly string[]): Diagnostic[] {
  const first = new Map<string, string>();
  return files.flatMap((file) => {
    const key = recordedNames(file, []).seal.toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    const hint = '请把其中一个文件改名，或分两次生成到不同的文件夹';
    return [
      { code: 'B02', severity: 'error' as const, file, message: `与 ${other} 生成的报告同名，没有写入任何文件`, hint },
    ];
  });
}

async function settingsOf(
  files: readonly string[],
  host: Host,
): Promise<{ diagnostics: Diagnostic[]; sources: Source[]; towns: string[] }> {
  const kits = new Set<FoundKit>();
  const folders = new Map(files.map((file) => [dirname(file), file]));
  for (const file of folders.values()) kits.add(await kitFor(file, host));
  const all = [...kits];
  return {
    diagnostics: all.flatMap((kit) => kit.diagnostics),
    sources: all.flatMap((kit) => kit.sources),
    towns: all.flatMap((kit) => kit.settings.settings.towns),
  };
}

/** The shard of a file follows from its name alone, so that a town stays in its shard when others come or go. */
function shardIndex(file: string, count: number): number {
  return (createHash('sha256').update(recordedNames(file, []).seal).digest().readUInt32BE() % count) + 1;
}

function shardOf(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count)
    throw new UsageError(`--shard 写成 1/4 这样：共几片，这是第几片。现在写的是“${text}”。`);
  return { index, count };
}

function threadsOf(text: string | undefined, towns: number): number {
  if (text === undefined) return towns < WORTH_A_WORKER ? 1 : Math.min(MOST_THREADS, availableParallelism());
  if (!/^[1-9]\d?$/u.test(text)) throw new UsageError(`--jobs 写 1 到 99 的整数。现在写的是“${text}”。`);
  return Number(text);
}

/** Below, a worker hardly has time to warm up; test/bench measures one and two threads. */
const WORTH_A_WORKER = 1200;
/** Every thread holds a heap of its own, and disks do not get faster. */
const MOST_THREADS = 8;
