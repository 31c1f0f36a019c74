import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';

export const D02: FactsRule = {
  code: 'D02',
  title: '分项之和要等于总数',
  severity: 'error',
  why: '“办理案件375件，其中检查350件、处罚20件”，少了的5件读者会问。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {行政执法: {案件: {总数: 375件, 检查: 355件, 处罚: 20件}}}',
    bad: '主要举措和成效: {行政执法: {案件: {总数: 375件, 检查: 360件, 处罚: 20件}}}',
  },
  *check(facts) {
    for (const { prefix, keys, shape } of facts.groups) {
      for (const relation of shape.relations) {
        if (!('sum' in relation)) continue;
        const total = facts.get(`${prefix}.${relation.total}`);
        const parts = relation.sum.flatMap((name) => facts.get(`${prefix}.${name}`) ?? []);
        if (!total?.figure?.exact || parts.length === 0 || !parts.every((part) => part.figure?.exact)) continue;
        const sum = parts.reduce((all, part) => all + (part.figure?.value ?? 0), 0);
        const complete = parts.length === relation.sum.length && relation.partial !== true;
        if (sum === total.figure.value || (!complete && sum < total.figure.value)) continue;
        yield {
          path: [...keys, ...relation.total.split('.')],
          message: `“${total.shape.title}”与分项之和对不上`,
          found: `${total.shape.title}${total.text}`,
          wanted: `${parts.map((part) => `${part.shape.title}${part.text}`).join('＋')}＝${String(sum)}${total.figure.unit}`,
          hint: '核对总数和各分项，改正其中写错的一个',
        };
      }
    }
  },
};
