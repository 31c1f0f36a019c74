import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { formatStandard } from './sources.ts';

/** Attachment names have no closing mark, the copies line has 。. */
export const P21: Rule<Reading> = {
  code: 'P21',
  title: '附件说明和抄送的末尾',
  severity: 'error',
  why: '附件名称后不加标点；抄送机关最后标句号。',
  source: formatStandard('7.3.4、7.4.2'),
  subject: 'reading',
  examples: {
    good: '清溪镇2025年法治政府建设年度报告\n现将情况报告如下。\n附件：1.数据表\n清溪镇人民政府\n2026年1月8日\n抄送：县委依法治县办。',
    bad: '清溪镇2025年法治政府建设年度报告\n现将情况报告如下。\n附件：1.数据表\n清溪镇人民政府\n2026年1月8日\n抄送：县委依法治县办',
  },
  *check(reading) {
    for (const paragraph of reading.paragraphs) {
      const { plain, text, span, kind } = paragraph;
      const end = { start: span.end - 1, end: span.end };
      if (kind === 'attachment' && /^附件\s*\d*[:]/.test(plain) && /[。;,、]$/.test(plain)) {
        yield { span: end, message: '附件名称后不加标点', found: text, wanted: text.slice(0, -1) };
      }
      if (kind === 'record' && plain.startsWith('抄送') && !plain.endsWith('。')) {
        yield { span: end, message: '抄送机关最后标句号', found: text, wanted: `${text}。` };
      }
    }
  },
};
