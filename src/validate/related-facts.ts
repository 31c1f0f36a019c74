import { asFact, asList, type Fact, type FactIndex, type Group } from '../core/facts.ts';
import type { Figure } from '../core/figure.ts';
import { isMeasured } from '../core/figure-unit.ts';
import type { Relation } from '../core/shape.ts';

/** A relation of the schema with the place whose facts it ties together. */
export interface Tied<R extends Relation> {
  readonly group: Group;
  readonly relation: R;
  /** The figure at a name of the relation. */
  readonly figureAt: (name: string) => CountedFact | undefined;
  /** The figure at a name, or the rows of a breakdown there; nothing where a part of them is not known exactly. */
  readonly exactAt: (name: string) => readonly CountedFact[] | undefined;
}

export type CountedFact = Fact & { readonly figure: Figure };

/** All relations of one kind between facts that the file states. */
export function* relationsOf<R extends Relation>(
  facts: FactIndex,
  isKind: (relation: Relation) => relation is R,
): Iterable<Tied<R>> {
  for (const group of facts.groups) {
    const at = (name: string): ReturnType<FactIndex['at']> => facts.at(`${group.prefix}.${name}`);
    for (const relation of group.shape.relations) {
      if (!isKind(relation)) continue;
      const figureAt = (name: string): CountedFact | undefined => counted(asFact(at(name)));
      yield {
        group,
        relation,
        figureAt,
        exactAt: (name) => {
          const fact = figureAt(name);
          const all = fact ? [fact] : asList(at(name)).map(counted);
          const exact = all.flatMap((each) => (each?.figure.exact === true ? [each] : []));
          return exact.length === all.length ? exact : undefined;
        },
      };
    }
  }
}

export function counted(fact: Fact | undefined): CountedFact | undefined {
  return fact?.figure ? (fact as CountedFact) : undefined;
}

/** The sum of figures; those in 万 have decimals that are not exact in binary. */
export function sumOf(facts: readonly CountedFact[]): number {
  return facts.reduce((sum, { figure }) => sum + Math.round(figure.value * PRECISION), 0) / PRECISION;
}

const PRECISION = 1e4;

/** 甲3件＋乙5件 */
export function added(facts: readonly CountedFact[]): string {
  return facts.map((fact) => fact.shape.title + fact.text).join('＋');
}

/** A number as it is printed with a unit: 3万元 for 30000元. */
export function printed(value: number, unit: string): string {
  const rounded = Math.round(value * PRECISION) / PRECISION;
  return `${rounded >= 10_000 && rounded % 1000 === 0 ? `${String(rounded / 10_000)}万` : String(rounded)}${unit}`;
}

/** Whether two figures count the same kind of thing: 人 and 人次 do not, 件 and 宗 do. */
export function isComparable(one: Figure, other: Figure): boolean {
  return one.unit === other.unit || measureOf(one.unit) === measureOf(other.unit);
}

function measureOf(unit: string): string {
  if (isMeasured(unit)) return unit;
  if (TIMES.has(unit)) return '次';
  return unit.endsWith('次') ? unit : '个';
}

const TIMES: ReadonlySet<string> = new Set(['次', '场', '场次', '期', '批次', '轮', '回', '班次']);
