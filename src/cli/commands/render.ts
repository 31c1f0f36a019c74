import { join, resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import { readTown, renderFacts } from '../../pipeline.ts';
import type { Host } from '../host.ts';
import { kitFor, outlineFor } from '../kit.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import type { RenderOptions } from '../program.ts';
import { readSource } from '../read-sources.ts';
import { formatsOf, outputsOf } from '../report-files.ts';
import { status } from '../status.ts';
import { writeOutputs, type Output } from '../write-files.ts';

/** Writes the reports of facts files. A file with errors writes nothing; the others are written all the same. */
export async function render(files: readonly string[], options: RenderOptions, host: Host): Promise<number> {
  const formats = formatsOf(options.format);
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  const outputs: Output[] = [];
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
      if (hasErrors(found.diagnostics)) break;
    }
    const town = await readTown(source.value, found.kit);
    diagnostics.push(...town.diagnostics);
    if (!town.value || hasErrors(town.diagnostics)) continue;
    const outline = await outlineFor(town.value, options.outline, found, host);
    diagnostics.push(...outline.diagnostics);
    sources.push(...outline.sources);
    if (!outline.value) continue;
    const rendered = renderFacts(town.value, found.kit, outline.value);
    diagnostics.push(...rendered.diagnostics);
    if (!rendered.value || hasErrors(rendered.diagnostics)) continue;
    outputs.push(...(await outputsOf(rendered.value, formats, options)));
  }
  const folder = resolve(host.cwd, options.output);
  const result = await writeOutputs(folder, outputs, { force: options.force === true });
  const ends = [...diagnostics, ...result.diagnostics];
  host.err(printDiagnostics(ends, sources, { color: host.color }));
  for (const name of [...result.written, ...result.unchanged].sort()) host.out(`${join(options.output, name)}\n`);
  if (hasErrors(diagnostics)) return status.faulty;
  return hasErrors(result.diagnostics) ? status.unusable : status.fine;
}
