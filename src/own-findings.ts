import { showPath, type Diagnostic, type Span } from './core/diagnostic.ts';
import type { Fact, FactIndex } from './core/facts.ts';
import type { Language } from './core/language.ts';
import type { Ref, Sentence } from './core/report.ts';
import type { Severities } from './core/rule.ts';
import type { Rendered } from './pipeline.ts';
import { readText } from './read/read-text.ts';
import { checkReading } from './rules/check-reading.ts';
import { writeText } from './write/text.ts';
import { wordingBehind } from './write/wording-behind.ts';

/**
 * What a check of the finished report would say, at the lines of the facts file that it comes from: so that nobody meets
 * it only when the report is printed. What rests on no fact is the templates' affair and is left out, and so is what
 * validation said already.
 */
export function ownFindings(
  rendered: Rendered,
  language: Language,
  severities: Severities,
  told: readonly Diagnostic[],
): Diagnostic[] {
  const { report, sheet, facts, file } = rendered;
  const text = writeText(sheet);
  const found = checkReading(readText({ name: file.source.name, text }, language), { severities });
  if (found.length === 0) return [];
  const sentences = placesIn(text, sentencesOf(report.body));
  const wordingOf = wordingBehind(rendered);
  const kept = new Set(keptPaths(facts));
  const said = new Set<string>();
  return found.flatMap((finding): Diagnostic[] => {
    const { span } = finding;
    if (!span || finding.severity === 'info') return [];
    const place = sentences.find(({ start, end }) => start <= span.start && span.start < end);
    if (!place) return [];
    const { sentence } = place;
    // Words that no fact brought are the town's, where it words the matter itself.
    const paths = touched(sentence, span.start - place.start, span.end - place.start);
    const fact = first(paths, facts) ?? wordingOf(sentence) ?? first(sentence.refs[0]?.paths ?? [], facts);
    if (!fact) return [];
    const at = showPath(fact.keys);
    if (told.some((d) => showPath(d.path ?? []) === at && (fact.figure ?? SAME.get(d.code) === finding.code)))
      return [];
    const again = `${at} ${finding.code} ${finding.found ?? ''}`;
    if (said.has(again)) return [];
    if (paths.some((path) => kept.has(path) || kept.has(showPath(facts.get(path)?.keys ?? [])))) return [];
    said.add(again);
    // Repairs are of the report's text, and its other places too.
    const { code, severity, message, wanted, hint } = finding;
    return [
      {
        code,
        severity,
        message,
        file: file.source.name,
        path: fact.keys,
        span: file.locate(fact.keys, 'value'),
        found: finding.found ?? fact.raw,
        ...(wanted === undefined ? {} : { wanted }),
        ...(hint === undefined ? {} : { hint }),
      },
    ];
  });
}

/** Rules about texts that say of the facts what another says of the report. Of a figure, all that is said is one. */
const SAME: ReadonlyMap<string, string> = new Map([['D23', 'G07']]);

function sentencesOf(body: Rendered['report']['body']): readonly Sentence[] {
  return body.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [...(block.heading ? [block.heading] : []), ...block.sentences],
  );
}

interface Place extends Span {
  readonly sentence: Sentence;
}

/** Where sentences stand in a text, one after the other. */
function placesIn(text: string, sentences: readonly Sentence[]): readonly Place[] {
  let from = 0;
  return sentences.flatMap((sentence): Place[] => {
    const start = text.indexOf(sentence.text, from);
    if (start === -1) return [];
    from = start + sentence.text.length;
    return [{ start, end: from, sentence }];
  });
}

/** The facts behind a stretch of a sentence: of the shortest reference that touches it. */
function touched({ refs }: Sentence, start: number, end: number): readonly string[] {
  const touching = refs.filter((ref) => ref.start < end && start < ref.end);
  const [best] = [...touching].sort((a, b) => lengthOf(a) - lengthOf(b));
  return best?.paths ?? [];
}

function first(paths: readonly string[], facts: FactIndex): Fact | undefined {
  return paths.flatMap((path) => facts.get(path) ?? []).at(0);
}

function lengthOf({ start, end }: Ref): number {
  return end - start;
}

function keptPaths(facts: FactIndex): string[] {
  return Array.from({ length: facts.count('公文.照录') }, (_, i) => facts.get(`公文.照录.${String(i)}.项`)?.raw ?? '');
}
