import type { Diagnostic, Span } from '../core/diagnostic.ts';
import type { FactIndex } from '../core/facts.ts';
import type { ReadSentence, Reading } from '../core/reading.ts';
import type { Report, Sentence } from '../core/report.ts';

/** A figure as it is printed, with the marks that make it more or less exact. */
const NUMBER = /\d+(?:\.\d+)?(?:余|多)?[万亿]?(?:余|多)?%?/gu;

/** Sentences at least this alike, figures apart, are one sentence that somebody changed. */
const ALIKE = 0.6;

/**
 * Where an edited report and the facts behind it disagree: figures changed by hand, sentences taken out, figures that
 * no fact stands behind. `report` is what the facts would print now.
 */
export function compareWithFacts(reading: Reading, report: Report, facts: FactIndex): Diagnostic[] {
  const file = reading.source.name;
  const diagnostics: Diagnostic[] = [];
  const left = new Map<string, ReadSentence[]>();
  const actual = reading.sentences.filter((sentence) => wordsOf(sentence.plain) !== '');
  for (const sentence of actual) {
    const key = normal(sentence.plain);
    left.set(key, [...(left.get(key) ?? []), sentence]);
  }
  const expected: Sentence[] = report.body
    .flatMap((block) => (block.kind === 'heading' ? [] : block.sentences))
    .filter((sentence) => sentence.refs.length > 0);
  const unmatched: Sentence[] = [];
  for (const sentence of expected) {
    const same = left.get(normal(sentence.text));
    if (same && same.length > 0) same.shift();
    else unmatched.push(sentence);
  }
  const rest = new Set([...left.values()].flat());
  for (const sentence of unmatched) {
    const match = closest(sentence.text, rest);
    if (match) {
      rest.delete(match);
      diagnostics.push(...changes(sentence, match, file, facts));
    } else {
      const [fact] = sentence.refs.flatMap((ref) => ref.paths.flatMap((path) => facts.get(path) ?? []));
      diagnostics.push({
        code: 'E02',
        severity: 'warning',
        file,
        message: `事实表里的“${fact?.shape.title ?? ''}”在报告里没有找到`,
        wanted: sentence.text,
        hint: '报告里删去了的，也从事实表里删去；误删的，补回这一句',
        ...(fact ? { path: fact.keys } : {}),
      });
    }
  }
  for (const sentence of rest) {
    const figures = sentence.plain.match(NUMBER)?.filter((digits) => !/^(19|20)\d\d$/u.test(digits)) ?? [];
    if (figures.length === 0 || sentence.plain.length < 6) continue;
    if (
      reading.headings.some(
        (heading) => heading.span.start <= sentence.span.start && sentence.span.end <= heading.span.end + 1,
      )
    )
      continue;
    diagnostics.push({
      code: 'E03',
      severity: 'warning',
      file,
      span: sentence.span,
      message: `报告里的“${figures.join('、')}”事实表里没有`,
      found: reading.source.text.slice(sentence.span.start, sentence.span.end),
      hint: '确有其事的，补进事实表；否则删去',
    });
  }
  return diagnostics;
}

/** Figures that differ between the sentence the facts give and the one that stands in the report. */
function changes(expected: Sentence, actual: ReadSentence, file: string, facts: FactIndex): Diagnostic[] {
  const wanted = [...expected.text.matchAll(NUMBER)];
  const found = [...actual.plain.matchAll(NUMBER)];
  if (wanted.length !== found.length) {
    return [
      {
        code: 'E04',
        severity: 'warning',
        file,
        span: actual.span,
        message: '这一句的数字与事实表的多少不一',
        wanted: expected.text,
        hint: '逐个核对，改报告或者改事实表',
      },
    ];
  }
  return wanted.flatMap((figure, i): Diagnostic[] => {
    const other = found[i];
    if (!other || other[0] === figure[0]) return [];
    const ref = expected.refs
      .filter((candidate) => candidate.start <= figure.index && figure.index < candidate.end)
      .at(-1);
    const fact = ref?.paths.flatMap((path) => facts.get(path) ?? []).at(0);
    const start = actual.span.start + other.index;
    const span: Span = { start, end: start + other[0].length };
    return [
      {
        code: 'E01',
        severity: 'error',
        file,
        span,
        message: `${fact ? `“${fact.shape.title}”` : '这个数'}与事实表不一致`,
        found: other[0],
        wanted: figure[0] + (ref?.computed === undefined ? '' : `（${ref.computed}）`),
        hint: '事实表对的，改报告；报告对的，改事实表后重新生成',
        ...(fact ? { path: fact.keys } : {}),
      },
    ];
  });
}

function closest(text: string, sentences: ReadonlySet<ReadSentence>): ReadSentence | undefined {
  const pairs = pairsOf(wordsOf(text));
  let best: ReadSentence | undefined;
  let bestLikeness = ALIKE;
  for (const sentence of sentences) {
    const others = pairsOf(wordsOf(sentence.plain));
    let shared = 0;
    for (const pair of pairs) if (others.has(pair)) shared++;
    const likeness = (2 * shared) / (pairs.size + others.size);
    if (likeness >= bestLikeness) [best, bestLikeness] = [sentence, likeness];
  }
  return best;
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}

/** What is said, without figures and marks: the same for one sentence with changed numbers. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{Script=Han}]/gu, '');
}

/** One spelling for both widths of marks. */
function normal(text: string): string {
  return text.replace(/[\s，。；：、（）“”‘’,.;:()"']/gu, '');
}
