import type { FactsRule } from '../facts-rule.ts';

const SELF = /[我全本](街道|镇|乡|县|区|市|局|部门)(?!级|域|场|民|人|内|外|面|委)/g;

export const D13: FactsRule = {
  code: 'D13',
  title: '自称要与单位一致',
  severity: 'error',
  why: '照抄别处的材料，最容易把“全乡”“我县”“本部门”留在镇的报告里。',
  source: { basis: '通行用法', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {普法: {做法: 面向全镇群众开展宣传}}',
    bad: '主要举措和成效: {普法: {做法: 面向全乡群众开展宣传}}',
  },
  *check(facts) {
    const short = facts.get('单位.简称')?.raw ?? '';
    const kind = /(街道|镇|乡)(?:办事处)?$/u.exec(short)?.[1];
    if (kind === undefined) return;
    for (const fact of facts.stated) {
      // Few texts speak of the town, and looking for the first place is quicker than setting out to find all.
      if (fact.figure || fact.text.search(SELF) === -1) continue;
      for (const match of fact.text.matchAll(SELF)) {
        const [found = '', other = ''] = match;
        // 全县、全市 may rightly speak of where the town stands; 我县 may not.
        if (other === kind || (/^全/u.test(found) && !['街道', '镇', '乡'].includes(other))) continue;
        yield {
          path: fact.keys,
          message: `${short}的报告里写了“${found}”`,
          found: fact.raw,
          wanted: `${found.charAt(0) === '本' ? '我' : found.charAt(0)}${kind}`,
        };
      }
    }
  },
};
