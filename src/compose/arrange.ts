import { chineseNumeral } from '../core/chinese.ts';
import type { Block, Sentence } from '../core/report.ts';
import { composeHeading, type Point } from './compose-group.ts';
import { takesOf, type Outline, type Placement } from './outline.ts';
import type { Line, Passage } from './passage.ts';
import { say } from './piece.ts';
import { shiftRef } from './shift-ref.ts';
import { scopeOf } from './scope.ts';
import type { Voice } from './voice.ts';
import { weighLine } from './weigh-line.ts';

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
  const takes = new Set(takesOf(outline));
  const left = new Set(points);
  const homes = new Map<string, Point[]>();
  for (const point of points) {
    const home = closest(point.name, takes);
    homes.set(home, [...(homes.get(home) ?? []), point]);
  }
  const take = (name: string): Point[] => {
    const taken = (homes.get(name) ?? []).filter((point) => left.has(point));
    for (const point of taken) left.delete(point);
    return taken;
  };
  const parts = outline.parts.map((part, index) => ({
    part,
    place: `${outline.name}/${String(index)}`,
    content: part.content.map((placement) => ({ placement, points: placement.take.flatMap(take) })),
    sections: part.sections.map((section): TakenSection =>
      'eachOf' in section
        ? { items: take(section.eachOf), opening: section.opening }
        : {
            headings: section.headings,
            taken: section.content.map((placement) => ({ placement, points: placement.take.flatMap(take) })),
          },
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
    const body = setContent(content, voice, place);
    const under = sections.flatMap((section, i) => setSection(section, passages, voice, `${place}/${String(i)}`));
    const heading = prescribedHeading(part.headings, voice, place);
    for (const { name, points: own } of displaced.filter((candidate) => candidate.target === index)) {
      const placement: Placement = { take: [name], title: [], manner: '一是', opening: [] };
      const extra = setSection(
        { headings: [], taken: [{ placement, points: own }] },
        passages,
        voice,
        `${place}/${name}`,
      );
      under.push(...extra.map((titled) => ({ ...titled, stated: true })));
      report.push({ name, heading: heading?.text ?? '' });
    }
    // A single （一） has nothing to be counted against.
    const alone = under.filter((titled) => titled.heading).length === 1 && body.length === 0;
    const inner = [
      ...body,
      ...under.flatMap((titled) =>
        alone || part.sections.length === 0 ? withoutNumber(titled) : withHeading(titled, outline.headings),
      ),
    ];
    if (inner.length === 0) continue;
    if (heading) blocks.push({ kind: 'heading', level: 1, text: heading });
    blocks.push(...inner);
  }
  return { blocks, displaced: report };
}

interface Taken {
  readonly placement: Placement;
  readonly points: readonly Point[];
}

type TakenSection =
  | { readonly items: readonly Point[]; readonly opening: readonly Line[] }
  | { readonly headings: readonly Line[]; readonly taken: readonly Taken[] };

/** What stands under one heading of the second level. */
interface Titled {
  readonly heading?: Sentence;
  /** The heading is a fact of the town, which must be said even where no heading is set. */
  readonly stated: boolean;
  readonly blocks: readonly Block[];
}

/** The entry of an outline that names a point most closely: 普法/做法/责任清单 before 普法/做法 before 普法. */
function closest(name: string, takes: ReadonlySet<string>): string {
  for (let end = name.length; end > 0; end = name.lastIndexOf('/', end - 1)) {
    const entry = name.slice(0, end);
    if (takes.has(entry)) return entry;
  }
  return '';
}

function groupOf(point: Point): string {
  return point.name.split('/', 1)[0] ?? '';
}

function setSection(
  section: TakenSection,
  passages: Readonly<Record<string, Passage>>,
  voice: Voice,
  place: string,
): Titled[] {
  if ('items' in section) {
    const opening = section.items.length > 0 ? openingOf(section.opening, voice, place) : [];
    const framing: Titled[] =
      opening.length > 0 ? [{ stated: false, blocks: [{ kind: 'paragraph', sentences: opening }] }] : [];
    return [
      ...framing,
      ...section.items.map(({ title, sentences }): Titled => ({
        ...(title ? { heading: title } : {}),
        stated: true,
        blocks: [{ kind: 'paragraph', sentences }],
      })),
    ];
  }
  const blocks = setContent(section.taken, voice, place);
  if (blocks.length === 0) return [];
  const heading =
    section.headings.length > 0
      ? prescribedHeading(section.headings, voice, place)
      : offeredHeading(section.taken, passages, voice, place);
  return [{ ...(heading ? { heading } : {}), stated: false, blocks }];
}

/** An outline prescribes its headings: the first that can be said stands, the others are for years that lack a word. */
function prescribedHeading(wordings: readonly Line[], voice: Voice, place: string): Sentence | undefined {
  for (const line of wordings) {
    const heading = composeHeading([line], voice, voice.root, place);
    if (heading) return heading;
  }
  return undefined;
}

/** The heading that the first group with something to say offers for itself. */
function offeredHeading(
  taken: readonly Taken[],
  passages: Readonly<Record<string, Passage>>,
  voice: Voice,
  place: string,
): Sentence | undefined {
  for (const { points } of taken)
    for (const point of points) {
      const passage = passages[groupOf(point)];
      if (passage && passage.headings.length > 0)
        return composeHeading(passage.headings, voice, scopeOf(voice.facts, '', passage.names), place);
    }
  return undefined;
}

/** On its own line, or run into the first paragraph where that is free for it. */
function withHeading({ heading, blocks }: Titled, manner: Outline['headings']): Block[] {
  if (!heading) return [...blocks];
  const [first, ...rest] = blocks;
  const bare = first?.kind === 'paragraph' && first.sentences.length === 0;
  if (manner === '接排' && first?.kind === 'paragraph' && first.level === undefined) {
    return [{ kind: 'paragraph', level: 2, heading, sentences: first.sentences }, ...rest];
  }
  return [{ kind: 'heading', level: 2, text: heading }, ...(first && !bare ? [first] : []), ...rest];
}

/** In a part that has no second level the heading becomes the first sentence, where it says something. */
function withoutNumber({ heading, stated, blocks }: Titled): Block[] {
  const [first, ...rest] = blocks;
  if (!heading || !stated || first?.kind !== 'paragraph') return [...blocks];
  return [{ ...first, sentences: [close(heading), ...first.sentences] }, ...rest];
}

/** Placements one behind the other. Measures that the outline makes of several groups are counted through. */
function setContent(taken: readonly Taken[], voice: Voice, place: string): Block[] {
  const runs: { readonly placement: Placement; readonly points: Point[] }[] = [];
  for (const { placement, points } of taken) {
    const titled = placement.title.length > 0;
    const last = runs.at(-1);
    const own = titled ? measure(placement, points, voice, place) : points;
    if (
      titled &&
      last &&
      last.placement.title.length > 0 &&
      last.placement.manner === placement.manner &&
      placement.opening.length === 0
    )
      last.points.push(...own);
    else runs.push({ placement, points: [...own] });
  }
  return runs.flatMap((run) => setPoints(run.points, run.placement, voice, place));
}

/** All that a placement takes as one measure under the words of the outline. */
function measure({ title, take, manner }: Placement, points: readonly Point[], voice: Voice, place: string): Point[] {
  const heading = composeHeading(title, voice, voice.root, `${place}/${take.join('、')}`);
  if (points.length === 0 || !heading) return [...points];
  const sentences =
    manner === '逐条'
      ? numbered(points, []).flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []))
      : points.flatMap(sentencesOf);
  return [{ name: groupOf(points[0] as Point), title: heading, sentences }];
}

