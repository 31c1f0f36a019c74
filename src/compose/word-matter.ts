import type { Fact, Matter } from '../core/facts.ts';
import { remember } from '../core/remember.ts';
import type { Sentence } from '../core/report.ts';
import { drawLine, toldBy, type Drawn } from './draw-line.ts';
import { namedFigure } from './figure-piece.ts';
import { opening } from './list-piece.ts';
import { measureParts } from './measures.ts';
import { figuresInWords, ownPiece, sentencesIn, withFigures } from './own-words.ts';
import type { MatterTemplate, SentenceTemplate } from './passage.ts';
import { lengthOf, say, STOP, YEAR, type Part } from './piece.ts';
import { scopeOf, type Scope } from './scope.ts';
import { isCall, segmentsOf } from './segment.ts';
import { left, type Voice } from './voice.ts';

/** What a matter says, and what it had no words for and listed. */
export interface Worded {
  readonly sentences: readonly Sentence[];
  readonly unworded: readonly Fact[];
}

/** Measures of this length stand in a sentence of their own before figures. */
const LONG_BEFORE_FIGURES = 40;
/** A result joins the sentence before it up to this length. */
const LONG_WITH_RESULT = 84;

/**
 * Puts a matter into sentences: lead clause, measures, aim, figures, the town's own sentences, free figures, result. The
 * lines of the passage may give measures, aim and result another place.
 */
export function wordMatter(
  matter: Matter,
  template: MatterTemplate | undefined,
  names: readonly string[],
  voice: Voice,
): Worded {
  const { facts } = voice;
  if (left(matter.facts, voice).length === 0) return { sentences: [], unworded: [] };
  const paths = [matter.path, matter.within, ''];
  const turn = matter.keys.at(-1);
  const scope = scopeOf(facts, paths, names, typeof turn === 'number' ? turn : 0);
  const texts = matter.facts.filter(isOwnText);
  const inWords = figuresInWords(texts, matter.facts);
  for (const figures of inWords.values()) for (const figure of figures) voice.tell(figure);

  const flow: Part[] = [];
  const add = (parts: readonly Part[]): void => {
    for (const fact of toldBy(parts)) voice.tell(fact);
    flow.push(...withFigures(dated(parts, voice), inWords, facts));
  };
  const take = (key: string): readonly Fact[] => left(atOrIn(matter, key, voice), voice);

  const own = voice.forms.sentences.get(matter.path);
  for (const fact of take('领句')) add([fact, '，']);
  const lines = template?.sentences ?? NONE;
  const placed = own ? placedBy(own)(voice.forms.names) : placedBy(lines)(names);
  const actors = !own && !placed.has('由') ? take('由') : [];
  add(actors);
  const measures = placed.has('做法') || placed.has('措施') ? [] : [...take('做法'), ...take('措施')];
  if (measures.length > 0) add(measureParts(measures));
  const closed = /。$/u.test(measures.at(-1)?.raw ?? '');
  if (!placed.has('目的')) for (const aim of take('目的')) add(measures.length > 0 ? ['，', aim] : [aim, '，']);
  if (own) {
    if (measures.length > 0) flow.push(STOP);
    const ownScope = scopeOf(facts, paths, voice.forms.names);
    for (const sentence of own) {
      const drawn = best(sentence, voice, ownScope, 0);
      if (!drawn) continue;
      add(drawn.parts);
      flow.push(STOP);
    }
  }
  let runsOn = lengthOf(flow) > 0;
  for (const sentence of lines) {
    const length = runsOn ? lengthOf(flow) : 0;
    const drawn = best(sentence, voice, scope, length);
    if (!drawn || toldBy(drawn.parts).length === 0) continue;
    const subject = runsOn && actors.length > 0 && measures.length === 0;
    if (!runsOn) flow.push(STOP);
    else if (length > 0 && !subject && !endsInComma(flow))
      flow.push(length <= LONG_BEFORE_FIGURES && !closed && !opensList(drawn.parts) ? '，' : STOP);
    add(drawn.parts);
    runsOn = false;
  }
  for (const text of take('内容')) {
    const piece = ownPiece(text, inWords.get(text) ?? [], facts);
    if (!(runsOn && endsInComma(flow))) flow.push(STOP);
    runsOn = false;
    for (const sentence of sentencesIn(piece)) flow.push(sentence, STOP);
    voice.tell(text);
  }
  const free = left(facts.list(`${matter.path}.数字`), voice);
  if (free.length > 0) {
    const bare = lengthOf(flow) === 0 && flow.every((part) => typeof part === 'object' && 'stop' in part);
    const lead = bare ? opening(matter.label) : '';
    const length = lengthOf(flow);
    if (!endsInComma(flow)) flow.push(length > 0 && length <= LONG_BEFORE_FIGURES ? '，' : STOP);
    add([lead, ...freeFigures(free, voice)]);
    runsOn = false;
  }
  for (const result of take('成效')) {
    const length = lengthOf(flow);
    if (!endsInComma(flow)) flow.push(length > 0 && length + result.text.length <= LONG_WITH_RESULT ? '，' : STOP);
    add([result]);
  }
  const unworded = left(matter.facts, voice);
  if (unworded.length > 0) {
    flow.push(STOP);
    add(unworded.flatMap((fact, i): Part[] => [...(i > 0 ? ['，'] : []), ...listed(fact, voice)]));
  }
  return { sentences: say(flow), unworded };
}

