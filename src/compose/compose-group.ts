import type { Fact, FactIndex } from '../core/facts.ts';
import type { Ref, Sentence } from '../core/report.ts';
import { comparison } from './comparison.ts';
import type { Line, Passage, SentenceTemplate } from './passage.ts';
import { say, type Candidate, type Said } from './piece.ts';
import { scopeOf, type Scope } from './scope.ts';
import { shiftRef } from './shift-ref.ts';
import type { Voice } from './voice.ts';
import { weighLine } from './weigh-line.ts';

/** A measure with the sentences that tell it. What an outline places, and what stands behind 一是. */
export interface Point {
  /** Group and point, as outlines name them: 矛盾化解/排查, 普法/亮点/法治公园 */
  readonly name: string;
  /** Without closing mark. */
  readonly title?: Sentence;
  readonly sentences: readonly Sentence[];
}

/** Everything a group has to say: by its passage, then its highlights, then what neither had words for. */
export function composeGroup(
  path: string,
  passage: Passage | undefined,
  voice: Voice,
): { points: Point[]; unworded: Fact[] } {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const points: Point[] = [];
  const count = voice.facts.shape.children.get(path)?.kind === 'array' ? voice.facts.count(path) : undefined;
  if (passage) {
    if (count === undefined) points.push(...composePoints(passage, voice, scopeOf(voice.facts, path, passage.names), name));
    else
      for (let i = 0; i < count; i++)
        points.push(...composePoints(passage, voice, scopeOf(voice.facts, `${path}.${String(i)}`, passage.names), name));
  }
  for (let i = 0; i < voice.facts.count(`${path}.亮点`); i++)
    points.push(composeHighlight(`${path}.亮点.${String(i)}`, name, voice));
  const unworded = (ownFacts(voice.facts).get(path) ?? []).filter((fact) => !voice.isTold(fact));
  if (unworded.length > 0) {
    for (const fact of unworded) voice.tell(fact);
    points.push({ name: `${name}/其他`, sentences: [listOfFigures('此外，', unworded)] });
  }
  return { points, unworded };
}

const factsByGroup = new WeakMap<FactIndex, ReadonlyMap<string, readonly Fact[]>>();

/** What each group speaks for: the facts below it, but not those of groups inside it, which have passages of their own. */
function ownFacts(facts: FactIndex): ReadonlyMap<string, readonly Fact[]> {
  let groups = factsByGroup.get(facts);
  if (!groups) {
    const found = new Map<string, Fact[]>();
    for (const fact of facts.stated) {
      const [key, inner] = fact.keys.map(String);
      const speaksItself = facts.shape.children
        .get(key ?? '')
        ?.children.get(inner ?? '')
        ?.children.has('亮点');
      const group = speaksItself ? `${key ?? ''}.${inner ?? ''}` : (key ?? '');
      const own = found.get(group);
      if (own) own.push(fact);
      else found.set(group, [fact]);
    }
    groups = found;
    factsByGroup.set(facts, groups);
  }
  return groups;
}

function composePoints(passage: Passage, voice: Voice, scope: Scope, group: string): Point[] {
  const points: Point[] = [];
  const title =
    voice.facts.shape.children.get(group)?.kind === 'array'
      ? composeHeading(passage.headings, voice, scope, passage.name)
      : undefined;
  for (const template of passage.points) {
    const apart = template.name.endsWith('*');
    const bare = template.name.replace(/\*$/u, '');
    const sentences = composeSentences(template.sentences, voice, scope, `${passage.name}/${bare}`);
    const name = bare === '' ? group : `${group}/${bare}`;
    if (apart)
      points.push(...sentences.map((sentence) => ({ name: entryOf(sentence, voice) ?? name, sentences: [sentence] })));
    else if (sentences.length > 0 || title) points.push({ name, ...(title ? { title } : {}), sentences });
  }
  return points;
}

/** The name of a list entry that an outline takes apart, where a sentence tells it. */
function entryOf(sentence: Sentence, voice: Voice): string | undefined {
  return sentence.refs
    .flatMap((ref) => ref.paths.flatMap((path) => voice.facts.get(path) ?? []))
    .map((fact) => voice.apart(fact))
    .find((name) => name !== undefined);
}

/** Takes the wording that tells most of what is known; among equals, the one this town always gets. */
function composeSentences(
  templates: readonly SentenceTemplate[],
  voice: Voice,
  scope: Scope,
  place: string,
): Sentence[] {
  const sentences: Sentence[] = [];
  templates.forEach((template, index) => {
    const here = `${place}/${String(index)}`;
    if ('each' in template) {
      const list = scope.path === '' ? template.each : `${scope.path}.${template.each}`;
      for (let i = 0; i < voice.facts.count(list); i++) {
        const item = scopeOf(voice.facts, `${list}.${String(i)}`, scope.names);
        sentences.push(...composeSentences(template.sentences, voice, item, here));
      }
      return;
    }
    const best = bestWording(template.wordings, voice, scope, here);
    if (!best || best.tells.length === 0) return;
    accept(best, voice);
    sentences.push(...splitSentences(best));
    const change = best.tells.some((fact) => fact.figure?.last) ? comparison(best.tells, voice, here) : undefined;
    if (change) sentences.push(change);
  });
  return sentences;
}

