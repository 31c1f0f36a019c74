import type { Pair, ParsedNode } from 'yaml';
import { isMap, isSeq } from 'yaml';
import type { KeyPath, Span } from '../core/diagnostic.ts';
import { isBlank, keyText } from './read-tree.ts';

/** Finds the place of a key or value in a tree; where a path leads nowhere, the key of its nearest ancestor. */
export function locateInTree(root: ParsedNode, path: KeyPath, part: 'key' | 'value'): Span {
  let node: ParsedNode | null = root;
  let key: ParsedNode | undefined;
  for (const step of path) {
    if (isMap(node) && typeof step === 'string') {
      const pair: Pair<ParsedNode, ParsedNode | null> | undefined = node.items.find((item) => keyText(item) === step);
      if (pair === undefined) return headOf(node, key);
      key = pair.key;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      // Items left empty are not in the data and do not count.
      const item: ParsedNode | undefined = node.items.filter((candidate) => !isBlank(candidate))[step];
      if (item === undefined) return headOf(node, key);
      key = undefined;
      node = item;
    } else return headOf(node, key);
  }
  return part === 'key' || node === null || isBlank(node) ? headOf(node, key) : spanOf(node);
}

/** The key that leads to a node; of a list item the item's own beginning, of the whole file its first key. */
function headOf(node: ParsedNode | null, key: ParsedNode | undefined): Span {
  if (key !== undefined) return spanOf(key);
  const first = isMap(node) ? node.items[0]?.key : undefined;
  if (first !== undefined) return spanOf(first);
  return node === null ? { start: 0, end: 0 } : spanOf(node);
}

function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: node.range[1] };
}
