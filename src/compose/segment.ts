import { OWN_WORDS, type Argument, type Segment } from './passage.ts';

/** How many of a helper's arguments are names of facts; the others are words. */
const NAMES: Readonly<Record<string, number>> = {
  值: 1,
  全: 2,
  同: Infinity,
  引: 1,
  零: 1,
  选: 1,
  需: 1,
  无: 1,
  括: 1,
  可: 1,
  列: 1,
};

/** Helpers that stand only where a fact they name is given: a line of these alone says nothing where none is. */
const TELLING: ReadonlySet<string> = new Set(['值', '全', '同', '引', '零', '选', '需', '列']);

/** Whether a segment calls a helper. */
export function isCall(segment: Segment): segment is Extract<Segment, readonly unknown[]> {
  return Array.isArray(segment);
}

/** Puts names into a table, and gives their places there. */
export type PlaceOf = (name: string) => number;

/** A table of names that grows as they are met. */
export function nameTable(): { readonly names: readonly string[]; readonly placeOf: PlaceOf } {
  const names: string[] = [];
  return {
    names,
    placeOf: (name) => {
      const known = names.indexOf(name);
      return known === -1 ? names.push(name) - 1 : known;
    },
  };
}

/** The segment that calls a helper. A name such as 词.会议 is no fact but a word of the year. */
export function segmentOf(helper: string, args: readonly string[], placeOf: PlaceOf): Segment {
  const [first = ''] = args;
  if (helper === '值') return first.startsWith('词.') ? ['词', [first.slice('词.'.length)]] : placeOf(first);
  return [helper, argumentsOf(helper, args, placeOf)];
}

/** The arguments of a helper, with facts by their places. */
export function argumentsOf(helper: string, args: readonly string[], placeOf: PlaceOf): Argument[] {
  const names = NAMES[helper] ?? 0;
  return args.map((arg, i) => (i < names && !arg.startsWith('词.') ? placeOf(arg) : arg));
}

/** The facts that a segment asks for. */
export function factsOf(segment: Segment): readonly number[] {
  if (typeof segment === 'number') return [segment];
  if (typeof segment === 'string' || 'handlebars' in segment) return [];
  return segment[1].filter((arg) => typeof arg === 'number');
}

/** Whether a segment makes its clause one that speaks of facts; 换, own words, words of the year and plain text do not. */
export function asksForFact(segment: Segment): boolean {
  if (typeof segment === 'number') return true;
  if (typeof segment === 'string') return false;
  if ('handlebars' in segment) return true;
  const [helper, [first]] = segment;
  return helper !== '换' && helper !== '词' && !OWN_WORDS.has(helper) && !isWordOfYear(first);
}

/** The facts of which one must be given for a line to say anything; nothing where that cannot be told beforehand. */
export function needsOf(segments: readonly Segment[]): readonly number[] | undefined {
  const asking = segments.filter(asksForFact);
  const telling = asking.every(
    (segment) => typeof segment === 'number' || (isCall(segment) && TELLING.has(segment[0])),
  );
  return asking.length > 0 && telling ? [...new Set(asking.flatMap(factsOf))] : undefined;
}

/** The words of the year that a segment asks for, as templates write them: 词.会议 */
export function wordsOfYear(segment: Segment): readonly string[] {
  if (typeof segment !== 'object' || 'handlebars' in segment) return [];
  const [helper, args] = segment;
  return helper === '词' ? args.map((key) => `词.${String(key)}`) : args.filter(isWordOfYear);
}

function isWordOfYear(argument: Argument | undefined): argument is string {
  return typeof argument === 'string' && argument.startsWith('词.');
}
