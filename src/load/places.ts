import type { KeyPath, Span } from '../core/diagnostic.ts';

/** A value of a facts file with its place in the text and what is below it: all that finding places needs. */
export interface Place extends Span {
  /** Whether nothing was filled in here or below; such places have no part in the data. */
  readonly blank: boolean;
  readonly entries: readonly PlaceEntry[] | undefined;
  readonly items: readonly Place[] | undefined;
}

/** A key with its value; the name is that of the data, and missing for a key that is none. */
export interface PlaceEntry {
  readonly name: string | undefined;
  readonly key: Span;
  readonly value: Place;
}

/** Finds the place of a key or value; where a path leads nowhere, the key of its nearest ancestor. */
export function locatePlace(text: string, root: Place, path: KeyPath, part: 'key' | 'value'): Span {
  const { start, end } = findPlace(root, path, part);
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function findPlace(root: Place, path: KeyPath, part: 'key' | 'value'): Span {
  let place = root;
  let key: Span | undefined;
  for (const step of path) {
    if (typeof step === 'string') {
      const entry = place.entries?.find(({ name }) => name === step);
      if (entry === undefined) return headOf(place, key);
      key = entry.key;
      place = entry.value;
    } else {
      // Items left empty are not in the data and do not count.
      const item = place.items?.filter(({ blank }) => !blank)[step];
      if (item === undefined) return headOf(place, key);
      key = undefined;
      place = item;
    }
  }
  return part === 'key' || place.blank ? headOf(place, key) : place;
}

/** The key that leads to a place; of a list item the item's own beginning, of the whole file its first key. */
function headOf(place: Place, key: Span | undefined): Span {
  return key ?? place.entries?.[0]?.key ?? place;
}
