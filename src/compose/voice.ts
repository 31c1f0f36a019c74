import { stableHash } from '../core/choice.ts';
import type { Fact, FactIndex } from '../core/facts.ts';
import { placesOf, type Outline } from './outline.ts';
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
  /** Words by which the town speaks of itself: 我镇, 全镇, 镇, 村, 简称, 单位, 县, 县级 (the 县, 市 or 区 itself). */
  readonly self: Readonly<Record<string, string>>;
  /** Renders a block that only Handlebars understands; present where a county's own templates have one. */
  readonly renderBlock?: (
    source: string,
    help: (name: string, args: readonly string[]) => string | undefined,
  ) => string;
  /** Whether a fact was printed. A fact is told once. */
  isTold(fact: Fact): boolean;
  tell(fact: Fact): void;
  /** Words of the year's templates that were asked for and are not known. */
  readonly missingWords: Set<string>;
  /** Whether the outline takes entries of lists apart at all. */
  readonly takesApart: boolean;
  /** The name under which an outline takes an entry of a list apart from the others, as 普法/做法/责任清单. Entries of one placement share the first of their names. */
  apart(entry: Fact): string | undefined;
  /** Takes one of several wordings: always the same for one town, year and place in the templates. */
  pick(place: string, count: number): number;
  /** The word for “this year” whose turn it is. */
  timeWord(): string;
  /** Passes the turn on, once a sentence with that word stands. */
  passTurn(): void;
}

export function makeVoice(options: {
  readonly facts: FactIndex;
  readonly words: Words;
  readonly year: number;
  readonly unitName: string;
  readonly shortName: string;
  readonly county?: string;
  readonly outline: Outline;
  readonly renderBlock?: Voice['renderBlock'];
}): Voice {
  const { facts, words, year, unitName, shortName, county = '', outline, renderBlock } = options;
  const kind = /(街道|镇|乡|苏木|农场|林场|管委会|县|区|市|旗)$/u.exec(shortName.replace(/办事处$/u, ''))?.[1] ?? '镇';
  const seed = `${unitName}${String(year)}`;
  const timeWords = ['全年', '年内', '一年来', `${String(year)}年`];
  const { entries } = placesOf(outline);
  const told = new Uint8Array(facts.size);
  let turn = stableHash(seed) % timeWords.length;
  return {
    facts,
    root: scopeOf(facts, '', outline.names),
    words,
    year,
    self: {
      我镇: `我${kind}`,
      全镇: `全${kind}`,
      镇: kind,
      村: kind === '街道' ? '社区' : '村',
      简称: shortName,
      单位: unitName,
      县: county,
      县级: county.slice(-1),
    },
    ...(renderBlock ? { renderBlock } : {}),
    isTold: ({ nth }) => told[nth] === 1,
    tell: ({ nth }) => {
      told[nth] = 1;
    },
    missingWords: new Set(),
    takesApart: entries.length > 0,
    apart: ({ path, raw }) => {
      if (entries.length === 0) return undefined;
      const group = path.split('.').at(-3) ?? '';
      const names = entries.find((takes) => takes.some((take) => isFor(take, group, raw))) ?? [];
      const own = names.find((take) => isFor(take, group, raw)) ?? '';
      return names.find((take) => take.startsWith(own.slice(0, own.lastIndexOf('/') + 1)));
    },
    pick: (place, count) => (count === 1 ? 0 : stableHash(`${seed}/${place}`) % count),
    timeWord: () => timeWords[turn % timeWords.length] ?? '',
    passTurn: () => {
      turn++;
    },
  };
}

/** Those of some facts that were not told yet. */
export function left(facts: readonly Fact[], voice: Voice): readonly Fact[] {
  return facts.filter((fact) => !voice.isTold(fact));
}

function isFor(take: string, group: string, raw: string): boolean {
  return take.startsWith(`${group}/`) && raw.startsWith(take.slice(take.lastIndexOf('/') + 1));
}
