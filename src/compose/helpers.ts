import { asFact, asList, type Entry, type Fact } from '../core/facts.ts';
import { beside, listPiece } from './list-piece.ts';
import { figureWords, lastTime, remark } from './figure-piece.ts';
import type { Argument } from './passage.ts';
import { factPiece, isPiece, joined, told, wrapped, YEAR, type Part } from './piece.ts';
import { find, type Scope } from './scope.ts';
import { left, type Voice } from './voice.ts';
import { zeroesOf } from './whole.ts';

/** A name that a template may call with {{ }}. templates/README.md explains each to county staff; a test holds the page against this table. */
export interface Helper {
  /** How many of its first arguments are names of facts; the others are words. */
  readonly names: number;
  /** Whether it stands only where a fact is given, and then tells it. */
  readonly tells: boolean;
  /** What it puts into a sentence; undefined where it misses the fact it speaks of. */
  readonly say: (voice: Voice, scope: Scope, args: readonly Argument[], place: string) => Part | undefined;
}

/** Words of the town or the year, which need no arguments. */
const SELF = ['我镇', '全镇', '镇', '村', '村社', '党委', '政府', '简称', '单位', '县', '县级'];

export const HELPERS: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  // A word of the year.
  ['词', { names: 0, tells: false, say: (voice, _scope, args) => wordOfYear(voice, String(args[0])) }],
  [
    // A figure that several facts share: 参考率、合格率均为100%
    '同',
    {
      names: Infinity,
      tells: true,
      say: (voice, scope, args) => {
        const facts = args.flatMap((name) => factAt(scope, name) ?? []);
        const [first] = facts;
        if (!first || facts.length < args.length) return undefined;
        const unlike = facts.some((fact) => fact.text !== first.text || voice.isTold(fact));
        if (unlike) return undefined;
        // Rates that follow from counts rest on these.
        const refs = facts.map((fact) => ({
          start: 0,
          end: first.text.length,
          paths: fact.computed?.paths ?? [fact.path],
          ...(fact.computed ? { computed: fact.computed.how } : {}),
        }));
        return { text: first.text, refs, tells: facts, weight: facts.length * 1.2 };
      },
    },
  ],
  [
    // Names in quotation marks, unless they stand in them already.
    '引',
    {
      names: 1,
      tells: true,
      say: (voice, scope, args) => {
        const names = left(listAt(scope, args[0]), voice);
        if (names.length === 0) return undefined;
        const pieces = names.map((fact) =>
          /^[“《]/u.test(fact.text) ? factPiece(fact) : wrapped('“', factPiece(fact), '”'),
        );
        return joined(pieces, beside);
      },
    },
  ],
  [
    // One entry of a list, where the town chose it: its phrase, or the words given here.
    '选',
    {
      names: 1,
      tells: true,
      say: (voice, scope, args) => {
        const item = listAt(scope, args[0]).find((entry) => entry.raw.replace(/[。；，]+$/u, '') === args[1]);
        return item && !voice.isTold(item) ? told([item], String(args[2] ?? item.text), 1) : undefined;
      },
    },
  ],
  [
    // Words for a figure that is 0, where several are named one behind the other.
    '零',
    {
      names: 1,
      tells: true,
      say: (voice, scope, args) => {
        const fact = factAt(scope, args[0]);
        const zeroes = fact && !voice.isTold(fact) ? zeroesOf(fact, scope.facts) : undefined;
        if (!zeroes) return undefined;
        const words = told(left(zeroes, voice), String(args[1] ?? ''), 1.2);
        const last = fact?.figure?.last;
        if (!fact || !last || last.value === 0) return words;
        return joined([words, remark(fact, `（${lastTime(scope.facts)}${last.text}）`, `上年${last.text}`)], '');
      },
    },
  ],
  // Nothing, where a fact is given.
  ['需', { names: 1, tells: false, say: (voice, scope, args) => (isGiven(voice, scope, args[0]) ? '' : undefined) }],
  // Nothing, where a fact is not given.
  ['无', { names: 1, tells: false, say: (voice, scope, args) => (isGiven(voice, scope, args[0]) ? undefined : '') }],
  [
    // A text in brackets, where it is given; without it the sentence is none the worse.
    '括',
    {
      names: 1,
      tells: false,
      say: (voice, scope, args) => {
        const part = printed(voice, scope, args[0]);
        if (part === undefined) return '';
        if (typeof part === 'string') return `（${part}）`;
        return 'text' in part ? wrapped('（', isPiece(part) ? part : factPiece(part), '）') : '';
      },
    },
  ],
  // A fact, where it is given; without it the sentence is none the worse.
  ['可', { names: 1, tells: false, say: (voice, scope, args) => printed(voice, scope, args[0]) ?? '' }],
  [
    // The rows of a breakdown, each between words: 围绕甲学习2次、围绕乙学习3次
    '每',
    {
      names: 1,
      tells: true,
      say: (voice, scope, [name, before = '', after = '']) => {
        const rows = left(listAt(scope, name), voice);
        if (rows.length === 0) return undefined;
        const pieces = rows.map((fact) => {
          const { piece } = figureWords(fact, scope.facts, 'brackets');
          return wrapped(`${String(before)}${fact.shape.title}${String(after)}`, piece);
        });
        return joined(pieces, '、');
      },
    },
  ],
  [
    // How often something is done, with the verb where it belongs: 每月开展1次
    '频',
    {
      names: 1,
      tells: true,
      say: (voice, scope, args) => {
        const fact = factAt(scope, args[0]);
        if (!fact || voice.isTold(fact)) return undefined;
        const count = fact.text.search(/\d/u);
        const verb = String(args[1] ?? '');
        const text = count === -1 ? fact.text + verb : fact.text.slice(0, count) + verb + fact.text.slice(count);
        return told([fact], text, 1);
      },
    },
  ],
  [
    // Who did it: the town's own word, or the one given here.
    '由',
    {
      names: 0,
      tells: false,
      say: (voice, scope, args) => {
        const actor = actorOf(scope);
        return actor && !voice.isTold(actor) ? actor : String(args[0] ?? '');
      },
    },
  ],
  [
    '换',
    {
      names: 0,
      tells: false,
      say: (voice, { turn }, words, place) =>
        String(words[(voice.pick(`${place}/${words.join('/')}`, words.length) + turn) % words.length]),
    },
  ],
  ['全年', { names: 0, tells: false, say: () => YEAR }],
  ['本年', { names: 0, tells: false, say: (voice) => `${String(voice.year)}年` }],
  ['明年', { names: 0, tells: false, say: (voice) => `${String(voice.year + 1)}年` }],
  ...SELF.map((word): [string, Helper] => [
    word,
    { names: 0, tells: false, say: (voice) => (voice.self[word] === '' ? undefined : voice.self[word]) },
  ]),
]);

