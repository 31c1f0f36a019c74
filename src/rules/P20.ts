import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { usage } from './sources.ts';

/** No mark is doubled, no blank stands between words. */
export const P20: Rule<Reading> = {
  code: 'P20',
  title: '不重复标点，不夹空格',
  severity: 'error',
  why: '连用的标点和词中的空格是改稿留下的。',
  source: usage,
  subject: 'reading',
  examples: { good: '开展检查，整改隐患。', bad: '开展检查，，整改隐患。' },
  *check(reading) {
    for (const { span, found } of hits(reading, /[,;:、][,。;:、]+|。[,;:、]+/g))
      yield { span, message: '标点连用', found, hint: '留下一个' };
    for (const { span, found } of hits(reading, /、(?=\([\u4e00-\u9fff])(?!\([一二三四五六七八九十]{1,2}\))/g)) {
      yield {
        span,
        severity: 'warning',
        message: '顿号后面接括号',
        found: found + reading.source.text.slice(span.end, span.end + 5),
        hint: '括号应紧跟它说明的词，顿号移到括号之后或者删去',
      };
    }
    for (const { span, paragraph } of hits(reading, /(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g)) {
      const found = reading.source.text.slice(Math.max(paragraph.span.start, span.start - 4), span.end + 4);
      yield { span, message: '词句中间有空格', found, wanted: found.replace(/[ \u3000\u00a0]+/g, '') };
    }
  },
};
