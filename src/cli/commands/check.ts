import { resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import { readTown, renderFacts } from '../../pipeline.ts';
import { checkReading } from '../../rules/check-reading.ts';
import { compareWithFacts } from '../../rules/compare-facts.ts';
import { showDiagnostics, type DiagnosticFormat } from '../diagnostic-formats.ts';
import type { Host } from '../host.ts';
import { kitFor, outlineFor, type FoundKit } from '../kit.ts';
import { readReport } from '../read-report.ts';
import { readSource } from '../read-sources.ts';
import { findSettings } from '../settings.ts';
import { status, UsageError } from '../status.ts';
import type { Reading } from '../../core/reading.ts';

export interface CheckOptions {
  readonly format: DiagnosticFormat;
  readonly facts?: string;
  readonly ignoreWidth?: true;
  readonly maxWarnings?: string;
}

/** Checks finished reports, whoever wrote them, and holds them against their facts where these are given. */
export async function check(files: readonly string[], options: CheckOptions, host: Host): Promise<number> {
  const limit = options.maxWarnings === undefined ? Infinity : Number(options.maxWarnings);
  if (Number.isNaN(limit) || limit < 0) throw new UsageError('--max-warnings 后面要写一个数，例如 --max-warnings 0');
  if (options.facts !== undefined && files.length !== 1) throw new UsageError('--facts 只能与一份报告一起用。');
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  for (const file of files) {
    const read = await readReport(file, host);
    diagnostics.push(...read.diagnostics);
    if (!read.value) continue;
    sources.push(read.value.source);
    const { settings } = await findSettings(resolve(host.cwd, file, '..'), host);
    diagnostics.push(
      ...checkReading(read.value, { severities: settings.severities, ignoreWidth: options.ignoreWidth === true }),
    );
    if (options.facts !== undefined) diagnostics.push(...(await holdAgainst(read.value, options.facts, host)));
  }
  const shown = await showDiagnostics(options.format, diagnostics, sources, host.color);
  if (options.format === 'pretty') {
    host.err(shown);
    if (diagnostics.length === 0) host.err(`检查了 ${String(files.length)} 份报告，没有发现问题。\n`);
  } else host.out(shown);
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning').length;
  return hasErrors(diagnostics) || warnings > limit ? status.faulty : status.fine;
}

/** Composes anew what the facts say, in the outline they were printed in, and compares. */
async function holdAgainst(reading: Reading, factsPath: string, host: Host): Promise<readonly Diagnostic[]> {
  const source = await readSource(factsPath, host);
  if (!source.value) return source.diagnostics;
  const found: FoundKit = await kitFor(factsPath, host);
  const town = readTown(source.value, found.kit);
  if (!town.value) return town.diagnostics;
  const outline = await outlineFor(town.value, undefined, found, host);
  if (!outline.value) return outline.diagnostics;
  const rendered = renderFacts(town.value, found.kit, outline.value);
  return rendered.value ? compareWithFacts(reading, rendered.value.report, town.value.facts) : rendered.diagnostics;
}
