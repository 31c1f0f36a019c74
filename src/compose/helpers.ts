import { asFact, asList, type Fact } from '../core/facts.ts';
import type { Ref } from '../core/report.ts';
import { listPiece } from './list-piece.ts';
import type { Argument } from './passage.ts';
import { factPiece, isPiece, told, type Part } from './piece.ts';
import { find, type Scope } from './scope.ts';
import { shiftRef } from './shift-ref.ts';
import { left, type Voice } from './voice.ts';

/** What a helper puts into a sentence of one town; undefined where it misses the fact it speaks of. */
export type Helper = (voice: Voice, scope: Scope, args: readonly Argument[], place: string) => Part | undefined;

/** Names that a template may use, and what each prints. templates/README.md explains them to county staff. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  /** A fact; what is left of a list. */
  值: (voice, scope, args) => printed(voice, scope, args[0]),
  /** A word of the year. */
  词: (voice, _scope, args) => wordOfYear(voice, String(args[0])),
  /** 全部, where a part is the whole and more than one. */
  全: (voice, scope, args) => {
    const fact = factAt(scope, args[0]);
    const figure = fact?.figure;
    const whole = factAt(scope, args[1])?.figure;
    if (!fact || !figure?.exact || !whole?.exact || figure.value !== whole.value) return undefined;
    if (figure.value <= 1 || figure.unit !== whole.unit || voice.isTold(fact)) return undefined;
    // Better said than a count and the rate of 100 % that follows from it.
    return told(fact, String(args[2] ?? '全部'), 1.6);
  },
  /** A figure that several facts share: 参考率、合格率均为100% */
  同: (voice, scope, args) => {
    const facts = args.flatMap((name) => factAt(scope, name) ?? []);
    const [first] = facts;
    if (!first || facts.length < args.length) return undefined;
    if (facts.some((fact) => fact.text !== first.text || fact.computed !== undefined || voice.isTold(fact)))
      return undefined;
    const refs = [{ start: 0, end: first.text.length, paths: facts.map((fact) => fact.path) }];
    return { text: first.text, refs, tells: facts, weight: facts.length * 1.2 };
  },
  /** Names in quotation marks, unless they stand in them already. */
  引: (voice, scope, args) => listPiece(left(listAt(scope, args[0]), voice), voice, quoted),
  /** The given words, where a figure is zero. */
  零: (voice, scope, args) => {
    const fact = factAt(scope, args[0]);
    return fact?.figure?.value === 0 && !voice.isTold(fact) ? told(fact, String(args[1] ?? ''), 1.2) : undefined;
  },
  /** One entry of a list, where the town chose it: its phrase, or the words given here. */
  选: (voice, scope, args) => {
    const item = listAt(scope, args[0]).find((entry) => entry.raw === args[1]);
    return item && !voice.isTold(item) ? told(item, String(args[2] ?? item.text), 1) : undefined;
  },
  /** Nothing, where a fact is given. */
  需: (voice, scope, args) => (isGiven(voice, scope, args[0]) ? '' : undefined),
  /** Nothing, where a fact is not given. */
  无: (voice, scope, args) => (isGiven(voice, scope, args[0]) ? undefined : ''),
  /** A text in brackets, where it is given; without it the sentence is none the worse. */
  括: (voice, scope, args) => {
    const part = printed(voice, scope, args[0]);
    if (typeof part !== 'object') return part === undefined ? '' : `（${wordsOf(part)}）`;
    const piece = isPiece(part) ? part : factPiece(part);
    return { ...piece, text: `（${piece.text}）`, refs: piece.refs.map((ref) => shiftRef(ref, 1)) };
  },
  /** A text, where it is given; without it the sentence is none the worse. */
  可: (voice, scope, args) => printed(voice, scope, args[0]) ?? '',
  /** For each item of an array of groups the given fields one behind the other: 甲3次、乙2次 */
  列: (voice, scope, [name, ...fields]) => {
    const list = listPath(scope, name);
    const refs: Ref[] = [];
    const tells: Fact[] = [];
    let text = '';
    for (let i = 0; i < scope.facts.count(list); i++) {
      const item = fields.flatMap((field) => scope.facts.get(`${list}.${String(i)}.${String(field)}`) ?? []);
      const before = tells.length;
      for (const fact of left(item, voice)) {
        if (tells.length === before && text !== '') text += '、';
        refs.push({ start: text.length, end: text.length + fact.text.length, paths: [fact.path] });
        tells.push(fact);
        text += fact.text;
      }
    }
    return tells.length === 0 ? undefined : { text, refs, tells, weight: tells.length };
  },
  // Which of the words it is does not matter until the sentence is chosen.
  换: (voice, _scope, words, place) => () => String(words[voice.pick(`${place}/${words.join('/')}`, words.length)]),
  全年: (voice) => voice.timeWord(),
  本年: (voice) => `${String(voice.year)}年`,
  明年: (voice) => `${String(voice.year + 1)}年`,
  ...Object.fromEntries(
    ['我镇', '全镇', '镇', '村', '简称', '单位', '县', '县级'].map((word): [string, Helper] => [
      word,
      (voice) => (voice.self[word] === '' ? undefined : voice.self[word]),
    ]),
  ),
};

/** Words that need no fact as they are printed. */
export function wordsOf(part: string | (() => string)): string {
  return typeof part === 'string' ? part : part();
}

/** Whether a fact or a word of the year is known. */
export function isGiven(voice: Voice, scope: Scope, name: Argument | undefined): boolean {
  if (typeof name === 'number') return find(scope, name) !== undefined;
  return name !== undefined && name.slice('词.'.length) in voice.words;
}

/** A word of the year, a fact, or what is left of a list. */
export function printed(voice: Voice, scope: Scope, name: Argument | undefined): Part | undefined {
  if (typeof name !== 'number') return wordOfYear(voice, String(name).slice('词.'.length));
  const entry = find(scope, name);
  const fact = asFact(entry);
  if (fact) return voice.isTold(fact) ? undefined : fact;
  return listPiece(left(asList(entry), voice), voice);
}

function factAt(scope: Scope, name: Argument | undefined): Fact | undefined {
  return typeof name === 'number' ? asFact(find(scope, name)) : undefined;
}

function listAt(scope: Scope, name: Argument | undefined): readonly Fact[] {
  return asList(typeof name === 'number' ? find(scope, name) : undefined);
}

function listPath({ path, names }: Scope, name: Argument | undefined): string {
  const list = typeof name === 'number' ? (names[name] ?? '') : '';
  return path === '' ? list : `${path}.${list}`;
}

function quoted({ text }: Fact): string {
  return /^[“《]/.test(text) ? text : `“${text}”`;
}

function wordOfYear(voice: Voice, key: string): string | undefined {
  const text = Object.hasOwn(voice.words, key) ? voice.words[key] : undefined;
  if (text === undefined) voice.missingWords.add(key);
  return text;
}
