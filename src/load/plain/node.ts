import type { Place, PlaceEntry } from '../places.ts';

/** A value as the plain reader reads it: its place, and the data it makes; blank ones make none. */
export interface PlainNode extends Place {
  readonly data: unknown;
  readonly entries: readonly PlainEntry[] | undefined;
}

/** A key with its value. */
export interface PlainEntry extends PlaceEntry {
  readonly value: PlainNode;
}

/** A text, number or truth value; null where nothing is filled in. */
export function scalarNode(start: number, end: number, data: unknown): PlainNode {
  return { start, end, blank: data === null, data, entries: undefined, items: undefined };
}

/** A map without a prototype, so that no key is special. */
export function mapNode(start: number, end: number, entries: readonly PlainEntry[]): PlainNode {
  const data = Object.create(null) as Record<string, unknown>;
  let blank = true;
  for (const { name, value } of entries) {
    if (value.blank) continue;
    blank = false;
    if (name !== undefined) data[name] = value.data;
  }
  return { start, end, blank, data, entries, items: undefined };
}

/** A list of what was filled in. */
export function listNode(start: number, end: number, items: readonly PlainNode[]): PlainNode {
  const data = items.filter(({ blank }) => !blank).map((item) => item.data);
  return { start, end, blank: data.length === 0, data, entries: undefined, items };
}
