import type { Change, Figure } from '../../core/figure.ts';
import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';
import { printed } from '../related-facts.ts';

export const D18: FactsRule = {
  code: 'D18',
  title: '说了与上年比，就要与上年数对得上',
  severity: 'error',
  why: '本年377宗、上年396宗，是下降4.8%；写成增长，或者百分数算错，一减就看得出来。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {矛盾化解: {调解: {受理: 377宗（上年396宗，下降4.8%）, 成功率: 98.7%（上年97.5%，提高1.2个百分点）}}}',
    bad: '主要举措和成效: {矛盾化解: {调解: {受理: 377宗（上年396宗，下降5.8%）}}}',
  },
  *check(facts) {
    for (const { figure, shape, keys, text } of facts.stated) {
      if (!figure?.change) continue;
      for (const change of [figure.change, figure.change.also]) {
        const wrong = change && faultOf(change, figure);
        if (!wrong) continue;
        yield {
          path: keys,
          message: `“${shape.title}”${wrong.message}`,
          found: `${text}（${figure.last ? `上年${figure.last.text}，` : ''}${figure.change.text}）`,
          ...(wrong.wanted === undefined ? {} : { wanted: wrong.wanted }),
          hint: figure.last ? '核对本年数、上年数和增减；增减也可以删去，由程序计算' : '核对这个增减',
        };
        break;
      }
    }
  },
};

interface Wrong {
  readonly message: string;
  readonly wanted?: string;
}

/** What is wrong with a change that the town states. */
function faultOf(change: Change, figure: Figure): Wrong | undefined {
  const { last } = figure;
  const isRate = figure.unit === '%';
  if (change.unit === '个百分点' && !isRate) return { message: '不是比率，增减不能说“百分点”' };
  if (change.unit === '%' && change.verb === 'down' && change.amount > 100) return { message: '下降不会超过100%' };
  if (!last || !figure.exact || !last.exact) return undefined;
  const difference = round(figure.value - last.value);
  if (change.verb === 'same') {
    const allowed = change.exact ? 0 : last.value * 0.05;
    return Math.abs(difference) <= allowed
      ? undefined
      : { message: '写“持平”，两年的数却不一样', wanted: rightChange(figure, last) };
  }
  if (difference === 0) return { message: `写“${change.text}”，两年的数却一样`, wanted: '与上年持平' };
  if (difference > 0 !== (change.verb === 'up'))
    return {
      message: `写“${change.text}”，实际是${difference > 0 ? '增加' : '减少'}`,
      wanted: rightChange(figure, last),
    };
  if (!change.exact) return undefined;
  const size = Math.abs(difference);
  // 98.7% after 97.5% is 1.2 points more.
  if (change.unit === '%' && isRate && isNear(size, change))
    return { message: '比率的增减要说“个百分点”', wanted: rightChange(figure, last) };
  if (change.unit === '%' || change.unit === '倍') {
    if (last.value === 0) return { message: `写“${change.text}”，上年是0，算不出来` };
    const share = (size / last.value) * (change.unit === '%' ? 100 : 1);
    return isNear(share, change)
      ? undefined
      : { message: `写“${change.text}”，按两年的数算不对`, wanted: rightChange(figure, last, change.decimals) };
  }
  return isNear(size, change)
    ? undefined
    : { message: `写“${change.text}”，按两年的数算不对`, wanted: rightChange(figure, last) };
}

/** Whether a number is what a change says, to the places it gives. */
function isNear(value: number, { amount, decimals }: Change): boolean {
  return Math.abs(value - amount) * 10 ** decimals <= 0.5 + 1e-6;
}

function rightChange(figure: Figure, last: Figure, decimals = 1): string {
  const difference = round(figure.value - last.value);
  const up = difference > 0;
  const size = Math.abs(difference);
  if (figure.unit === '%') return `${up ? '提高' : '下降'}${String(size)}个百分点`;
  const count = `${up ? '增加' : '减少'}${printed(size, figure.unit)}`;
  if (last.value === 0) return count;
  return `${count}、${up ? '增长' : '下降'}${((size / last.value) * 100).toFixed(Math.max(1, decimals))}%`;
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