/** A heading from its wordings; those that miss a word of the year or a fact are passed over. */
export function composeHeading(
  wordings: readonly Line[],
  voice: Voice,
  scope: Scope,
  place: string,
): Sentence | undefined {
  const best = bestWording(wordings, voice, scope, place);
  if (!best) return undefined;
  accept(best, voice);
  return { text: best.text, refs: best.refs };
}

/** Sentences that frame the report and claim nothing: the lead, the opening of a part. */
export function composeFraming(passage: Passage, voice: Voice): Sentence[] {
  const scope = scopeOf(voice.facts, '', passage.names);
  return passage.points.flatMap((point) =>
    point.sentences.flatMap((template, index): Sentence[] => {
      if ('each' in template) return [];
      const best = bestWording(template.wordings, voice, scope, `${passage.name}/${point.name}/${String(index)}`);
      if (!best) return [];
      accept(best, voice);
      return [{ text: best.text, refs: best.refs }];
    }),
  );
}

/** One wording can grow into several sentences, where it lists many clauses of the town. */
function splitSentences({ text, refs }: Sentence): Sentence[] {
  if (text.indexOf('。') === text.length - 1) return [{ text, refs }];
  const ends = [...text.matchAll(/。/gu)].map((match) => match.index + 1);
  return ends.map((end, i) => {
    const start = i === 0 ? 0 : (ends[i - 1] ?? 0);
    return {
      text: text.slice(start, end),
      refs: refs.filter((ref) => ref.start >= start && ref.end <= end).map((ref) => shiftRef(ref, -start)),
    };
  });
}

function bestWording(wordings: readonly Line[], voice: Voice, scope: Scope, place: string): Said | undefined {
  let best: Candidate[] = [];
  for (const line of wordings) {
    const candidate = weighLine(line, voice, scope, place);
    const [equal] = best;
    if (!candidate || (equal && candidate.weight < equal.weight - SAME_WEIGHT)) continue;
    if (equal && candidate.weight > equal.weight + SAME_WEIGHT) best = [candidate];
    else best.push(candidate);
  }
  // Neighbours in a list do not begin alike.
  const chosen = best[best.length < 2 ? 0 : (voice.pick(place, best.length) + scope.turn) % best.length];
  return chosen && say(chosen);
}

/** Weights are sums of tenths. */
const SAME_WEIGHT = 1e-9;

function accept(said: Said, voice: Voice): void {
  for (const fact of said.tells) voice.tell(fact);
  if (said.text.includes(voice.timeWord())) voice.passTurn();
}

/** The town's own words, as written; figures that the text does not contain itself follow it. */
function composeHighlight(path: string, group: string, voice: Voice): Point {
  const title = voice.facts.get(`${path}.标题`);
  const figures = voice.facts.list(`${path}.数字`);
  const sentences: Sentence[] = [];
  for (const paragraph of voice.facts.list(`${path}.内容`)) {
    for (const text of paragraph.text.match(/[^。！？]+[。！？]?/gu) ?? []) {
      const refs: Ref[] = [{ start: 0, end: text.length, paths: [paragraph.path] }];
      for (const fact of figures) {
        const start = voice.isTold(fact) ? -1 : placeOf(fact, text);
        if (start === -1) continue;
        refs.push({ start, end: start + fact.text.length, paths: [fact.path] });
        voice.tell(fact);
      }
      sentences.push({ text: /[。！？]$/u.test(text) ? text : `${text}。`, refs });
    }
    voice.tell(paragraph);
  }
  const rest = figures.filter((fact) => !voice.isTold(fact));
  for (const fact of rest) voice.tell(fact);
  if (rest.length > 0) {
    sentences.push(listOfFigures(sentences.length > 0 ? voice.timeWord() : '', rest));
    voice.passTurn();
  }
  if (title) voice.tell(title);
  return {
    name: `${group}/亮点/${title?.text ?? ''}`,
    ...(title
      ? { title: { text: title.text, refs: [{ start: 0, end: title.text.length, paths: [title.path] }] } }
      : {}),
    sentences,
  };
}

/** Where a text of the town already says a figure: behind its name, or standing alone but not as part of a longer number. */
function placeOf(fact: Fact, text: string): number {
  const named = text.indexOf(fact.shape.title + fact.text);
  if (named !== -1) return named + fact.shape.title.length;
  const at = text.indexOf(fact.text);
  return at > 0 && /[\d.]/u.test(text.charAt(at - 1)) ? -1 : at;
}

/** 巡河40次，清理垃圾15次。 Names of free figures are phrases that read on with their numbers. */
function listOfFigures(opening: string, facts: readonly Fact[]): Sentence {
  const refs: Ref[] = [];
  let text = opening;
  for (const [i, fact] of facts.entries()) {
    if (i > 0) text += '，';
    text += fact.figure ? fact.shape.title : '';
    refs.push({ start: text.length, end: text.length + fact.text.length, paths: [fact.path] });
    text += fact.text;
  }
  return { text: `${text}。`, refs };
}
