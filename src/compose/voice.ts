import { stableHash } from '../core/choice.ts';
import type { Fact, FactIndex } from '../core/facts.ts';
import type { OwnForms } from './own-forms.ts';
import { scopeOf, type Scope } from './scope.ts';

/** Words of the report year: Party sessions, plan names. Their keys stand in data/words. */
export type Words = Readonly<Record<string, string>>;

/** Who speaks, of what year, and what has been said so far. One voice composes one report. */
export interface Voice {
  readonly facts: FactIndex;
  /** Where the names of the outline are looked for. */
  readonly root: Scope;
  readonly words: Words;
  readonly year: number;
  /** Words by which the town speaks of itself: 我镇, 全镇, 镇, 村, 村社, 党委, 政府, 简称, 单位, 县, 县级 (the 县, 市 or 区 itself). */
  readonly self: Readonly<Record<string, string>>;
  /** What the town wants said in its own words. */
  readonly forms: OwnForms;
  /** Whether a fact was printed. A fact is told once. */
  isTold(fact: Fact): boolean;
  tell(fact: Fact): void;
  /** How far telling has come, to be taken back to. */
  mark(): number;
  /** Takes back what was told since, where it is not said after all. */
  takeBack(to: number): void;
  /** Words of the year's templates that were asked for and are not known. */
  readonly missingWords: Set<string>;
  /** Takes one of several wordings: always the same for one town, year and place in the templates. */
  pick(place: string, count: number): number;
  /** Whether a run of so many figures is dated with 全年. The report says it a few times, not in every section. */
  dates(figures: number): boolean;
}

/** A run of figures worth dating; how many of them a report dates; how many runs pass between two. */
const LARGE_RUN = 3;
const MOST_DATED = 4;
const RUNS_BETWEEN = 5;

export function makeVoice(options: {
  readonly facts: FactIndex;
  readonly words: Words;
  readonly year: number;
  readonly unitName: string;
  readonly shortName: string;
  readonly county?: string;
  readonly outlineNames: readonly string[];
  readonly forms: OwnForms;
}): Voice {
  const { facts, words, year, unitName, shortName, county = '', outlineNames, forms } = options;
  const kind = /(街道|镇|乡|苏木|农场|林场|管委会|县|区|市|旗)$/u.exec(shortName.replace(/办事处$/u, ''))?.[1] ?? '镇';
  const seed = `${unitName}${String(year)}`;
  const told = new Uint8Array(facts.size);
  const order: number[] = [];
  // Figures that end before the year does are not those of 全年.
  const cut = facts.get('公文.数据截至') !== undefined;
  let dated = 0;
  let runs = RUNS_BETWEEN;
  return {
    facts,
    root: scopeOf(facts, [''], outlineNames),
    words,
    year,
    self: {
      我镇: `我${kind}`,
      全镇: `全${kind}`,
      镇: kind,
      村: kind === '街道' ? '社区' : '村',
      村社: kind === '街道' ? '社区' : '村（社区）',
      党委: kind === '街道' ? '党工委' : '党委',
      政府: kind === '街道' ? '办事处' : '政府',
      简称: shortName,
      单位: unitName,
      县: county,
      县级: county.slice(-1),
    },
    forms,
    isTold: ({ nth }) => told[nth] === 1,
    tell: ({ nth }) => {
      if (told[nth] === 1) return;
      told[nth] = 1;
      order.push(nth);
    },
    mark: () => order.length,
    takeBack: (to) => {
      for (const nth of order.splice(to)) told[nth] = 0;
    },
    missingWords: new Set(),
    pick: (place, count) => (count === 1 ? 0 : stableHash(`${seed}/${place}`) % count),
    dates: (figures) => {
      if (cut || figures < LARGE_RUN || dated === MOST_DATED || runs++ < RUNS_BETWEEN) return false;
      dated++;
      runs = 0;
      return true;
    },
  };
}

/** Those of some facts that were not told yet. */
export function left(facts: readonly Fact[], voice: Voice): readonly Fact[] {
  return facts.filter((fact) => !voice.isTold(fact));
}
