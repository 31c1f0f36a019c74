import type { Block, Sentence } from '../core/report.ts';
import { composeHeading, type Point } from './compose-group.ts';
import { placesOf, type Outline, type Part, type Placement } from './outline.ts';
import type { Line, Passage } from './passage.ts';
import { scopeOf } from './scope.ts';
import { close, numbered, openingOf, sentencesOf, setPoints } from './set-points.ts';
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

/** Puts points under the headings of an outline. Each is placed once; those the outline forgot go to the part that answers their item. */
export function arrange(
  points: readonly Point[],
  outline: Outline,
  passages: Readonly<Record<string, Passage>>,
  voice: Voice,
): { blocks: Block[]; displaced: Displaced[] } {
  const homes = pointsByHome(points, outline);
  const taken = outline.parts.map((part) => takePart(part, homes));
  const left = new Set([...homes.values()].flat());
  const forgotten = points
    .filter((point) => left.has(point))
    .map((point) => ({ point, target: targetOf(point.group, outline) }));

  const blocks: Block[] = [];
  const displaced: Displaced[] = [];
  for (const [index, { part, content, sections }] of taken.entries()) {
    const place = `${outline.name}/${String(index)}`;
    const body = setContent(content, voice, place);
    const under: Titled[] = [];
    for (const [i, section] of sections.entries())
      under.push(...setSection(section, passages, voice, `${place}/${String(i)}`));
    const heading = prescribedHeading(part.headings, voice, place);
    for (const [name, own] of groupsOf(forgotten.filter(({ target }) => target === index))) {
      const placement: Placement = { take: [name], title: [], manner: '一是', opening: [] };
      const section = { headings: [], taken: [{ placement, points: own }] };
      for (const titled of setSection(section, passages, voice, `${place}/${name}`))
        under.push({ ...titled, stated: true });
      displaced.push({ name, heading: heading?.text ?? '' });
    }
    if (body.length === 0 && under.every((titled) => titled.blocks.length === 0)) continue;
    if (heading) blocks.push({ kind: 'heading', level: 1, text: heading });
    blocks.push(...body);
    // A single （一） has nothing to be counted against.
    const alone = body.length === 0 && under.filter((titled) => titled.heading).length === 1;
    const plain = alone || part.sections.length === 0;
    for (const titled of under) blocks.push(...(plain ? withoutNumber(titled) : withHeading(titled, outline.headings)));
  }
  return { blocks, displaced };
}

/** Points by the entry of the outline that names them most closely; those that no entry names under nothing. */
function pointsByHome(points: readonly Point[], outline: Outline): Map<string, Point[]> {
  const { homeOf } = placesOf(outline);
  const homes = new Map<string, Point[]>();
  for (const point of points) {
    const home = homeOf(point.name);
    const own = homes.get(home);
    if (own) own.push(point);
    else homes.set(home, [point]);
  }
  return homes;
}

interface TakenPart {
  readonly part: Part;
  readonly content: readonly Taken[];
  readonly sections: readonly TakenSection[];
}

function takePart(part: Part, homes: Map<string, Point[]>): TakenPart {
  return {
    part,
    content: takeAll(part.content, homes),
    sections: part.sections.map((section) =>
      'eachOf' in section
        ? { items: take([section.eachOf], homes), opening: section.opening }
        : { headings: section.headings, taken: takeAll(section.content, homes) },
    ),
  };
}

function takeAll(placements: readonly Placement[], homes: Map<string, Point[]>): readonly Taken[] {
  const taken: Taken[] = [];
  for (const placement of placements) {
    const points = take(placement.take, homes);
    if (points.length > 0) taken.push({ placement, points });
  }
  return taken;
}

/** Takes points out, so that each is placed once. */
function take(names: readonly string[], homes: Map<string, Point[]>): readonly Point[] {
  let taken: Point[] | undefined;
  for (const name of names) {
    const own = homes.get(name);
    if (!own) continue;
    homes.delete(name);
    taken = taken ? [...taken, ...own] : own;
  }
  return taken ?? NOTHING;
}

const NOTHING: readonly Point[] = [];

/** The part that answers the statutory item of a group. */
function targetOf(group: string, outline: Outline): number {
  const item = STATUTORY_ITEM[group] ?? MAIN_ITEM;
  const found = outline.parts.findIndex((part) => part.statutory.includes(item));
  return found === -1 ? outline.parts.length - 1 : found;
}

/** Neighbours of one group together. */
function groupsOf(forgotten: readonly { readonly point: Point }[]): [group: string, points: Point[]][] {
  const groups: [string, Point[]][] = [];
  for (const { point } of forgotten) {
    const last = groups.at(-1);
    if (last?.[0] === point.group) last[1].push(point);
    else groups.push([point.group, [point]]);
  }
  return groups;
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
  readonly heading: Sentence | undefined;
  /** The heading is a fact of the town, which must be said even where no heading is set. */
  readonly stated: boolean;
  readonly blocks: readonly Block[];
}

function setSection(
  section: TakenSection,
  passages: Readonly<Record<string, Passage>>,
  voice: Voice,
  place: string,
): Titled[] {
  if ('items' in section) {
    const opening = section.items.length > 0 ? openingOf(section.opening, voice, place) : [];
    const under = section.items.map(({ title, sentences }) => titled(title, true, [{ kind: 'paragraph', sentences }]));
    return opening.length === 0
      ? under
      : [titled(undefined, false, [{ kind: 'paragraph', sentences: opening }]), ...under];
  }
  const blocks = setContent(section.taken, voice, place);
  if (blocks.length === 0) return [];
  const heading =
    section.headings.length > 0
      ? prescribedHeading(section.headings, voice, place)
      : offeredHeading(section.taken, passages, voice, place);
  return [titled(heading, false, blocks)];
}

function titled(heading: Sentence | undefined, stated: boolean, blocks: readonly Block[]): Titled {
  return { heading, stated, blocks };
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
      const passage = passages[point.group];
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
  const blocks: Block[] = [];
  for (const run of runs) blocks.push(...setPoints(run.points, run.placement, voice, place));
  return blocks;
}

/** All that a placement takes as one measure under the words of the outline. */
function measure(
  { title, take, manner }: Placement,
  points: readonly Point[],
  voice: Voice,
  place: string,
): readonly Point[] {
  const [first] = points;
  const heading = composeHeading(title, voice, voice.root, `${place}/${take.join('、')}`);
  if (!first || !heading) return points;
  const sentences =
    manner === '逐条'
      ? numbered(points, []).flatMap((block) => (block.kind === 'paragraph' ? block.sentences : []))
      : points.flatMap(sentencesOf);
  return [{ group: first.group, name: first.group, title: heading, sentences }];
}
