import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { isPlan, wordsAt } from './find.ts';
import { consistency } from './sources.ts';

/** Title, headings and lead speak of one report year; the plan of the year after. */
export const A07: Rule<Reading> = {
  code: 'A07',
  title: '年度前后一致',
  severity: 'error',
  why: '在上年稿子上改写时，标题改了年份，小标题和开头往往忘改。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '清溪镇2025年法治政府建设年度报告\n一、2025年主要举措和成效\n全年开展学习6次。\n二、2026年工作安排\n开展学习培训。',
    bad: '清溪镇2025年法治政府建设年度报告\n一、2024年主要举措和成效\n全年开展学习6次。\n二、2026年工作安排\n开展学习培训。',
  },
  *check(reading) {
    const { year } = reading;
    if (year === undefined) return;
    const places = reading.headings
      .filter((heading) => heading.level <= 2)
      .map((heading) => ({ text: heading.text, start: heading.span.start, plan: isPlan(reading, heading.paragraph) }));
    const lead = reading.paragraphs.find((p) => p.kind === 'lead');
    if (lead) places.push({ text: /^20\d\d年/.exec(lead.plain)?.[0] ?? '', start: lead.span.start, plan: false });
    for (const { text, start, plan } of places) {
      const match = /(20\d\d)年(?![—~-])/.exec(text);
      if (!match || /20\d\d年?[—~-]20\d\d/.test(text)) continue;
      const named = Number(match[1]);
      // A part with shortcomings and plan together may name either year.
      if (named === year + (plan ? 1 : 0) || (plan && named === year && /不足|问题/.test(text))) continue;
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      yield {
        span,
        message: plan
          ? `报告年度是${String(year)}年，下一年度应为${String(year + 1)}年`
          : `报告年度是${String(year)}年，这里写${String(named)}年`,
        found: wordsAt(reading, span),
        wanted: `${String(plan ? year + 1 : year)}年`,
      };
    }
  },
};
