import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { chineseNumeral } from '../core/chinese.ts';
import { replaceAt, wordsAt } from './find.ts';
import { punctuationStandard } from './sources.ts';

/** Each kind of number has its own mark. */
export const P06: Rule<Reading> = {
  code: 'P06',
  title: '序号后的标点',
  severity: 'error',
  why: '汉字数字后用顿号（一、），阿拉伯数字后用下脚点（1.），带括号的序号后不加标点。',
  source: punctuationStandard('附录B.3.2（序次语）'),
  subject: 'reading',
  examples: { good: '1.深化政务公开。公开信息33篇。', bad: '1、深化政务公开。公开信息33篇。' },
  *check(reading) {
    for (const heading of reading.headings) {
      const typed = wordsAt(reading, heading.markSpan).trim();
      if (heading.ordinal === undefined || heading.ordinal > 99 || /^第/.test(heading.mark)) continue;
      const numeral = chineseNumeral(heading.ordinal);
      const right = {
        1: `${numeral}、`,
        2: `(${numeral})`,
        3: `${String(heading.ordinal)}.`,
        4: `(${String(heading.ordinal)})`,
      }[heading.level];
      // 一） and 1) are brackets without their other half, which other rules and usage judge.
      if (heading.mark.replaceAll(' ', '') === right || /^[^(]*\)$|^\([^)]*$/.test(heading.mark)) continue;
      if (/^\s*\(\s*.+\s*\)\s*$/.test(heading.mark)) continue;
      const wanted = right.replace('(', '（').replace(')', '）');
      const span = { start: heading.markSpan.start, end: heading.markSpan.start + typed.length };
      yield { span, message: '序号后的标点不对', found: typed, wanted, edits: replaceAt(span, wanted) };
    }
  },
};
