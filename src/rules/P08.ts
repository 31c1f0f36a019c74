import { readChineseNumeral } from '../core/numeral.ts';
import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { punctuationStandard } from './sources.ts';

// The clause begins with 一是 or 一要; 一要 also begins other words, so that 要 counts only inside a list.
const MEASURE = /(?:^|(?<=[。;:,.)]\s?))([一二三四五六七八九十])([是要])([,:、])?/g;

/** 一是 … 二是 … run on, without a mark after 是. */
export const P08: Rule<Reading> = {
  code: 'P08',
  title: '“一是、二是”连贯',
  severity: 'warning',
  why: '有一就要有二，漏掉一项或者重复一项，读者会以为丢了内容；“一是”后面不停顿。',
  source: punctuationStandard('附录B.3.2（序次语）'),
  subject: 'reading',
  examples: { good: '一是加强学习。二是加强宣传。', bad: '一是，加强学习。三是加强宣传。' },
  *check(reading) {
    let last = 0;
    let opened: { span: { start: number; end: number }; paragraph: number; word: string } | undefined;
    let section = -1;
    const starts = reading.headings.map((heading) => heading.paragraph);
    for (const { match, span, found, paragraph } of hits(reading, MEASURE)) {
      const ordinal = readChineseNumeral(match[1] ?? '') ?? 0;
      const word = match[2] ?? '';
      const here = starts.filter((start) => start <= paragraph.index).length;
      if (here !== section) {
        if (opened && last === 1) yield lonely(opened.span);
        section = here;
        last = 0;
        opened = undefined;
      }
      if (word === '要' && last === 0) continue;
      if (ordinal === 1) {
        if (opened && last === 1) yield lonely(opened.span);
        opened = { span, paragraph: paragraph.index, word };
      } else if (ordinal !== last + 1) {
        yield {
          span,
          message: last === 0 ? `“${found}”之前没有“一${word}”` : `“${found}”接在第${String(last)}项之后`,
          found,
          hint: '补上漏掉的一项，或者改序号',
        };
      } else if (opened && opened.word !== word) {
        yield {
          span,
          message: `前面用“一${opened.word}”，这里用“${found}”`,
          found,
          wanted: `${match[1] ?? ''}${opened.word}`,
        };
      }
      if (match[3] !== undefined)
        yield { span, message: `“${found.slice(0, 2)}”后面不加标点`, found, wanted: found.slice(0, 2) };
      last = ordinal;
    }
    if (opened && last === 1) yield lonely(opened.span);
  },
};

function lonely(span: { start: number; end: number }) {
  return { span, message: '只有“一是”，没有“二是”', found: '一是', hint: '只有一项就不用“一是”' };
}
