import { asFact, asList, type Fact } from '../core/facts.ts';
import { remember } from '../core/remember.ts';
import { figureWords, lastTime, lastYear, remark } from './figure-piece.ts';
import { HELPERS } from './helpers.ts';
import { beside, listPiece } from './list-piece.ts';
import { measureParts } from './measures.ts';
import type { Clause, Line, Segment } from './passage.ts';
import { isPiece, lengthOf, STOP, told, weightOf, type Part } from './piece.ts';
import { find, type Scope } from './scope.ts';
import { factsOf, isCall, segmentsOf } from './segment.ts';
import { allOf, zeroesOf } from './whole.ts';
import { left, type Voice } from './voice.ts';

/** A line as it can be said of one town. */
export interface Drawn {
  readonly parts: readonly Part[];
  /** How much it tells: about 1 for a fact. */
  readonly weight: number;
}

/** What is being put together. */
interface Draft {
  readonly voice: Voice;
  readonly scope: Scope;
  readonly place: string;
  /** How long the sentence is already that the line runs on from. */
  readonly length: number;
  /** Several figures of the line have one of last year: those stand together at its end. */
  readonly compares: boolean;
  /** Figures that the line tells itself, and that say nothing of last year where it compares several. */
  readonly figures: Set<Fact>;
  /** A figure is told in words, 全部办结. */
  worded: boolean;
  /** The line has a place for the aim itself. */
  readonly aimPlaced: boolean;
  readonly parts: Part[];
  weight: number;
  /** The words of the clause before the fact that is drawn. */
  words: string;
  /** The segments of the clause or item that is drawn. */
  segments: readonly Segment[];
  /** Whether it has told something before the fact that is drawn. */
  spoken: boolean;
  /** Whether a clause has told a fact other than measures. */
  said: boolean;
}

/** A sentence of measures is closed before figures follow once it is this long. */
const LONG_BEFORE_FIGURES = 40;

/** Beyond so many figures compared in one line, last year's stand together at its end. */
const COMPARED_IN_CLAUSES = 1;

/**
 * Draws one line for one town, and tells the facts in it: clauses and items that miss a fact fall out. Nothing where no
 * fact is left to tell; a line that asks for none is framing and weighs 0.
 */
export function drawLine(line: Line, voice: Voice, scope: Scope, place: string, length = 0): Drawn | undefined {
  const before = voice.mark();
  const drawn = draw(line, voice, scope, place, length);
  if (!drawn) voice.takeBack(before);
  return drawn;
}

function draw(line: Line, voice: Voice, scope: Scope, place: string, length: number): Drawn | undefined {
  const { asked, framing } = questionsOf(line);
  let found = 0;
  let compared = 0;
  for (const name of asked) {
    const entry = find(scope, name);
    if (entry === undefined) continue;
    found++;
    if (asFact(entry)?.figure?.last) compared++;
  }
  if (found === 0 && asked.length > 0 && !framing) return undefined;
  const draft: Draft = {
    voice,
    scope,
    place,
    length,
    compares: compared > COMPARED_IN_CLAUSES,
    figures: new Set(),
    worded: false,
    aimPlaced: asked.some((name) => scope.names[name] === '目的'),
    parts: [],
    weight: 0,
    words: '',
    segments: [],
    spoken: false,
    said: false,
  };
  const head = drawSegments(line.head, draft, false);
  if (!head) return undefined;
  push(draft, head.parts);
  let kept = 0;
  let asking = false;
  let answered = false;
  let measured = false;
  let mark = '';
  for (const clause of line.clauses) {
    // A ； that fell out with a clause stands before the next one, unless the clause was one of several ways to say a thing.
    if (mark !== '；') ({ mark } = clause);
    const { asks, guarded, needs } = natureOf(clause);
    asking ||= asks;
    const drawn = areFound(needs, scope) ? drawClause(clause.head, clause.items, draft) : undefined;
    if (!drawn) {
      if (guarded) mark = '';
      continue;
    }
    answered ||= asks;
    if (kept > 0) {
      const long = measured && !drawn.measures && lengthOf(draft.parts) + length > LONG_BEFORE_FIGURES;
      draft.parts.push(long ? STOP : mark);
    }
    mark = '';
    push(draft, drawn.parts);
    measured = drawn.measures;
    if (asks || kept > 0 || !measured) kept++;
    if (asks) draft.said ||= !drawn.measures;
  }
  if (kept === 0 || (asking && !answered)) return undefined;
  if (draft.compares) {
    const figures = toldBy(draft.parts).filter((fact) => fact.figure);
    const own = figures.filter((fact) => draft.figures.has(fact));
    const last = lastYear(own, scope.facts, draft.worded || own.length < figures.length);
    if (last) draft.parts.push(last);
  }
  return { parts: draft.parts, weight: draft.weight };
}

