import type { Language } from '../core/language.ts';
import type { Figure, ReadSentence } from '../core/reading.ts';

/** The figures of the sentences: value, unit, exactness, and what they count. */
export function findFigures(sentences: readonly ReadSentence[], language: Language): readonly Figure[] {
  const patterns = compile(language);
  return sentences.flatMap((sentence, index) => figuresOf(sentence, index, patterns));
}

interface Patterns {
  readonly figure: RegExp;
  readonly numbers: ReadonlySet<string>;
  readonly lead: RegExp;
  readonly trail: RegExp;
}

const compiled = new WeakMap<Language, Patterns>();

function compile(language: Language): Patterns {
  const known = compiled.get(language);
  if (known) return known;
  const words = language.figures;
  const patterns = {
    figure: new RegExp(
      `(${either(words.约数前)})?(?<![\\d.·/+—~A-Za-z-])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)([百千万亿]?)(余|多)?([万亿]?)` +
        `(${either(words.量词)})?(${either(words.约数后)})?`,
      'g',
    ),
    numbers: new Set(words.专用号码),
    lead: new RegExp(`^(?:20\\d\\d年度?|${either(words.名词前虚词)}|\\s)+`),
    trail: new RegExp(`(?:${either(words.名词后虚词)}|\\s)+$`),
  };
  compiled.set(language, patterns);
  return patterns;
}

/** Longest first, so that 场次 is not read as 场. */
function either(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

const SCALES: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

function figuresOf(sentence: ReadSentence, index: number, patterns: Patterns): readonly Figure[] {
  const figures: Figure[] = [];
  let boundary = 0;
  for (const match of sentence.plain.matchAll(patterns.figure)) {
    const [whole, before = '', digits = '', scale = '', inner = '', outer = '', unit = '', after = ''] = match;
    const end = match.index + whole.length;
    const next = sentence.plain.slice(end, end + 12);
    if (isNoCount(digits, unit, next, patterns)) continue;
    const clauseStart = lastBoundary(sentence.plain, boundary, match.index);
    const noun = sentence.plain.slice(clauseStart, match.index).replace(patterns.lead, '').replace(patterns.trail, '');
    const factor = SCALES[scale + outer] ?? SCALES[scale] ?? SCALES[outer] ?? 1;
    figures.push({
      span: { start: sentence.span.start + match.index, end: sentence.span.start + end },
      value: Number((Number(digits.replaceAll(',', '')) * factor).toPrecision(15)),
      digits,
      decimals: (digits.split('.')[1] ?? '').length,
      scale: (scale || outer) as Figure['scale'],
      unit,
      before,
      after: inner || after,
      noun,
      follows: /^[^,。;:、()”“0-9]*/.exec(next)?.[0] ?? '',
      lastYear: LAST_YEAR.test(noun) || OF_LAST_YEAR.test(sentence.plain.slice(0, match.index)),
      sentence: index,
      paragraph: sentence.paragraph,
    });
    boundary = end;
  }
  return figures;
}

const LAST_YEAR = /上年|去年|上一年|同期/u;
/** ；上年受理工单905件、办结工单905件 */
const OF_LAST_YEAR = /[;(](?:上年|去年|上一年)[^;()]*$/u;

/** What has no unit counts nothing: years, document numbers, codes such as 1+4+N; nor does the name of a hotline. */
function isNoCount(digits: string, unit: string, next: string, patterns: Patterns): boolean {
  return unit === '' || patterns.numbers.has(digits) || /^[+·—~/A-Za-z-]/.test(next);
}

/** Where the clause of an offset begins: after the last mark before it, at the earliest at `from`. */
function lastBoundary(text: string, from: number, offset: number): number {
  for (let at = offset - 1; at >= from; at--) {
    if (',。;:、()“”《》!?'.includes(text.charAt(at))) return at + 1;
  }
  return from;
}
