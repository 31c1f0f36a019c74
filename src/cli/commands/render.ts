import { join, resolve } from 'node:path';
import { hasErrors } from '../../core/diagnostic.ts';
import type { Host } from '../host.ts';
import type { RenderOptions } from '../program.ts';
import { renderedTowns, type Findings } from '../rendered-towns.ts';
import { formatsOf, outputsOf } from '../report-files.ts';
import { status } from '../status.ts';
import { writeOutputs, type Output } from '../write-files.ts';

/** Writes the reports of facts files. A file with errors writes nothing; the others are written all the same. */
export async function render(files: readonly string[], options: RenderOptions, host: Host): Promise<number> {
  const formats = formatsOf(options.format);
  const findings: Findings = { diagnostics: [], sources: [] };
  const outputs: Output[] = [];
  for await (const town of renderedTowns(files, options.outline, findings, host))
    outputs.push(...(await outputsOf(town, formats, options)));
  const folder = resolve(host.cwd, options.output);
  const result = await writeOutputs(folder, outputs, { force: options.force === true });
  const diagnostics = [...findings.diagnostics, ...result.diagnostics];
  if (diagnostics.length > 0) {
    const { printDiagnostics } = await import('../print-diagnostics.ts');
    host.err(printDiagnostics(diagnostics, findings.sources, host));
  }
  for (const name of [...result.written, ...result.unchanged].sort()) host.out(`${join(options.output, name)}\n`);
  if (hasErrors(findings.diagnostics)) return status.faulty;
  return hasErrors(result.diagnostics) ? status.unusable : status.fine;
}