/** 需 and 无 say when a clause stands, and nothing else. */
function isGuard(segment: Segment): boolean {
  return Array.isArray(segment) && (segment[0] === '需' || segment[0] === '无');
}

/** Whether a clause speaks of facts, whether 需 or 无 say when it stands, and the facts without which it cannot. */
const natureOf = remember(({ head, items }: Clause) => {
  const segments = [...head, ...items.flat()];
  const always = items.length === 1 ? segments : head;
  return {
    asks: segments.some(asksForFact),
    guarded: segments.some(isGuard),
    needs: [...new Set(always.flatMap(neededBy))],
  };
});

/** The facts without which a segment cannot be said. */
function neededBy(segment: Segment): readonly number[] {
  if (!isCall(segment)) return factsOf(segment);
  const [name] = segment;
  return HELPERS.get(name)?.tells === true || name === '需' ? factsOf(segment) : [];
}

function areFound(names: readonly number[], scope: Scope): boolean {
  for (const name of names) if (find(scope, name) === undefined) return false;
  return true;
}

/** What a line asks for, worked out once. */
const questionsOf = remember((line: Line) => {
  const segments = segmentsOf(line);
  const asked = [...new Set(segments.flatMap(factsOf))];
  return { asked, framing: segments.some(isFraming) };
});

function isFraming(segment: Segment): boolean {
  return Array.isArray(segment) && segment[0] === '词';
}

/** Whether a segment makes its clause one that speaks of facts. */
function asksForFact(segment: Segment): boolean {
  if (typeof segment === 'number') return true;
  if (typeof segment === 'string' || 'first' in segment) return false;
  if ('fact' in segment) return true;
  return (HELPERS.get(segment[0])?.names ?? 0) > 0 && segment[1].some((arg) => typeof arg === 'number');
}

interface DrawnClause {
  readonly parts: readonly Part[];
  /** It tells measures or an aim, which need no noun. */
  readonly measures: boolean;
}

function drawClause(
  head: readonly Segment[],
  items: readonly (readonly Segment[])[],
  draft: Draft,
): DrawnClause | undefined {
  const before = draft.voice.mark();
  const clause = tryClause(head, items, draft);
  if (!clause) draft.voice.takeBack(before);
  return clause;
}

function tryClause(
  head: readonly Segment[],
  items: readonly (readonly Segment[])[],
  draft: Draft,
): DrawnClause | undefined {
  const opening = drawSegments(head, draft, items.length > 1);
  if (!opening) return undefined;
  if (opening.alone) return { parts: [...opening.parts, ...opening.tails], measures: false };
  const [only = []] = items;
  if (items.length === 1) {
    const drawn = drawSegments(only, draft, false);
    if (!drawn) return undefined;
    if (drawn.alone) return { parts: drawn.parts, measures: false };
    const parts = [...opening.parts, ...drawn.parts, ...opening.tails, ...drawn.tails];
    return { parts, measures: areMeasures(parts) };
  }
  const kept: Part[] = [];
  // What is none says so in a clause of its own.
  const none: Part[] = [];
  for (const item of items) {
    const drawn = drawSegments(item, draft, true);
    if (!drawn) continue;
    if (drawn.alone) none.push(...(none.length > 0 ? ['，'] : []), ...drawn.parts);
    else kept.push(...(kept.length > 0 ? [beside(textOf(kept), textOf(drawn.parts))] : []), ...drawn.parts);
  }
  if (kept.length === 0 && none.length === 0) return undefined;
  if (kept.length === 0) return { parts: none, measures: false };
  return { parts: [...opening.parts, ...kept, ...(none.length > 0 ? ['，', ...none] : [])], measures: false };
}

