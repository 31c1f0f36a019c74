import { percentage } from '../../core/figure.ts';
import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';

export const D01: FactsRule = {
  code: 'D01',
  title: '比率要等于分子除以分母',
  severity: 'error',
  why: '报告里同时写着件数和比率，读者一除就知道对不对。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {矛盾化解: {受理: 317件, 成功: 313件, 成功率: 98.7%}}',
    bad: '主要举措和成效: {矛盾化解: {受理: 317件, 成功: 313件, 成功率: 97.8%}}',
  },
  *check(facts) {
    for (const { prefix, keys, shape } of facts.groups) {
      for (const relation of shape.relations) {
        if (!('rate' in relation)) continue;
        const stated = facts.get(`${prefix}.${relation.rate}`);
        const whole = facts.get(`${prefix}.${relation.of}`)?.figure;
        const names = typeof relation.part === 'string' ? [relation.part] : relation.part;
        const parts = names.flatMap((name) => facts.get(`${prefix}.${name}`) ?? []);
        if (
          !stated?.figure?.exact ||
          stated.computed ||
          !whole?.exact ||
          whole.value === 0 ||
          parts.length < names.length
        )
          continue;
        if (!parts.every((part) => part.figure?.exact)) continue;
        const sum = parts.reduce((total, part) => total + (part.figure?.value ?? 0), 0);
        const computed = percentage(sum, whole.value, stated.figure.decimals);
        if (Number.parseFloat(computed) === stated.figure.value) continue;
        const counts = parts.length > 1 ? `（${parts.map((part) => part.text).join('＋')}）` : (parts[0]?.text ?? '');
        yield {
          path: [...keys, ...relation.rate.split('.')],
          message: `“${stated.shape.title}”与件数对不上`,
          found: stated.text,
          wanted: `${counts}÷${whole.text}＝${computed}`,
          hint: '核对件数和比率；比率也可以删去，由程序计算',
        };
      }
    }
  },
};
