import { showPath, type Span } from '../core/diagnostic.ts';
import type { Fact } from '../core/facts.ts';
import type { Block, Level, Ref, Report, Sentence } from '../core/report.ts';
import { lineAndColumn, type FactsFile } from '../core/source.ts';
import { wordingBehind, type Told } from './wording-behind.ts';

export { traceHtml } from './trace-html.ts';

/** Where every sentence and figure of a report comes from, and which facts it does not tell. Its JSON is this type without `lines`. */
export interface Trace {
  readonly title: string;
  /** Name of the facts file. */
  readonly file: string;
  readonly totals: {
    readonly sentences: number;
    /** Sentences that claim nothing of this town. */
    readonly framing: number;
    /** Stretches of the report that print or compute a figure. */
    readonly figures: number;
    readonly computed: number;
    /** Facts that the report must print. */
    readonly facts: number;
    readonly unprinted: number;
    /** Digits without a source. */
    readonly unknown: number;
  };
  readonly sentences: readonly TracedSentence[];
  readonly unprinted: readonly TracedFact[];
  /** The facts file, line by line. */
  readonly lines: readonly string[];
}

export interface TracedSentence {
  /** The heading of level 1 that it stands under; empty before the first. */
  readonly part: string;
  /** Index of its block in the report's body. */
  readonly block: number;
  readonly place: 'heading' | 'runIn' | 'text';
  /** Of a heading or numbered paragraph. */
  readonly level?: Level;
  readonly text: string;
  /** No word of it comes from facts. */
  readonly framing: boolean;
  readonly refs: readonly TracedRef[];
  /** Digits that no ref covers. */
  readonly digits: readonly Digits[];
}

/** A stretch of a sentence and the facts behind it. UTF-16 offsets in the sentence; a ref may lie inside another. */
export interface TracedRef {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'figure' | 'words' | 'computed';
  readonly facts: readonly TracedFact[];
  readonly computed?: string;
}

/** A fact with its place in the facts file. Lines and columns count from 1. */
export interface TracedFact {
  readonly path: string;
  readonly label: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The lines it stands on. */
  readonly source: string;
  /** Its value as the file gives it. */
  readonly written: string;
}

/** Digits of a template or of the town's own wording: a year that follows from 年度, part of a name, or unknown. */
export interface Digits {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'year' | 'name' | 'worded' | 'unknown';
  /** What a year rests on; the wording that the town wrote them in (写成, 导语). */
  readonly fact?: TracedFact;
}

/** Follows every sentence of a report back to the facts file. `numbers` are those that name a service, as 12345 does. */
export function traceOf(
  { report, facts, told, file }: Told & { readonly file: FactsFile },
  numbers: readonly string[] = [],
): Trace {
  const { text } = file.source;
  const lines = text.split(/\r\n?|\n/u);
  const traceFact = (fact: Fact): TracedFact => {
    const span = file.locate(fact.keys, 'value');
    const { line, column } = lineAndColumn(text, span.start);
    const endLine = lineAndColumn(text, Math.max(span.start, span.end - 1)).line;
    const source = lines.slice(line - 1, endLine).join('\n');
    return { path: showPath(fact.keys), label: fact.shape.title, line, column, endLine, source, written: fact.raw };
  };
  const traceRef = (ref: Ref, sentence: Sentence): TracedRef => {
    const behind = ref.paths.map((path) => {
      const fact = facts.get(path);
      if (!fact) throw new Error(`a sentence rests on ${path}, which is no fact`);
      return fact;
    });
    const { start, end, computed } = ref;
    const kind = computed !== undefined ? 'computed' : behind.some((fact) => fact.figure) ? 'figure' : 'words';
    const traced = { start, end, text: sentence.text.slice(start, end), kind, facts: behind.map(traceFact) } as const;
    return computed === undefined ? traced : { ...traced, computed };
  };

  const year = facts.get('年度');
  const yearFact = year ? traceFact(year) : undefined;
  const wordingOf = wordingBehind({ report, facts, told });
  const sentences: TracedSentence[] = [];
  let part = '';
  report.body.forEach((block, index) => {
    if (block.kind === 'heading' && block.level === 1) part = block.text.text;
    for (const [place, sentence] of sentencesOf(block)) {
      const refs = sentence.refs
        .map((ref) => traceRef(ref, sentence))
        .sort((a, b) => a.start - b.start || b.end - a.end);
      sentences.push({
        part,
        block: index,
        place,
        ...(block.level === undefined ? {} : { level: block.level }),
        text: sentence.text,
        framing: refs.length === 0,
        refs,
        digits: digitsOf(sentence, report.year, yearFact, numbers).map((digits): Digits => {
          const wording = digits.kind === 'unknown' ? wordingOf(sentence) : undefined;
          if (!wording?.raw.includes(digits.text)) return digits;
          return { ...digits, kind: 'worded', fact: traceFact(wording) };
        }),
      });
    }
  });

  const printed = new Set(sentencesIn(report).flatMap(({ refs }) => refs.flatMap(({ paths }) => paths)));
  const unprinted = facts.stated.filter(({ path }) => !printed.has(path)).map(traceFact);
  const refs = sentences.flatMap((sentence) => sentence.refs);
  return {
    title: report.title.join(''),
    // Without its folder, so that equal facts give an equal list on every machine.
    file: file.source.name.replace(/^.*[\\/]/su, ''),
    totals: {
      sentences: sentences.length,
      framing: sentences.filter(({ framing }) => framing).length,
      figures: refs.filter(({ kind }) => kind !== 'words').length,
      computed: refs.filter(({ kind }) => kind === 'computed').length,
      facts: facts.stated.length,
      unprinted: unprinted.length,
      unknown: sentences.flatMap(({ digits }) => digits.filter(({ kind }) => kind === 'unknown')).length,
    },
    sentences,
    unprinted,
    lines,
  };
}

/** The trace for machines. */
export function traceJson({ title, file, totals, sentences, unprinted }: Trace): string {
  return `${JSON.stringify({ title, file, totals, sentences, unprinted }, null, 2)}\n`;
}

function sentencesOf(block: Block): (readonly [place: TracedSentence['place'], sentence: Sentence])[] {
  if (block.kind === 'heading') return [['heading', block.text]];
  const sentences = block.sentences.map((sentence) => ['text', sentence] as const);
  return block.heading ? [['runIn', block.heading], ...sentences] : sentences;
}

function sentencesIn(report: Report): Sentence[] {
  return report.body.flatMap((block) => sentencesOf(block).map(([, sentence]) => sentence));
}

const DIGITS = /[0-9]+(?:[.·—-][0-9]+)*%?/gu;
const NAMES = /《[^》]*》|“[^”]*”/gu;

function digitsOf(
  { text, refs }: Sentence,
  year: number,
  yearFact: TracedFact | undefined,
  numbers: readonly string[],
): Digits[] {
  const names = [...text.matchAll(NAMES)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
  return [...text.matchAll(DIGITS)].flatMap(({ index, 0: digits }): Digits[] => {
    const span: Span = { start: index, end: index + digits.length };
    const isIn = (outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;
    if (refs.some(isIn)) return [];
    const found = { ...span, text: digits };
    if (numbers.includes(digits) || names.some(isIn)) return [{ ...found, kind: 'name' }];
    const isYear = text.charAt(span.end) === '年' && Math.abs(Number(digits) - year) <= 1;
    return isYear
      ? [{ ...found, kind: 'year', ...(yearFact ? { fact: yearFact } : {}) }]
      : [{ ...found, kind: 'unknown' }];
  });
}
