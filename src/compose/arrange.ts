import type { Fact, Matter } from '../core/facts.ts';
import {
  placesOf,
  type Each,
  type Headings,
  type Outline,
  type Part,
  type Placement,
  type Section,
} from './outline.ts';
import type { Line } from './passage.ts';

/** Where every matter goes, before anything is put into words. Plain data: it can be printed and looked at. */
export interface Plan {
  readonly parts: readonly PlannedPart[];
  /** Groups that the outline does not place, by the part that they were put into. */
  readonly displaced: readonly { readonly group: string; readonly part: number }[];
}

export interface PlannedPart {
  readonly part: Part;
  readonly content: readonly Run[];
  readonly sections: readonly PlannedSection[];
}

export type PlannedSection =
  /** The items of a list, each under its own heading. */
  | { readonly each: Each; readonly items: readonly Matter[] }
  | {
      readonly headings: readonly Line[];
      readonly manner: Headings;
      readonly content: readonly Run[];
      readonly sections: readonly PlannedSection[];
    };

/** Points that are counted through: 一是, 二是 … */
export interface Run {
  readonly placement: Placement;
  readonly points: readonly PlannedPoint[];
}

/** What stands behind one 一是: a matter, with slight ones of its kin, or what the outline puts under one title. */
export interface PlannedPoint {
  readonly title: readonly Line[];
  readonly matters: readonly Matter[];
}

const MAIN_ITEM = '主要举措和成效';
const OTHER = '其他情况';

/** The statutory item that a group answers by its place in the facts file; groups of part 四 answer with it. */
const STATUTORY_ITEM: ReadonlyMap<string, string> = new Map([
  ['第一责任人履职', '第一责任人'],
  ['存在的不足', '不足和原因'],
  ['下年度安排', '下年安排'],
  ['其他需要报告的情况', OTHER],
]);

/** The statutory item that a group answers. */
export function itemOf(group: string): string {
  return STATUTORY_ITEM.get(group) ?? MAIN_ITEM;
}

/** Puts matters under the headings of an outline. Each is placed once; those the outline forgot go to the part that answers their item. */
export function arrange(matters: readonly Matter[], outline: Outline): Plan {
  const { homeOf } = placesOf(outline);
  const homes = new Map<string, Matter[]>();
  for (const matter of matters) {
    const home = homeOf(matter.name);
    const own = homes.get(home);
    if (own) own.push(matter);
    else homes.set(home, [matter]);
  }
  const parts = outline.parts.map((part) => ({
    part,
    content: runsOf(part.content, homes),
    sections: part.sections.flatMap((section) => planSection(section, homes)),
  }));
  const displaced = new Map<string, number>();
  for (const [group, own] of byGroup(homes.get('') ?? [])) {
    if (own.every(saysNothing)) continue;
    const target = targetOf(group, outline);
    const planned = parts[target];
    if (!planned) continue;
    displaced.set(group, target);
    const placement: Placement = { take: [group], title: [], manner: '一是', opening: [] };
    const manner = outline.parts[target]?.sections.find((section) => 'manner' in section)?.manner ?? '接排';
    planned.sections.push({ headings: [], manner, content: [{ placement, points: pointsOf(own) }], sections: [] });
  }
  return { parts, displaced: [...displaced].map(([group, part]) => ({ group, part })) };
}

/** 其他需要报告的情况: 无 needs a place only where the outline gives it one. */
function saysNothing({ group, facts }: Matter): boolean {
  return itemOf(group) === OTHER && facts.every(({ text }) => text === '无');
}

function planSection(section: Section | Each, homes: Map<string, Matter[]>): PlannedSection[] {
  if ('eachOf' in section) {
    const items = take([section.eachOf], homes);
    return items.length > 0 ? [{ each: section, items }] : [];
  }
  const content = runsOf(section.content, homes);
  const sections = section.sections.flatMap((inner) => planSection(inner, homes));
  return content.length === 0 && sections.length === 0
    ? []
    : [{ headings: section.headings, manner: section.manner, content, sections }];
}

/** Points that the outline gives titles are counted through, whatever they are made of. */
function runsOf(content: readonly Placement[], homes: Map<string, Matter[]>): Run[] {
  const runs: { placement: Placement; points: PlannedPoint[] }[] = [];
  for (const placement of content) {
    const matters = take(placement.take, homes);
    if (matters.length === 0) continue;
    const points = placement.title.length > 0 ? [{ title: placement.title, matters }] : pointsOf(matters);
    const last = runs.at(-1);
    if (last && last.placement.manner === placement.manner && placement.opening.length === 0)
      last.points.push(...points);
    else runs.push({ placement, points });
  }
  return runs;
}

/** Takes matters out, so that each is placed once. */
function take(names: readonly string[], homes: Map<string, Matter[]>): readonly Matter[] {
  return names.flatMap((name) => {
    const own = homes.get(name) ?? [];
    homes.delete(name);
    return own;
  });
}

/** The part that answers the statutory item of a group. */
function targetOf(group: string, outline: Outline): number {
  const found = outline.parts.findIndex((part) => part.statutory.includes(itemOf(group)));
  return found === -1 ? outline.parts.length - 1 : found;
}

function byGroup(matters: readonly Matter[]): ReadonlyMap<string, Matter[]> {
  const groups = new Map<string, Matter[]>();
  for (const matter of matters) {
    const own = groups.get(matter.group);
    if (own) own.push(matter);
    else groups.set(matter.group, [matter]);
  }
  return groups;
}

/** Below this many characters, as far as facts tell, a matter is too slight to stand behind a 是 of its own. */
const SLIGHT = 34;
/** With more points than this, kin share points as long as they stay below that length; with too many, below twice that. */
const MANY = 4;
const TOO_MANY = 6;
const AMPLE = 110;

/** A point for each matter. A slight one joins its kin beside it, never another; so do kin where points are many. */
function pointsOf(matters: readonly Matter[]): PlannedPoint[] {
  const points = matters.map((matter) => ({ matters: [matter], length: lengthOf(matter) }));
  for (;;) {
    let best = -1;
    let least = Infinity;
    const ample = points.length > TOO_MANY ? 2 * AMPLE : points.length > MANY ? AMPLE : 0;
    for (let i = 0; i + 1 < points.length; i++) {
      const [one, other] = [points[i], points[i + 1]];
      if (!one || !other || !one.matters.some((a) => other.matters.some((b) => areKin(a, b)))) continue;
      const length = one.length + other.length;
      const slight = Math.min(one.length, other.length) < SLIGHT;
      if (length < least && (slight || length < ample)) [best, least] = [i, length];
    }
    const [to, from] = [points[best], points[best + 1]];
    if (!to || !from) break;
    to.matters.push(...from.matters);
    to.length += from.length;
    points.splice(best + 1, 1);
  }
  return points.map((point) => ({ title: [], matters: point.matters }));
}

function areKin(one: Matter, other: Matter): boolean {
  if (one.group !== other.group || isOwnText(one) || isOwnText(other)) return false;
  return one.shape.kin.includes(other.label) || other.shape.kin.includes(one.label);
}

/** Sentences of the town stand by themselves. */
function isOwnText({ worded, facts }: Matter): boolean {
  return worded || facts.some(({ shape }) => shape.key === '内容');
}

/** About how many characters the facts of a matter come to, with the words around them. */
function lengthOf({ facts }: Matter): number {
  return facts.reduce((sum, fact) => sum + lengthAround(fact), 0);
}

const WORDS_AT_A_FIGURE = 7;

function lengthAround({ text, figure }: Fact): number {
  return text.length + (figure ? WORDS_AT_A_FIGURE : 1);
}
