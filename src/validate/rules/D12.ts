import type { FactsRule } from '../facts-rule.ts';
import { townTexts } from '../town-texts.ts';

const REQUEST = /(请予?(批示|批准|支持|解决|审批)|妥否|恳请|恳求)/u;

export const D12: FactsRule = {
  code: 'D12',
  title: '报告中不得夹带请示事项',
  severity: 'error',
  why: '要上级批复的事另行请示，写在报告里不作答复。',
  source: { basis: '《党政机关公文处理工作条例》第十五条', strength: '规定' },
  subject: 'facts',
  examples: {
    good: '下年度安排: [{标题: 充实执法队伍, 措施: 配齐执法人员}]',
    bad: '下年度安排: [{标题: 充实执法队伍, 措施: 恳请县政府解决执法经费}]',
  },
  *check(facts) {
    for (const { keys, title, text } of townTexts(facts)) {
      const match = REQUEST.exec(text);
      if (match)
        yield {
          path: keys,
          message: `“${title}”里有请示用语“${match[0]}”`,
          found: text,
          hint: '删去这一句，另行行文请示',
        };
    }
  },
};
