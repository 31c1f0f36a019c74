import type { FactsRule } from '../facts-rule.ts';

export const D07: FactsRule = {
  code: 'D07',
  title: '约数只用一个词',
  severity: 'error',
  why: '“约2200余场”既说大约又说有余，意思重复。',
  source: { basis: 'GB/T 15835—2011 及通行用法', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {普法: {普法活动: {活动: 约2200场}}}',
    bad: '主要举措和成效: {普法: {普法活动: {活动: 约2200余场}}}',
  },
  *check(facts) {
    for (const fact of facts.stated) {
      if (!fact.figure?.doubled) continue;
      yield {
        path: fact.keys,
        message: `“${fact.shape.title}”用了两个约数词`,
        found: fact.text,
        wanted: `${fact.text.replace(/[余多]/u, '')}，或 ${fact.text.replace(/^(约|近|超过|超|逾)/u, '')}`,
      };
    }
  },
};
