import type { Fact } from '../core/facts.ts';
import type { Ref } from '../core/report.ts';
import { shiftRef } from './shift-ref.ts';
import type { Voice } from './voice.ts';

/** What a helper puts into a sentence; undefined where it misses the fact it speaks of. */
export interface Piece {
  readonly text: string;
  readonly refs?: readonly Ref[];
  readonly tells?: readonly string[];
  readonly weight?: number;
}

export type Helper = (voice: Voice, scope: string, args: readonly string[], place: string) => Piece | undefined;

/** Names that a template may use, and what each prints. templates/README.md explains them to county staff. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  值: (voice, scope, [name = '']) => printed(voice, scope, name),
  /** 全部, where a part is the whole and more than one. */
  全: (voice, scope, [part = '', whole = '', words = '全部']) => {
    const partFact = findFact(voice, scope, part);
    const wholeFact = findFact(voice, scope, whole);
    if (!partFact?.figure?.exact || !wholeFact?.figure?.exact || partFact.figure.value !== wholeFact.figure.value)
      return undefined;
    if (
      partFact.figure.value <= 1 ||
      partFact.figure.unit !== wholeFact.figure.unit ||
      voice.printed.has(partFact.path)
    )
      return undefined;
    // Better said than a count and the rate of 100 % that follows from it.
    return told(partFact, words, 1.6);
  },
  /** A figure that several facts share: 参考率、合格率均为100% */
  同: (voice, scope, names) => {
    const facts = names.flatMap((name) => findFact(voice, scope, name) ?? []);
    const [first] = facts;
    if (!first || facts.length < names.length) return undefined;
    if (facts.some((fact) => fact.text !== first.text || fact.computed !== undefined || voice.printed.has(fact.path)))
      return undefined;
    const paths = facts.map((fact) => fact.path);
    const refs = [{ start: 0, end: first.text.length, paths }];
    return { text: first.text, refs, tells: paths, weight: paths.length * 1.2 };
  },
  /** Names in quotation marks, unless they stand in them already. */
  引: (voice, scope, [name = '']) => {
    const items = findList(voice, scope, name).filter((item) => !voice.printed.has(item.path));
    const quoted = items.map((item) => (/^[“《]/u.test(item.text) ? item : { ...item, text: `“${item.text}”` }));
    return listPiece(quoted, voice);
  },
  /** The given words, where a figure is zero. */
  零: (voice, scope, [name = '', words = '']) => {
    const fact = findFact(voice, scope, name);
    return fact?.figure?.value === 0 && !voice.printed.has(fact.path) ? told(fact, words, 1.2) : undefined;
  },
  /** One entry of a list, where the town chose it: its phrase, or the words given here. */
  选: (voice, scope, [name = '', choice = '', words]) => {
    const item = findList(voice, scope, name).find((entry) => entry.raw === choice);
    return item && !voice.printed.has(item.path) ? told(item, words ?? item.text, 1) : undefined;
  },
  /** Nothing, where a fact is given. */
  需: (voice, scope, [name = '']) => (isGiven(voice, scope, name) ? { text: '' } : undefined),
  /** Nothing, where a fact is not given. */
  无: (voice, scope, [name = '']) => (isGiven(voice, scope, name) ? undefined : { text: '' }),
  /** A text in brackets, where it is given; without it the sentence is none the worse. */
  括: (voice, scope, [name = '']) => {
    const piece = printed(voice, scope, name);
    return piece
      ? {
          ...piece,
          text: `（${piece.text}）`,
          refs: (piece.refs ?? []).map((ref) => shiftRef(ref, 1)),
        }
      : { text: '' };
  },
  /** A text, where it is given; without it the sentence is none the worse. */
  可: (voice, scope, [name = '']) => printed(voice, scope, name) ?? { text: '' },
  /** For each item of an array of groups the given fields one behind the other: 甲3次、乙2次 */
  列: (voice, scope, [name = '', ...fields]) => {
    const list = scope === '' ? name : `${scope}.${name}`;
    const items = Array.from({ length: voice.facts.count(list) }, (_, i) =>
      fields
        .flatMap((field) => voice.facts.get(`${list}.${String(i)}.${field}`) ?? [])
        .filter((fact) => !voice.printed.has(fact.path)),
    ).filter((item) => item.length > 0);
    if (items.length === 0) return undefined;
    const refs: Ref[] = [];
    let text = '';
    for (const item of items) {
      if (text !== '') text += '、';
      for (const fact of item) {
        refs.push({ start: text.length, end: text.length + fact.text.length, paths: [fact.path] });
        text += fact.text;
      }
    }
    return { text, refs, tells: refs.flatMap((ref) => ref.paths), weight: refs.length };
  },
  换: (voice, _scope, words, place) => ({ text: words[voice.pick(`${place}/${words.join('/')}`, words.length)] ?? '' }),
  全年: (voice) => ({ text: voice.timeWord() }),
  本年: (voice) => ({ text: `${String(voice.year)}年` }),
  明年: (voice) => ({ text: `${String(voice.year + 1)}年` }),
  ...Object.fromEntries(
    ['我镇', '全镇', '镇', '村', '简称', '单位', '县', '县级'].map((word): [string, Helper] => [
      word,
      (voice) => {
        const text = voice.self[word] ?? '';
        return text === '' ? undefined : { text };
      },
    ]),
  ),
};