/** Whether parts tell measures and aims, and nothing else. */
function areMeasures(parts: readonly Part[]): boolean {
  const facts = toldBy(parts);
  return facts.length > 0 && facts.every(isMeasure);
}

function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : '')).join('');
}

interface DrawnSegments {
  readonly parts: readonly Part[];
  readonly tails: readonly Part[];
  /** The words of a zero or of all: they are the whole clause. */
  readonly alone: boolean;
}

function drawSegments(segments: readonly Segment[], draft: Draft, inItem: boolean): DrawnSegments | undefined {
  const before = draft.voice.mark();
  const drawn = trySegments(segments, draft, inItem);
  if (!drawn) draft.voice.takeBack(before);
  return drawn;
}

function trySegments(segments: readonly Segment[], draft: Draft, inItem: boolean): DrawnSegments | undefined {
  const { voice } = draft;
  const parts: Part[] = [];
  const tails: Part[] = [];
  draft.segments = segments;
  for (const segment of segments)
    if (isGuard(segment) && isCall(segment) && askHelper(segment, draft) === undefined) return undefined;
  for (const segment of segments) {
    if (isGuard(segment)) continue;
    if (typeof segment === 'string') parts.push(segment);
    else if (typeof segment === 'number' || 'fact' in segment) {
      draft.spoken = toldBy(parts).length > 0;
      draft.words = draft.spoken ? '' : parts.filter((part) => typeof part === 'string').join('');
      const drawn = drawFact(segment, draft, inItem);
      if (!drawn) return undefined;
      for (const part of drawn.parts) tellPart(part, voice);
      for (const part of drawn.tails) tellPart(part, voice);
      if (drawn.alone) return drawn;
      parts.push(...drawn.parts);
      tails.push(...drawn.tails);
    } else if ('first' in segment) parts.push(draft.said ? segment.then : segment.first);
    else {
      const part = askHelper(segment, draft);
      if (part === undefined) return undefined;
      tellPart(part, voice);
      parts.push(part);
    }
  }
  return { parts, tails, alone: false };
}

function askHelper(
  [name, args]: Extract<Segment, readonly unknown[]>,
  { voice, scope, place }: Draft,
): Part | undefined {
  return HELPERS.get(name)?.say(voice, scope, args, place);
}

function drawFact(
  segment: number | Extract<Segment, { fact: number }>,
  draft: Draft,
  inItem: boolean,
): DrawnSegments | undefined {
  const { scope, voice } = draft;
  const forms: Extract<Segment, { fact: number }> = typeof segment === 'number' ? { fact: segment } : segment;
  const entry = find(scope, forms.fact);
  const fact = asFact(entry);
  if (!fact) return drawList(left(asList(entry), voice), draft);
  if (voice.isTold(fact)) return undefined;
  if (!fact.figure) return plain([fact]);
  const zero =
    forms.zero === undefined || fact.figure.value !== 0 || !mayStandAlone(draft)
      ? undefined
      : zeroesOf(fact, scope.facts);
  if (zero && forms.zero !== undefined) return words(fact, zero, forms.zero, draft);
  const all = forms.all === undefined || !mayStandAlone(draft) ? undefined : allOf(fact, scope.facts, forms.all);
  if (all && forms.all !== undefined && !voice.isTold(fact)) return words(fact, all, forms.all, draft);
  const before = draft.words;
  if (fact.figure.value === 0 && !inItem && VERB.test(before) && forms.zero === undefined && mayStandAlone(draft)) {
    const zeroes = zeroesOf(fact, scope.facts) ?? [fact];
    return words(fact, zeroes, `未${before}`, draft);
  }
  draft.figures.add(fact);
  const { piece, tail } = figureWords(fact, scope.facts, draft.compares ? 'bare' : inItem ? 'brackets' : 'clause');
  return { parts: [piece], tails: tail ? [tail] : [], alone: false };
}

