import type { Relation } from '../../core/shape.ts';
import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';
import { isComparable, relationsOf } from '../related-facts.ts';

type Part = Extract<Relation, { part: string }>;

export const D03: FactsRule = {
  code: 'D03',
  title: '部分不能大于整体',
  severity: 'error',
  why: '调解成功的不会多于受理的，合格的不会多于参考的。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {矛盾化解: {调解: {受理: 317件, 成功: 313件}}}',
    bad: '主要举措和成效: {矛盾化解: {调解: {受理: 313件, 成功: 317件}}}',
  },
  *check(facts) {
    const isPart = (r: Relation): r is Part => 'of' in r && !('rate' in r);
    for (const { relation, figureAt } of relationsOf(facts, isPart)) {
      if (relation.unless !== undefined && figureAt(relation.unless)) continue;
      const part = figureAt(relation.part);
      const whole = figureAt(relation.of);
      if (!part?.figure.exact || !whole?.figure.exact || part.figure.value <= whole.figure.value) continue;
      yield {
        path: part.keys,
        message: `“${part.shape.title}”比“${whole.shape.title}”还多`,
        found: `${part.shape.title}${part.text}，${whole.shape.title}${whole.text}`,
        wanted: `${part.shape.title}不超过${whole.text}`,
        hint: '核对这两个数，看是否写颠倒了',
        ...(isComparable(part.figure, whole.figure) ? {} : { severity: 'warning' as const }),
      };
    }
  },
};
