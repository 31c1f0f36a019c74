import { closeSync, fsyncSync, openSync, readdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts a file into a folder whole or not at all: a new file beside it, flushed, then renamed over the name. A link at
 * the name is replaced, not followed. Rejects with the system's error, and leaves nothing behind. What a power cut may
 * spoil without harm need not be flushed.
 */
export async function replaceFile(
  folder: string,
  name: string,
  bytes: Uint8Array,
  { flush = true }: { readonly flush?: boolean } = {},
): Promise<void> {
  const temporary = temporaryIn(folder);
  pending.add(temporary);
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, bytes);
      if (flush) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    await renamePatiently(temporary, join(folder, name));
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  } finally {
    pending.delete(temporary);
  }
}

/** A name in a folder for a file that is not whole yet: it tells whose it is, so that removeLeftovers knows the forsaken ones. */
export function temporaryIn(folder: string): string {
  const digits = Math.floor(Math.random() * 2 ** 48).toString(16);
  return join(folder, `.lawreport-${String(process.pid)}-${digits.padStart(12, '0')}.tmp`);
}

/** Runs work during which an interrupt or a request to end first removes what is half-written. */
export async function withCleanup<T>(work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals): void => {
    pending.forEach(removeQuietly);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Removes what runs that were killed outright have left in a folder. */
export function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const owner = /^\.lawreport-(\d+)-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) removeQuietly(join(folder, name));
  }
}

const pending = new Set<string>();

/** On Windows a virus scanner or the indexer holds a new file for a moment; Word holds its own for as long as it is open. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of [50, 100, 200, 400]) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (!/^(?:EPERM|EBUSY|EACCES)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  renameSync(from, to);
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Renamed, never made, or not to be had: there is nothing more to do about it.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
