import type { Figure, Reading } from '../core/reading.ts';
import type { Finding, Rule } from '../core/rule.ts';
import { wordsAt } from './find.ts';
import { showFigure } from './figure-words.ts';
import { percentage, type RateInText, ratesOf } from './rates.ts';
import { consistency } from './sources.ts';

/** A printed rate is what its two counts give. */
export const A01: Rule<Reading> = {
  code: 'A01',
  title: '率与分子分母相符',
  severity: 'error',
  why: '报告里的率由文中的数算得出来，算不拢就是数据有误，上级核对时首先看这里。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '受理人民调解案件317宗，调解成功313宗，调解成功率98.7%。',
    bad: '办理案件375宗，其中行政检查案件355宗，行政处罚案件20宗。平台办理行政检查案件355宗，行政处罚案件11宗，平台办案率97.86%。',
  },
  *check(reading) {
    for (const rate of ratesOf(reading)) {
      const finding = judge(reading, rate);
      if (finding) yield finding;
    }
  },
};

interface Candidate {
  readonly part: number;
  readonly whole: number;
  readonly shown: string;
  readonly figures: readonly Figure[];
}

function judge(reading: Reading, rate: RateInText): Finding | undefined {
  const { figure, sum } = rate;
  if (figure.before !== '' || figure.after !== '') return undefined;
  const candidates: Candidate[] = [];
  if (sum) {
    const values = sum.parts.map((part) => part.value);
    const part = values.reduce((a, b) => a + b, 0);
    if (part <= sum.total.value) {
      const shown = `（${values.join('+')}）÷${String(sum.total.value)}`;
      candidates.push({ part, whole: sum.total.value, shown, figures: [sum.total, ...sum.parts] });
    }
  }
  for (const numerator of rate.numerators) {
    for (const whole of rate.denominators) {
      if (whole === numerator || whole.value === 0 || numerator.value > whole.value) continue;
      const shown = `${String(numerator.value)}÷${String(whole.value)}`;
      candidates.push({ part: numerator.value, whole: whole.value, shown, figures: [whole, numerator] });
    }
  }
  const printed = Number(figure.digits);
  const exact = candidates.filter((c) => c.figures.every((f) => f.before === '' && f.after === ''));
  // 群众满意561宗、满意率94.1% after 受理596宗，办结594宗: of which of the two is the town's affair.
  if (rate.explained || exact.length === 0) return undefined;
  if (exact.some((c) => Number(percentage(c.part, c.whole, figure.decimals)) === printed)) return undefined;
  const nearest = exact.reduce((a, b) => (distance(b, printed) < distance(a, printed) ? b : a));
  const wanted = `${percentage(nearest.part, nearest.whole, figure.decimals)}%`;
  return {
    span: figure.span,
    message: `${rate.name}与文中的数不符：${nearest.shown}=${wanted}`,
    found: wordsAt(reading, figure.span),
    wanted,
    hint: '核对分子、分母和率，改正其中有误的一个',
    related: nearest.figures.map((f) => ({ message: showFigure(reading, f), span: f.span })),
  };
}

function distance(candidate: Candidate, printed: number): number {
  return Math.abs((candidate.part / candidate.whole) * 100 - printed);
}
