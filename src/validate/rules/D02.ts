import type { Relation } from '../../core/shape.ts';
import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';
import { added, isComparable, printed, relationsOf, sumOf } from '../related-facts.ts';

type Sum = Extract<Relation, { total: string }>;

export const D02: FactsRule = {
  code: 'D02',
  title: '分项之和要等于总数',
  severity: 'error',
  why: '“办理案件375件，其中检查350件、处罚20件”，少了的5件读者会问。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {行政执法: {办案: {总数: 375件, 检查: 355件, 处罚: 20件}}}',
    bad: '主要举措和成效: {行政执法: {办案: {总数: 450件, 检查: 402件, 处罚: 31件}}}',
  },
  *check(facts) {
    for (const { group, relation, figureAt, exactAt } of relationsOf(facts, (r): r is Sum => 'total' in r)) {
      const total = figureAt(relation.total);
      if (!total?.figure.exact) continue;
      const names = [...relation.sum, ...relation.optional];
      const known = names.map(exactAt);
      const parts = known.flatMap((facts) => facts ?? []);
      if (parts.length === 0 || known.includes(undefined)) continue;
      const sum = sumOf(parts);
      const missing = relation.sum.filter((_, nth) => known[nth]?.length === 0);
      const lacking = total.figure.value - sum;
      if (lacking === 0 || (lacking > 0 && missing.length > 0)) continue;
      // One part that is more than the whole is told of by D03.
      if (missing.length > 0 && parts.length === 1 && isPartOf(parts[0]?.shape.key, relation.total, group.shape))
        continue;
      const { unit } = total.figure;
      const absent = relation.optional.filter((_, nth) => known[relation.sum.length + nth]?.length === 0);
      const rest = printed(lacking, unit);
      const place =
        absent.length > 0
          ? absent.includes('其他')
            ? '其他'
            : absent.at(-1)
          : isBreakdown(relation, group.shape)
            ? '其他'
            : undefined;
      yield {
        path: total.keys,
        message: `“${total.shape.title}”与分项之和对不上`,
        found: `${total.shape.title}${total.text}`,
        wanted: `${added(parts)}＝${printed(sum, unit)}`,
        hint:
          lacking > 0 && place !== undefined
            ? `还有${rest}没有列出：属于${absent.length > 0 ? absent.join('、') : '其他'}的，补上 ${place}: ${rest}；否则改正写错的一个`
            : '核对总数和各分项，改正其中写错的一个',
        ...(parts.every(({ figure }) => isComparable(figure, total.figure)) ? {} : { severity: 'warning' as const }),
      };
    }
  },
};

/** Whether the parts are the rows of one breakdown, to which a row can be added. */
function isBreakdown(
  { sum }: Sum,
  shape: { readonly children: ReadonlyMap<string, { readonly kind: string }> },
): boolean {
  const [only = ''] = sum;
  return sum.length === 1 && shape.children.get(only)?.kind === 'breakdown';
}

function isPartOf(
  name: string | undefined,
  whole: string,
  { relations }: { readonly relations: readonly Relation[] },
): boolean {
  return relations.some((each) => 'of' in each && each.of === whole && each.part === name);
}
