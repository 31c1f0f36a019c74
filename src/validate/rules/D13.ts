import type { FactsRule } from '../facts-rule.ts';
import { isQuoted, townTexts } from '../town-texts.ts';

// 健全乡村治理, 根本, 全区域 and the like only look as if a town spoke of itself.
const SELF =
  /(?:我|(?<![健完周齐保安])全|(?<![资成根基样版])本)(街道|镇|乡|县|区|市|局|部门)(?!级|域|场|民|人|内|外|面|委|村|镇|街|土|间|政)/g;

/** 各部门围绕本部门职责: the word belongs to those that were named before. */
const EACH = /(?:各|每个?|有关|相关|职能|责任)[^，。；]{0,8}[^。；]*$/u;

export const D13: FactsRule = {
  code: 'D13',
  title: '自称要与单位一致',
  severity: 'error',
  why: '照抄别处的材料，最容易把“全乡”“我县”“本部门”留在镇的报告里。',
  source: { basis: '通行用法', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {普法: {普法责任: {做法: [面向全镇群众开展宣传, 各部门围绕本部门职责开展宣传], 内容: 向来访群众讲解“我县法律援助指南”。}}}',
    bad: '主要举措和成效: {普法: {普法责任: {做法: 面向全乡群众开展宣传}}}',
  },
  *check(facts) {
    const short = facts.get('单位.简称')?.raw ?? '';
    const kind = /(街道|镇|乡)(?:办事处)?$/u.exec(short)?.[1];
    if (kind === undefined) return;
    for (const { keys, text } of townTexts(facts)) {
      // Few texts speak of the town, and looking for the first place is quicker than setting out to find all.
      if (text.search(SELF) === -1) continue;
      for (const match of text.matchAll(SELF)) {
        const [found = '', other = ''] = match;
        // 全县、全市 may rightly speak of where the town stands; 我县 may not.
        if (other === kind || (/^全/u.test(found) && !['街道', '镇', '乡'].includes(other))) continue;
        if (isQuoted(text, match.index) || (found.startsWith('本') && EACH.test(text.slice(0, match.index)))) continue;
        yield {
          path: keys,
          message: `${short}的报告里写了“${found}”`,
          found: text,
          wanted: `${found.charAt(0) === '本' ? '我' : found.charAt(0)}${kind}`,
          hint: '核对是不是照抄了别处的材料',
        };
      }
    }
  },
};
