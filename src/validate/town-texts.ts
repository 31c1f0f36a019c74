import type { KeyPath } from '../core/diagnostic.ts';
import { asFact, type FactIndex } from '../core/facts.ts';
import { remember } from '../core/remember.ts';

/** A text of the town that is printed. */
export interface TownText {
  readonly keys: KeyPath;
  readonly title: string;
  readonly text: string;
}

/** All that the town put into words of its own: its texts, and its own wordings of matters and of the lead. */
export const townTexts = remember((facts: FactIndex): readonly TownText[] => {
  const texts: TownText[] = [];
  for (const { keys, shape, text, figure } of facts.stated) if (!figure) texts.push({ keys, title: shape.title, text });
  const worded = facts.matters.filter((matter) => matter.worded);
  for (const path of ['公文.导语', '公文.标题', ...worded.map((matter) => `${matter.path}.写成`)]) {
    const own = asFact(facts.at(path));
    if (own) texts.push({ keys: own.keys, title: own.shape.title, text: own.text });
  }
  return texts;
});

/** Whether an offset of a text lies within “”, ‘’, 《》 or 「」: there somebody else may speak. */
export function isQuoted(text: string, at: number): boolean {
  for (const [open, close] of QUOTES) {
    const from = text.lastIndexOf(open, at);
    if (from !== -1 && text.indexOf(close, from) > at) return true;
  }
  return false;
}

const QUOTES = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['「', '」'],
] as const;
