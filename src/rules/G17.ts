import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { formatStandard } from './sources.ts';

/** Who signs and when stands under the text. */
export const G17: Rule<Reading> = {
  code: 'G17',
  title: '署名和成文日期齐全',
  severity: 'warning',
  why: '没有署名，不知道是谁的报告；没有成文日期，不知道何时生效、是否按时报送。',
  source: formatStandard('7.3.5'),
  subject: 'reading',
  examples: {
    good: '一、主要举措和成效\n全年学习6次。\n二、下一年度工作安排\n开展培训。\n清溪镇人民政府\n2026年1月8日',
    bad: '一、主要举措和成效\n全年学习6次。\n二、下一年度工作安排\n开展培训。\n清溪镇人民政府',
  },
  *check(reading) {
    const last = reading.content.at(-1);
    if (!last || reading.parts.length < 2) return;
    const missing = [
      ...(reading.paragraphs.some((p) => p.kind === 'signature') ? [] : ['署名']),
      ...(reading.paragraphs.some((p) => p.kind === 'date') ? [] : ['成文日期']),
    ];
    if (missing.length === 0) return;
    yield {
      span: { start: last.span.end - 1, end: last.span.end },
      message: `没有${missing.join('和')}`,
      hint: '正文下空一行署发文机关全称，下一行写成文日期',
    };
  },
};
