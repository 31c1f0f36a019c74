import type { Diagnostic } from '../core/diagnostic.ts';
import type { FactIndex } from '../core/facts.ts';
import type { Shape } from '../core/shape.ts';
import { itemOf } from './arrange.ts';
import { placesOf, REQUIRED_ITEMS, takesOf, type Outline, type Part } from './outline.ts';

/**
 * What an outline asks for and the facts do not give: a part that must have something to say, and the statutory items.
 * Nothing else is required of a town.
 */
export function demandsOf(outline: Outline, facts: FactIndex, file: string): Diagnostic[] {
  const { homeOf, partOf } = placesOf(outline);
  const answered = new Set<string>();
  const filled = new Set<Part>();
  for (const matter of facts.matters) {
    const part = partOf.get(homeOf(matter.name));
    if (part) filled.add(part);
    for (const item of part?.statutory ?? []) answered.add(item);
    answered.add(itemOf(matter.group));
  }
  const diagnostics: Diagnostic[] = [];
  const missed = new Set<string>();
  const demand = (group: string, why: string): void => {
    const shape = facts.shape.children.get(group);
    if (missed.has(group) || !shape) return;
    missed.add(group);
    const empty = Object.hasOwn(facts.data, group);
    diagnostics.push({
      code: 'S02',
      severity: 'error',
      file,
      path: empty ? [group] : [],
      message: empty ? `“${group}”写了名称，下面还是空的` : `缺少“${group}”`,
      wanted: `${shape.description}。${why}`,
      hint: `补上，例如 ${sampleOf(group, shape)}`,
    });
  };
  for (const part of outline.parts) {
    if (!part.needed || filled.has(part)) continue;
    const [take = ''] = takesOf(part);
    const group = take.split('/', 1)[0] ?? '';
    demand(facts.shape.children.has(group) ? group : MAIN, `体例“${outline.name}”的这一部分不能空着`);
  }
  for (const item of REQUIRED_ITEMS) {
    if (answered.has(item)) continue;
    const group = [...facts.shape.children.keys()].find((key) => itemOf(key) === item && GROUPS.has(key));
    demand(group ?? MAIN, `规定要求报告“${item}”`);
  }
  return diagnostics;
}

/** Where the groups stand that are no part of the file themselves. */
const MAIN = '主要举措和成效';
const GROUPS: ReadonlySet<string> = new Set(['第一责任人履职', '存在的不足', '下年度安排']);

/** A line that answers the demand when it is pasted. */
function sampleOf(group: string, shape: Shape): string {
  if (shape.items) {
    const fields = [...shape.items.children].flatMap(
      ([
        key,
        {
          kind,
          examples: [example],
        },
      ]) => ((kind === 'text' || kind === 'names') && typeof example === 'string' ? [`${key}: ${example}`] : []),
    );
    return `${group}: [{${fields.join(', ')}}]`;
  }
  const [name, inner] =
    shape.role === 'group'
      ? [undefined, shape]
      : ([...shape.children].find(([, child]) => child.role === 'group') ?? [undefined, shape]);
  const figure = [...inner.children].flatMap(([key, matter]) =>
    [...matter.children].flatMap(
      ([
        field,
        {
          kind,
          examples: [example],
        },
      ]) => (kind === 'figure' && typeof example === 'string' ? [`{${key}: {${field}: ${example}}}`] : []),
    ),
  )[0];
  return `${group}: ${name === undefined ? (figure ?? '') : `{${name}: ${figure ?? ''}}`}`;
}
