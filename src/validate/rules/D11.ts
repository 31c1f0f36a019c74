import type { FactsRule } from '../facts-rule.ts';

export const D11: FactsRule = {
  code: 'D11',
  title: '多数镇都报告的事项没有填写',
  severity: 'info',
  why: '没有做、没有发生也是事实，可以填 0；确实不报告的，不必理会。',
  source: { basis: '各地公开的年度报告', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {政府职能: {权责清单: {做法: 公布权责清单}}, 政务服务: {办理: {窗口: 162件}}, 营商环境: {涉企服务: {走访: 12家}}, 依法决策: {合法性审查: {审查: 12件}}, 规范性文件: {制定备案: {制定: 0件}}, 法律顾问: {服务: {咨询: 30次}}, 政务公开: {主动公开: {信息: 33条}}, 热线: {工单: {受理: 12件}}, 行政执法: {办案: {总数: 4件}}, 行政应诉: {行政诉讼: {案件: 0件}}, 矛盾化解: {调解: {受理: 317件}}, 普法: {普法活动: {活动: 288场}}, 法治队伍: {法律明白人: {人数: 30名}}, 监督: {人大监督: {建议: 3件}}, 平安应急: {安全生产: {检查: 8次}}}',
    bad: '主要举措和成效: {普法: {普法活动: {活动: 288场}}}',
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
