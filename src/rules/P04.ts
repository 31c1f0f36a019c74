import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { documentParagraphs, replaceAt } from './find.ts';
import { formatStandard } from './sources.ts';

const NUMBER =
  /([\u4e00-\u9fff]{2,10})[ \u3000]*(?:([〔[［(（【﹝])(20\d\d)([〕\]］)）】﹞]?)|(20\d\d)([〕\]］)）】﹞]))[ \u3000]*(第?)(0*)(\d+)号/g;

/** Document numbers are written 〔2021〕47号. */
export const P04: Rule<Reading> = {
  code: 'P04',
  title: '发文字号写法',
  severity: 'error',
  why: '年份用六角括号〔〕括入，标全称；序号不加“第”，不编虚位。',
  source: formatStandard('7.2.5'),
  subject: 'reading',
  examples: { good: '根据铜府办〔2021〕47号文件要求。', bad: '根据铜府办(2021)第047号文件要求。' },
  *check(reading) {
    for (const paragraph of documentParagraphs(reading)) {
      for (const match of paragraph.text.matchAll(NUMBER)) {
        const [
          whole,
          organ = '',
          open = '',
          year1,
          close1 = '',
          year2,
          close2 = '',
          ordinal = '',
          zeros = '',
          digits = '',
        ] = match;
        const year = year1 ?? year2 ?? '';
        if (open === '〔' && close1 === '〕' && ordinal === '' && zeros === '' && !/[ \u3000]/.test(whole)) continue;
        const start = paragraph.span.start + match.index + organ.length;
        const span = { start, end: paragraph.span.start + match.index + whole.length };
        const wanted = `〔${year}〕${digits}号`;
        const half = open === '' || close1 + close2 === '' || '〔'.includes(open) !== '〕'.includes(close1);
        yield {
          span,
          message: half
            ? '发文字号的括号不全'
            : ordinal + zeros === ''
              ? '发文字号的年份应用六角括号'
              : '发文字号不加“第”，不编虚位',
          found: whole,
          wanted: organ + wanted,
          edits: replaceAt(span, wanted),
        };
      }
    }
  },
};