/** A word of the year, a fact, or what is left of a list. */
function printed(voice: Voice, scope: string, name: string): Piece | undefined {
  if (name.startsWith('词.')) return wordPiece(voice, name.slice(2));
  const fact = findFact(voice, scope, name);
  if (fact) return voice.printed.has(fact.path) ? undefined : factPiece(fact);
  const items = findList(voice, scope, name);
  return items.length === 0
    ? undefined
    : listPiece(
        items.filter((item) => !voice.printed.has(item.path)),
        voice,
      );
}

/** Whether a name is known in the scope at hand. */
export function isGiven(voice: Voice, scope: string, name: string): boolean {
  return name.startsWith('词.')
    ? name.slice(2) in voice.words
    : voice.facts.has(scope === '' ? name : `${scope}.${name}`) || voice.facts.has(name);
}

/** A name means a field of the group at hand, or else a full path from the root. */
function findFact(voice: Voice, scope: string, name: string): Fact | undefined {
  return voice.facts.get(pathIn(scope, name)) ?? voice.facts.get(name);
}

const joined = new Map<string, Map<string, string>>();

/** The path of a name in a scope. There are only so many of both, and a text that was joined before is found faster. */
function pathIn(scope: string, name: string): string {
  if (scope === '') return name;
  let names = joined.get(scope);
  if (!names) joined.set(scope, (names = new Map<string, string>()));
  let path = names.get(name);
  if (path === undefined) names.set(name, (path = `${scope}.${name}`));
  return path;
}

function findList(voice: Voice, scope: string, name: string): readonly Fact[] {
  const near = voice.facts.list(pathIn(scope, name));
  return near.length > 0 ? near : voice.facts.list(name);
}

function wordPiece(voice: Voice, key: string): Piece | undefined {
  const text = Object.hasOwn(voice.words, key) ? voice.words[key] : undefined;
  if (text !== undefined) return { text };
  voice.missingWords.add(key);
  return undefined;
}

function factPiece(fact: Fact): Piece {
  // The sentence sets its own closing mark.
  const text = fact.shape.kind === 'text' ? fact.text.replace(/[。；，]$/u, '') : fact.text;
  if (!fact.computed) return told(fact, text, 1);
  const ref: Ref = { start: 0, end: fact.text.length, paths: fact.computed.paths, computed: fact.computed.how };
  return { text: fact.text, refs: [ref], tells: [fact.path], weight: 0.5 };
}

function told(fact: Fact, text: string, weight: number): Piece {
  return { text, refs: [{ start: 0, end: text.length, paths: [fact.path] }], tells: [fact.path], weight };
}

/** A sentence made of the town's clauses is closed once it is this long. */
const FULL_SENTENCE = 60;

/** Terms are joined by 、; clauses by ， until a sentence is full or the outline puts the next one elsewhere; free figures follow their names. */
function listPiece(items: readonly Fact[], voice: Voice): Piece | undefined {
  const [first] = items;
  if (!first) return undefined;
  const mark = first.shape.kind === 'terms' || first.shape.kind === 'names' ? '、' : '，';
  const refs: Ref[] = [];
  let text = '';
  const starts = first.shape.kind === 'clauses' ? sentenceStarts(items, voice) : new Set<number>();
  for (const [i, item] of items.entries()) {
    // 《甲》《乙》 and “甲”“乙” stand side by side without a mark (GB/T 15834-2011 4.5.3.5).
    if (starts.has(i)) text += '。';
    else if (i > 0 && !(mark === '、' && /[》”]$/u.test(text) && /^[《“]/u.test(item.text))) text += mark;
    if (item.shape.kind === 'figures') text += item.shape.title;
    refs.push({ start: text.length, end: text.length + item.text.length, paths: [item.path] });
    text += item.text;
  }
  return { text, refs, tells: items.map((item) => item.path), weight: items.length };
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
