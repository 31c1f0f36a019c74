import type { Span } from '../core/diagnostic.ts';
import type { Reading } from '../core/reading.ts';
import type { Finding, Rule } from '../core/rule.ts';
import { wordsAt } from './find.ts';
import { documentRegulation } from './sources.ts';

/** The title names organ, year, matter and the kind of document. */
export const G01: Rule<Reading> = {
  code: 'G01',
  title: '标题三要素',
  severity: 'error',
  why: '标题由发文机关、事由和文种组成；本报告的事由是年度法治政府建设，文种是报告。',
  source: documentRegulation('第九条第七项'),
  subject: 'reading',
  examples: {
    good: '清溪镇人民政府2025年法治政府建设年度报告\n现将情况报告如下。',
    bad: '清溪镇人民政府2025年法治政府年度报告\n现将情况报告如下。',
  },
  *check(reading) {
    const { title } = reading;
    const lines = reading.paragraphs.filter((p) => p.kind === 'title');
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) {
      const start = reading.content[0]?.span;
      if (start && reading.parts.length > 1) {
        yield {
          span: start,
          severity: 'warning',
          message: '没有标题',
          wanted: `${reading.unit?.name ?? '××镇'}人民政府${String(reading.year ?? '××××')}年法治政府建设年度报告`,
        };
      }
      return;
    }
    const span = { start: first.span.start, end: last.span.end };
    for (const fault of faults(title))
      yield { ...fault, span, found: shown(reading, span), wanted: fault.wanted ?? mended(title) };
  },
};

function* faults(title: string): Iterable<Finding> {
  if (!title.includes('法治政府建设')) yield { message: '标题的事由应为“法治政府建设”' };
  if (/总结$|汇报$/.test(title)) yield { message: '“总结”“汇报”不是公文文种，应为“报告”' };
  else if (/工作报告$/.test(title))
    yield { severity: 'warning', message: '文种应为“年度报告”或者“情况的报告”，不是“工作报告”' };
  if (/年度.*年度/.test(title)) yield { message: '标题里“年度”重复' };
  if (!/20\d\d年/.test(title)) yield { severity: 'warning', message: '标题没有年度' };
  if (!/镇|乡|街道|苏木|政府|委员会|办事处/.test(title.replace('法治政府', ''))) {
    yield { severity: 'warning', message: '标题没有发文机关', wanted: `××镇人民政府${title}` };
  }
}

function mended(title: string): string {
  return title
    .replace(/法治政府(?!建设)/, '法治政府建设')
    .replace(/年度(?=.*年度)/, '年')
    .replace(/(?:工作)?(?:年度)?(?:工作)?(?:报告|总结|汇报)$/, title.includes('关于') ? '报告' : '年度报告');
}

function shown(reading: Reading, span: Span): string {
  return wordsAt(reading, span).replace(/\s*\n\s*/g, '');
}
