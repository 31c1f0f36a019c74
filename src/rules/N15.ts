import type { Language } from '../core/language.ts';
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
    const kinds = reading.language.figures.同类量词;
    const figures = reading.figures.flatMap((figure) => {
      const kind = kindOf(figure, kinds);
      return kind ? [{ figure, kind }] : [];
    });
    for (const [kind, members] of groupBy(figures, (entry) => entry.kind)) {
      const units = [
        ...groupBy(
          members.map((entry) => entry.figure),
          (figure) => figure.unit,
        ),
      ].sort((a, b) => b[1].length - a[1].length);
      const usual = units[0];
      if (!usual) continue;
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

type Kind = Language['figures']['同类量词'][number];

/** The kind whose word ends the noun, the longest word first: 诉讼案件 is of the kind 案件, 案件评查意见 is not. */
function kindOf(figure: Figure, kinds: readonly Kind[]): Kind | undefined {
  const noun = nounOf(figure).trim();
  const isNamed = (word: string) =>
    figure.noun === '' ? figure.follows.startsWith(word) : noun.endsWith(word) || figure.noun.endsWith(word);
  let longest = 0;
  let found: Kind | undefined;
  for (const kind of kinds) {
    if (!kind.量词.includes(figure.unit)) continue;
    for (const word of kind.名词) if (word.length > longest && isNamed(word)) [longest, found] = [word.length, kind];
  }
  return found;
}
