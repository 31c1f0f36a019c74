import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits, isPlan, wordHits } from './find.ts';
import { usage } from './sources.ts';

/** A finished year is named, not spoken of as going on. */
export const G06: Rule<Reading> = {
  code: 'G06',
  title: '不用“今年以来”',
  severity: 'info',
  why: '报告在次年写成，读者也在次年以后看，“今年”会被当成写作之年；“以来”表示还没有结束。',
  source: usage,
  subject: 'reading',
  examples: {
    good: '清溪镇2025年法治政府建设年度报告\n2025年，开展学习4次。',
    bad: '清溪镇2025年法治政府建设年度报告\n今年以来，开展学习4次。',
  },
  *check(reading) {
    const year = reading.year === undefined ? '全年' : `${String(reading.year)}年`;
    for (const word of reading.language.usage.当年用语) {
      for (const { span, paragraph } of wordHits(reading, word)) {
        if (!isPlan(reading, paragraph.index))
          yield { span, message: `年度已经结束，不说“${word}”`, found: word, wanted: year };
      }
    }
    for (const { match, span, found } of hits(reading, /(20\d\d)年以来/g)) {
      if (Number(match[1]) === reading.year) yield { span, message: '年度已经结束，不说“以来”', found, wanted: year };
    }
  },
};
