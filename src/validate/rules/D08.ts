import type { FactsRule } from '../facts-rule.ts';

export const D08: FactsRule = {
  code: 'D08',
  title: '计量单位要与所计的事相称',
  severity: 'warning',
  why: '单位不对，往往是数字填错了格。',
  source: { basis: '通行用法', strength: '实务' },
  subject: 'facts',
  examples: { good: '主要举措和成效: {矛盾化解: {受理: 317件}}', bad: '主要举措和成效: {矛盾化解: {受理: 317人}}' },
  *check(facts) {
    for (const fact of facts.stated) {
      if (!fact.figure || fact.shape.units.length === 0 || fact.shape.units.includes(fact.figure.unit)) continue;
      yield {
        path: fact.keys,
        message: `“${fact.shape.title}”不常以“${fact.figure.unit}”计`,
        found: fact.text,
        wanted: `单位用 ${fact.shape.units.join('、')}`,
        hint: '核对这个数是不是填错了位置',
      };
    }
  },
};
