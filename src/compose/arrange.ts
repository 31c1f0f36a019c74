import { chineseNumeral } from '../core/chinese.ts';
import type { Block, Sentence } from '../core/report.ts';
import { composeHeading, type Point } from './compose-group.ts';
import type { Outline, Placement, Section } from './outline.ts';
import type { Line, Passage } from './passage.ts';
import { setLine } from './set-line.ts';
import type { Voice } from './voice.ts';

/** A group that the outline does not place, and the heading of the part after which it was put. */
interface Displaced {
  readonly name: string;
  readonly heading: string;
}

/** The statutory item that a group answers by its place in the facts file; groups of part 四 answer with it. */
const STATUTORY_ITEM: Readonly<Record<string, string>> = {
  第一责任人履职: '第一责任人',
  存在的不足: '不足和原因',
  下年度安排: '下年安排',
  其他需要报告的情况: '其他情况',
};
const MAIN_ITEM = '主要举措和成效';

/** More than five 是 in one paragraph tire the reader. */
const MOST_IN_ONE_PARAGRAPH = 5;

/** Puts points under the headings of an outline. Each is placed once; those the outline forgot go to the part that answers their item. */
export function arrange(
  points: readonly Point[],
  outline: Outline,
  passages: Readonly<Record<string, Passage>>,
  voice: Voice,
): { blocks: Block[]; displaced: Displaced[] } {
  const placements = outline.parts.flatMap((part) => [...part.content, ...part.sections.flatMap((section) => ('eachOf' in section ? [] : section.content))]);
  const reserved = placements.flatMap((placement) => placement.take.filter((name) => name.includes('/')));
  const left = new Set(points);
  const take = (name: string): Point[] => {
    const taken = points.filter(
      (point) =>
        left.has(point) &&
        (name.includes('/')
          ? matches(point, name)
          : groupOf(point) === name && !reserved.some((other) => matches(point, other))),
    );
    for (const point of taken) left.delete(point);
    return taken;
  };
  const parts = outline.parts.map((part, index) => ({
    part,
    place: `${outline.name}/${String(index)}`,
    content: part.content.map((placement) => ({ placement, points: placement.take.flatMap(take) })),
    sections: part.sections.map((section) =>
      'eachOf' in section
        ? { section, taken: [{ placement: undefined, points: take(section.eachOf) }] }
        : { section, taken: section.content.map((placement) => ({ placement, points: placement.take.flatMap(take) })) },
    ),
  }));

  const displaced: { target: number; name: string; points: Point[] }[] = [];
  for (const point of left) {
    const item = STATUTORY_ITEM[groupOf(point)] ?? MAIN_ITEM;
    const found = outline.parts.findIndex((part) => part.statutory.includes(item));
    const target = found === -1 ? outline.parts.length - 1 : found;
    const last = displaced.at(-1);
    if (last?.name === groupOf(point)) last.points.push(point);
    else displaced.push({ target, name: groupOf(point), points: [point] });
  }

  const blocks: Block[] = [];
  const report: Displaced[] = [];
  for (const [index, { part, place, content, sections }] of parts.entries()) {
    const inner: Block[] = content.flatMap(({ placement, points: own }) => setPoints(own, placement, voice, place));
    for (const [i, { section, taken }] of sections.entries()) {
      inner.push(...setSection(section, taken, outline, passages, voice, `${place}/${String(i)}`));
    }
    const heading = firstHeading(part.headings, voice, place);
    for (const extra of displaced.filter((candidate) => candidate.target === index)) {
      const placement: Placement = { take: [extra.name], manner: '一是', opening: [] };
      inner.push(...(part.sections.length > 0
        ? setSection({ headings: [], content: [placement] }, [{ placement, points: extra.points }], outline, passages, voice, `${place}/${extra.name}`)
        : setPoints(extra.points, placement, voice, place)));
      report.push({ name: extra.name, heading: heading?.text ?? '' });
    }
    if (inner.length === 0) continue;
    if (heading) blocks.push({ kind: 'heading', level: 1, text: heading });
    blocks.push(...inner);
  }
  return { blocks, displaced: report };
}

function matches(point: Point, name: string): boolean {
  return point.name === name || point.name.startsWith(`${name}/`);
}

function groupOf(point: Point): string {
  return point.name.split('/', 1)[0] ?? '';
}

function setSection(
  section: Section | { readonly eachOf: string },
  taken: readonly { readonly placement: Placement | undefined; readonly points: readonly Point[] }[],
  outline: Outline,
  passages: Readonly<Record<string, Passage>>,
  voice: Voice,
  place: string,
): Block[] {
  if ('eachOf' in section) return taken.flatMap(({ points }) => points.flatMap((point) => underHeading(point.title, [{ kind: 'paragraph', sentences: point.sentences }], outline)));
  const inner = taken.flatMap(({ placement, points }) => (placement ? setPoints(points, placement, voice, place) : []));
  if (inner.length === 0) return [];
  const heading = section.headings.length > 0 ? firstHeading(section.headings, voice, place) : composeHeading(offeredHeadings(taken, passages), voice, '', place);
  return underHeading(heading, inner, outline);
}

/** An outline prescribes its headings: the first that can be said stands, the others are for years that lack a word. */
function firstHeading(wordings: readonly Line[], voice: Voice, place: string): Sentence | undefined {
  for (const line of wordings) {
    const heading = composeHeading([line], voice, '', place);
    if (heading) return heading;
  }
  return undefined;
}

