import type { Figure, Reading } from '../core/reading.ts';
import type { Finding, Rule } from '../core/rule.ts';
import { nounOf } from './figure-words.ts';
import { wordsAt } from './find.ts';
import { groupBy } from './group-by.ts';
import { percentage, type RateInText, ratesOf } from './rates.ts';
import { consistency } from './sources.ts';

/** A rate stands beside the two counts it comes from. */
export const A04: Rule<Reading> = {
  code: 'A04',
  title: '率应有分子和分母',
  severity: 'warning',
  why: '只有率没有数，读者不知道是86人还是2人参加了考试，也无从核对。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '应考86人，参加考试86人，参考率100%。',
    bad: '组织法律知识考试一次，参考率100%，合格率100%。',
  },
  *check(reading) {
    const bare = ratesOf(reading).filter((rate) => isBare(rate));
    for (const rates of groupBy(bare, (rate) => rate.figure.sentence).values()) {
      const first = rates[0]?.figure.span;
      const last = rates.at(-1)?.figure.span;
      if (!first || !last) continue;
      const names = rates.map((rate) => rate.name).join('、');
      yield {
        span: { start: first.start, end: last.end },
        message: `${names}没有写出分子和分母`,
        found: rates.map((rate) => `${rate.name}${wordsAt(reading, rate.figure.span)}`).join('、'),
        wanted: '在率之前写出两个数，如“应考86人，参考86人，参考率100%”',
      };
    }
    yield* countsWithoutRate(reading);
  },
};

/** A rate of 100% needs one count, any other both. Last year’s stood beside its counts in last year’s report. */
function isBare(rate: RateInText): boolean {
  if (rate.sum || rate.explained || rate.figure.lastYear) return false;
  const { numerators, denominators } = rate;
  if (rate.figure.digits !== '100') return !numerators.some((part) => denominators.some((total) => total !== part));
  if (numerators.length + denominators.length > 0) return false;
  // 应出庭应诉1宗，出庭应诉率100%: the count stands right before its rate.
  return !(rate.previous && shareWord(nounOf(rate.previous), rate.name));
}

function shareWord(noun: string, name: string): boolean {
  for (let i = 0; i + 2 < name.length; i++) if (noun.includes(name.slice(i, i + 2))) return true;
  return false;
}

function* countsWithoutRate(reading: Reading): Iterable<Finding> {
  const rated = new Set(reading.figures.filter((f) => f.unit === '%').map((f) => f.sentence));
  for (const [i, part] of reading.figures.entries()) {
    const whole: Figure | undefined = reading.figures[i - 1];
    if (!whole || whole.sentence !== part.sentence || whole.unit !== part.unit || part.value >= whole.value) continue;
    if (!/成功/.test(nounOf(part)) || !/受理|排查|摸排/.test(nounOf(whole))) continue;
    if (part.after !== '' || whole.after !== '') continue;
    if (rated.has(part.sentence)) continue;
    yield {
      span: { start: whole.span.start, end: part.span.end },
      severity: 'info',
      message: '有总数和成功数，没有写成功率',
      found: reading.source.text.slice(whole.span.start, part.span.end),
      hint: `可以补写“成功率${percentage(part.value, whole.value, 1)}%”`,
    };
  }
}
