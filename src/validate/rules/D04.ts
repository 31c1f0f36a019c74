import type { FactsRule } from '../facts-rule.ts';

export const D04: FactsRule = {
  code: 'D04',
  title: '成文日期应在报告年度的次年',
  severity: 'error',
  why: '报告写的是上一年的工作，次年3月1日前报送；落款最容易照抄上年的年份。',
  source: { basis: '《法治政府建设与责任落实督察工作规定》年度报告一章', strength: '规定' },
  subject: 'facts',
  examples: { good: '公文: {成文日期: 2026-01-08}', bad: '公文: {成文日期: 2025-01-08}' },
  *check(facts) {
    const year = Number(facts.get('年度')?.raw);
    // A year that could not be read was told of.
    if (!Number.isInteger(year)) return;
    for (const key of ['成文日期', '印发日期']) {
      const given = facts.get(`公文.${key}`)?.raw;
      if (given === undefined) continue;
      const [dateYear, month] = given.split('-').map(Number);
      if (dateYear === year + 1 && (month ?? 0) <= 3) continue;
      const early = dateYear === year && month === 12;
      const late = dateYear === year + 1;
      yield {
        path: ['公文', key],
        message: late
          ? `${key}已过3月1日的报送期限`
          : early
            ? `${key}在报告年度的12月，全年数据可能不全`
            : `${key}的年份与报告年度不合`,
        found: facts.get(`公文.${key}`)?.text ?? given,
        wanted: `${String(year + 1)}年1月至2月`,
        hint: early
          ? '确属提前报送的，请填写 公文.数据截至'
          : late
            ? '逾期报送的，核对日期'
            : `${String(year)}年度的报告，落款应是${String(year + 1)}年`,
        ...(late || early ? { severity: 'warning' as const } : {}),
      };
    }
  },
};
