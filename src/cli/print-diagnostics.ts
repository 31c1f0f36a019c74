import pc from 'picocolors';
import { displayWidth } from '../core/chinese.ts';
import type { Diagnostic, Severity, Span } from '../core/diagnostic.ts';
import { showPath } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';

/** Shows findings to a person at a terminal: the worst last, where the eye rests, and totals below. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly Source[],
  options: { readonly color: boolean },
): string {
  if (diagnostics.length === 0) return '';
  const paint = pc.createColors(options.color);
  const texts = readSources(sources);
  const sorted = [...diagnostics].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const blocks = sorted.map((diagnostic) => printOne(diagnostic, texts.get(diagnostic.file), paint));
  const totals = SEVERITIES.toReversed().flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count > 0 ? [`${WORDS[severity]} ${String(count)} 处`] : [];
  });
  return `${blocks.join('\n')}\n共${totals.join('，')}。\n`;
}

/** The same findings for programs: one JSON array with lines and columns from 1. */
export function diagnosticsToJson(diagnostics: readonly Diagnostic[], sources: readonly Source[]): string {
  const texts = readSources(sources);
  const rows = diagnostics.map(({ span, path, related, ...rest }) => {
    const lines = texts.get(rest.file);
    const place = (at: Span): object => {
      const [from, to] = lines ? [lines.place(at.start), lines.place(at.end)] : [];
      return from && to ? { line: from.line, column: from.column, endLine: to.line, endColumn: to.column } : {};
    };
    return {
      ...rest,
      ...(path && { path, pathText: showPath(path) }),
      ...(span && { span, ...place(span) }),
      ...(related && { related: related.map((item) => ({ ...item, ...place(item.span) })) }),
    };
  });
  return `${JSON.stringify(rows, null, 2)}\n`;
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];
const WORDS: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

type Paint = ReturnType<typeof pc.createColors>;

function printOne(diagnostic: Diagnostic, lines: Lines | undefined, paint: Paint): string {
  const { file, severity, message, code, span, path, related = [] } = diagnostic;
  const tone = severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.cyan;
  const place = span && lines ? lines.place(span.start) : undefined;
  const where = place ? `${file}:${String(place.line)}:${String(place.column)}` : file;
  const out = [`${paint.bold(visible(where))} ${tone(WORDS[severity])} ${visible(message)} ${paint.dim(`[${code}]`)}`];
  if (span && lines) out.push(...frame(lines, span, paint, tone));
  const notes: readonly (readonly [string, string | undefined])[] = [
    ['位置', path && path.length > 0 ? showPath(path) : undefined],
    ['现为', diagnostic.found],
    ['应为', diagnostic.wanted],
    ['改法', diagnostic.hint],
  ];
  for (const [word, text] of notes) if (text !== undefined) out.push(`  ${paint.dim(`${word}：`)}${visible(text)}`);
  for (const item of related) {
    const at = lines?.place(item.span.start);
    const line = at ? `第 ${String(at.line)} 行：` : '';
    out.push(`  ${paint.dim('参见：')}${line}${visible(item.message)}`);
  }
  return `${out.join('\n')}\n`;
}

/** The line of a place with a mark below it. A long line is cut around the place. */
function frame(lines: Lines, span: Span, paint: Paint, tone: (text: string) => string): string[] {
  const { line, start, end } = lines.place(span.start);
  const from = Math.max(start, span.start - BEFORE);
  const to = Math.min(end, from + BEFORE + AFTER);
  const before = (from > start ? '…' : '') + visible(lines.text.slice(from, Math.min(span.start, end)));
  const marked = visible(lines.text.slice(span.start, Math.min(span.end, to)));
  const after = visible(lines.text.slice(Math.max(span.start, Math.min(span.end, to)), to)) + (to < end ? '…' : '');
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  const mark = '^'.repeat(Math.max(1, displayWidth(marked)));
  return [
    `  ${paint.dim(`${number} |`)} ${before}${marked}${after}`,
    `  ${paint.dim(`${gutter} |`)} ${' '.repeat(displayWidth(before))}${tone(mark)}`,
  ];
}

const BEFORE = 30;
const AFTER = 40;

/** A character that moves the cursor or hides would spoil the frame, or fool the terminal. */
function visible(text: string): string {
  return text.replaceAll('\t', ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, (char) => {
    return `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

interface Lines {
  readonly text: string;
  /** Line and column from 1; the column counts characters. With the offsets where the line begins and ends. */
  place(offset: number): { line: number; column: number; start: number; end: number };
}

function readSources(sources: readonly Source[]): ReadonlyMap<string, Lines> {
  return new Map(sources.map((source) => [source.name, readLines(source.text)]));
}

/** Line starts are found once, so that many findings in a large file stay cheap. */
function readLines(text: string): Lines {
  let starts: number[] | undefined;
  return {
    text,
    place(offset) {
      starts ??= [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)];
      const at = Math.min(offset, text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= at) low = middle;
        else high = middle - 1;
      }
      const start = (starts[low] ?? 0) + (low === 0 && text.startsWith('\uFEFF') ? 1 : 0);
      const next = starts[low + 1];
      const end = next === undefined ? text.length : next - (text[next - 2] === '\r' ? 2 : 1);
      return { line: low + 1, column: Array.from(text.slice(start, at)).length + 1, start, end: Math.max(start, end) };
    },
  };
}
