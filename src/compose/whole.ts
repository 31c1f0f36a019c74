import { asFact, type Fact, type FactIndex } from '../core/facts.ts';
import { remember } from '../core/remember.ts';
import type { Relation, Shape } from '../core/shape.ts';

/** A figure that is 0, with those that are 0 because it is: parts and rates of it. Nothing where it is not 0. */
export function zeroesOf(fact: Fact, facts: FactIndex): readonly Fact[] | undefined {
  if (fact.figure?.value !== 0) return undefined;
  const parts = relationsAround(fact, facts).flatMap(({ relation, at }) => {
    if ('rate' in relation && relation.part.some((name) => at(name)?.path === fact.path))
      return at(relation.rate) ?? [];
    if ('of' in relation && at(relation.of)?.path === fact.path)
      return partsOf(relation).flatMap((name) => at(name) ?? []);
    if ('total' in relation && at(relation.total)?.path === fact.path)
      return [...relation.sum, ...relation.optional].flatMap((name) => at(name) ?? []);
    return [];
  });
  return [...new Set([fact, ...parts.filter((part) => part.figure?.value === 0)])];
}

/** A figure that is the whole of what it is part of, with what follows from that: rates of 100 %, other parts that are 0. Nothing where it is not, or where the whole is one and the words speak of all. */
export function allOf(fact: Fact, facts: FactIndex, words: string): readonly Fact[] | undefined {
  const { figure } = fact;
  if (!figure?.exact || figure.value < (/[全均都]/u.test(words) ? 2 : 1)) return undefined;
  const around = relationsAround(fact, facts);
  const isWhole = (whole: Fact | undefined): boolean =>
    whole?.figure?.exact === true && whole.figure.value === figure.value && whole.figure.unit === figure.unit;
  const said = new Set<Fact>([fact]);
  let isAll = false;
  for (const { relation, at } of around) {
    if ('total' in relation) {
      const parts = [...relation.sum, ...relation.optional].flatMap((name) => at(name) ?? []);
      if (!parts.some(({ path }) => path === fact.path) || !isWhole(at(relation.total))) continue;
      isAll = true;
      // Where one part is the whole, the others are none.
      for (const part of parts) if (part.figure?.value === 0) said.add(part);
    } else if ('of' in relation) {
      const parts = partsOf(relation);
      if (parts.length > 1 || at(parts[0] ?? '')?.path !== fact.path) continue;
      isAll ||= isWhole(at(relation.of));
      const rate = 'rate' in relation ? at(relation.rate) : undefined;
      if (rate?.figure?.value === 100) said.add(rate);
    }
  }
  return isAll ? [...said] : undefined;
}

/** Whether a figure is one of the parts that add up to another. */
export function isPartOf(part: Fact, total: Fact, facts: FactIndex): boolean {
  return relationsAround(part, facts).some(
    ({ relation, at }) => 'total' in relation && part.path !== total.path && at(relation.total)?.path === total.path,
  );
}

interface Around {
  readonly relation: Relation;
  readonly at: (name: string) => Fact | undefined;
}

/** The relations that a fact has a part in: those of its matter, and those of its group between matters. */
function relationsAround({ path }: Fact, facts: FactIndex): readonly Around[] {
  const shapes = shapesOf(facts);
  const around: Around[] = [];
  for (let cut = path.lastIndexOf('.'); cut > 0; cut = path.lastIndexOf('.', cut - 1)) {
    const prefix = path.slice(0, cut);
    const shape = shapes.get(prefix);
    const relations = shape && relationsOf(shape).get(path.slice(cut + 1));
    if (!relations) continue;
    const at = (name: string): Fact | undefined => asFact(facts.at(`${prefix}.${name}`));
    for (const relation of relations) around.push({ relation, at });
  }
  return around;
}

/** The shapes of a file by the paths of what has them. */
const shapesOf = remember(
  (facts: FactIndex): ReadonlyMap<string, Shape> => new Map(facts.groups.map(({ prefix, shape }) => [prefix, shape])),
);

/** The relations of a shape by the names that they bind. */
const relationsOf = remember((shape: Shape): ReadonlyMap<string, readonly Relation[]> => {
  const byName = new Map<string, Relation[]>();
  for (const relation of shape.relations) {
    for (const name of namesIn(relation)) {
      const known = byName.get(name);
      if (known) known.push(relation);
      else byName.set(name, [relation]);
    }
  }
  return byName;
});

function namesIn(relation: Relation): readonly string[] {
  if ('total' in relation) return [relation.total, ...relation.sum, ...relation.optional];
  return 'of' in relation ? [relation.of, ...partsOf(relation)] : [];
}

function partsOf(relation: Relation): readonly string[] {
  if (!('part' in relation)) return [];
  return typeof relation.part === 'string' ? [relation.part] : relation.part;
}
