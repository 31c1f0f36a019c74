import { chineseNumeral } from '../core/chinese.ts';
import type { Block, Sentence } from '../core/report.ts';
import type { Point } from './compose-group.ts';
import type { Placement } from './outline.ts';
import type { Line } from './passage.ts';
import { shiftRef } from './shift-ref.ts';
import type { Voice } from './voice.ts';
import { sayLine, weighLine } from './weigh-line.ts';

/** More than five 是 in one paragraph tire the reader. */
const MOST_IN_ONE_PARAGRAPH = 5;

/** Sets the points of a placement in the manner that it asks for. */
export function setPoints(points: readonly Point[], placement: Placement, voice: Voice, place: string): Block[] {
  if (points.length === 0) return [];
  const opening = openingOf(placement.opening, voice, place);
  switch (placement.manner) {
    case '逐条':
      return [...(opening.length > 0 ? [paragraph(opening)] : []), ...points.map(item)];
    case '分段':
      return points.map((point, i) => paragraph([...(i === 0 ? opening : []), ...sentencesOf(point)]));
    case '连写':
      return [paragraph([...opening, ...points.flatMap(sentencesOf)])];
    case '一是':
      return numbered(points, opening);
  }
}

/** The framing sentence before some points, where there are words for one. */
export function openingOf(wordings: readonly Line[], voice: Voice, place: string): Sentence[] {
  const sayable = wordings.filter((line) => weighLine(line, voice, voice.root, place) !== undefined);
  const chosen = sayable[sayable.length < 2 ? 0 : voice.pick(`${place}/引`, sayable.length)];
  const said = chosen && sayLine(chosen, voice, voice.root, place);
  return said ? [{ text: said.text, refs: said.refs }] : [];
}

/** A heading as a sentence of its own. */
export function close({ text, refs }: Sentence): Sentence {
  return { text: `${text}。`, refs };
}

/** All sentences of a point, its title the first of them. */
export function sentencesOf({ title, sentences }: Point): readonly Sentence[] {
  return title ? [close(title), ...sentences] : sentences;
}

/** 一是……。二是……。 in paragraphs of at most five; a single measure stands plain. */
export function numbered(points: readonly Point[], opening: readonly Sentence[]): Block[] {
  const measures = gather(points);
  const [only] = measures;
  if (measures.length === 1 && only) return [paragraph([...opening, ...only.sentences])];
  const size = Math.ceil(measures.length / Math.ceil(measures.length / MOST_IN_ONE_PARAGRAPH));
  const blocks: Block[] = [];
  let sentences = [...opening];
  for (const [i, measure] of measures.entries()) {
    if (i > 0 && i % size === 0) {
      blocks.push(paragraph(sentences));
      sentences = [];
    }
    for (const [j, sentence] of measure.sentences.entries())
      sentences.push(j === 0 ? prefix(`${chineseNumeral(i + 1)}是`, sentence) : sentence);
  }
  blocks.push(paragraph(sentences));
  return blocks;
}

function paragraph(sentences: readonly Sentence[]): Block {
  return { kind: 'paragraph', sentences };
}

/** A point on a line of its own, under its title where it has one. */
function item({ title, sentences }: Point): Block {
  if (!title) return { kind: 'paragraph', level: 3, sentences };
  if (sentences.length === 0) return { kind: 'paragraph', level: 3, sentences: [close(title)] };
  return { kind: 'paragraph', level: 3, heading: title, sentences };
}

interface Measure {
  readonly group: string;
  readonly titled: boolean;
  readonly sentences: readonly Sentence[];
  /** In characters. */
  readonly length: number;
}

/** Below this a measure is too slight to stand behind a 是 of its own. */
const SLIGHT = 22;

/** Above this a measure is too long to take another in, only for the sake of their number. */
const AMPLE = 130;

/** Puts measures of one group together, the shortest first, until none is slight and they fit one paragraph or are ample. */
function gather(points: readonly Point[]): readonly Measure[] {
  const measures = points.map(measureOf);
  for (;;) {
    let best = -1;
    let bestLength = Infinity;
    for (let i = 0; i + 1 < measures.length; i++) {
      const [left, right] = [measures[i], measures[i + 1]];
      if (!left || !right || left.group !== right.group || left.titled || right.titled) continue;
      const length = left.length + right.length;
      const tooMany = measures.length > MOST_IN_ONE_PARAGRAPH && length <= AMPLE;
      if (length < bestLength && (tooMany || Math.min(left.length, right.length) < SLIGHT))
        [best, bestLength] = [i, length];
    }
    const [left, right] = [measures[best], measures[best + 1]];
    if (!left || !right) return measures;
    measures.splice(best, 2, { ...left, sentences: [...left.sentences, ...right.sentences], length: bestLength });
  }
}

function measureOf(point: Point): Measure {
  const sentences = sentencesOf(point);
  let length = 0;
  for (const { text } of sentences) length += text.length;
  return { group: point.group, titled: point.title !== undefined, sentences, length };
}

function prefix(text: string, sentence: Sentence): Sentence {
  return { text: text + sentence.text, refs: sentence.refs.map((ref) => shiftRef(ref, text.length)) };
}