/** The sentence of a passage that tells most of what is known; among equals the one this town always gets. */
export function best(
  { wordings, place }: SentenceTemplate,
  voice: Voice,
  scope: Scope,
  length: number,
): Drawn | undefined {
  const [only] = wordings;
  if (only && wordings.length === 1) return drawLine(only, voice, scope, place, length);
  const before = voice.mark();
  let found: Drawn[] = [];
  for (const line of wordings) {
    const drawn = drawLine(line, voice, scope, place, length);
    voice.takeBack(before);
    if (!drawn) continue;
    const most = found[0]?.weight ?? -1;
    if (drawn.weight > most + SAME_WEIGHT) found = [drawn];
    else if (drawn.weight > most - SAME_WEIGHT) found.push(drawn);
  }
  const chosen = found[found.length < 2 ? 0 : (voice.pick(place, found.length) + scope.turn) % found.length];
  if (chosen) for (const fact of toldBy(chosen.parts)) voice.tell(fact);
  return chosen;
}

/** Weights are sums of tenths. */
const SAME_WEIGHT = 1e-9;

/** 全年 where the report dates this run of figures, else nothing. */
function dated(parts: readonly Part[], voice: Voice): readonly Part[] {
  if (!parts.includes(YEAR)) return parts;
  const word = voice.dates(toldBy(parts).filter(({ figure }) => figure).length) ? '全年' : '';
  return parts.map((part) => (part === YEAR ? word : part));
}

/** X方面，…… begins a list of fields of work. */
function opensList([first]: readonly Part[]): boolean {
  return typeof first === 'object' && 'text' in first && /^[^，]{1,16}方面，/u.test(first.text);
}

function isOwnText({ shape }: Fact): boolean {
  return shape.kind === 'clauses' || shape.key === '内容' || shape.key === '成效' || shape.key === '目的';
}

function atOrIn({ path }: Matter, key: string, { facts }: Voice): readonly Fact[] {
  const entry = facts.at(`${path}.${key}`);
  if (entry === undefined || typeof entry === 'number') return [];
  return 'path' in entry ? [entry] : entry;
}

const NONE: readonly SentenceTemplate[] = [];

/** The fields that the lines of a passage give a place, worked out once. */
const placedBy = remember((lines: readonly SentenceTemplate[]) =>
  remember((names: readonly string[]): ReadonlySet<string> => {
    const placed = new Set<string>();
    for (const { wordings } of lines)
      for (const segment of wordings.flatMap(segmentsOf)) {
        if (typeof segment === 'number') placed.add(names[segment] ?? '');
        else if (isCall(segment) && segment[0] === '由') placed.add('由');
      }
    return placed;
  }),
);

function endsInComma(parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  return typeof last === 'string' && last.endsWith('，');
}

/** 开展整治38次，制止违规用火52起: names of free figures are phrases that read on with their numbers. */
function freeFigures(facts: readonly Fact[], voice: Voice): Part[] {
  return facts.flatMap((fact, i): Part[] => [
    ...(i > 0 ? ['，'] : []),
    namedFigure(fact, voice.facts, facts.length > 2 ? 'brackets' : 'clause'),
  ]);
}

function listed(fact: Fact, voice: Voice): Part[] {
  if (fact.figure) return [namedFigure(fact, voice.facts)];
  return [fact];
}
