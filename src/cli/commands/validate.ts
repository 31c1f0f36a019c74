import { hasErrors } from '../../core/diagnostic.ts';
import type { Host } from '../host.ts';
import { diagnosticsToJson, printDiagnostics } from '../print-diagnostics.ts';
import { renderedTowns, type Findings } from '../rendered-towns.ts';
import { status } from '../status.ts';

/** Checks facts files, as far as composing the report, and tells everything it finds. */
export async function validate(
  files: readonly string[],
  { format }: { readonly format: 'pretty' | 'json' },
  host: Host,
): Promise<number> {
  const findings: Findings = { diagnostics: [], sources: [] };
  const { diagnostics, sources } = findings;
  let sound = 0;
  for await (const { report } of renderedTowns(files, undefined, findings, host))
    sound += report.body.length > 0 ? 1 : 0;
  if (format === 'json') host.out(diagnosticsToJson(diagnostics, sources));
  else {
    host.err(printDiagnostics(diagnostics, sources, host));
    if (sound > 0) host.err(`${String(sound)} 份事实表可以生成报告。\n`);
  }
  return hasErrors(diagnostics) ? status.faulty : status.fine;
}
