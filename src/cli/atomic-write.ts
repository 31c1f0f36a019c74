import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { open, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Puts a file into a folder whole or not at all: a new file beside it, flushed, then renamed over the name. A link at
 * the name is replaced, not followed. Rejects with the system's error, and leaves nothing behind.
 */
export async function replaceFile(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `.lawreport-${String(process.pid)}-${randomBytes(6).toString('hex')}.tmp`);
  pending.add(temporary);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await renamePatiently(temporary, join(folder, name));
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    pending.delete(temporary);
  }
}

/** Runs work during which an interrupt or a request to end first removes what is half-written. */
export async function withCleanup<T>(work: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals): void => {
    for (const path of pending) {
      try {
        unlinkSync(path);
      } catch {
        // Renamed or never made: either way it is not there.
      }
    }
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
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = /^\.lawreport-(\d+)-[0-9a-f]{12}\.tmp$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) await unlink(join(folder, name)).catch(() => undefined);
  }
}

const pending = new Set<string>();

/** On Windows a virus scanner or the indexer holds a new file for a moment; Word holds its own for as long as it is open. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (const pause of [50, 100, 200, 400]) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!/^(?:EPERM|EBUSY|EACCES)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(pause);
    }
  }
  await rename(from, to);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
