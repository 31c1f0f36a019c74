import { ARITHMETIC, type FactsRule } from '../facts-rule.ts';
import { printed } from '../related-facts.ts';

/** The most of a thing that a township could mean, where the schema does not say. */
const MOST: readonly (readonly [units: readonly string[], most: number])[] = [
  [['件', '宗', '起', '例'], 200_000],
  [['人', '名', '位'], 1_000_000],
  [['户', '家'], 300_000],
  [['人次', '户次', '家次'], 5_000_000],
  [['次', '场', '场次', '期', '批次'], 100_000],
  [['份', '册', '本', '张', '条', '篇'], 5_000_000],
  [['个', '项', '处', '支', '部', '台', '辆', '所', '间', '块'], 100_000],
  [['元'], 100_000_000],
  [['小时', '学时', '课时'], 5000],
  [['年'], 100],
  [['个月'], 120],
  [['天', '个工作日', '日'], 366],
];
const MOST_OF_UNIT: ReadonlyMap<string, number> = new Map(
  MOST.flatMap(([units, most]) => units.map((unit) => [unit, most] as const)),
);

export const D21: FactsRule = {
  code: 'D21',
  title: '数大得不像一个镇的，请核对',
  severity: 'warning',
  why: '多打一位、把元当成万元，印出来就是笑话：人均学法9000学时，罚没8.6亿元。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {行政执法: {办案: {罚没: 8.6万元}}}',
    bad: '主要举措和成效: {行政执法: {办案: {罚没: 8.6亿元}}}',
  },
  *check(facts) {
    for (const { figure, shape, keys, text, computed } of facts.stated) {
      if (!figure || computed) continue;
      if (figure.unit === '%') {
        if (figure.value <= 100) continue;
        yield {
          path: keys,
          message: `“${shape.title}”超过100%`,
          found: text,
          hint: '核对这个比率',
          ...(shape.rate ? { severity: 'error' as const } : {}),
        };
        continue;
      }
      const most = shape.limit ?? MOST_OF_UNIT.get(figure.unit);
      if (most === undefined || figure.perYear !== undefined || (figure.range?.[1] ?? figure.value) <= most) continue;
      yield {
        path: keys,
        message: `“${shape.title}”${text}，请核对`,
        found: text,
        wanted: `一个镇一年一般不超过${printed(most, figure.unit)}`,
        hint: '核对数和单位，看是不是多打了一位，或者把元写成了万元；无误的不必理会',
      };
    }
  },
};
