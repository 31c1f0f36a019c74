import type { Diagnostic } from '../core/diagnostic.ts';
import type { Reading } from '../core/reading.ts';
import type { Source } from '../core/source.ts';
import { readTown, renderFacts } from '../pipeline.ts';
import { compareWithFacts } from '../rules/compare-facts.ts';
import type { Host } from './host.ts';
import { kitFor, outlineFor } from './kit.ts';
import { readSource } from './read-sources.ts';

/** Composes anew what a facts file says, in the outline it was printed in, and holds a report against it. */
export async function compareFile(
  reading: Reading,
  factsPath: string,
  host: Host,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly sources: readonly Source[] }> {
  const source = await readSource(factsPath, host);
  if (!source.value) return { diagnostics: source.diagnostics, sources: [] };
  const found = await kitFor(factsPath, host);
  const town = await readTown(source.value, found.kit);
  const sources = [source.value, ...found.sources];
  if (!town.value) return { diagnostics: town.diagnostics, sources };
  const outline = await outlineFor(town.value, undefined, found, host);
  sources.push(...outline.sources);
  if (!outline.value) return { diagnostics: outline.diagnostics, sources };
  const rendered = renderFacts(town.value, found.kit, outline.value);
  const diagnostics = rendered.value
    ? compareWithFacts(reading, rendered.value.report, town.value.facts)
    : rendered.diagnostics;
  return { diagnostics, sources };
}
