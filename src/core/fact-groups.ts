import { remember } from './remember.ts';
import type { Shape } from './shape.ts';

/** A group of facts that a passage speaks for. */
export interface FactGroup {
  /** 主要举措和成效.矛盾化解 */
  readonly path: string;
  /** As passages and outlines name it: 矛盾化解 */
  readonly name: string;
  readonly shape: Shape;
}

const OUTSIDE_THE_TEXT: ReadonlySet<string> = new Set(['年度', '单位', '公文']);

/** Whether the facts below a key of the root belong into the text; those of 年度, 单位 and 公文 stand around it. */
export function isInText(key: string): boolean {
  return !OUTSIDE_THE_TEXT.has(key);
}

/** All groups that passages speak for, in the order of the schema; a part after the groups inside it, for what it holds of its own. */
export const factGroups = remember((root: Shape): readonly FactGroup[] => {
  const groups: FactGroup[] = [];
  for (const [key, shape] of root.children) {
    if (!isInText(key)) continue;
    for (const [name, child] of shape.children)
      if (child.role === 'group') groups.push({ path: `${key}.${name}`, name, shape: child });
    groups.push({ path: key, name: key, shape });
  }
  return groups;
});
