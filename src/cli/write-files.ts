import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.ts';
import { removeLeftovers, replaceFile, withCleanup } from './atomic-write.ts';
import { fingerprint } from './fingerprint.ts';

/** A file to be written; its name comes from outputName. */
export interface Output {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What became of the files: written, already as wanted, or kept because a person changed them. */
export interface WriteResult {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly kept: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes files into a folder, each whole or not at all. A file that is not as this tool last wrote it was changed by a
 * person, and is kept unless forced; what the tool wrote is known from a list of hashes in the folder.
 */
export async function writeOutputs(
  folder: string,
  files: readonly Output[],
  { force = false }: { readonly force?: boolean } = {},
): Promise<WriteResult> {
  const result = { written: [] as string[], unchanged: [] as string[], kept: [] as string[] };
  const diagnostics: Diagnostic[] = sameNames(folder, files);
  if (diagnostics.length > 0) return { ...result, diagnostics };
  await withCleanup(async () => {
    try {
      mkdirSync(folder, { recursive: true });
      removeLeftovers(folder);
    } catch (error) {
      diagnostics.push(systemFault(folder, error));
      return;
    }
    const recorded = readManifest(folder);
    const due: Output[] = [];
    for (const file of files) {
      try {
        const state = compare(folder, file, recorded);
        if (state === 'same') result.unchanged.push(file.name);
        else if (state === 'edited' && !force) result.kept.push(file.name);
        else due.push(file);
      } catch (error) {
        diagnostics.push(systemFault(join(folder, file.name), error));
      }
    }
    for (const name of result.kept) diagnostics.push(writeFault('O02', join(folder, name)));
    const hashes = new Map(files.map((file) => [file.name, fingerprint(file.bytes)]));
    const settled = (names: readonly string[]): Manifest =>
      new Map([...recorded, ...names.map((name) => [name, [hashes.get(name) ?? '']] as const)]);
    try {
      // Both hashes stand in the list while files are replaced: a run that is killed then leaves none that look edited.
      const before = settled(result.unchanged);
      const both = due.map(({ name }) => [name, [...(before.get(name) ?? []), hashes.get(name) ?? '']] as const);
      const intended = new Map([...before, ...both]);
      await writeManifest(folder, recorded, intended);
      for (const file of due) {
        try {
          await replaceFile(folder, file.name, file.bytes);
          result.written.push(file.name);
        } catch (error) {
          diagnostics.push(systemFault(join(folder, file.name), error));
        }
      }
      if (result.written.length > 0) {
        await writeManifest(folder, intended, settled([...result.unchanged, ...result.written]));
      }
    } catch (error) {
      diagnostics.push(systemFault(join(folder, MANIFEST), error));
    }
  });
  return { ...result, diagnostics };
}

/** For every file name, the fingerprint of what this tool wrote there, or was about to write. */
type Manifest = ReadonlyMap<string, readonly string[]>;

const MANIFEST = '.lawreport.json';

/** Systems differ on whether A and a are one name; two towns must not meet on any of them. */
function sameNames(folder: string, files: readonly Output[]): Diagnostic[] {
  const seen = new Set<string>();
  return files.flatMap(({ name }) => {
    if (/[\\/\0]/.test(name) || name.startsWith('.') || name === '') throw new Error(`not a file name: ${name}`);
    const key = name.normalize('NFC').toLowerCase();
    if (seen.has(key)) return [writeFault('O01', join(folder, name))];
    seen.add(key);
    return [];
  });
}

function compare(folder: string, file: Output, recorded: Manifest): 'absent' | 'same' | 'ours' | 'edited' {
  const path = join(folder, file.name);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || stats.isSymbolicLink()) return 'absent';
  if (!stats.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  const present = readFileSync(path);
  if (present.equals(file.bytes)) return 'same';
  return recorded.get(file.name)?.includes(fingerprint(present)) ? 'ours' : 'edited';
}

function readManifest(folder: string): Manifest {
  try {
    const data: unknown = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
    if (typeof data !== 'object' || data === null) return new Map();
    return new Map(
      Object.entries(data).map(([name, hashes]) => [name, Array.isArray(hashes) ? hashes.map(String) : []]),
    );
  } catch {
    // Missing or spoilt: then every file counts as a person's, which loses nothing.
    return new Map();
  }
}

async function writeManifest(folder: string, present: Manifest, wanted: Manifest): Promise<void> {
  const print = (manifest: Manifest): string => {
    const sorted = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1));
    return `${JSON.stringify(Object.fromEntries(sorted), null, 1)}\n`;
  };
  if (print(present) === print(wanted)) return;
  await replaceFile(folder, MANIFEST, new TextEncoder().encode(print(wanted)), { flush: false });
}

/** The words for what the system reports about a file or folder. */
export function systemFault(file: string, error: unknown): Diagnostic {
  const code = codeOf(error);
  const found = CAUSES[code];
  // What no system call reports is a bug of ours.
  if (code === '') throw error;
  return { ...writeFault(found ?? 'O09', file), ...(found === undefined && { found: code }) };
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** A fault of writing, by its code. */
export function writeFault(code: keyof typeof FAULTS, file: string): Diagnostic {
  const [message, hint] = FAULTS[code];
  const name = file.replace(/^.*[\\/]/, '');
  return { code, severity: 'error', message, file, hint: hint.replace('□', () => name) };
}

const CAUSES: Readonly<Record<string, keyof typeof FAULTS>> = {
  EPERM: 'O03',
  EBUSY: 'O03',
  EACCES: 'O04',
  EROFS: 'O04',
  EISDIR: 'O05',
  ENOTEMPTY: 'O05',
  ENOTDIR: 'O06',
  EEXIST: 'O06',
  ENOSPC: 'O07',
  EDQUOT: 'O07',
  ENAMETOOLONG: 'O08',
};

/** Everything that can hinder writing: what is wrong, and what to do. □ stands for the name of the file. */
const FAULTS = {
  O01: ['两份报告的文件名相同，没有写入任何文件', '请改正其中一份的单位名称，或分别写入不同的文件夹'],
  O02: ['文件生成后被人改过，没有覆盖', '请先另存《□》；确定不要这些改动，再加 --force 重新生成'],
  O03: ['文件正被别的程序占用，无法写入', '请先关闭 Word/WPS 中的《□》，再试一次'],
  O04: ['没有写入的权限', '请检查文件夹是否只读、文件是否正在 Word/WPS 中打开，或换一个输出文件夹'],
  O05: ['已有同名的文件夹，无法写入', '请把文件夹“□”改名或移走'],
  O06: ['输出文件夹的位置上是一个文件', '请换一个输出文件夹，或把这个文件移走'],
  O07: ['磁盘空间不足，无法写入', '请清理磁盘后再试一次'],
  O08: ['路径太长，无法写入', '请换一个层次较浅的输出文件夹'],
  O09: ['系统无法写入文件', '请换一个输出文件夹再试一次'],
} as const;
