import { HELPERS } from './helpers.ts';
import type { Argument, Line, Segment } from './passage.ts';

/** Puts names into a table, and gives their places there. */
export type PlaceOf = (name: string) => number;

/** A table of names that grows as they are met. */
export function nameTable(): { readonly names: readonly string[]; readonly placeOf: PlaceOf } {
  const names: string[] = [];
  const places = new Map<string, number>();
  return {
    names,
    placeOf: (name) => {
      let place = places.get(name);
      if (place === undefined) places.set(name, (place = names.push(name) - 1));
      return place;
    },
  };
}

const YEAR_WORD = '词.';

/** The segment that asks for a fact. A name such as 词.会议 is no fact but a word of the year. */
export function factSegment(
  name: string,
  forms: { readonly zero?: string; readonly all?: string },
  placeOf: PlaceOf,
): Segment {
  if (name.startsWith(YEAR_WORD)) return ['词', [name.slice(YEAR_WORD.length)]];
  const fact = placeOf(name);
  return forms.zero === undefined && forms.all === undefined ? fact : { fact, ...forms };
}

/** The segment that calls a helper, with facts by their places. */
export function helperSegment(helper: string, args: readonly string[], placeOf: PlaceOf): Segment {
  const names = HELPERS.get(helper)?.names ?? 0;
  return [helper, args.map((arg, i): Argument => (i < names && !arg.startsWith(YEAR_WORD) ? placeOf(arg) : arg))];
}

/** Every segment of a line. */
export function segmentsOf({ head, clauses }: Line): Segment[] {
  return [...head, ...clauses.flatMap((clause) => [...clause.head, ...clause.items.flat()])];
}

/** The facts that a segment asks for. */
export function factsOf(segment: Segment): readonly number[] {
  if (typeof segment === 'number') return [segment];
  if (typeof segment === 'string') return [];
  if ('fact' in segment) return [segment.fact];
  if ('first' in segment) return [];
  return segment[1].filter((arg) => typeof arg === 'number');
}

/** The words of the year that a segment asks for, as templates write them: 词.会议 */
export function wordsOfYear(segment: Segment): readonly string[] {
  if (!isCall(segment)) return [];
  const [helper, args] = segment;
  if (helper === '词') return args.map((key) => YEAR_WORD + String(key));
  return args.filter((arg): arg is string => typeof arg === 'string' && arg.startsWith(YEAR_WORD));
}

/** Whether a segment calls a helper. */
export function isCall(segment: Segment): segment is Extract<Segment, readonly unknown[]> {
  return Array.isArray(segment);
}
