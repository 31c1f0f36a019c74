import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { usage } from './sources.ts';

/** A document is cited by title, then number. */
export const P17: Rule<Reading> = {
  code: 'P17',
  title: '引用公文先标题后文号',
  severity: 'warning',
  why: '引用公文先引标题，后在括号里引发文字号。',
  source: usage,
  subject: 'reading',
  examples: { good: '落实《工作规定》（厅字〔2019〕28号）。', bad: '落实厅字〔2019〕28号《工作规定》。' },
  *check(reading) {
    for (const { match, span, found } of hits(
      reading,
      /([\u4e00-\u9fff]{2,5}〔20\d\d〕\d+号)(?:文件?)?(《[^《》]{2,60}》)/g,
    )) {
      yield {
        span,
        message: '引用公文应先标题后文号',
        found,
        hint: `改为“${match[2] ?? ''}（${match[1] ?? ''}）”的次序`,
      };
    }
  },
};
