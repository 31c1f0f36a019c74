import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { consistency } from './sources.ts';

const TOPICS: readonly (readonly [string, RegExp])[] = [
  ['规范性文件', /规范性文件/],
  ['行政复议', /行政复议/],
  ['行政诉讼', /行政诉讼|应诉|败诉/],
];

/** What did not happen is said, not left out. */
export const A14: Rule<Reading> = {
  code: 'A14',
  title: '零也要写明',
  severity: 'info',
  why: '没有制定规范性文件、没有行政诉讼也是事实；不写，读者分不清是没有还是漏报。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '一、主要举措和成效\n2025年未制定行政规范性文件，未发生行政复议和行政诉讼案件。\n二、存在的不足\n主要原因是人手不足。\n三、下一年度工作安排\n加强培训。',
    bad: '一、主要举措和成效\n2025年开展普法活动20场。\n二、存在的不足\n主要原因是人手不足。\n三、下一年度工作安排\n加强培训。',
  },
  *check(reading) {
    const first = reading.parts[0];
    if (!first || reading.parts.length < 2) return;
    const missing = TOPICS.filter(([, pattern]) => !reading.content.some((p) => pattern.test(p.plain))).map(
      ([name]) => name,
    );
    // One that is missing is the town's choice; all of them look forgotten.
    if (missing.length < TOPICS.length) return;
    yield {
      span: first.heading.span,
      message: `全文没有提到${missing.join('、')}`,
      hint: '有数写数，没有的写明“未制定”“未发生”',
    };
  },
};
