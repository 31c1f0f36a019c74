import { resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import type { Reading } from '../../core/reading.ts';
import type { Source } from '../../core/source.ts';
import { checkReading, checkTogether } from '../../rules/check-reading.ts';
import { checkWords, type CheckWords } from '../check-words.ts';
import { showDiagnostics, type DiagnosticFormat } from '../diagnostic-formats.ts';
import type { Host } from '../host.ts';
import { readReport } from '../read-report.ts';
import { status, UsageError } from '../status.ts';

export interface CheckOptions {
  readonly format: DiagnosticFormat;
  readonly facts?: string;
  readonly ignoreWidth?: true;
  readonly maxWarnings?: string;
}

/** Checks finished reports, whoever wrote them, side by side where there are several, and holds one against its facts. */
export async function check(files: readonly string[], options: CheckOptions, host: Host): Promise<number> {
  const limit = readLimit(options.maxWarnings);
  if (options.facts !== undefined && files.length !== 1) throw new UsageError('--facts 只能与一份报告一起用。');
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  const readings: Reading[] = [];
  const folders = new Map<string, CheckWords>();
  for (const file of files) {
    const folder = file === '-' ? host.cwd : resolve(host.cwd, file, '..');
    let words = folders.get(folder);
    if (!words) {
      folders.set(folder, (words = await checkWords(folder, host)));
      addNew(diagnostics, words.diagnostics);
      sources.push(...words.sources);
    }
    const read = await readReport(file, words.language, host);
    diagnostics.push(...read.diagnostics);
    if (!read.value) continue;
    readings.push(read.value);
    sources.push(read.value.source);
    const { severities } = words;
    diagnostics.push(...checkReading(read.value, { severities, ignoreWidth: options.ignoreWidth === true }));
    if (options.facts !== undefined) {
      const { compareFile } = await import('../compare-file.ts');
      const compared = await compareFile(read.value, options.facts, host);
      diagnostics.push(...compared.diagnostics);
      sources.push(...compared.sources);
    }
  }
  if (readings.length > 1) diagnostics.push(...checkTogether(readings, [...folders.values()][0]?.severities));
  const shown = await showDiagnostics(options.format, diagnostics, sources, host.color);
  if (options.format === 'pretty') {
    host.err(shown);
    if (diagnostics.length === 0) host.err(`检查了 ${String(files.length)} 份报告，没有发现问题。\n`);
  } else host.out(shown);
  const warnings = diagnostics.filter((diagnostic) => diagnostic.severity === 'warning').length;
  return hasErrors(diagnostics) || warnings > limit ? status.faulty : status.fine;
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return Infinity;
  if (!/^\d+$/u.test(text)) throw new UsageError('--max-warnings 后面要写一个数，例如 --max-warnings 0');
  return Number(text);
}

/** Folders under one settings file would tell its faults again. */
function addNew(known: Diagnostic[], more: readonly Diagnostic[]): void {
  const said = new Set(known.map((d) => `${d.file} ${d.code} ${String(d.span?.start)}`));
  known.push(...more.filter((d) => !said.has(`${d.file} ${d.code} ${String(d.span?.start)}`)));
}
