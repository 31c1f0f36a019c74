import type { Figure, Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { nounOf } from './figure-words.ts';
import { wordsAt } from './find.ts';
import { groupBy } from './group-by.ts';
import { usage } from './sources.ts';

/** Things of one kind are counted by one unit word throughout. */
export const N15: Rule<Reading> = {
  code: 'N15',
  title: '同类事物量词统一',
  severity: 'warning',
  why: '案件有时称件有时称宗，读者会以为是两种统计口径。',
  source: usage,
  subject: 'reading',
  examples: {
    good: '受理纠纷案件317宗，调解成功案件313宗。',
    bad: '受理纠纷案件317宗，调解成功案件313起。',
  },
  *check(reading) {
    for (const kind of reading.language.figures.同类量词) {
      const figures = reading.figures.filter((f) => kind.量词.includes(f.unit) && isOfKind(f, kind.名词));
      const units = [...groupBy(figures, (f) => f.unit)].sort((a, b) => b[1].length - a[1].length);
      const usual = units[0];
      if (!usual || units.length < 2) continue;
      for (const figure of units.slice(1).flatMap(([, those]) => those)) {
        const found = wordsAt(reading, figure.span);
        yield {
          span: figure.span,
          message: `“${kind.名词[0] ?? ''}”类多用“${usual[0]}”，这里用“${figure.unit}”`,
          found,
          wanted: found.replace(figure.unit, usual[0]),
        };
      }
    }
  },
};

/** The head of the noun decides: 诉讼案件 is of the kind 案件, 案件评查意见 is not. */
function isOfKind(figure: Figure, nouns: readonly string[]): boolean {
  const noun = nounOf(figure).trim();
  return nouns.some((word) =>
    figure.noun === '' ? figure.follows.startsWith(word) : noun.endsWith(word) || figure.noun.endsWith(word),
  );
}