/** Names that need nothing behind them in a template: 我镇, 全年. */
export const OWN_WORDS: ReadonlySet<string> = new Set(['全年', '本年', '明年', '由', ...SELF]);

/** The actor that the town names for the matter of a scope. */
export function actorOf({ facts, paths }: Scope): Fact | undefined {
  return paths[0] === '' ? undefined : asFact(facts.at(`${paths[0] ?? ''}.由`));
}

/** Whether a fact or a word of the year is known. */
function isGiven(voice: Voice, scope: Scope, name: Argument | undefined): boolean {
  if (typeof name === 'number') return find(scope, name) !== undefined;
  return name !== undefined && Object.hasOwn(voice.words, name.slice('词.'.length));
}

/** A word of the year, a fact, or what is left of a list. */
function printed(voice: Voice, scope: Scope, name: Argument | undefined): Part | undefined {
  if (typeof name !== 'number') return wordOfYear(voice, String(name).slice('词.'.length));
  const entry = find(scope, name);
  const fact = asFact(entry);
  if (fact)
    return voice.isTold(fact) ? undefined : fact.figure ? figureWords(fact, scope.facts, 'brackets').piece : fact;
  return listPiece(left(asList(entry), voice), scope.facts);
}

export function factAt(scope: Scope, name: Argument | undefined): Fact | undefined {
  return typeof name === 'number' ? asFact(find(scope, name)) : undefined;
}

function listAt(scope: Scope, name: Argument | undefined): readonly Fact[] {
  const entry: Entry | undefined = typeof name === 'number' ? find(scope, name) : undefined;
  return asList(entry);
}

function wordOfYear(voice: Voice, key: string): string | undefined {
  const text = Object.hasOwn(voice.words, key) ? voice.words[key] : undefined;
  if (text === undefined) voice.missingWords.add(key);
  return text;
}
