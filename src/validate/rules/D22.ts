import { readDay } from '../../core/figure-remarks.ts';
import type { FactsRule } from '../facts-rule.ts';
import { isMap, valueAt } from '../place.ts';

export const D22: FactsRule = {
  code: 'D22',
  title: '数据截止日要在报告年度里',
  severity: 'error',
  why: '截止日最容易照抄上年的文件，差了一年，全部数据就成了别的年份的。',
  source: { basis: '数据应当注明起止时间', strength: '实务' },
  subject: 'facts',
  examples: {
    good: '公文: {数据截至: 2025-11-30}',
    bad: '公文: {数据截至: 2024-11-30}',
  },
  *check(facts) {
    const year = facts.get('年度')?.raw ?? '';
    if (year === '') return;
    const until = facts.get('公文.数据截至');
    if (until && !until.raw.startsWith(year))
      yield {
        path: until.keys,
        message: '数据截至的年份与报告年度不合',
        found: until.text,
        wanted: `${year}年的某一天`,
        hint: `${year}年度的报告，数据到${year}年为止；核对年份`,
      };
    for (const { figure, shape, keys, free } of facts.stated) {
      const parts = free && valueAt(facts.data, keys);
      const day = isMap(parts) && typeof parts['截至'] === 'string' ? parts['截至'] : undefined;
      if (day !== undefined && (!day.startsWith(year) || readDay(day) === undefined)) {
        yield {
          path: [...keys, '截至'],
          message: day.startsWith(year) ? `没有${day}这一天` : `“${shape.title}”截至的年份与报告年度不合`,
          found: day,
          wanted: `${year}年的某一天`,
          hint: '核对日期',
        };
        continue;
      }
      const given = /^(\d{4})年/u.exec(figure?.asOf ?? '')?.[1];
      if (given === undefined || given === year) continue;
      yield {
        path: keys,
        message: `“${shape.title}”截至的年份与报告年度不合`,
        found: `截至${figure?.asOf ?? ''}`,
        wanted: `${year}年的某一天`,
        hint: '核对年份；也可以只写月、日：截至11月30日',
      };
    }
  },
};
