import { isMeasured } from '../../core/figure-unit.ts';
import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';

export const D20: FactsRule = {
  code: 'D20',
  title: '数得出个数的不会有小数',
  severity: 'error',
  why: '377.5宗案件、12.5人，多半是点错了小数点，或者把别的数填了进来。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {矛盾化解: {调解: {受理: 377宗}}, 行政执法: {执法保障: {投入: 11.5万元}}}',
    bad: '主要举措和成效: {矛盾化解: {调解: {受理: 377.5宗}}}',
  },
  *check(facts) {
    for (const { figure, shape, keys, text } of facts.stated) {
      if (!figure || shape.rate || figure.perYear !== undefined) continue;
      if (figure.decimals === 0 && (figure.last?.decimals ?? 0) === 0) continue;
      const wrong = [figure, figure.last].find((each) => each && !isWhole(each.value) && !isMeasured(each.unit));
      if (!wrong) continue;
      yield {
        path: keys,
        message: `“${shape.title}”以“${wrong.unit}”计，不会有小数`,
        found: wrong === figure ? text : `上年${wrong.text}`,
        hint: '核对这个数；是平均数的，写到“内容”里',
      };
    }
  },
};

/** 11.5万份 is a whole number of 份. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
