import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { foldWidth } from '../core/width.ts';
import { wordHits } from './find.ts';
import { usage } from './sources.ts';

/** Things are called by their official names. */
export const G09: Rule<Reading> = {
  code: 'G09',
  title: '名称规范',
  severity: 'info',
  why: '热线、纪念日、文件都有规范名称，写错了显得没有核对。',
  source: usage,
  subject: 'reading',
  examples: { good: '受理12345政务服务便民热线工单709宗。', bad: '受理“12345”政府服务热线工单709宗。' },
  *check(reading) {
    for (const entry of reading.language.names.名称) {
      for (const wrong of entry.写成) {
        for (const { span, paragraph } of wordHits(reading, wrong)) {
          // 国家安全教育日 stands inside 全民国家安全教育日.
          const right = foldWidth(entry.应为);
          const at = right.indexOf(foldWidth(wrong));
          const start = span.start - paragraph.span.start - at;
          if (at !== -1 && paragraph.plain.slice(Math.max(0, start), start + right.length) === right) continue;
          yield {
            span,
            message: '名称不规范',
            found: wrong,
            wanted: entry.应为,
            ...(entry.说明 === undefined ? {} : { hint: entry.说明 }),
          };
        }
      }
    }
  },
};
