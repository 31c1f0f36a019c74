import type { Checked, Diagnostic, Span } from '../core/diagnostic.ts';
import type { EditedText } from '../core/edits.ts';
import { applyEdits } from '../core/edits.ts';
import type { FactsFile, Source } from '../core/source.ts';
import { forbiddenCharacters } from '../core/text-hygiene.ts';
import { MAX_SIZE } from './decode.ts';
import type { Fault } from './faults.ts';
import { toDiagnostic } from './faults.ts';
import { parseYaml } from './parse-yaml.ts';
import { locatePlace, type Place } from './places.ts';
import { readTree } from './read-tree.ts';
import { findSlips } from './slips.ts';
import { placesOf } from './tree-places.ts';

/**
 * Reads any facts file, however it is written. Typing slips are mended in memory before parsing, so that one run tells
 * of them and of everything behind them; data comes back, faults or not, unless the syntax is broken.
 */
export function loadFully(source: Source): Checked<FactsFile> {
  const { text } = source;
  if (text.length > MAX_SIZE) return { diagnostics: [toDiagnostic(source.name, { code: 'Y01' })] };
  if (hasTooManyLines(text)) return { diagnostics: [toDiagnostic(source.name, { code: 'Y10' })] };
  const faults = [...findCharacters(text), ...findSlips(text, MAX_FAULTS)];
  if (faults.length > MAX_FAULTS) return { diagnostics: tell(source, faults) };

  const mended = applyEdits(
    text,
    faults.flatMap((fault) => fault.edits ?? []),
  );
  const { root, faults: broken } = parseYaml(mended.text);
  // A # that swallows the closing bracket was told of.
  const swallowed = new Set(
    faults.filter(({ code }) => code === 'Y35' || code === 'Y36').map((f) => lineStart(text, f)),
  );
  for (const fault of broken.map((each) => toOrigin(each, mended)))
    if (fault.code !== 'Y73' || !swallowed.has(lineStart(text, fault))) faults.push(fault);
  if (root === undefined) return { diagnostics: tell(source, faults) };

  const { data, faults: odd } = readTree(mended.text, root);
  // Where a line could not be read the tree is the parser's guess: so are the paths, and what seems wrong on that line.
  const guessed = new Set(broken.map((fault) => lineStart(mended.text, fault)));
  for (const { path, ...fault } of odd) {
    if (guessed.has(lineStart(mended.text, fault))) continue;
    faults.push(toOrigin(broken.length > 0 || path === undefined ? fault : { ...fault, path }, mended));
  }
  const diagnostics = tell(source, faults);
  if (data === undefined || broken.length > 0) return { diagnostics };
  let places: Place | undefined;
  const locate: FactsFile['locate'] = (path, part = 'value') => {
    places ??= placesOf(root);
    return originOf(locatePlace(mended.text, places, path, part), mended);
  };
  return { value: { source, data, locate }, diagnostics };
}

/** More than these are not listed: who sees a hundred faults has chosen the wrong file. */
const MAX_FAULTS = 100;

const MAX_LINES = 40_000;

function hasTooManyLines(text: string): boolean {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && lines <= MAX_LINES; at = text.indexOf('\n', at + 1)) lines++;
  return lines > MAX_LINES;
}

function findCharacters(text: string): Fault[] {
  return forbiddenCharacters(text, MAX_FAULTS + 2)
    .filter(({ index, name }) => index > 0 || !name.startsWith('U+FEFF'))
    .map(({ index, length, name, invisible }) => {
      const span = { start: index, end: index + length };
      return invisible
        ? { code: 'Y40', span, found: name, edits: [{ ...span, text: '' }] }
        : { code: 'Y41', span, found: name };
    });
}

function tell(source: Source, faults: readonly Fault[]): Diagnostic[] {
  const sorted = [...faults].sort(
    (a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0) || a.code.localeCompare(b.code, 'en'),
  );
  const told = sorted.filter((fault, index) => {
    const before = sorted[index - 1];
    return before?.code !== fault.code || before.span?.start !== fault.span?.start || before.found !== fault.found;
  });
  const listed = told.slice(0, MAX_FAULTS);
  const last = listed.at(-1)?.span;
  if (told.length > MAX_FAULTS && last !== undefined) listed.push({ code: 'Y11', span: last });
  return listed.map((fault) => toDiagnostic(source.name, fault));
}

function lineStart(text: string, { span }: Fault): number {
  return text.lastIndexOf('\n', (span?.start ?? 0) - 1);
}

function toOrigin(fault: Fault, mended: EditedText): Fault {
  return {
    ...fault,
    ...(fault.span && { span: originOf(fault.span, mended) }),
    ...(fault.related && { related: fault.related.map((item) => ({ ...item, span: originOf(item.span, mended) })) }),
    ...(fault.edits && { edits: fault.edits.map((edit) => ({ ...edit, ...originOf(edit, mended) })) }),
  };
}

function originOf({ start, end }: Span, mended: EditedText): Span {
  const from = mended.origin(start);
  return { start: from, end: Math.max(from, mended.origin(end)) };
}
