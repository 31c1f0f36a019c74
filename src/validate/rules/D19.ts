import type { Relation } from '../../core/shape.ts';
import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';
import { relationsOf } from '../related-facts.ts';

type Frequency = Extract<Relation, { frequency: string }>;

export const D19: FactsRule = {
  code: 'D19',
  title: '次数要够得上频次',
  severity: 'error',
  why: '写了每月1次，全年就该有12次；只有9次，读者会问那三个月。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {行政执法: {巡查: {频次: 每月2次, 次数: 24次}}}',
    bad: '主要举措和成效: {行政执法: {巡查: {频次: 每月2次, 次数: 19次}}}',
  },
  *check(facts) {
    // Where the report tells of a part of the year, that much is wanted.
    const untilMonth = Number(/^\d{4}-(\d{2})/u.exec(facts.get('公文.数据截至')?.raw ?? '')?.[1] ?? 12);
    for (const { relation, figureAt } of relationsOf(facts, (r): r is Frequency => 'frequency' in r)) {
      const often = figureAt(relation.frequency);
      const count = figureAt(relation.count);
      if (often?.figure.perYear === undefined || !count?.figure.exact || count.figure.perYear !== undefined) continue;
      const month = Number(/(\d+)月/u.exec(count.figure.asOf ?? '')?.[1] ?? untilMonth);
      // No week and no working day divides a year, and holidays fall out.
      const share = often.figure.exact || /^每(?:半?年|季|个?月)/u.test(often.text) ? 1 : 0.9;
      const wanted = Math.floor((often.figure.perYear * share * month) / 12);
      if (count.figure.value >= wanted) continue;
      yield {
        path: count.keys,
        message: `“${count.shape.title}”够不上“${often.text}”`,
        found: `${often.text}，${count.shape.title}${count.text}`,
        wanted: `${often.text}，${month === 12 ? '全年' : `到${String(month)}月`}至少${String(wanted)}${count.figure.unit}`,
        hint: '核对频次和次数',
      };
    }
  },
};