/** The headings that the first group with something to say offers for itself. */
function offeredHeadings(taken: readonly { readonly points: readonly Point[] }[], passages: Readonly<Record<string, Passage>>): readonly Line[] {
  const first = taken.flatMap(({ points }) => points).find((point) => (passages[groupOf(point)]?.headings.length ?? 0) > 0);
  return first ? (passages[groupOf(first)]?.headings ?? []) : [];
}

/** On its own line, or run into the first paragraph where that is free for it. */
function underHeading(heading: Sentence | undefined, blocks: readonly Block[], outline: Outline): Block[] {
  if (!heading) return [...blocks];
  const [first, ...rest] = blocks;
  const text = first?.kind === 'paragraph' && first.sentences.length === 0 ? undefined : first;
  if (outline.headings === '接排' && (!text || (text.kind === 'paragraph' && text.level === undefined))) {
    return [{ kind: 'paragraph', level: 2, heading, sentences: text?.sentences ?? [] }, ...rest];
  }
  return [{ kind: 'heading', level: 2, text: heading }, ...(text ? [text] : []), ...rest];
}

function setPoints(points: readonly Point[], placement: Placement, voice: Voice, place: string): Block[] {
  if (points.length === 0) return [];
  const opening = openingOf(placement.opening, voice, place);
  switch (placement.manner) {
    case '逐条':
      return [
        ...(opening.length > 0 ? [{ kind: 'paragraph' as const, sentences: opening }] : []),
        ...points.map((point): Block => ({ kind: 'paragraph', level: 3, ...(point.title && point.sentences.length > 0 ? { heading: point.title } : {}), sentences: point.title && point.sentences.length === 0 ? [close(point.title)] : point.sentences })),
      ];
    case '分段':
      return points.map((point, i) => ({ kind: 'paragraph', sentences: [...(i === 0 ? opening : []), ...sentencesOf(point)] }));
    case '连写':
      return [{ kind: 'paragraph', sentences: [...opening, ...points.flatMap((point) => point.sentences.length > 0 ? point.sentences : sentencesOf(point))] }];
    case '一是':
      return numbered(points, opening);
  }
}

/** 一是……。二是……。 in paragraphs of at most five; a single measure stands plain. */
function numbered(points: readonly Point[], opening: readonly Sentence[]): Block[] {
  const measures = gather(points.map((point) => ({ group: groupOf(point), titled: point.title !== undefined, sentences: sentencesOf(point) })));
  const [only] = measures;
  if (measures.length === 1 && only) return [{ kind: 'paragraph', sentences: [...opening, ...only.sentences] }];
  const paragraphs = Math.ceil(measures.length / MOST_IN_ONE_PARAGRAPH);
  const size = Math.ceil(measures.length / paragraphs);
  return Array.from({ length: paragraphs }, (_, p) => ({
    kind: 'paragraph',
    sentences: [
      ...(p === 0 ? opening : []),
      ...measures.slice(p * size, (p + 1) * size).flatMap(({ sentences: [first, ...rest] }, i) => (first ? [prefix(`${chineseNumeral(p * size + i + 1)}是`, first), ...rest] : [])),
    ],
  }));
}

interface Measure {
  readonly group: string;
  readonly titled: boolean;
  readonly sentences: readonly Sentence[];
}

/** Below this a measure is too slight to stand behind a 是 of its own. */
const SLIGHT = 22;

/** Puts measures of one group together, the shortest first, until none is slight and they fit one paragraph. */
function gather(measures: readonly Measure[]): Measure[] {
  const gathered = [...measures];
  for (;;) {
    let best = -1;
    let bestLength = Infinity;
    for (let i = 0; i + 1 < gathered.length; i++) {
      const [left, right] = [gathered[i], gathered[i + 1]];
      if (!left || !right || left.group !== right.group || left.titled || right.titled) continue;
      const lengths = [lengthOf(left), lengthOf(right)] as const;
      const length = lengths[0] + lengths[1];
      if ((gathered.length > MOST_IN_ONE_PARAGRAPH || Math.min(...lengths) < SLIGHT) && length < bestLength) [best, bestLength] = [i, length];
    }
    const [left, right] = [gathered[best], gathered[best + 1]];
    if (!left || !right) return gathered;
    gathered.splice(best, 2, { ...left, sentences: [...left.sentences, ...right.sentences] });
  }
}

function lengthOf(measure: Measure): number {
  return measure.sentences.reduce((sum, sentence) => sum + sentence.text.length, 0);
}

function sentencesOf(point: Point): Sentence[] {
  return [...(point.title ? [close(point.title)] : []), ...point.sentences];
}

function openingOf(wordings: readonly Line[], voice: Voice, place: string): Sentence[] {
  const candidates = wordings.flatMap((line) => setLine(line, voice, '', place) ?? []);
  const chosen = candidates[voice.pick(`${place}/引`, Math.max(candidates.length, 1))];
  return chosen ? [{ text: chosen.text, refs: chosen.refs }] : [];
}

function close(sentence: Sentence): Sentence {
  return { text: `${sentence.text}。`, refs: sentence.refs };
}

function prefix(text: string, sentence: Sentence): Sentence {
  return {
    text: text + sentence.text,
    refs: sentence.refs.map((ref) => ({ ...ref, start: ref.start + text.length, end: ref.end + text.length })),
  };
}
