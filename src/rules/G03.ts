import type { Part, ReadParagraph, Reading, StatutoryItem } from '../core/reading.ts';
import type { Finding, Rule } from '../core/rule.ts';
import { itemsOf } from '../core/statutory.ts';
import { reportRegulation } from './sources.ts';

const NAMES: Readonly<Record<StatutoryItem, string>> = {
  举措和成效: '上一年度主要举措和成效',
  不足和原因: '存在的不足和原因',
  第一责任人: '党政主要负责人履行第一责任人职责的情况',
  下年度安排: '下一年度主要安排',
  其他情况: '其他需要报告的情况',
};
/** Words in the body by which an item without heading of its own is still treated. */
const IN_BODY: Partial<Record<StatutoryItem, RegExp>> = {
  不足和原因: /不足|短板|弱项|差距|存在[^,。]{0,8}问题/,
  第一责任人: /第一责任人/,
  下年度安排: /下一步|下一年度|下步/,
};

/** The five things that the regulation wants are there, and shortcomings have causes. */
export const G03: Rule<Reading> = {
  code: 'G03',
  title: '法定内容齐全',
  severity: 'error',
  why: '年度报告要写明主要举措和成效、不足和原因、第一责任人履职情况、下一年度安排和其他需要报告的情况。',
  source: reportRegulation,
  subject: 'reading',
  examples: {
    good: '一、主要举措和成效\n全年学习6次。\n二、党政主要负责人履行第一责任人职责情况\n听取汇报6次。\n三、存在的不足和原因\n人手不足，主要原因是编制有限。\n四、下一年度工作安排\n开展培训。',
    bad: '一、主要举措和成效\n全年学习6次。\n二、存在的不足和原因\n人手不足，主要原因是编制有限。\n三、下一年度工作安排\n开展培训。',
  },
  *check(reading) {
    const first = reading.parts[0];
    if (!first || reading.parts.length < 2) return;
    const announced = new Set([
      ...reading.parts.flatMap((part) => part.items),
      ...reading.headings
        .filter((heading) => heading.level <= 2)
        .flatMap((heading) => itemsOf(heading.text, reading.year, reading.language)),
      ...(reading.parts.some((part) => beginsWithShortcomings(reading, part)) ? (['不足和原因'] as const) : []),
    ]);
    for (const item of ['举措和成效', '不足和原因', '第一责任人', '下年度安排'] as const) {
      if (announced.has(item)) continue;
      const passage = reading.content.find((p) => IN_BODY[item]?.test(p.plain) === true);
      yield {
        span: passage ? spanOf(passage, IN_BODY[item]) : first.heading.span,
        severity: passage ? 'warning' : 'error',
        message: passage ? `没有单列“${NAMES[item]}”，只在文中提到` : `缺“${NAMES[item]}”`,
        hint: '加一部分，或者在有关部分里单列一节',
      };
    }
    for (const part of reading.parts) {
      yield* causes(reading, part);
      if (!part.items.includes('不足和原因') || !part.items.includes('下年度安排') || isDivided(reading, part))
        continue;
      yield {
        span: part.heading.span,
        severity: 'info',
        message: '不足和下一年度安排合在一部分',
        found: part.heading.text,
        hint: '法定内容各自成一部分，便于上级对照',
      };
    }
  },
};

function spanOf(paragraph: ReadParagraph, pattern: RegExp | undefined): { start: number; end: number } {
  const match = pattern?.exec(paragraph.plain);
  const start = paragraph.span.start + (match?.index ?? 0);
  return { start, end: start + (match?.[0].length ?? 1) };
}

/** A plan may open with the shortcomings it answers. */
function beginsWithShortcomings(reading: Reading, part: Part): boolean {
  const opening = reading.content.find((p) => p.index > part.from && p.index <= part.to);
  return part.items.includes('下年度安排') && opening?.heading === undefined && /不足|问题/.test(opening?.plain ?? '');
}

/** True where sections of a part keep apart what its heading joins. */
function isDivided(reading: Reading, part: Part): boolean {
  const sections = reading.headings
    .filter((heading) => heading.level === 2 && heading.paragraph > part.from && heading.paragraph <= part.to)
    .map((heading) => itemsOf(heading.text, reading.year, reading.language));
  return part.items.every((item) => sections.some((items) => items.length === 1 && items[0] === item));
}

/** Shortcomings are told in their own part, or at the beginning of the plan. */
function* causes(reading: Reading, part: Part): Iterable<Finding> {
  const inPlan = part.items.includes('下年度安排') && !reading.parts.some((p) => p.items.includes('不足和原因'));
  if (!part.items.includes('不足和原因') && !inPlan) return;
  const passages = reading.content.filter((p) => p.index >= part.from && p.index <= part.to);
  const told = inPlan ? passages.filter((p) => IN_BODY.不足和原因?.test(p.plain) === true) : passages;
  if (
    told.length === 0 ||
    told.some((p) => p.kind !== 'heading' && reading.language.headings.原因.some((word) => p.plain.includes(word)))
  )
    return;
  const heading = part.heading.span;
  const at = inPlan && told[0] ? spanOf(told[0], IN_BODY.不足和原因) : heading;
  yield {
    span: at,
    severity: 'warning',
    message: '写了不足，没有写原因',
    found: reading.source.text.slice(heading.start, heading.end),
    hint: '每个不足之后写“主要原因是……”',
  };
}
