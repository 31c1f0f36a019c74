import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { punctuationStandard } from './sources.ts';

const YEARS = /(20\d\d)年?[-~](20\d\d)年/g;
const NUMBERS = /(?<![\d.\-年月A-Za-z])(\d{1,4})-(\d{1,5})(?=万?(?:件|宗|起|场|人|份|条|次|篇|个|户|家|名|元|天|亩))/g;

/** Spans of years take —, ranges of numbers ~, neither a hyphen. */
export const N08: Rule<Reading> = {
  code: 'N08',
  title: '范围用连接号',
  severity: 'warning',
  why: '短横线只用于编号和复合词；年份起止用一字线，数值范围用浪纹线或者一字线。',
  source: punctuationStandard('4.13'),
  subject: 'reading',
  examples: { good: '落实规划（2021—2025年）。', bad: '落实规划（2021-2025年）。' },
  *check(reading) {
    for (const { match, span, found } of hits(reading, YEARS)) {
      yield { span, message: '年份起止应用一字线“—”', found, wanted: `${match[1] ?? ''}—${match[2] ?? ''}年` };
    }
    for (const { match, span, found } of hits(reading, NUMBERS)) {
      yield { span, message: '数值范围应用“~”或者“—”', found, wanted: `${match[1] ?? ''}~${match[2] ?? ''}` };
    }
  },
};
