import { remember } from '../core/remember.ts';
import type { Line } from './passage.ts';

/** The statutory items by which an outline says what each part answers (《法治政府建设与责任落实督察工作规定》, chapter on 年度报告). */
export const STATUTORY_ITEMS: readonly string[] = [
  '主要举措和成效',
  '不足和原因',
  '第一责任人',
  '下年安排',
  '其他情况',
];

/** Statutory items without which an outline is unlawful; 其他情况 is optional. */
export const REQUIRED_ITEMS = STATUTORY_ITEMS.filter((item) => item !== '其他情况');

/** Whether headings of a level stand on lines of their own, or run into their paragraph. */
export type Headings = '独行' | '接排';

/**
 * How a place prints its report: parts in order, under which headings, with which facts. Read from templates/outlines;
 * its Chinese keys are documented there.
 */
export interface Outline {
  readonly name: string;
  readonly description: string;
  /** The facts its lines ask for, by full paths. */
  readonly names: readonly string[];
  readonly parts: readonly Part[];
}

export interface Part {
  readonly headings: readonly Line[];
  /** The statutory items that this part answers. */
  readonly statutory: readonly string[];
  /** It must have something to say. */
  readonly needed: boolean;
  readonly content: readonly Placement[];
  readonly sections: readonly (Section | Each)[];
}

export interface Section {
  /** Empty: the heading that the passage of the first group offers. */
  readonly headings: readonly Line[];
  readonly manner: Headings;
  readonly content: readonly Placement[];
  /** Of the level below. */
  readonly sections: readonly (Section | Each)[];
}

/** Each item of an array under a heading of its own, after a framing sentence. */
export interface Each {
  readonly eachOf: string;
  readonly manner: Headings;
  readonly opening: readonly Line[];
}

/** Groups and matters, and how they stand on the page. */
export interface Placement {
  /** 组 · 组/事项 */
  readonly take: readonly string[];
  /** Makes one point of all that is taken, with these words before it. Empty: each matter is a point. */
  readonly title: readonly Line[];
  /** 一是 within one paragraph · 1. on lines of their own · paragraphs without marks · all in one paragraph */
  readonly manner: '一是' | '逐条' | '分段' | '连写';
  /** A framing sentence before them. */
  readonly opening: readonly Line[];
}

/** What an outline says about places, worked out once. */
export interface Places {
  /** The entry of the outline that names a matter most closely: 普法/普法活动 before 普法; else nothing. */
  readonly homeOf: (matter: string) => string;
  /** The part that an entry stands in. */
  readonly partOf: ReadonlyMap<string, Part>;
}

export const placesOf = remember((outline: Outline): Places => {
  const partOf = new Map(outline.parts.flatMap((part) => takesOf(part).map((take) => [take, part] as const)));
  const homes = new Map<string, string>();
  return {
    partOf,
    homeOf: (matter) => {
      let home = homes.get(matter);
      if (home === undefined) homes.set(matter, (home = homeIn(matter, partOf)));
      return home;
    },
  };
});

/** The names that a part, a section or its sections take. */
export function takesOf(part: Part): readonly string[] {
  return [...takenBy(part.content), ...part.sections.flatMap(inSection)];
}

function inSection(section: Section | Each): readonly string[] {
  return 'eachOf' in section ? [section.eachOf] : [...takenBy(section.content), ...section.sections.flatMap(inSection)];
}

function takenBy(content: readonly Placement[]): readonly string[] {
  return content.flatMap((placement) => placement.take);
}

function homeIn(matter: string, takes: ReadonlyMap<string, unknown>): string {
  if (takes.has(matter)) return matter;
  const group = matter.slice(0, matter.indexOf('/'));
  return takes.has(group) ? group : '';
}
