import type { Checked } from '../core/diagnostic.ts';
import type { FactsFile, Source } from '../core/source.ts';
import { locatePlace } from './places.ts';
import { readPlain } from './plain/read-plain.ts';

/**
 * Reads a facts file into plain data that knows its places. A file as most are written is read at once; only any other,
 * and so every file at fault, makes the parser of all YAML load.
 */
export async function loadFacts(source: Source): Promise<Checked<FactsFile>> {
  return loadPlain(source) ?? (await import('./load-fully.ts')).loadFully(source);
}

/** Reads a facts file that is written plainly and has no fault; declines any other. */
export function loadPlain(source: Source): Checked<FactsFile> | undefined {
  const root = readPlain(source.text);
  if (root === undefined) return undefined;
  const locate: FactsFile['locate'] = (path, part = 'value') => locatePlace(source.text, root, path, part);
  return { value: { source, data: root.data, locate }, diagnostics: [] };
}
