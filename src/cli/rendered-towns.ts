import { dirname, resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import { readTown, renderFacts, type Rendered } from '../pipeline.ts';
import type { Host } from './host.ts';
import { kitFor, outlineFor } from './kit.ts';
import { readSource } from './read-sources.ts';

/** What was found on the way, and the texts that messages quote from. */
export interface Findings {
  readonly diagnostics: Diagnostic[];
  readonly sources: Source[];
}

/** Reads, checks and composes facts files one after the other. Those with errors are told of in `findings` and passed over. */
export async function* renderedTowns(
  files: readonly string[],
  outlineName: string | undefined,
  findings: Findings,
  host: Host,
): AsyncGenerator<Rendered> {
  const told = new Set<unknown>();
  const { diagnostics, sources } = findings;
  for (const file of files) {
    const source = await readSource(file, host);
    diagnostics.push(...source.diagnostics);
    if (!source.value) continue;
    sources.push(source.value);
    const found = await kitFor(file, host);
    if (!told.has(found)) {
      diagnostics.push(...found.diagnostics);
      sources.push(...found.sources);
      told.add(found);
    }
    const town = await readTown(source.value, found.kit);
    diagnostics.push(...town.diagnostics);
    if (!town.value || hasErrors(town.diagnostics) || hasErrors(found.diagnostics)) continue;
    const outline = await outlineFor(town.value, outlineName, found, host);
    diagnostics.push(...outline.diagnostics);
    sources.push(...outline.sources);
    if (!outline.value || hasErrors(outline.diagnostics)) continue;
    const rendered = renderFacts(town.value, found.kit, outline.value);
    diagnostics.push(...rendered.diagnostics);
    if (!rendered.value || hasErrors(rendered.diagnostics)) continue;
    const own = await checkOwn(rendered.value, town.diagnostics, file, host);
    diagnostics.push(...own);
    if (!hasErrors(own)) yield rendered.value;
  }
}

/** What a check would say of the report, said of the facts. */
async function checkOwn(
  rendered: Rendered,
  told: readonly Diagnostic[],
  file: string,
  host: Host,
): Promise<readonly Diagnostic[]> {
  const [{ ownFindings }, { checkWords }] = await Promise.all([
    import('../own-findings.ts'),
    import('./check-words.ts'),
  ]);
  const { language, severities } = await checkWords(dirname(resolve(host.cwd, file)), host);
  return ownFindings(rendered, language, severities, told);
}
