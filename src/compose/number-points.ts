import { chineseNumeral } from '../core/chinese.ts';
import type { Block, Level, Sentence } from '../core/report.ts';
import type { Placement } from './outline.ts';
import { shiftRef } from './shift-ref.ts';

/** A point in words. */
export interface SaidPoint {
  /** What it is headed with, without closing mark: the words of the outline, or a shortcoming, a plan. */
  readonly title: Sentence | undefined;
  /** The title is a statement of the town, not a lead clause. */
  readonly stated: boolean;
  readonly sentences: readonly Sentence[];
}

/** More than five 是 in one paragraph tire the reader, as does one this long: then each has a paragraph. In characters. */
const MOST_IN_ONE_PARAGRAPH = 5;
const PARAGRAPH = 260;

/** Sets points in the manner that the outline asks for. `level` is that of numbered lines. */
export function setPoints(
  points: readonly SaidPoint[],
  manner: Placement['manner'],
  opening: readonly Sentence[],
  level: Level,
): Block[] {
  if (points.length === 0) return [];
  switch (manner) {
    case '逐条':
      return [...(opening.length > 0 ? [paragraph(opening)] : []), ...points.map((point) => item(point, level))];
    case '分段':
      return points.map((point, i) => paragraph(i === 0 ? opened(opening, sentencesOf(point)) : sentencesOf(point)));
    case '连写':
      return [paragraph(opened(opening, points.flatMap(sentencesOf)))];
    case '一是':
      return numbered(points, opening);
  }
}

/** 一是……。二是……。 A single point stands plain; long points have paragraphs of their own. */
function numbered(points: readonly SaidPoint[], opening: readonly Sentence[]): Block[] {
  const [only] = points;
  if (points.length === 1 && only) return [paragraph(alone(opening, only))];
  const marked = points.map((point, i) => markedBy(`${chineseNumeral(i + 1)}是`, sentencesOf(point)));
  const length = marked.flat().reduce((sum, { text }) => sum + text.length, 0);
  const apart = points.length > MOST_IN_ONE_PARAGRAPH || length > PARAGRAPH;
  const size = apart ? 1 : points.length;
  const blocks: Block[] = [];
  for (let i = 0; i < marked.length; i += size) {
    const sentences = marked.slice(i, i + size).flat();
    blocks.push(paragraph(i === 0 ? announced(opening, sentences) : sentences));
  }
  return blocks;
}

/** ……仍有短板弱项，主要是整体发力不足。 A bare statement is no sentence: it runs on from its opening. */
function alone(opening: readonly Sentence[], point: SaidPoint): readonly Sentence[] {
  const [lead] = opening;
  if (!lead || opening.length > 1 || !point.title || !point.stated || point.sentences.length > 0)
    return opened(opening, sentencesOf(point));
  return [follow(lead, '，主要是', close(point.title))];
}

/** ……存在以下不足：一是…… */
function announced(opening: readonly Sentence[], sentences: readonly Sentence[]): readonly Sentence[] {
  const [lead] = opening;
  const [first, ...rest] = sentences;
  if (!first || !lead || opening.length > 1 || !/以下[^，；。]*。$/u.test(lead.text)) return opened(opening, sentences);
  return [follow(lead, '：', first), ...rest];
}

/** Sentences behind their opening, which may run on into the first. */
function opened(opening: readonly Sentence[], sentences: readonly Sentence[]): readonly Sentence[] {
  const [first, ...rest] = sentences;
  const [lead] = opening;
  if (!first || !lead || /。$/u.test(lead.text)) return [...opening, ...sentences];
  return [follow(lead, '', first), ...rest];
}

/** All sentences of a point, its title before them. */
export function sentencesOf({ title, stated, sentences }: SaidPoint): readonly Sentence[] {
  if (!title) return sentences;
  const [first, ...rest] = sentences;
  const joins = first && runsOn(first) && (!stated || (rest.length === 0 && isBrief(title, first)));
  return joins ? [follow(title, '，', first), ...rest] : [close(title), ...sentences];
}

/** A statement and its one sentence up to this length are one. In characters. */
const BRIEF = 75;

function isBrief(title: Sentence, { text }: Sentence): boolean {
  return (
    title.text.length + text.length <= BRIEF && !/[，；]/u.test(title.text) && !/[；]|^(?:由于|主要原因)/u.test(text)
  );
}

/** A heading as a sentence of its own. */
export function close({ text, refs }: Sentence): Sentence {
  return { text: `${text}。`, refs };
}

/** Whether a sentence can follow a lead clause: not where it opens a list of fields of work, or a run of figures of the year. */
function runsOn({ text }: Sentence): boolean {
  return !/^(?:全年|[^，。]{1,16}方面，|\d{4}年)/u.test(text);
}

/** A sentence that runs on from what stands before it, with a mark or words between; a full stop there falls. */
function follow(lead: Sentence, between: string, sentence: Sentence): Sentence {
  const before = lead.text.replace(/。$/u, '') + between;
  return {
    text: before + sentence.text,
    refs: [...lead.refs, ...sentence.refs.map((ref) => shiftRef(ref, before.length))],
  };
}

function markedBy(mark: string, sentences: readonly Sentence[]): readonly Sentence[] {
  const [first, ...rest] = sentences;
  if (!first) return sentences;
  return [{ text: mark + first.text, refs: first.refs.map((ref) => shiftRef(ref, mark.length)) }, ...rest];
}

function paragraph(sentences: readonly Sentence[]): Block {
  return { kind: 'paragraph', sentences };
}

/** A point on a line of its own, under its title where it has one. */
function item({ title, sentences }: SaidPoint, level: Level): Block {
  if (!title) return { kind: 'paragraph', level, sentences };
  if (sentences.length === 0) return { kind: 'paragraph', level, sentences: [close(title)] };
  return { kind: 'paragraph', level, heading: title, sentences };
}
