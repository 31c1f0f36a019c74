import type { Day } from '../core/report.ts';
import type { ReadParagraph, Reading, Unit } from '../core/reading.ts';

/** The report year: from the title, else from the lead or a heading, else the year before the date. */
export function findYear(title: string, content: readonly ReadParagraph[], date: Day | undefined): number | undefined {
  const named = /(20\d\d)年/.exec(title);
  if (named) return Number(named[1]);
  const years = content
    .filter((p) => p.kind === 'lead' || p.kind === 'heading')
    .map((p) => /^[^,。]{0,12}?(20\d\d)年/.exec(p.plain)?.[1])
    .find((year) => year !== undefined);
  if (years !== undefined) return Number(years);
  return date ? date.year - 1 : undefined;
}

/** 成文日期, in Arabic or Chinese numerals. */
export function findDate(paragraphs: readonly ReadParagraph[]): Reading['date'] {
  const paragraph = paragraphs.find((p) => p.kind === 'date');
  const match = paragraph && /(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/.exec(paragraph.plain);
  if (!match) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), span: paragraph.span };
}

/** The town that reports: named in the title, else in the signature, else at the beginning of the lead. */
export function findUnit(title: string, paragraphs: readonly ReadParagraph[]): Unit | undefined {
  const signature = paragraphs
    .filter((p) => p.kind === 'signature')
    .map((p) => p.plain)
    .join(' ');
  const lead = paragraphs.find((p) => p.kind === 'lead' || p.kind === 'body')?.plain.slice(0, 60) ?? '';
  for (const text of [title, signature, lead]) {
    const match =
      /([^省市县区州旗盟\s,。、“”《》年共]{1,8})(镇|乡|街道)(?=人民政府|政府|党委|委员会|办事处|党工委|20\d\d|关于|法治|在|以|坚持|深入|认真|全面|始终|紧紧|紧扣|围绕|切实|扎实|积极|严格|持续|[,\s]|$)/.exec(
        text.replaceAll('区人民政府', '区'),
      );
    if (match?.[1] !== undefined && match[2] !== undefined) return { name: match[1] + match[2], kind: match[2] };
  }
  return undefined;
}
