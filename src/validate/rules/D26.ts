import { closest } from '../../core/suggest.ts';
import type { FactsRule } from '../facts-rule.ts';

export const D26: FactsRule = {
  code: 'D26',
  title: '安排“对应”的要是写了的不足',
  severity: 'warning',
  why: '安排与不足逐条对应，读者才看得出怎样改；不足改了说法，这里容易忘记跟着改。',
  source: { basis: '《法治政府建设与责任落实督察工作规定》年度报告一章', strength: '规定' },
  subject: 'facts',
  examples: {
    good: '{存在的不足: [{问题: 执法力量不足, 原因: 编制有限}], 下年度安排: [{标题: 充实执法队伍, 对应: 执法力量不足}]}',
    bad: '{存在的不足: [{问题: 执法力量不足, 原因: 编制有限}], 下年度安排: [{标题: 充实执法队伍, 对应: 普法形式单一}]}',
  },
  *check(facts) {
    const problems: string[] = [];
    for (let i = 0; i < facts.count('存在的不足'); i++)
      problems.push(...facts.list(`存在的不足.${String(i)}.问题`).map(({ text }) => text));
    for (let i = 0; i < facts.count('下年度安排'); i++) {
      const given = facts.get(`下年度安排.${String(i)}.对应`);
      if (!given || problems.includes(given.text)) continue;
      const near = closest(given.text, problems);
      yield {
        path: given.keys,
        message: '“对应”的不足没有写在“存在的不足”里',
        found: given.text,
        hint: near === undefined ? `写了的不足有：${problems.join('、')}` : `是不是“${near}”？`,
      };
    }
  },
};
