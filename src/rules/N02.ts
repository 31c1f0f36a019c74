import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { wordsAt } from './find.ts';
import { numbersStandard } from './sources.ts';

/** Large numbers of one sentence are written in one way. */
export const N02: Rule<Reading> = {
  code: 'N02',
  title: '相近之处数字体例一致',
  severity: 'warning',
  why: '同一句里一个用“万”一个写全，读者要换算才能比较。',
  source: numbersStandard('3（同一体例）'),
  subject: 'reading',
  examples: { good: '发放资料4万余份，投入2.2万余元。', bad: '发放资料4万余份，投入22000余元。' },
  *check(reading) {
    const scaled = new Set(reading.figures.filter((f) => f.scale === '万').map((f) => f.sentence));
    for (const figure of reading.figures) {
      if (figure.scale !== '' || !/^\d{2,}000$/.test(figure.digits.replaceAll(',', '')) || !scaled.has(figure.sentence))
        continue;
      const found = wordsAt(reading, figure.span);
      yield {
        span: figure.span,
        message: '同一句中有的用“万”，有的写全',
        found,
        wanted: found.replace(figure.digits, `${String(figure.value / 10_000)}万`),
      };
    }
  },
};
