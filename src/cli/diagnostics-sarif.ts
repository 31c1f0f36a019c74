import type { Diagnostic } from '../core/diagnostic.ts';
import { lineAndColumn, type Source } from '../core/source.ts';
import { allRules } from './all-rules.ts';
import { inOneLine } from './diagnostic-formats.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** Findings as SARIF 2.1.0, the interchange format of checking tools. */
export function diagnosticsToSarif(diagnostics: readonly Diagnostic[], sources: readonly Source[]): string {
  const codes = [...new Set(diagnostics.map((diagnostic) => diagnostic.code))].sort();
  const known = new Map(allRules.map((rule) => [rule.code, rule]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'lawreport',
            rules: codes.map((code) => {
              const rule = known.get(code);
              return {
                id: code,
                ...(rule
                  ? {
                      shortDescription: { text: rule.title },
                      fullDescription: { text: rule.why },
                      help: { text: `${rule.source.basis}（${rule.source.strength}）` },
                    }
                  : {}),
              };
            }),
          },
        },
        columnKind: 'unicodeCodePoints',
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.code,
          ruleIndex: codes.indexOf(diagnostic.code),
          level: LEVELS[diagnostic.severity],
          message: { text: inOneLine(diagnostic) },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(diagnostic.file) },
                ...regionOf(diagnostic, sources),
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** A path as a reference: a drive or root makes it absolute, and # or ? in a name are no part of the syntax. */
function uriOf(file: string): string {
  const path = encodeURI(file.replaceAll('\\', '/')).replace(/[#?]/gu, encodeURIComponent);
  return /^[A-Za-z]:\//u.test(path) ? `file:///${path}` : path.startsWith('/') ? `file://${path}` : path;
}

function regionOf(diagnostic: Diagnostic, sources: readonly Source[]): object {
  const text = sources.find((source) => source.name === diagnostic.file)?.text;
  if (text === undefined || !diagnostic.span) return {};
  const from = lineAndColumn(text, diagnostic.span.start);
  const to = lineAndColumn(text, Math.max(diagnostic.span.end, diagnostic.span.start));
  return { region: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column } };
}
