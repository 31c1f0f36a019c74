import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { SETTINGS_FILE } from '../settings.ts';
import { UsageError } from '../status.ts';

/** The file of a folder that lists the towns it should hold. */
export const TOWN_LIST_FILE = 'towns.yaml';

/**
 * The facts files that folders, files and patterns name, sorted and each once. A folder stands for its own .yaml files:
 * what lies deeper may be templates, and is reached by a pattern. Patterns are opened here, as cmd.exe opens none.
 */
export function expandInputs(inputs: readonly string[], cwd: string): string[] {
  const files = new Map<string, string>();
  for (const input of inputs) {
    const found = filesOf(input, cwd);
    if (found.length === 0) throw new UsageError(`“${input}”里没有事实表（.yaml 文件）。检查文件夹或文件名。`);
    for (const file of found) files.set(resolve(cwd, file), file);
  }
  return [...files.values()].sort((a, b) => (a < b ? -1 : 1));
}

function filesOf(input: string, cwd: string): string[] {
  const kind = statSync(resolve(cwd, input), { throwIfNoEntry: false });
  if (kind?.isDirectory())
    return entriesOf(input, cwd)
      .filter(isFacts)
      .map((entry) => join(input, entry.name));
  if (kind) return [input];
  if (!/[*?]/u.test(input)) throw new UsageError(`找不到“${input}”。检查名称和所在文件夹。`);
  const parts = input.split(/[\\/]/u);
  const fixed = parts.findIndex((part) => /[*?]/u.test(part));
  return walk(parts.slice(0, fixed).join('/') || (input.startsWith('/') ? '/' : ''), parts.slice(fixed), cwd);
}

function walk(folder: string, [pattern = '', ...rest]: readonly string[], cwd: string): string[] {
  const entries = entriesOf(folder, cwd);
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (pattern === '**') {
    return [
      ...walk(folder, rest, cwd),
      ...folders.flatMap((entry) => walk(join(folder, entry.name), [pattern, ...rest], cwd)),
    ];
  }
  const matches = matcher(pattern);
  if (rest.length > 0) return folders.filter(matches).flatMap((entry) => walk(join(folder, entry.name), rest, cwd));
  return entries.filter((entry) => isFacts(entry) && matches(entry)).map((entry) => join(folder, entry.name));
}

function matcher(pattern: string): (entry: Dirent) => boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/gu, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 'u');
  return ({ name }) => expression.test(name);
}

function isFacts(entry: Dirent): boolean {
  if (entry.isDirectory() || entry.name.startsWith('.')) return false;
  return /\.ya?ml$/iu.test(entry.name) && ![SETTINGS_FILE, TOWN_LIST_FILE].includes(basename(entry.name));
}

function entriesOf(folder: string, cwd: string): Dirent[] {
  try {
    return readdirSync(resolve(cwd, folder), { withFileTypes: true });
  } catch {
    return [];
  }
}
