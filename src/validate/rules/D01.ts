import { percentage } from '../../core/figure.ts';
import type { Relation } from '../../core/shape.ts';
import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';
import { relationsOf, sumOf } from '../related-facts.ts';

type Rate = Extract<Relation, { rate: string }>;

export const D01: FactsRule = {
  code: 'D01',
  title: '比率要等于分子除以分母',
  severity: 'error',
  why: '报告里同时写着件数和比率，读者一除就知道对不对。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {矛盾化解: {调解: {受理: 317件, 成功: 313件, 成功率: 98.7%}}}',
    bad: '主要举措和成效: {矛盾化解: {调解: {受理: 317件, 成功: 313件, 成功率: 97.8%}}}',
  },
  *check(facts) {
    for (const { relation, figureAt } of relationsOf(facts, (r): r is Rate => 'rate' in r)) {
      const stated = figureAt(relation.rate);
      const whole = figureAt(relation.of);
      const parts = relation.part.flatMap((name) => figureAt(name) ?? []);
      if (!stated?.figure.exact || stated.computed || !whole?.figure.exact || whole.figure.value === 0) continue;
      if (parts.length < relation.part.length || !parts.every(({ figure }) => figure.exact)) continue;
      const sum = sumOf(parts);
      if (isRounded(stated.figure.value, stated.figure.decimals, sum, whole.figure.value)) continue;
      const counts = parts.map(({ text }) => text).join('＋');
      const part = parts.length > 1 ? `（${counts}）` : counts;
      yield {
        path: stated.keys,
        message: `“${stated.shape.title}”与件数对不上`,
        found: stated.text,
        wanted: `${part}÷${whole.text}＝${percentage(sum, whole.figure.value, Math.max(stated.figure.decimals, 1))}`,
        hint: '核对件数和比率；比率也可以删去，由程序计算',
      };
    }
  },
};

/** Whether a rate is part ÷ whole to the places it gives. At a half either neighbour will do: people round in both ways. */
function isRounded(rate: number, decimals: number, part: number, whole: number): boolean {
  const distance = Math.abs((part / whole) * 100 - rate) * 10 ** decimals;
  return distance <= 0.5 + 1e-6;
}
