import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits, wordsAt } from './find.ts';
import { usage } from './sources.ts';

/** The lead ends by announcing the report. */
export const G02: Rule<Reading> = {
  code: 'G02',
  title: '引语以“报告如下”结束',
  severity: 'warning',
  why: '文种是报告，引语就说“现将……报告如下”，不说汇报、总结。',
  source: usage,
  subject: 'reading',
  examples: { good: '现将有关情况报告如下。\n一、主要举措和成效', bad: '现将有关情况汇报如下。\n一、主要举措和成效' },
  *check(reading) {
    const lead = reading.paragraphs.filter((p) => p.kind === 'lead');
    for (const { span, found } of hits(reading, /(?:汇报|总结|通报)如下/g, lead)) {
      yield { span, message: `报告的引语不说“${found}”`, found, wanted: '报告如下' };
    }
    const last = lead.at(-1);
    if (last && reading.parts.length > 1 && !lead.some((p) => /如下/.test(p.plain))) {
      yield {
        span: { start: Math.max(last.span.start, last.span.end - 8), end: last.span.end },
        severity: 'info',
        message: '引语没有引出下文',
        found: wordsAt(reading, last.span).slice(-12),
        hint: '可以加“现将有关情况报告如下。”',
      };
    }
  },
};
