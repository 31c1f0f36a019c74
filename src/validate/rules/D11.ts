import type { FactsRule } from '../facts-rule.ts';

export const D11: FactsRule = {
  code: 'D11',
  title: '多数镇都报告的事项没有填写',
  severity: 'info',
  why: '没有做、没有发生也是事实，可以填 0；确实不报告的，不必理会。',
  source: { basis: '各地公开的年度报告', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {政务服务: {窗口办理: 162件}, 依法决策: {合法性审查: 12件}, 规范性文件: {制定: 0件}, 法律顾问: {咨询: 30次}, 政务公开: {公开信息: 33条}, 行政执法: {监督检查: 4次}, 行政应诉: {诉讼: 0件}, 矛盾化解: {受理: 317件}, 普法: {活动: 288场}}',
    bad: '主要举措和成效: {普法: {活动: 288场}}',
  },
  *check(facts) {
    const part = '主要举措和成效';
    const missing = [...(facts.shape.children.get(part)?.children ?? [])]
      .filter(([key, shape]) => shape.usual && !facts.has(`${part}.${key}`))
      .map(([key]) => key);
    if (missing.length > 0)
      yield {
        path: [part],
        message: `多数镇还报告：${missing.join('、')}`,
        hint: '有就填，没有发生填 0；不报告的不必理会',
      };
  },
};
