import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { usage } from './sources.ts';

/** The title has no punctuation. */
export const P19: Rule<Reading> = {
  code: 'P19',
  title: '标题不用标点',
  severity: 'warning',
  why: '公文标题除书名号、引号外不用标点，末尾也不用。',
  source: usage,
  subject: 'reading',
  examples: {
    good: '清溪镇2025年法治政府建设年度报告\n现将情况报告如下。',
    bad: '清溪镇2025年，法治政府建设年度报告\n现将情况报告如下。',
  },
  *check(reading) {
    const title = reading.paragraphs.filter((p) => p.kind === 'title');
    for (const { span, found, paragraph } of hits(reading, /[,。;:!?.]/g, title)) {
      yield {
        span,
        message: `标题中的“${found}”应删去`,
        found: paragraph.text,
        wanted: paragraph.text.replaceAll(found, ''),
      };
    }
  },
};
