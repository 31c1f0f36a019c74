import type { Fact } from '../core/facts.ts';
import type { Ref } from '../core/report.ts';
import type { Piece } from './piece.ts';
import type { Voice } from './voice.ts';

/** A sentence made of the town's clauses is closed once it is this long. */
const FULL_SENTENCE = 60;

/**
 * The entries of a list. Terms are joined by 、; clauses by ， until a sentence is full or the outline puts the next one
 * elsewhere; free figures follow their names. `show` says how an entry is printed.
 */
export function listPiece(
  items: readonly Fact[],
  voice: Voice,
  show: (item: Fact) => string = ({ text }) => text,
): Piece | undefined {
  const [first] = items;
  if (!first) return undefined;
  const { kind } = first.shape;
  const mark = kind === 'terms' || kind === 'names' ? '、' : '，';
  const starts = kind === 'clauses' && items.length > 1 ? sentenceStarts(items, voice) : undefined;
  const refs: Ref[] = [];
  let text = '';
  for (const [i, item] of items.entries()) {
    const shown = show(item);
    // 《甲》《乙》 and “甲”“乙” stand side by side without a mark (GB/T 15834-2011 4.5.3.5).
    if (starts?.has(i)) text += '。';
    else if (i > 0 && !(mark === '、' && /[》”]$/.test(text) && /^[《“]/.test(shown))) text += mark;
    if (kind === 'figures') text += item.shape.title;
    refs.push({ start: text.length, end: text.length + shown.length, paths: [item.path] });
    text += shown;
  }
  return { text, refs, tells: items, weight: items.length };
}

/** Which clauses begin a sentence: those that the outline parts from their neighbours, and some between, so that sentences are of like length. */
function sentenceStarts(clauses: readonly Fact[], voice: Voice): Set<number> {
  const starts = new Set<number>();
  for (let from = 0; from < clauses.length;) {
    const name = voice.apart(clauses[from] as Fact);
    let to = from + 1;
    while (to < clauses.length && voice.apart(clauses[to] as Fact) === name) to++;
    if (from > 0) starts.add(from);
    const lengths = clauses.slice(from, to).map(({ text }) => text.length + 1);
    const whole = lengths.reduce((sum, length) => sum + length, 0);
    const share = whole / Math.ceil(whole / FULL_SENTENCE);
    let length = 0;
    for (const [i, own] of lengths.entries()) {
      if (i > 0 && length + own / 2 > share) {
        starts.add(from + i);
        length = 0;
      }
      length += own;
    }
    from = to;
  }
  return starts;
}
