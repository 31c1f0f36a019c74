import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { wordsAt } from './find.ts';
import { usage } from './sources.ts';

/** 余 and 多 follow a round number. */
export const N04: Rule<Reading> = {
  code: 'N04',
  title: '“余”“多”接整数',
  severity: 'warning',
  why: '已经数到个位，就没有“余”可言。',
  source: usage,
  subject: 'reading',
  examples: { good: '整治安全隐患30余条。', bad: '整治安全隐患34余条。' },
  *check(reading) {
    for (const figure of reading.figures) {
      if (!/^[余多]$/.test(figure.after) || figure.scale !== '' || figure.decimals > 0 || figure.value % 10 === 0)
        continue;
      const found = wordsAt(reading, figure.span);
      const round = Math.floor(figure.value / 10) * 10;
      yield {
        span: figure.span,
        message: `${figure.digits}不是整数，不能接“${figure.after}”`,
        found,
        wanted:
          round > 0
            ? `${found.replace(figure.after, '')}或者${found.replace(figure.digits, String(round))}`
            : found.replace(figure.after, ''),
      };
    }
  },
};