function setPoints(points: readonly Point[], placement: Placement, voice: Voice, place: string): Block[] {
  if (points.length === 0) return [];
  const opening = openingOf(placement.opening, voice, place);
  switch (placement.manner) {
    case '逐条':
      return [
        ...(opening.length > 0 ? [{ kind: 'paragraph' as const, sentences: opening }] : []),
        ...points.map((point): Block => ({
          kind: 'paragraph',
          level: 3,
          ...(point.title && point.sentences.length > 0 ? { heading: point.title } : {}),
          sentences: point.title && point.sentences.length === 0 ? [close(point.title)] : point.sentences,
        })),
      ];
    case '分段':
      return points.map((point, i) => ({
        kind: 'paragraph',
        sentences: [...(i === 0 ? opening : []), ...sentencesOf(point)],
      }));
    case '连写':
      return [{ kind: 'paragraph', sentences: [...opening, ...points.flatMap(sentencesOf)] }];
    case '一是':
      return numbered(points, opening);
  }
}

/** 一是……。二是……。 in paragraphs of at most five; a single measure stands plain. */
function numbered(points: readonly Point[], opening: readonly Sentence[]): Block[] {
  const measures = gather(
    points.map((point) => ({
      group: groupOf(point),
      titled: point.title !== undefined,
      sentences: sentencesOf(point),
    })),
  );
  const [only] = measures;
  if (measures.length === 1 && only) return [{ kind: 'paragraph', sentences: [...opening, ...only.sentences] }];
  const paragraphs = Math.ceil(measures.length / MOST_IN_ONE_PARAGRAPH);
  const size = Math.ceil(measures.length / paragraphs);
  return Array.from({ length: paragraphs }, (_, p) => ({
    kind: 'paragraph',
    sentences: [
      ...(p === 0 ? opening : []),
      ...measures
        .slice(p * size, (p + 1) * size)
        .flatMap(({ sentences: [first, ...rest] }, i) =>
          first ? [prefix(`${chineseNumeral(p * size + i + 1)}是`, first), ...rest] : [],
        ),
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

/** Above this a measure is too long to take another in, only for the sake of their number. */
const AMPLE = 130;

/** Puts measures of one group together, the shortest first, until none is slight and they fit one paragraph or are ample. */
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
      const tooMany = gathered.length > MOST_IN_ONE_PARAGRAPH && length <= AMPLE;
      if ((tooMany || Math.min(...lengths) < SLIGHT) && length < bestLength) [best, bestLength] = [i, length];
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
  const candidates = wordings.flatMap((line) => weighLine(line, voice, voice.root, place) ?? []);
  const chosen = candidates[voice.pick(`${place}/引`, Math.max(candidates.length, 1))];
  if (!chosen) return [];
  const { text, refs } = say(chosen);
  return [{ text, refs }];
}

function close(sentence: Sentence): Sentence {
  return { text: `${sentence.text}。`, refs: sentence.refs };
}

function prefix(text: string, sentence: Sentence): Sentence {
  return {
    text: text + sentence.text,
    refs: sentence.refs.map((ref) => shiftRef(ref, text.length)),
  };
}
