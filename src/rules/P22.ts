import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { punctuationStandard } from './sources.ts';

/** A paragraph ends in a closing mark. */
export const P22: Rule<Reading> = {
  code: 'P22',
  title: '段末有标点',
  severity: 'error',
  why: '段落没有句号就断了，可能丢了后面的话。',
  source: punctuationStandard('4.1'),
  subject: 'reading',
  examples: {
    good: '主要表现在：创新力度不够，普法形式比较单一。\n今后继续努力。',
    bad: '主要表现在：创新力度不够，普法形式比较单一\n今后继续努力。',
  },
  *check(reading) {
    for (const { kind, plain, text, span, layout } of reading.content) {
      if (
        kind === 'heading' ||
        layout?.inTable === true ||
        plain.length < 12 ||
        !/[,。;:]/.test(plain) ||
        /[。!?:;…”)》]$/.test(plain)
      )
        continue;
      const mark = /[,、]$/.test(plain);
      yield {
        span: { start: span.end - 1, end: span.end },
        message: mark ? '段末应为句号' : '段末缺句号',
        found: text.slice(-10),
        wanted: `${text.slice(-10, mark ? -1 : undefined)}。`,
        hint: '补上句号；如果后面还有话，补全',
      };
    }
  },
};
