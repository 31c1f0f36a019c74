import { lineAndColumn, type Source } from '../core/source.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { diagnosticsToJson, printDiagnostics } from './print-diagnostics.ts';

export type DiagnosticFormat = 'pretty' | 'json' | 'github' | 'sarif' | 'html';

/** Findings in the form that a person, a program, a build server or an office wants. */
export async function showDiagnostics(
  format: DiagnosticFormat,
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  color: boolean,
): Promise<string> {
  switch (format) {
    case 'pretty':
      return printDiagnostics(diagnostics, sources, { color });
    case 'json':
      return diagnosticsToJson(diagnostics, sources);
    case 'github':
      return diagnostics.map((diagnostic) => githubLine(diagnostic, sources)).join('');
    case 'sarif': {
      const { diagnosticsToSarif } = await import('./diagnostics-sarif.ts');
      return diagnosticsToSarif(diagnostics, sources);
    }
    case 'html': {
      const { diagnosticsToHtml } = await import('./diagnostics-html.ts');
      return diagnosticsToHtml(diagnostics, sources);
    }
  }
}

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** A workflow command, by which GitHub shows a finding beside the line. */
function githubLine(diagnostic: Diagnostic, sources: readonly Source[]): string {
  const text = sources.find((source) => source.name === diagnostic.file)?.text;
  const place = text !== undefined && diagnostic.span ? lineAndColumn(text, diagnostic.span.start) : undefined;
  const properties = [
    `file=${property(diagnostic.file)}`,
    ...(place ? [`line=${String(place.line)}`, `col=${String(place.column)}`] : []),
    `title=${property(diagnostic.code)}`,
  ];
  return `::${COMMANDS[diagnostic.severity]} ${properties.join(',')}::${data(inOneLine(diagnostic))}\n`;
}

/** Message, what stands there, what should, and how to mend it, in a line. */
export function inOneLine({ message, found, wanted, hint }: Diagnostic): string {
  return [
    message,
    ...(found === undefined ? [] : [`现为：${found}`]),
    ...(wanted === undefined ? [] : [`应为：${wanted}`]),
    ...(hint === undefined ? [] : [`改法：${hint}`]),
  ].join('；');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
