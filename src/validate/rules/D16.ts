import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';

/** From here on an equal figure is no chance, and a jump no matter of one case more or less. */
const LARGE = 100;
const SOME = 20;

export const D16: FactsRule = {
  code: 'D16',
  title: '与上年相同或者相差悬殊的数要核对',
  severity: 'info',
  why: '大数与上年一个不差，多半是照抄；增减过半，或者是口径变了，或者是多打、少打了一位。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {普法: {普法活动: {活动: 288场（上年260场）}}}',
    bad: '主要举措和成效: {普法: {普法活动: {活动: 288场（上年288场）}}}',
  },
  *check(facts) {
    for (const fact of facts.stated) {
      const now = fact.figure?.value;
      const last = fact.figure?.last?.value;
      if (now === undefined || last === undefined || fact.shape.rate || fact.figure?.perYear !== undefined) continue;
      // Who says 持平 has looked.
      if (now === last && now >= LARGE && fact.figure?.change?.verb !== 'same') {
        yield { path: fact.keys, message: `“${fact.shape.title}”与上年完全相同`, found: fact.raw, hint: '请核对' };
      } else if (Math.max(now, last) >= SOME && Math.abs(now - last) > last / 2) {
        yield { path: fact.keys, message: `“${fact.shape.title}”比上年增减过半`, found: fact.raw, hint: '请核对' };
      }
    }
  },
};
