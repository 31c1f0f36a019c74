import type { FactsRule } from '../facts-rule.ts';
import { townTexts } from '../town-texts.ts';

/** 一户一户, 逐项逐项, 年年年年, 人大代表代表选民: said twice on purpose, or only looking so. */
const MEANT = /^(?:一|逐|每|各|(.)\1|代表|商量|研究|讨论|[大小多少])/u;

export const D23: FactsRule = {
  code: 'D23',
  title: '一个词不要连写两遍',
  severity: 'warning',
  why: '“全年全年”“组织组织”是删改时留下的。',
  source: { basis: '通行用法', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {普法: {普法活动: {做法: 全年一村一村开展宣传}}}',
    bad: '主要举措和成效: {普法: {普法活动: {做法: 全年全年开展宣传}}}',
  },
  *check(facts) {
    for (const { keys, title, text } of townTexts(facts)) {
      const word = repeatedWord(text);
      if (word === undefined || MEANT.test(word)) continue;
      yield {
        path: keys,
        message: `“${title}”里“${word}”连写了两遍`,
        found: text,
        wanted: text.replace(word + word, word),
      };
    }
  },
};

/** The first word of two to four 汉字 that stands twice in a row; found by comparing each character with one further on. */
function repeatedWord(text: string): string | undefined {
  for (let length = 2; length <= 4; length++) {
    let same = 0;
    for (let at = 0; at + length < text.length; at++) {
      same = text.charCodeAt(at) === text.charCodeAt(at + length) ? same + 1 : 0;
      if (same < length) continue;
      const word = text.slice(at - length + 1, at + 1);
      if (/^\p{Script=Han}+$/u.test(word)) return word;
    }
  }
  return undefined;
}
