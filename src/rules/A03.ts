import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { breakdownsOf, isExact } from './breakdowns.ts';
import { wordsAt } from './find.ts';
import { consistency } from './sources.ts';

/** What stands after 其中 is less than the whole. */
export const A03: Rule<Reading> = {
  code: 'A03',
  title: '“其中”之数小于总数',
  severity: 'warning',
  why: '“其中”说的是一部分；等于总数时应当说“全部”，大于总数则是数据有误。',
  source: consistency,
  subject: 'reading',
  examples: { good: '行政执法人员4名，其中持证3名。', bad: '行政执法人员4名，其中持证4名。' },
  *check(reading) {
    for (const { total, parts } of breakdownsOf(reading)) {
      for (const part of parts) {
        if (!isExact(total) || !isExact(part) || part.value < total.value) continue;
        const equal = part.value === total.value;
        // One case can only be all of it, and of a full list one item may be all: 应出庭1件、不开庭0件.
        if (equal && (total.value <= 1 || parts.length > 1)) continue;
        yield {
          span: part.span,
          message: equal ? '“其中”之数等于总数' : `“其中”之数${String(part.value)}大于总数${String(total.value)}`,
          found: wordsAt(reading, part.span),
          ...(equal ? { wanted: `全部${part.noun}` } : { hint: '核对总数和分项' }),
          severity: equal ? 'warning' : 'error',
        };
      }
    }
  },
};
