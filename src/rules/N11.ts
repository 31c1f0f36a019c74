import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { documentParagraphs, hits } from './find.ts';
import { formatStandard } from './sources.ts';

/** Dates end in 日 and have no leading zeros. */
export const N11: Rule<Reading> = {
  code: 'N11',
  title: '日期写法',
  severity: 'error',
  why: '年、月、日标全，年份四位，月、日不编虚位，不写“号”。',
  source: formatStandard('7.3.5.4'),
  subject: 'reading',
  examples: { good: '2025年1月8日召开会议。', bad: '2025年01月08号召开会议。' },
  *check(reading) {
    for (const { match, span, found } of hits(
      reading,
      /(20\d\d)年(\d{1,2})月(\d{1,2})([日号])/g,
      documentParagraphs(reading),
    )) {
      const wanted = `${match[1] ?? ''}年${String(Number(match[2]))}月${String(Number(match[3]))}日`;
      if (match[0] !== wanted) yield { span, message: '日期写法不合规定', found, wanted };
    }
  },
};
