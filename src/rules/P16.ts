import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { usage } from './sources.ts';

/** The short name of a law is written in one way. */
export const P16: Rule<Reading> = {
  code: 'P16',
  title: '法律名称写法一致',
  severity: 'info',
  why: '同一部法律，一处加书名号、一处不加，全文应当统一。',
  source: usage,
  subject: 'reading',
  examples: { good: '学习民法典，宣传民法典。', bad: '学习《民法典》，宣传民法典。' },
  *check(reading) {
    const text = reading.content.map((p) => p.plain).join('\n');
    for (const law of reading.language.names.法律) {
      if (!text.includes(`《${law}》`)) continue;
      // 宪法宣传周 and 民法典宣传月 name events, not laws.
      const bare = new RegExp(
        `(?<![《\\u4e00-\\u9fff·]|共和国)${law}(?!》|宣传|日|月|周|进|主题|知识|典)|(?<=学习|宣传|贯彻|落实|执行)${law}(?!》|宣传|日|月|周|进|主题|知识|典)`,
        'g',
      );
      for (const { span, found } of hits(reading, bare)) {
        yield {
          span,
          message: `“${law}”有的加书名号，有的不加`,
          found,
          wanted: `《${law}》`,
          hint: '或者全文都用不加书名号的简称',
        };
        break;
      }
    }
  },
};
