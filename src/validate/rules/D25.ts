import type { FactsRule } from '../facts-rule.ts';
import { townTexts } from '../town-texts.ts';

const LEFT =
  /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)|[×╳]{2,}|[xX]{3,}|XX|_{2,}|＿{2,}|（\s*）|待补充|待填写?|待核实|填写处/u;

export const D25: FactsRule = {
  code: 'D25',
  title: '不能留下待填的记号',
  severity: 'error',
  why: '“××村”“待补充”和表格的出错标记，印出去就收不回来。',
  source: { basis: '通行用法', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {普法: {普法活动: {做法: 到石桥村开展7×24小时值守宣传}}}',
    bad: '主要举措和成效: {普法: {普法活动: {做法: 到××村开展宣传}}}',
  },
  *check(facts) {
    for (const { keys, title, text } of townTexts(facts)) {
      const mark = LEFT.exec(text)?.[0];
      if (mark === undefined) continue;
      yield { path: keys, message: `“${title}”里留有“${mark}”`, found: text, hint: '填上实际的内容，或删去这句话' };
    }
  },
};
