import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import { readTown, renderFacts } from '../../pipeline.ts';
import type { Host } from '../host.ts';
import { kitFor, outlineFor } from '../kit.ts';
import { diagnosticsToJson, printDiagnostics } from '../print-diagnostics.ts';
import { readSource } from '../read-sources.ts';
import { status } from '../status.ts';

/** Checks facts files, as far as composing the report, and tells everything it finds. */
export async function validate(
  files: readonly string[],
  { format }: { readonly format: 'pretty' | 'json' },
  host: Host,
): Promise<number> {
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  const settled = new Set<unknown>();
  for (const file of files) {
    const source = await readSource(file, host);
    diagnostics.push(...source.diagnostics);
    if (!source.value) continue;
    sources.push(source.value);
    const found = await kitFor(file, host);
    if (!settled.has(found)) {
      diagnostics.push(...found.diagnostics);
      sources.push(...found.sources);
      settled.add(found);
    }
    const town = await readTown(source.value, found.kit);
    diagnostics.push(...town.diagnostics);
    if (!town.value || hasErrors(town.diagnostics)) continue;
    const outline = await outlineFor(town.value, undefined, found, host);
    diagnostics.push(...outline.diagnostics);
    sources.push(...outline.sources);
    if (outline.value) diagnostics.push(...renderFacts(town.value, found.kit, outline.value).diagnostics);
  }
  if (format === 'json') host.out(diagnosticsToJson(diagnostics, sources));
  else {
    host.err(printDiagnostics(diagnostics, sources, { color: host.color }));
    if (!hasErrors(diagnostics)) host.err(`${String(files.length)} 份事实表可以生成报告。\n`);
  }
  return hasErrors(diagnostics) ? status.faulty : status.fine;
}
