import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { numbersStandard } from './sources.ts';

const DIGITS = '零一二三四五六七八九';

/** Neighbouring numbers as an estimate are Chinese, without 、. */
export const N12: Rule<Reading> = {
  code: 'N12',
  title: '相邻数字连用表示概数',
  severity: 'warning',
  why: '“三四次”是概数，用汉字，中间不加顿号。',
  source: numbersStandard('4.2.2'),
  subject: 'reading',
  examples: { good: '走访三四次。', bad: '走访3、4次。' },
  *check(reading) {
    for (const { match, span, found } of hits(
      reading,
      /(?<![\d.、第])([1-8])、?([2-9])(?=次|人|件|场|名|个|天|户|起)/g,
    )) {
      const [low, high] = [Number(match[1]), Number(match[2])];
      if (!match[0].includes('、') || high !== low + 1) continue;
      yield { span, message: '概数用了阿拉伯数字和顿号', found, wanted: `${DIGITS.charAt(low)}${DIGITS.charAt(high)}` };
    }
  },
};
