import type { Sentence } from '../core/report.ts';
import { shiftRef } from './shift-ref.ts';

/** Two sentences of one point that together stay below this are two sides of one. In characters. */
const SHORT = 58;

/** A clause as short as this leads into the next sentence, up to a length. */
const LEAD = 22;
const LED = 116;

/** A sentence as short as this, with one figure, is carried by the figures before it, up to a length. */
const STUB = 26;
const CARRIED = 120;

/** Who does it, where a sentence names that first. */
const ACTOR =
  /^(?:党政主要负责人|主要负责人|领导干部|法律顾问|公职律师|人民调解员|(?:镇|乡|街道)?党(?:委|工委)|全(?:镇|乡|街道)|两名律师)/u;

/**
 * Joins short neighbours: with ， behind one that has no figure, as the figures carry it out, else with ；, where one
 * actor is named once. Sentences that the town wrote itself stay as they are.
 */
export function joinSentences(sentences: readonly Sentence[], fixed: ReadonlySet<Sentence>): readonly Sentence[] {
  const mayJoin = (sentence: Sentence): boolean => !fixed.has(sentence) && isPlain(sentence);
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before && areShort(before.text, sentence.text) && mayJoin(before) && mayJoin(sentence))
      joined[joined.length - 1] = join(before, sentence);
    else joined.push(sentence);
  }
  return joined;
}

function areShort(before: string, sentence: string): boolean {
  // What follows last year's figures would read as last year's.
  if (before.includes('；上年')) return false;
  const length = before.length + sentence.length;
  // One actor does both, or none is named: 主要负责人讲法治课 has nothing of 均经集体讨论决定.
  if (length <= SHORT) return ACTOR.test(before) === ACTOR.test(sentence);
  if (isStub(sentence) && length <= CARRIED && /\d[^\d。]*。$/u.test(before) && !before.includes('；')) return true;
  return before.length <= LEAD && length <= LED && !/[\d，；]/u.test(before) && !ACTOR.test(sentence);
}

function isStub(sentence: string): boolean {
  return sentence.length <= STUB && /^[^\d，；]*\d[\d,.]*[^\d，；]*。$/u.test(sentence) && !ACTOR.test(sentence);
}

function isPlain({ text, refs }: Sentence): boolean {
  return text.endsWith('。') && !/方面，/u.test(text) && !refs.some(({ paths }) => paths.some(isOwnText));
}

function isOwnText(path: string): boolean {
  return /\.内容\.\d+$/u.test(path);
}

function join(before: Sentence, sentence: Sentence): Sentence {
  const bare = before.text.slice(0, -1);
  const actor = ACTOR.exec(sentence.text)?.[0] ?? '';
  const last = bare.slice(bare.lastIndexOf('；') + 1);
  const again = actor !== '' && last.startsWith(actor) && !sentence.refs.some(({ start }) => start < actor.length);
  const mark = actor === '' && !/[\d；]/u.test(bare) ? '，' : '；';
  const rest = again ? sentence.text.slice(actor.length) : sentence.text;
  const by = bare.length + 1 - (again ? actor.length : 0);
  return {
    text: bare + mark + rest,
    refs: [...before.refs, ...sentence.refs.map((ref) => shiftRef(ref, by))],
  };
}
