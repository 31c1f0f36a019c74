import type { Diagnostic, KeyPath } from '../core/diagnostic.ts';
import type { FactIndex } from '../core/facts.ts';
import { shapeAt, type Shape } from '../core/shape.ts';
import type { FactsFile } from '../core/source.ts';
import { asScalar } from './place.ts';

/**
 * Short names of the schema that stand in one item, as in “- 第一议题、会前学法”: they would be printed as they stand and not
 * as what they are short for.
 */
export function joinedNames(facts: FactIndex, file: FactsFile): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const { shape, raw, keys } of facts.stated) {
    if (shape.kind !== 'clauses' && shape.kind !== 'terms') continue;
    if (!MARK.test(raw)) continue;
    const names = raw.split(/[、，,；;]/u).map((name) => name.trim());
    const known = choicesAt(facts.shape, keys, shape);
    if (known.has(raw) || !names.every((name) => known.has(name))) continue;
    const span = file.locate(keys, 'value');
    const { text } = file.source;
    const list = names.map(asScalar).join(', ');
    const inList = typeof keys.at(-1) === 'number';
    found.push({
      severity: 'error',
      code: 'S11',
      file: file.source.name,
      path: keys,
      span,
      message: `“${shape.title}”的几个简称写在了一起`,
      found: raw,
      hint: inList ? `每个简称各写一项：${list}` : `写成 [${list}]`,
      ...(inList ? itemEdits(text, span, names) : { edits: [{ ...span, text: `[${list}]` }] }),
    });
  }
  return found;
}

/** The short names that may stand at a place: those of its field, and for measures those of its whole group. */
function choicesAt(root: Shape, keys: KeyPath, shape: Shape): ReadonlySet<string> {
  const names = new Set(Object.keys(shape.choices));
  if (shape.kind !== 'clauses') return names;
  const depth = keys.findIndex((_, nth) => shapeAt(root, keys.slice(0, nth + 1))?.role === 'group');
  const group = depth === -1 ? undefined : shapeAt(root, keys.slice(0, depth + 1));
  for (const matter of group?.children.values() ?? []) for (const name of Object.keys(matter.choices)) names.add(name);
  return names;
}

const MARK = /[、，,；;]/u;

/** An item of its own for each name: behind commas within brackets, on lines of their own behind dashes. */
function itemEdits(
  text: string,
  span: { start: number; end: number },
  names: readonly string[],
): Pick<Diagnostic, 'edits'> {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const before = text.slice(lineStart, span.start);
  if (/^ *- $/u.test(before)) return { edits: [{ ...span, text: names.map(asScalar).join(`\n${before}`) }] };
  return /[[,] ?$/u.test(before) ? { edits: [{ ...span, text: names.map(asScalar).join(', ') }] } : {};
}
