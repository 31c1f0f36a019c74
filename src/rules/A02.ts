import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { breakdownsOf, isExact } from './breakdowns.ts';
import { showFigure } from './figure-words.ts';
import { wordsAt } from './find.ts';
import { consistency } from './sources.ts';

/** The parts after 其中 add up to the total before it. */
export const A02: Rule<Reading> = {
  code: 'A02',
  title: '分项之和等于总数',
  severity: 'error',
  why: '总数和分项对不上，读者无法知道哪个数是真的。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '办理案件375宗，其中行政检查355宗，行政处罚20宗。',
    bad: '办理案件375宗，其中行政检查365宗，行政处罚20宗。',
  },
  *check(reading) {
    for (const { total, parts, open } of breakdownsOf(reading)) {
      if (parts.length < 2 || ![total, ...parts].every(isExact)) continue;
      const sums = runningSums(parts.map((part) => part.value));
      const sum = sums.at(-1) ?? 0;
      // What follows a complete list counts something in it again.
      if (sums.slice(1).includes(total.value) || (sum < total.value && open)) continue;
      const over = sum > total.value;
      const persons = /^(?:人|名|位|人次)$/.test(total.unit);
      yield {
        span: total.span,
        message: `分项合计${parts.map((part) => String(part.value)).join('+')}=${String(sum)}，与总数${String(total.value)}不等`,
        found: wordsAt(reading, total.span),
        wanted: `${String(sum)}${total.unit}`,
        // One person may be counted in two parts, and a list may name only some of its parts.
        severity: over && !persons ? 'error' : 'warning',
        hint: over ? '核对总数和各分项' : '核对总数和各分项；分项没有列全的，加“等”或者补列其余',
        related: parts.map((part) => ({ message: showFigure(reading, part), span: part.span })),
      };
    }
  },
};

function runningSums(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.map((value) => (sum += value));
}
