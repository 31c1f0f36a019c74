import type { FactsRule } from '../facts-rule.ts';

export const D14: FactsRule = {
  code: 'D14',
  title: '“余”“多”前面应是整数目',
  severity: 'warning',
  why: '34余条不成话：有零头就是确数，用“余”就取整。',
  source: { basis: '通行用法', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {平安应急: {安全生产: {隐患: 30余条}}}',
    bad: '主要举措和成效: {平安应急: {安全生产: {隐患: 34余条}}}',
  },
  *check(facts) {
    for (const fact of facts.stated) {
      if (fact.figure?.exact !== false) continue;
      const digits = /^\D*(\d+)[余多](?!万|亿)/u.exec(fact.figure.text)?.[1];
      if (digits === undefined || Number(digits) < 10 || digits.endsWith('0')) continue;
      yield {
        path: fact.keys,
        message: `“${fact.shape.title}”的“余”前面不是整数目`,
        found: fact.text,
        wanted: `${digits}${fact.figure.unit}，或 ${digits.slice(0, -1)}0余${fact.figure.unit}`,
      };
    }
  },
};
