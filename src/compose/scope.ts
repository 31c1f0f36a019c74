import type { Entry, FactIndex } from '../core/facts.ts';

/** The group that a passage speaks of. A name in its templates means a field of the group, or else a full path from the root. */
export interface Scope {
  readonly facts: FactIndex;
  readonly path: string;
  /** Place among the items of a list, from 0. */
  readonly turn: number;
  readonly names: readonly string[];
  /** What was found for each of the names so far; null where the file says nothing. */
  readonly found: (Entry | null | undefined)[];
}

export function scopeOf(facts: FactIndex, path: string, names: readonly string[]): Scope {
  const turn = Number(/\.(\d+)$/.exec(path)?.[1] ?? 0);
  return { facts, path, turn, names, found: names.map(() => undefined) };
}

/** What the file says under a name, given by its place among the names. Wordings ask for the same few again and again. */
export function find(scope: Scope, name: number): Entry | undefined {
  let entry = scope.found[name];
  if (entry === undefined) scope.found[name] = entry = look(scope, scope.names[name] ?? '');
  return entry ?? undefined;
}

function look({ facts, path }: Scope, name: string): Entry | null {
  return facts.at(below(path, name)) ?? facts.at(name) ?? null;
}

const joined = new Map<string, Map<string, string>>();

/** The path of a name in a scope. There are only so many of both, and a text that was joined before is found faster. */
function below(path: string, name: string): string {
  if (path === '') return name;
  let paths = joined.get(path);
  if (!paths) joined.set(path, (paths = new Map<string, string>()));
  let full = paths.get(name);
  if (full === undefined) paths.set(name, (full = `${path}.${name}`));
  return full;
}
