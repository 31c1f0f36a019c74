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

/** More than five 是 in one paragraph tire the reader. */
const MOST_IN_ONE_PARAGRAPH = 5;
/** Points of this length on average have a paragraph each. In characters. */
const PARAGRAPH = 95;

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
  if (points.length === 1 && only) return [paragraph(opened(opening, sentencesOf(only)))];
  const marked = points.map((point, i) => markedBy(`${chineseNumeral(i + 1)}是`, sentencesOf(point)));
  const length = marked.flat().reduce((sum, { text }) => sum + text.length, 0);
  const size =
    length / points.length >= PARAGRAPH
      ? 1
      : Math.ceil(points.length / Math.ceil(points.length / MOST_IN_ONE_PARAGRAPH));
  const blocks: Block[] = [];
  for (let i = 0; i < marked.length; i += size) {
    const sentences = marked.slice(i, i + size).flat();
    blocks.push(paragraph(i === 0 ? opened(opening, sentences) : sentences));
  }
  return blocks;
}

/** Sentences behind their opening, which may run on into the first. */
function opened(opening: readonly Sentence[], sentences: readonly Sentence[]): readonly Sentence[] {
  const [first, ...rest] = sentences;
  const [lead] = opening;
  if (!first || !lead || /。$/u.test(lead.text)) return [...opening, ...sentences];
  const by = lead.text.length;
  const joined = { text: lead.text + first.text, refs: [...lead.refs, ...first.refs.map((ref) => shiftRef(ref, by))] };
  return [joined, ...rest];
}

/** All sentences of a point, its title before them. */
export function sentencesOf({ title, stated, sentences }: SaidPoint): readonly Sentence[] {
  if (!title) return sentences;
  const [first, ...rest] = sentences;
  return !first || stated || !runsOn(first) ? [close(title), ...sentences] : [join(title, first), ...rest];
}

/** A heading as a sentence of its own. */
export function close({ text, refs }: Sentence): Sentence {
  return { text: `${text}。`, refs };
}

/** Whether a sentence can follow a lead clause: not where it opens a list of fields of work, or a run of figures of the year. */
function runsOn({ text }: Sentence): boolean {
  return !/^(?:全年|[^，。]{1,16}方面，|\d{4}年)/u.test(text);
}

function join(lead: Sentence, sentence: Sentence): Sentence {
  const by = lead.text.length + 1;
  return {
    text: `${lead.text}，${sentence.text}`,
    refs: [...lead.refs, ...sentence.refs.map((ref) => shiftRef(ref, by))],
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
