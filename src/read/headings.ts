import type { Level } from '../core/report.ts';
import type { ReadHeading } from '../core/reading.ts';
import { readChineseNumeral } from '../core/numeral.ts';
import type { Line } from './lines.ts';

/** GB/T 9704-2012 7.3.3: 一、 （一） 1. （1） — each also in the broken forms that editors and archives leave. */
const MARKS: readonly { readonly level: Level; readonly pattern: RegExp }[] = [
  {
    level: 1,
    pattern: /^(?:第([一二三四五六七八九十]{1,3})(?:部分|章)[、:,.\s]?|([一二三四五六七八九十]{1,3})\s*[、.,]\s*)/,
  },
  {
    level: 2,
    pattern:
      /^(?:\(\s*([一二三四五六七八九十]{1,3})\s*\)|([一二三四五六七八九十]{1,3})\)|\(([一二三四五六七八九十]{1,3})(?=[\u4e00-\u9fff]{4})|[)](?=[\u4e00-\u9fff]))\s*[、.,]?/,
  },
  { level: 3, pattern: /^(\d{1,2})\s*[.、](?!\d)\s*/ },
  { level: 4, pattern: /^(?:\((\d{1,2})\)|(\d{1,2})\))\s*[、.]?/ },
];

/** The heading that a numbered line holds, whole or as its beginning. */
export function readHeading(line: Line, paragraph: number): ReadHeading | undefined {
  for (const { level, pattern } of MARKS) {
    const match = pattern.exec(line.plain);
    if (!match) continue;
    const numeral = [match[1], match[2], match[3]].find((group) => group !== undefined);
    const ordinal =
      numeral === undefined ? undefined : /\d/.test(numeral) ? Number(numeral) : readChineseNumeral(numeral);
    const words = cut(line.plain, match[0].length);
    if (words.text === '') return undefined;
    const start = line.span.start + match[0].length;
    return {
      level,
      mark: match[0].trim(),
      ...(ordinal === undefined ? {} : { ordinal }),
      markSpan: { start: line.span.start, end: start },
      text: words.text,
      span: { start, end: start + words.text.length },
      endMark: words.endMark,
      runIn: words.runIn,
      paragraph,
    };
  }
  return undefined;
}

/** A line without number that stands where headings stand: its siblings carried numbers, or it lost its own. */
export function unnumberedHeading(line: Line, paragraph: number, level: Level): ReadHeading {
  return {
    level,
    mark: '',
    markSpan: { start: line.span.start, end: line.span.start },
    text: line.plain,
    span: line.span,
    endMark: '',
    runIn: false,
    paragraph,
  };
}

/** Splits the words after a number into heading and body: at the first 。 or ：, if there is one. */
function cut(plain: string, from: number): { text: string; endMark: string; runIn: boolean } {
  const rest = plain.slice(from);
  const end = /[。:;!]/.exec(rest);
  if (!end) return { text: rest, endMark: '', runIn: false };
  const runIn = end.index < rest.length - 1;
  return { text: rest.slice(0, end.index), endMark: end[0], runIn };
}
