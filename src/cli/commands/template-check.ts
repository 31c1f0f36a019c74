import { resolve } from 'node:path';
import { checkTemplates } from '../../compose/check-templates.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import type { Host } from '../host.ts';
import { kitFor, readTemplates } from '../kit.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { status } from '../status.ts';

/** Checks the templates of a folder, or those in use here: faults of writing, unknown names, facts that nothing prints, statutory items left out. */
export async function templateCheck(folder: string | undefined, host: Host): Promise<number> {
  const found = await kitFor('-', host);
  const own = folder === undefined ? undefined : await readTemplates(resolve(host.cwd, folder), host);
  const passages = { ...found.kit.passages, ...own?.passages };
  const outlines = own && Object.keys(own.outlines).length > 0 ? own.outlines : found.kit.outlines;
  const sources = [...found.sources, ...(own?.sources ?? [])];
  const diagnostics = [
    ...found.diagnostics,
    ...(own?.diagnostics ?? []),
    ...checkTemplates(passages, outlines, found.kit.shape, sources),
  ];
  host.err(printDiagnostics(diagnostics, sources, host));
  if (hasErrors(diagnostics)) return status.faulty;
  host.err(
    `检查了 ${String(Object.keys(passages).length)} 个段落模板、${String(Object.keys(outlines).length)} 种体例，没有错误。\n`,
  );
  return status.fine;
}
