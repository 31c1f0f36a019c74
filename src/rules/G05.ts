import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { usage } from './sources.ts';

/** Until a time is 截至, and a finished year has no 目前. */
export const G05: Rule<Reading> = {
  code: 'G05',
  title: '“截至”与“截止”，“目前”',
  severity: 'warning',
  why: '“截止”是停止，后面不接时间；“截至”才是到某时为止。年度已经结束，“目前”说不清到哪一天。',
  source: usage,
  subject: 'reading',
  examples: { good: '截至2025年12月31日，办理事项162项。', bad: '截止目前，办理事项162项。' },
  *check(reading) {
    const day = `截至${String(reading.year ?? '××××')}年12月31日`;
    for (const { span, found } of hits(reading, /截[止至]到?目前|(?<![截至])止目前|截止(?=\d|今年|年底|本年)到?/g)) {
      const now = found.endsWith('目前');
      yield {
        span,
        message: found.startsWith('截至')
          ? '年度已经结束，“目前”应写明日期'
          : found.startsWith('截')
            ? '“截止”应为“截至”'
            : '漏了“截”字',
        found,
        wanted: now ? day : '截至',
      };
    }
  },
};
