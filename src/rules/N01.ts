import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { numbersStandard } from './sources.ts';

// A numeral with 十百千万 before a unit word; ordinals and figures that begin in Arabic digits are none.
const COUNT =
  /(?<![\d.第数几成上好近一二两三四五六七八九十百千万])(?=[一二两三四五六七八九]*[十百千万])[一二两三四五六七八九十百千万]{2,}(?:余|多)?(?:件|宗|起|场次|场|人次|户|人(?![大民])|份|条|次(?!会)|篇)/g;

/** Counts are in Arabic digits. */
export const N01: Rule<Reading> = {
  code: 'N01',
  title: '统计数用阿拉伯数字',
  severity: 'warning',
  why: '统计数、率、金额用阿拉伯数字，才能与其他数据对看。',
  source: numbersStandard('4.1.1'),
  subject: 'reading',
  examples: { good: '受教育群众2万余人次。', bad: '受教育群众两万余人次。' },
  *check(reading) {
    for (const { span, found } of hits(reading, COUNT)) {
      yield { span, message: '统计数用了汉字', found, hint: '改用阿拉伯数字，五位以上的整数可以用“万”' };
    }
  },
};