/** Words of a zero or of all stand for the whole clause; they may not swallow what else it tells. */
function mayStandAlone({ segments, spoken, scope, voice }: Draft): boolean {
  if (spoken) return false;
  return !segments.flatMap(factsOf).some((name) => {
    const entry = find(scope, name);
    const fact = asFact(entry);
    return (fact ? [fact] : asList(entry)).some((other) => !other.figure && !voice.isTold(other));
  });
}

/** Words with which a clause says what was done; of what was not done it says 未. */
const VERB =
  /^(?:举办|举行|召开|开展|组织|收到|提出|出具|解答|参与|参加|代理|审查|清查|制定|修订|签订|发布|公开|办理|接受|走访|聘请|配备|组建|发放|收集|发出|抽查|转移|化解|履行|受理|约谈|评查|立案|查处|拆除|移送|劝导|培训|推送|制作|新增|新建|建成|建立|设有|整改|检查|研究|取消|调整|退回|清理|下放|刊发|悬挂|撰写|报送|检测|达成|评定|成功调解|批示督办|带队督查|接访下访|选派|邀请|讲授|开设|播放|安排|开通|劝阻|追缴|代写|协助)\p{Script=Han}*$/u;

/** The words that stand for a figure and for what follows from it. */
function words(fact: Fact, facts: readonly Fact[], text: string, draft: Draft): DrawnSegments {
  const said = told(left(facts, draft.voice), text, 1.6);
  draft.worded = true;
  draft.figures.add(fact);
  if (!fact.figure?.last || draft.compares) return { parts: [said], tails: [], alone: true };
  // Last year's figure needs its name, as this year's is not printed.
  const named = `（${lastTime(draft.scope.facts)}${fact.shape.title}${fact.figure.last.text}）`;
  return { parts: [said, remark(fact, named, `上年${fact.figure.last.text}`)], tails: [], alone: true };
}

function drawList(facts: readonly Fact[], draft: Draft): DrawnSegments | undefined {
  const { scope } = draft;
  const [first] = facts;
  if (!first) return undefined;
  if (first.shape.kind === 'clauses') return plain([...measureParts(facts), ...aimBehind(first, draft)]);
  const piece = listPiece(facts, scope.facts);
  return piece && plain([piece]);
}

/** What measures aim at stands behind them, unless the line gives it another place. */
function aimBehind({ shape }: Fact, { scope, voice, aimPlaced }: Draft): Part[] {
  const aim = shape.key === '做法' && !aimPlaced ? asFact(scope.facts.at(`${scope.paths[0] ?? ''}.目的`)) : undefined;
  return aim && !voice.isTold(aim) ? ['，', aim] : [];
}

function plain(parts: readonly Part[]): DrawnSegments {
  return { parts, tails: [], alone: false };
}

/** A measure, or the aim that belongs to it. */
function isMeasure({ shape }: Fact): boolean {
  return shape.kind === 'clauses' || shape.key === '目的' || shape.key === '领句';
}

function push(draft: Draft, parts: readonly Part[]): void {
  for (const part of parts) {
    draft.parts.push(part);
    if (typeof part === 'object' && 'text' in part) draft.weight += weightOf(part);
  }
}

function tellPart(part: Part, voice: Voice): void {
  if (typeof part === 'string' || !('text' in part)) return;
  if (isPiece(part)) for (const fact of part.tells) voice.tell(fact);
  else voice.tell(part);
}

/** The facts that parts tell. */
export function toldBy(parts: readonly Part[]): Fact[] {
  const facts: Fact[] = [];
  for (const part of parts) {
    if (typeof part === 'string' || !('text' in part)) continue;
    if (isPiece(part)) for (const fact of part.tells) facts.push(fact);
    else facts.push(part);
  }
  return facts;
}
