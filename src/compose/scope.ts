import { asList, type Entry, type FactIndex } from '../core/facts.ts';

/** Where the names of a line are looked for: in a matter, then in its group, then from the root. */
export interface Scope {
  readonly facts: FactIndex;
  /** The paths of the matter and of its group; the last is empty, for the root. */
  readonly paths: readonly string[];
  readonly names: readonly string[];
  /** Place among the items of a list, from 0: neighbours do not speak alike. */
  readonly turn: number;
  /** What was found for each of the names so far; null where the file says nothing. */
  readonly found: (Entry | null | undefined)[];
}

export function scopeOf(facts: FactIndex, paths: readonly string[], names: readonly string[], turn = 0): Scope {
  return { facts, paths, names, turn, found: [] };
}

/** What the file says under a name, given by its place among the names. Wordings ask for the same few again and again. */
export function find(scope: Scope, name: number): Entry | undefined {
  let entry = scope.found[name];
  if (entry === undefined) scope.found[name] = entry = look(scope, scope.names[name] ?? '');
  return entry ?? undefined;
}

/** A plain name is one of the nearest place; what stands elsewhere is named with its place, as 办案.总数. */
function look({ facts, paths }: Scope, name: string): Entry | null {
  if (name.includes('.')) {
    for (const path of paths) {
      const full = path === '' ? name : `${path}.${name}`;
      const entry = facts.at(full) ?? facts.get(full);
      if (entry !== undefined) return entry;
    }
    return null;
  }
  const [own = ''] = paths;
  const entry = own === '' ? facts.at(name) : facts.below(own).get(name);
  if (entry !== undefined) return entry;
  const free = own === '' ? undefined : facts.below(own).get(FREE);
  const figure = free === undefined ? undefined : asList(free).find(({ shape }) => shape.title === name);
  // The lists of the root speak of themselves.
  return figure ?? facts.at(name) ?? null;
}

const FREE = '数字';
