import { isMap, isNode, isPair, isSeq, parseDocument, stringify, type Node } from 'yaml';
import type { KeyPath } from '../core/diagnostic.ts';

/** A matter by its keys, and what is to stand under its 写成. */
export interface NewWording {
  readonly keys: KeyPath;
  readonly text: string;
}

/** Writes wordings into the text of a facts file. All else stays as it is written: comments, order, line ends. */
export function insertWordings(source: string, wordings: readonly NewWording[]): string {
  const document = parseDocument(source, { keepSourceTokens: true });
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const inserts = wordings.flatMap(({ keys, text }): { readonly at: number; readonly text: string }[] => {
    const matter = document.getIn(keys, true);
    if (!isMap(matter) || !matter.range) return [];
    if (matter.flow) {
      const inner = source.slice(matter.range[0], matter.range[1] - 1).trimEnd();
      const at = matter.range[0] + inner.length;
      return [{ at, text: `${/[{,]$/u.test(inner) ? ' ' : ', '}写成: ${JSON.stringify(text)}` }];
    }
    const [first] = matter.items;
    const start = isNode(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
    const indent = ' '.repeat(start - (source.lastIndexOf('\n', start - 1) + 1));
    const line = `${indent}写成: ${stringify(text, { lineWidth: 0 }).trimEnd()}`;
    const last = endOf(matter);
    const end = source.charAt(last - 1) === '\n' ? last - 1 : source.indexOf('\n', last);
    return end === -1 ? [{ at: source.length, text: newline + line }] : [{ at: end + 1, text: line + newline }];
  });
  let written = source;
  for (const { at, text } of inserts.sort((a, b) => b.at - a.at))
    written = written.slice(0, at) + text + written.slice(at);
  return written;
}

/** Where the last thing inside a node ends, without the comments and blank lines that follow it. */
function endOf(node: Node): number {
  const last = !isMap(node) && !isSeq(node) ? undefined : node.flow ? undefined : node.items.at(-1);
  if (isPair(last))
    return isNode(last.value) && last.value.range?.[1] !== last.value.range?.[0]
      ? endOf(last.value)
      : endOf(last.key as Node);
  return isNode(last) ? endOf(last) : (node.range?.[1] ?? 0);
}
