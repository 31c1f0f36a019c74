import type { FactsRule } from '../facts-rule.ts';

export const D24: FactsRule = {
  code: 'D24',
  title: '频次和次数不要填混',
  severity: 'error',
  why: '频次说多久一次，印在“坚持”后面；次数说一年一共几次。填混了，句子不通，也没法核对。',
  source: { basis: '通行用法', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {行政执法: {巡查: {频次: 每月2次, 次数: 24次}}}',
    bad: '主要举措和成效: {行政执法: {巡查: {频次: 24次}}}',
  },
  *check(facts) {
    for (const { figure, shape, keys, text } of facts.stated) {
      if (!figure) continue;
      if (shape.frequency && figure.perYear === undefined)
        yield {
          path: keys,
          message: `“${shape.title}”没有说多久${text}`,
          found: text,
          wanted: '每月1次、每季度1次、每年2次这样',
          hint: `一年${text}的，写成 每年${text}`,
        };
      else if (!shape.frequency && figure.perYear !== undefined && shape.units.length > 0)
        yield {
          path: keys,
          message: `“${shape.title}”是一年的总数，这里写的是频次`,
          found: text,
          wanted: `一年一共多少，如 ${String(Math.round(figure.perYear))}${figure.unit}`,
          hint: '写实际的总数；“坚持每月1次”这样的话写到“做法”里',
          severity: 'warning',
        };
    }
  },
};
