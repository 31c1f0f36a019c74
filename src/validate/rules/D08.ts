import type { FactsRule } from '../facts-rule.ts';

export const D08: FactsRule = {
  code: 'D08',
  title: '计量单位要与所计的事相称',
  severity: 'warning',
  why: '单位不对，往往是数字填错了格；没有单位，印出来不成话。',
  source: { basis: '通行用法', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {矛盾化解: {调解: {受理: 317件, 数字: {走访: 208户}}}}',
    bad: '主要举措和成效: {矛盾化解: {调解: {受理: 317人}}}',
  },
  *check(facts) {
    for (const { figure, shape, keys, text, computed } of facts.stated) {
      if (!figure || computed) continue;
      const { unit, last } = figure;
      const { title, units } = shape;
      if (unit === '')
        yield {
          path: keys,
          message: `“${title}”没有单位`,
          found: text,
          wanted: `${text}件、${text}次这样`,
          hint: '在数后面写上单位',
        };
      else if (units.length > 0 && !units.includes(unit))
        yield {
          path: keys,
          message: `“${title}”不常以“${unit}”计`,
          found: text,
          wanted: `单位用 ${units.join('、')}`,
          hint: '核对这个数是不是填错了位置',
        };
      if (last && last.unit !== unit)
        yield {
          path: keys,
          message: `“${title}”本年与上年的单位不一样`,
          found: `${text}，上年${last.text}`,
          hint: '两年用同一个单位，才能比较',
        };
    }
  },
};
