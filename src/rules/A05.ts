import type { ReadParagraph, Reading } from '../core/reading.ts';
import type { Finding, Rule } from '../core/rule.ts';
import { chineseNumeral } from '../core/chinese.ts';
import { readChineseNumeral } from '../core/numeral.ts';
import { isExact } from './breakdowns.ts';
import { showFigure } from './figure-words.ts';
import { wordsAt } from './find.ts';
import { consistency } from './sources.ts';

/** One fact has one value, and a count of measures fits the measures that follow. */
export const A05: Rule<Reading> = {
  code: 'A05',
  title: '前后所说的数一致',
  severity: 'error',
  why: '同一件事前后两个数，或者说“六项措施”只列五项，是改稿时最常留下的错。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '主要做好以下两方面工作：\n（一）加强学习培训。组织执法人员参加业务培训。\n（二）加强普法宣传。开展法治宣传活动。',
    bad: '主要做好以下三方面工作：\n（一）加强学习培训。组织执法人员参加业务培训。\n（二）加强普法宣传。开展法治宣传活动。',
  },
  *check(reading) {
    yield* announcedCounts(reading);
    yield* repeatedFacts(reading);
  },
};

const ANNOUNCED = /([一二三四五六七八九十两]|\d{1,2})个?(?:方面|项|点|条|大)[^,。:;、]{0,10}:$/;
const IN_HEADING = /([二三四五六七八九十两])(?:项|条|大)(?:措施|举措|行动|任务|机制)/;

function* announcedCounts(reading: Reading): Iterable<Finding> {
  for (const [at, paragraph] of reading.content.entries()) {
    const match =
      ANNOUNCED.exec(paragraph.plain) ?? (paragraph.kind === 'heading' ? IN_HEADING.exec(paragraph.plain) : null);
    if (match?.[1] === undefined) continue;
    const said = match[1] === '两' ? 2 : /\d/.test(match[1]) ? Number(match[1]) : readChineseNumeral(match[1]);
    const listed = countList(reading.content.slice(at + 1));
    if (said === undefined || listed === 0 || listed === said) continue;
    const start = paragraph.span.start + match.index;
    yield {
      span: { start, end: start + match[0].length },
      message: `这里说${match[1]}项，下面列了${String(listed)}项`,
      found: wordsAt(reading, { start, end: start + match[0].length }),
      wanted: match[0].replace(
        match[1],
        /\d/.test(match[1]) || listed > 99 ? String(listed) : listed === 2 ? '两' : chineseNumeral(listed),
      ),
      hint: '改数，或者补上漏列的一项',
    };
  }
}

/** How many headings of one level, or 一是 … 二是 …, follow until something higher begins. */
function countList(following: readonly ReadParagraph[]): number {
  const first = following[0];
  if (!first?.heading) return new Set((first?.plain ?? '').match(/[一二三四五六七八九十](?=[是要])/g) ?? []).size;
  const { level } = first.heading;
  let count = 0;
  for (const { heading } of following) {
    if (heading && heading.level < level) break;
    if (heading?.level === level) count++;
  }
  return count;
}

/** The same long noun with another number in another paragraph: two facts would carry two names. */
function* repeatedFacts(reading: Reading): Iterable<Finding> {
  const seen = new Map<string, (typeof reading.figures)[number]>();
  for (const figure of reading.figures) {
    if (figure.noun.length < 6 || figure.unit === '' || !isExact(figure)) continue;
    const key = `${figure.noun}|${figure.unit}`;
    const first = seen.get(key);
    if (!first) seen.set(key, figure);
    else if (first.value !== figure.value && first.paragraph !== figure.paragraph) {
      yield {
        span: figure.span,
        severity: 'warning',
        message: `“${figure.noun}”前后两个数：${wordsAt(reading, first.span)}、${wordsAt(reading, figure.span)}`,
        found: showFigure(reading, figure),
        wanted: showFigure(reading, first),
        hint: '核对两处；如果说的是两件事，请写明区别',
        related: [{ message: '前一处', span: first.span }],
      };
    }
  }
}
