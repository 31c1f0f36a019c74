import { chineseNumeral } from '../core/chinese.ts';
import type { ReadHeading, Reading } from '../core/reading.ts';
import type { Finding, Rule } from '../core/rule.ts';
import { replaceAt, wordsAt } from './find.ts';
import { consistency } from './sources.ts';

/** Numbers run from one, without gap or repeat, under each heading. */
export const P07: Rule<Reading> = {
  code: 'P07',
  title: '序号连续',
  severity: 'error',
  why: '序号跳号、重号、缺号，多半是增删段落后没有重排。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '一、加强学习\n全年学习6次。\n二、加强宣传\n全年宣传20场。',
    bad: '一、加强学习\n全年学习6次。\n一、加强宣传\n全年宣传20场。',
  },
  *check(reading) {
    for (const siblings of groups(reading.headings)) yield* judge(reading, siblings);
  },
};

/** The headings of one level under one parent, in order. */
function groups(headings: readonly ReadHeading[]): readonly (readonly ReadHeading[])[] {
  const open: ReadHeading[][] = [];
  const all: ReadHeading[][] = [];
  for (const heading of headings) {
    open.length = Math.min(open.length, heading.level + 1);
    let group = open[heading.level];
    if (!group) {
      group = [];
      open[heading.level] = group;
      all.push(group);
    }
    group.push(heading);
  }
  return all;
}

function* judge(reading: Reading, siblings: readonly ReadHeading[]): Iterable<Finding> {
  if (siblings.every((heading) => heading.mark === '')) return;
  let expected = 1;
  for (const heading of siblings) {
    const wanted = show(heading.level, expected);
    if (heading.ordinal === undefined) {
      const span = heading.markSpan.start === heading.markSpan.end ? heading.span : heading.markSpan;
      yield {
        span,
        message: heading.mark === '' ? '标题缺编号' : '标题的编号残缺',
        found: wordsAt(reading, { start: heading.markSpan.start, end: heading.span.end }),
        wanted: wanted + heading.text,
        edits: replaceAt(heading.markSpan, wanted),
      };
    } else if (heading.ordinal !== expected) {
      // Lists of 1. 2. 3. may begin anew under one heading; parts and sections may not.
      const again = heading.level >= 3 && heading.ordinal === 1;
      if (!again) {
        yield {
          span: heading.markSpan,
          message: heading.ordinal < expected ? '序号重复或者倒退' : '序号跳过',
          found: wordsAt(reading, heading.markSpan).trim(),
          wanted,
          hint: '核对上下各标题的序号，依次重排',
        };
      }
      expected = heading.ordinal;
    }
    expected++;
  }
}

function show(level: number, ordinal: number): string {
  if (level >= 3) return level === 3 ? `${String(ordinal)}.` : `（${String(ordinal)}）`;
  const numeral = chineseNumeral(Math.min(ordinal, 99));
  return level === 1 ? `${numeral}、` : `（${numeral}）`;
}
