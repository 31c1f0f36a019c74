import { chineseNumeral } from '../core/chinese.ts';
import { STATUTORY_ITEMS, type Outline } from './outline.ts';

/** For each statutory item the parts of an outline that answer it, as Chinese numerals. */
export function coverage(outline: Outline): [item: string, parts: string[]][] {
  return STATUTORY_ITEMS.map((item) => [
    item,
    outline.parts.flatMap((part, i) => (part.statutory.includes(item) ? [chineseNumeral(i + 1)] : [])),
  ]);
}
