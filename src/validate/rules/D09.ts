import type { FactsRule } from '../facts-rule.ts';

export const D09: FactsRule = {
  code: 'D09',
  title: '不足要写明原因',
  severity: 'warning',
  why: '规定要求报告“存在的不足和原因”，只写不足不算完整。',
  source: { basis: '《法治政府建设与责任落实督察工作规定》年度报告一章', strength: '规定' },
  subject: 'facts',
  examples: {
    good: '存在的不足: [{问题: 执法力量不足, 原因: 编制有限}]',
    bad: '存在的不足: [{问题: 执法力量不足, 表现: 执法人员少}]',
  },
  *check(facts) {
    for (let i = 0; i < facts.count('存在的不足'); i++) {
      if (facts.get(`存在的不足.${String(i)}.原因`)) continue;
      const problems = facts.list(`存在的不足.${String(i)}.问题`);
      if (problems.length === 0) continue;
      yield {
        path: ['存在的不足', i],
        message: `“${problems.map(({ text }) => text).join('、')}”没有写原因`,
        hint: '加上一行 原因: ……',
      };
    }
  },
};
