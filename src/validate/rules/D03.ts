import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';

export const D03: FactsRule = {
  code: 'D03',
  title: '部分不能大于整体',
  severity: 'error',
  why: '调解成功的不会多于受理的，合格的不会多于参考的。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {矛盾化解: {受理: 317件, 成功: 313件}}',
    bad: '主要举措和成效: {矛盾化解: {受理: 313件, 成功: 317件}}',
  },
  *check(facts) {
    for (const { prefix, keys, shape } of facts.groups) {
      for (const relation of shape.relations) {
        if (!('of' in relation)) continue;
        if (typeof relation.part !== 'string') continue;
        if ('unless' in relation && facts.get(`${prefix}.${relation.unless}`)) continue;
        const part = facts.get(`${prefix}.${relation.part}`);
        const whole = facts.get(`${prefix}.${relation.of}`);
        if (!part?.figure?.exact || !whole?.figure?.exact || part.figure.value <= whole.figure.value) continue;
        yield {
          path: [...keys, ...relation.part.split('.')],
          message: `“${part.shape.title}”比“${whole.shape.title}”还多`,
          found: `${part.shape.title}${part.text}，${whole.shape.title}${whole.text}`,
          wanted: `${part.shape.title}不超过${whole.text}`,
          hint: '核对这两个数，看是否写颠倒了',
        };
      }
    }
  },
};
