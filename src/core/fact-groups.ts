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

/** Whether a group inside one of the first level has a passage of its own: those that can tell of highlights have. */
export function speaksForItself(shape: Shape): boolean {
  return shape.children.has('亮点');
}

/** All groups that passages speak for, in the order of the schema; before a group those inside it that speak for themselves. */
export const factGroups = remember((root: Shape): readonly FactGroup[] => {
  const groups: FactGroup[] = [];
  for (const [key, shape] of root.children) {
    if (!isInText(key)) continue;
    for (const [name, child] of shape.children)
      if (speaksForItself(child)) groups.push({ path: `${key}.${name}`, name, shape: child });
    groups.push({ path: key, name: key, shape });
  }
  return groups;
});
