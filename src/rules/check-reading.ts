import type { Diagnostic } from '../core/diagnostic.ts';
import type { Reading } from '../core/reading.ts';
import { type Severities, toDiagnostic } from '../core/rule.ts';
import { batchRules, layoutRules, readingRules } from './list.ts';

/** Settings of a check. */
export interface CheckOptions {
  readonly severities?: Severities;
  /** For texts whose full-width marks an archive has folded: rules about width say nothing. */
  readonly ignoreWidth?: boolean;
}

/** All findings about a finished report, in the order of its text, each said once. */
export function checkReading(reading: Reading, options: CheckOptions = {}): readonly Diagnostic[] {
  const rules = reading.page ? [...readingRules, ...layoutRules] : readingRules;
  const diagnostics: Diagnostic[] = [];
  const said = new Set<string>();
  for (const rule of rules) {
    if (rule.aboutWidth === true && options.ignoreWidth === true) continue;
    if (options.severities?.[rule.code] === 'off') continue;
    for (const finding of rule.check(reading)) {
      const diagnostic = toDiagnostic(rule, finding, reading.source.name, options.severities);
      const key = `${rule.code} ${String(finding.span?.start)} ${finding.message}`;
      if (!diagnostic || said.has(key)) continue;
      said.add(key);
      diagnostics.push(diagnostic);
    }
  }
  return diagnostics.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.code < b.code ? -1 : 1));
}

/** What only shows when reports are laid side by side: those of a county, or this year's and last year's of a town. */
export function checkTogether(readings: readonly Reading[], severities: Severities = {}): readonly Diagnostic[] {
  return batchRules.flatMap((rule) =>
    [...rule.check(readings)].flatMap((finding) => toDiagnostic(rule, finding, '', severities) ?? []),
  );
}
