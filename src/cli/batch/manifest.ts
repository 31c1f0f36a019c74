import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { setTimeout as wait } from 'node:timers/promises';
import { replaceFile } from '../atomic-write.ts';

/**
 * For every report the hashes of what this tool wrote there, and for every facts file the seal of what its reports were
 * made from. Names are those of the output folder; render keeps the same list.
 */
export type Manifest = ReadonlyMap<string, readonly string[]>;

/** The part of a run that writes down what it is about to put where, before it does. */
export interface Journal {
  note(entries: Readonly<Record<string, string>>): void;
  close(): void;
}

/** A division of the towns among several runs: this is the `index`-th of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** All that is known of an output folder: its list, those of shards, and the journals of runs that were killed or still go on. */
export function readManifest(folder: string): Manifest {
  const manifest = new Map<string, readonly string[]>();
  for (const name of namesOf(folder)) {
    if (MANIFEST.test(name)) merge(manifest, readList(folder, name));
    if (JOURNAL.test(name)) for (const [key, hash] of readJournal(folder, name)) mergeOne(manifest, key, [hash]);
  }
  return manifest;
}

/** Opens the journal of this thread. A line that is written survives the end of the process, however it comes. */
export function openJournal(folder: string): Journal {
  const file = openSync(join(folder, `.lawreport-${String(process.pid)}-${String(threadId)}.log`), 'a');
  return {
    note: (entries) => writeSync(file, `${JSON.stringify(entries)}\n`),
    close: () => {
      closeSync(file);
    },
  };
}

/**
 * Moves what this run and killed ones noted into the folder's list, under a lock that runs on one folder share. A shard
 * keeps a list of its own; a run without shards takes those of all shards in.
 */
export async function settleManifest(
  folder: string,
  shard: Shard | undefined,
  unsure: ReadonlySet<string>,
): Promise<void> {
  await locked(folder, async () => {
    const own = shard ? `.lawreport-${String(shard.index)}-of-${String(shard.count)}.json` : '.lawreport.json';
    const names = namesOf(folder);
    const lists = names.filter((name) => name === own || (!shard && MANIFEST.test(name)));
    const ended = names.filter((name) => JOURNAL.test(name) && !isOthers(name));
    const manifest = new Map<string, readonly string[]>();
    for (const name of lists) merge(manifest, readList(folder, name));
    // Own journals last: what this run has settled is certain, whatever was noted before.
    for (const name of ended.sort((a, b) => Number(isOurs(a)) - Number(isOurs(b)))) {
      for (const [key, hash] of readJournal(folder, name)) {
        if (isOurs(name) && !unsure.has(key)) manifest.set(key, [hash]);
        else mergeOne(manifest, key, [hash]);
      }
    }
    const list = print(manifest);
    if (!names.includes(own) || !readFileSync(join(folder, own)).equals(list)) await replaceFile(folder, own, list);
    for (const name of [...lists, ...ended]) if (name !== own) remove(folder, name);
  });
}

/** Removes half-written files that bear this process's number: in a container every run has the same one. */
export function removeOwnLeftovers(folder: string): void {
  const prefix = `.lawreport-${String(process.pid)}-`;
  for (const name of namesOf(folder)) if (name.startsWith(prefix) && name.endsWith('.tmp')) remove(folder, name);
}

const MANIFEST = /^\.lawreport(?:-\d+-of-\d+)?\.json$/;
const JOURNAL = /^\.lawreport-(\d+)-\d+\.log$/;
const LOCK = '.lawreport.lock';

function merge(into: Map<string, readonly string[]>, from: Manifest): void {
  for (const [name, hashes] of from) mergeOne(into, name, hashes);
}

function mergeOne(into: Map<string, readonly string[]>, name: string, hashes: readonly string[]): void {
  const earlier = into.get(name) ?? [];
  into.set(name, [...earlier.filter((hash) => !hashes.includes(hash)), ...hashes]);
}

/** Names whose lines are joined at once: a whole country's list, as one text and all its pieces, would be large in memory. */
const HANDFUL = 1000;

/** One line for each name, sorted, so that equal contents give equal bytes. */
function print(manifest: Manifest): Uint8Array {
  const names = [...manifest.keys()].sort();
  const pieces: Buffer[] = [];
  for (let from = 0; from < names.length; from += HANDFUL) {
    const lines = names
      .slice(from, from + HANDFUL)
      .map((name) => `${JSON.stringify(name)}: ${JSON.stringify(manifest.get(name))}`);
    pieces.push(Buffer.from(`${from === 0 ? '{\n' : ',\n'}${lines.join(',\n')}`));
  }
  return Buffer.concat([...pieces, Buffer.from(names.length === 0 ? '{}\n' : '\n}\n')]);
}

function readList(folder: string, name: string): Manifest {
  try {
    const data: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if (typeof data !== 'object' || data === null) return new Map();
    return new Map(Object.entries(data).map(([key, hashes]) => [key, Array.isArray(hashes) ? hashes.map(String) : []]));
  } catch {
    // Spoilt or just replaced: then files count as a person's, which loses nothing.
    return new Map();
  }
}

/** What a journal notes, in pieces of a file that would be large in memory. The line at which a run was killed may have no end. */
function* readJournal(folder: string, name: string): Generator<readonly [name: string, hash: string]> {
  let file;
  try {
    file = openSync(join(folder, name), 'r');
  } catch {
    // Another run has just taken it in.
    return;
  }
  try {
    const piece = Buffer.alloc(PIECE);
    let held = '';
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      // A character of several bytes may be cut by the end of a piece, a line is whole.
      const lines = (held + piece.toString('latin1', 0, read)).split('\n');
      held = lines.pop() ?? '';
      for (const line of lines) yield* Object.entries(readNote(Buffer.from(line, 'latin1').toString()));
    }
  } finally {
    closeSync(file);
  }
}

const PIECE = 1 << 18;

/** A line of a journal. One that a full disk cut short has the next run's behind it, and notes nothing. */
function readNote(line: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(line) as Readonly<Record<string, string>>;
  } catch {
    return {};
  }
}

async function locked(folder: string, work: () => Promise<void>): Promise<void> {
  const lock = join(folder, LOCK);
  for (;;) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (isStale(lock)) remove(folder, LOCK);
      else await wait(20);
    }
  }
  try {
    await work();
  } finally {
    remove(folder, LOCK);
  }
}

/** A run holds the lock for the moment it takes to write one file. */
const LONGEST_HOLD = 30_000;

function isStale(lock: string): boolean {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    const age = Date.now() - statSync(lock).mtimeMs;
    return age > LONGEST_HOLD || (owner > 0 && owner !== process.pid && !isRunning(owner));
  } catch {
    return false;
  }
}

function isOurs(journal: string): boolean {
  return ownerOf(journal) === process.pid;
}

function isOthers(journal: string): boolean {
  return !isOurs(journal) && isRunning(ownerOf(journal));
}

function ownerOf(journal: string): number {
  return Number(JOURNAL.exec(journal)?.[1]);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function namesOf(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.lawreport'));
}

function remove(folder: string, name: string): void {
  try {
    unlinkSync(join(folder, name));
  } catch {
    // Already gone.
  }
}
