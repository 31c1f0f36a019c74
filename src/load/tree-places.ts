import type { ParsedNode } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { Span } from '../core/diagnostic.ts';
import type { Place } from './places.ts';
import { keyText } from './read-tree.ts';

/** The places of a YAML tree. */
export function placesOf(node: ParsedNode): Place {
  const [start, end] = node.range;
  if (isMap(node)) {
    const entries = node.items.map((pair) => {
      const key = spanOf(pair.key);
      const value = pair.value === null ? { ...NOTHING, start: key.end, end: key.end } : placesOf(pair.value);
      return { name: keyText(pair), key, value };
    });
    const last = entries.at(-1)?.value.end ?? end;
    const blank = entries.every(({ value }) => value.blank);
    return { start, end: node.flow === true ? end : last, blank, entries, items: undefined };
  }
  if (isSeq(node)) {
    const items = node.items.map(placesOf);
    const last = items.at(-1)?.end ?? end;
    const blank = items.every((item) => item.blank);
    return { start, end: node.flow === true ? end : last, blank, entries: undefined, items };
  }
  return { ...NOTHING, start, end, blank: isScalar(node) && node.value === null };
}

const NOTHING = { blank: true, entries: undefined, items: undefined } as const;

function spanOf({ range: [start, end] }: ParsedNode): Span {
  return { start, end };
}
