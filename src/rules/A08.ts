import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { wordsAt } from './find.ts';
import { reportRegulation } from './sources.ts';

/** The report is dated in the year after the one it reports on. */
export const A08: Rule<Reading> = {
  code: 'A08',
  title: '成文日期在报告年度的次年',
  severity: 'error',
  why: '年度报告在次年3月1日前报送；新年伊始最容易把年份写成上一年。',
  source: reportRegulation,
  subject: 'reading',
  examples: {
    good: '清溪镇人民政府2024年法治政府建设年度报告\n现将情况报告如下。\n清溪镇人民政府\n2025年1月8日',
    bad: '清溪镇人民政府2024年法治政府建设年度报告\n现将情况报告如下。\n清溪镇人民政府\n2024年1月8日',
  },
  *check(reading) {
    const { date, year } = reading;
    if (!date || year === undefined || !reading.title.includes(`${String(year)}年`) || date.year === year + 1) return;
    const december = date.year === year && date.month === 12;
    yield {
      span: date.span,
      severity: december ? 'warning' : 'error',
      message: december
        ? '成文日期在报告年度的12月，全年数据尚未结束'
        : `${String(year)}年度的报告不会在${String(date.year)}年${String(date.month)}月成文`,
      found: wordsAt(reading, date.span),
      wanted: `${String(year + 1)}年${december ? '1' : String(date.month)}月${december ? '×' : String(date.day)}日`,
    };
  },
};
