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

/**
 * How a place prints its report: parts in order, under which headings, with which facts. Read from templates/outlines;
 * its Chinese keys are documented there.
 */
export interface Outline {
  readonly name: string;
  readonly description: string;
  /** Whether headings of the second level stand on lines of their own, or run into their paragraph. */
  readonly headings: '独行' | '接排';
  /** The facts its lines ask for, by full paths. */
  readonly names: readonly string[];
  readonly parts: readonly Part[];
}

export interface Part {
  readonly headings: readonly Line[];
  /** The statutory items that this part answers. */
  readonly statutory: readonly string[];
  readonly content: readonly Placement[];
  readonly sections: readonly (Section | Each)[];
}

export interface Section {
  /** Empty: the heading that the passage of the first group offers. */
  readonly headings: readonly Line[];
  readonly content: readonly Placement[];
}

/** Each item of an array of groups under a heading of its own, after a framing sentence. */
export interface Each {
  readonly eachOf: string;
  readonly opening: readonly Line[];
}

/** A group, some of its points, or some entries of a list of measures, and how they stand on the page. */
export interface Placement {
  /** 组 · 组/要点 · 组/要点/词, where 词 is how an entry of the list begins in the facts file. */
  readonly take: readonly string[];
  /** Makes one measure of all that is taken, with these words before it. Empty: each point is a measure. */
  readonly title: readonly Line[];
  /** 一是 within one paragraph · 1. on lines of their own · paragraphs without marks · all in one paragraph */
  readonly manner: '一是' | '逐条' | '分段' | '连写';
  /** A framing sentence before them. */
  readonly opening: readonly Line[];
}

/** What an outline says about places, worked out once. */
export interface Places {
  /** Every name that the outline places, in its order. */
  readonly takes: ReadonlySet<string>;
  /** The names that placements take of entries of lists, as 普法/做法/责任清单; only placements that do so. */
  readonly entries: readonly (readonly string[])[];
  /** The entry of the outline that names a point most closely: 普法/做法/责任清单 before 普法/做法 before 普法; else nothing. */
  readonly homeOf: (point: string) => string;
  /** The place of the first entry that names a group or a part of it; groups without come last. */
  readonly rankOf: (group: string) => number;
}

export const placesOf = remember((outline: Outline): Places => {
  const placements = outline.parts.flatMap((part) => [
    ...part.content.map((placement) => placement.take),
    ...part.sections.flatMap((section) =>
      'eachOf' in section ? [[section.eachOf]] : section.content.map((placement) => placement.take),
    ),
  ]);
  const takes = new Set(placements.flat());
  const groups = [...takes].map((take) => take.split('/', 1)[0]);
  const homes = new Map<string, string>();
  return {
    takes,
    entries: placements
      .map((names) => names.filter((name) => /^[^/]+\/(?!亮点\/)[^/]+\/[^/]+$/u.test(name)))
      .filter((names) => names.length > 0),
    homeOf: (point) => {
      let home = homes.get(point);
      if (home === undefined) homes.set(point, (home = closest(point, takes)));
      return home;
    },
    rankOf: (group) => {
      const rank = groups.indexOf(group);
      return rank === -1 ? groups.length : rank;
    },
  };
});

function closest(point: string, takes: ReadonlySet<string>): string {
  for (let end = point.length; end > 0; end = point.lastIndexOf('/', end - 1)) {
    const entry = point.slice(0, end);
    if (takes.has(entry)) return entry;
  }
  return '';
}
