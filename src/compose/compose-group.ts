import type { FactGroup } from '../core/fact-groups.ts';
import type { Fact } from '../core/facts.ts';
import type { Ref, Sentence } from '../core/report.ts';
import { comparison } from './comparison.ts';
import type { Line, Passage, SentenceTemplate } from './passage.ts';
import type { Said } from './piece.ts';
import { scopeOf, type Scope } from './scope.ts';
import { shiftRef } from './shift-ref.ts';
import { left, type Voice } from './voice.ts';
import { sayLine, weighLine } from './weigh-line.ts';

/** A measure with the sentences that tell it. What an outline places, and what stands behind 一是. */
export interface Point {
  /** The group it speaks for. */
  readonly group: string;
  /** Group and point, as outlines name them: 矛盾化解/排查, 普法/亮点/法治公园 */
  readonly name: string;
  /** Without closing mark. */
  readonly title: Sentence | undefined;
  readonly sentences: readonly Sentence[];
}

/** Everything a group has to say: by its passage, then its highlights, then what neither had words for. */
export function composeGroup(
  { path, name, shape }: FactGroup,
  passage: Passage | undefined,
  voice: Voice,
): { points: Point[]; unworded: readonly Fact[] } {
  const { facts } = voice;
  const points: Point[] = [];
  if (passage && shape.kind !== 'array') composePoints(passage, voice, scopeOf(facts, path, passage.names), points);
  else if (passage)
    for (let i = 0; i < facts.count(path); i++) {
      const scope = scopeOf(facts, `${path}.${String(i)}`, passage.names);
      composePoints(passage, voice, scope, points, composeHeading(passage.headings, voice, scope, name));
    }
  for (let i = 0; i < facts.count(`${path}.亮点`); i++)
    points.push(composeHighlight(`${path}.亮点.${String(i)}`, name, voice));
  const unworded = left(facts.statedIn(path), voice);
  if (unworded.length > 0) {
    for (const fact of unworded) voice.tell(fact);
    const sentences = [listOfFigures('此外，', unworded)];
    points.push({ group: name, name: `${name}/其他`, title: undefined, sentences });
  }
  return { points, unworded };
}

/** The points of a passage, for one group or one item of a list of groups; items have titles. */
function composePoints(passage: Passage, voice: Voice, scope: Scope, points: Point[], title?: Sentence): void {
  const group = passage.name;
  for (const { name, place, apart, sentences: templates } of passage.points) {
    const sentences: Sentence[] = [];
    composeSentences(templates, voice, scope, place, sentences);
    if (apart)
      for (const sentence of sentences)
        points.push({ group, name: entryOf(sentence, voice) ?? name, title: undefined, sentences: [sentence] });
    else if (sentences.length > 0 || title) points.push({ group, name, title, sentences });
  }
}

/** The name of a list entry that an outline takes apart, where a sentence tells it. */
function entryOf({ refs }: Sentence, voice: Voice): string | undefined {
  if (!voice.takesApart) return undefined;
  for (const { paths } of refs)
    for (const path of paths) {
      const fact = voice.facts.get(path);
      const name = fact && voice.apart(fact);
      if (name !== undefined) return name;
    }
  return undefined;
}

/** Takes the wording that tells most of what is known; among equals, the one this town always gets. */
function composeSentences(
  templates: readonly SentenceTemplate[],
  voice: Voice,
  scope: Scope,
  place: string,
  sentences: Sentence[],
): void {
  let index = 0;
  for (const template of templates) {
    const here = `${place}/${String(index++)}`;
    if ('each' in template) {
      const list = scope.path === '' ? template.each : `${scope.path}.${template.each}`;
      for (let i = 0; i < voice.facts.count(list); i++) {
        const item = scopeOf(voice.facts, `${list}.${String(i)}`, scope.names);
        composeSentences(template.sentences, voice, item, here, sentences);
      }
      continue;
    }
    const best = bestWording(template.wordings, voice, scope, here);
    if (!best || best.tells.length === 0) continue;
    accept(best, voice);
    addSentences(best, sentences);
    const change = best.tells.some((fact) => fact.figure?.last) ? comparison(best.tells, voice, here) : undefined;
    if (change) sentences.push(change);
  }
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
      const best = bestWording(template.wordings, voice, scope, `${point.place}/${String(index)}`);
      if (!best) return [];
      accept(best, voice);
      return [{ text: best.text, refs: best.refs }];
    }),
  );
}

/** Adds what a wording says. One can grow into several sentences, where it lists many clauses of the town. */
function addSentences({ text, refs }: Sentence, sentences: Sentence[]): void {
  let start = 0;
  for (let end = text.indexOf('。') + 1; end > 0 && end < text.length; end = text.indexOf('。', end) + 1) {
    sentences.push(cut(text, refs, start, end));
    start = end;
  }
  sentences.push(start === 0 ? { text, refs } : cut(text, refs, start, text.length));
}

function cut(text: string, refs: readonly Ref[], start: number, end: number): Sentence {
  const own = refs.filter((ref) => ref.start >= start && ref.end <= end);
  return { text: text.slice(start, end), refs: own.map((ref) => shiftRef(ref, -start)) };
}

function bestWording(wordings: readonly Line[], voice: Voice, scope: Scope, place: string): Said | undefined {
  const [only] = wordings;
  if (only && wordings.length === 1) return sayLine(only, voice, scope, place);
  let best: Line[] = [];
  let most = 0;
  for (const line of wordings) {
    const weight = weighLine(line, voice, scope, place);
    if (weight === undefined || (best.length > 0 && weight < most - SAME_WEIGHT)) continue;
    if (best.length > 0 && weight <= most + SAME_WEIGHT) best.push(line);
    else [best, most] = [[line], weight];
  }
  // Neighbours in a list do not begin alike.
  const chosen = best[best.length < 2 ? 0 : (voice.pick(place, best.length) + scope.turn) % best.length];
  return chosen && sayLine(chosen, voice, scope, place);
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
  const rest = left(figures, voice);
  for (const fact of rest) voice.tell(fact);
  if (rest.length > 0) {
    sentences.push(listOfFigures(sentences.length > 0 ? voice.timeWord() : '', rest));
    voice.passTurn();
  }
  if (title) voice.tell(title);
  return {
    group,
    name: `${group}/亮点/${title?.text ?? ''}`,
    title: title && { text: title.text, refs: [{ start: 0, end: title.text.length, paths: [title.path] }] },
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
