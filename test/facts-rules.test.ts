import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { indexFacts } from '../src/core/facts.ts';
import { shapeOf } from '../src/core/shape.ts';
import { schema } from '../src/generated/schema.ts';
import { factsRules } from '../src/validate/rules/list.ts';
import { kit } from './kit.ts';

const shape = shapeOf(schema);
const base = parse('年度: 2025\n单位: {名称: 清溪镇人民政府, 简称: 清溪镇}\n') as Record<string, unknown>;

test('every rule file is listed and named after its code', () => {
  const files = readdirSync(new URL('../src/validate/rules/', import.meta.url)).filter((name) => name !== 'list.ts');
  expect(factsRules.map((rule) => `${rule.code}.ts`)).toEqual(files.sort());
});

describe.each(factsRules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  const findings = (example: string): unknown[] => [
    ...rule.check(indexFacts({ ...base, ...(parse(example) as object) }, shape)),
  ];

  test('has examples that could stand in a facts file', () => {
    for (const example of [rule.examples.good, rule.examples.bad])
      expect(kit.check({ ...base, ...(parse(example) as object) })).toEqual([]);
  });
  test('is raised by its bad example', () => {
    expect(findings(rule.examples.bad)).not.toHaveLength(0);
  });
  test('is not raised by its good example', () => {
    expect(findings(rule.examples.good)).toHaveLength(0);
  });
});

/** What single rules make of cases that their examples do not show: the codes that are raised, with their weight where it is not the usual. */
describe('cases', () => {
  const part = (text: string): string => `主要举措和成效: {${text}}`;
  const mediation = (text: string): string => part(`矛盾化解: {调解: {${text}}}`);
  const cases = part('行政执法: {办案: {X}}');
  const free = (text: string): string => part(`矛盾化解: {+回访: {数字: {${text}}}}`);
  const words = (text: string): string => part(`普法: {普法活动: {做法: ["${text}"]}}`);

  test.each([
    // A rate of two counts is right as it is rounded, at a half either way.
    ['D01', mediation('受理: 80件, 成功: 23件, 成功率: 28.8%'), []],
    ['D01', mediation('受理: 80件, 成功: 23件, 成功率: 28.7%'), []],
    ['D01', mediation('受理: 80件, 成功: 23件, 成功率: 28.6%'), ['D01']],
    ['D01', mediation('受理: 80件, 成功: 23件, 成功率: 29%'), []],
    ['D01', mediation('受理: 80件, 成功: 80件, 成功率: 100%'), []],
    ['D01', mediation('受理: 约80件, 成功: 23件, 成功率: 50%'), []],
    ['D01', mediation('受理: 0件, 成功: 0件, 成功率: 50%'), []],
    // Sums: complete ones must be equal, others must not be larger.
    ['D02', cases.replace('X', '总数: 433件, 检查: 402件, 处罚: 31件'), []],
    ['D02', cases.replace('X', '总数: 450件, 检查: 402件, 处罚: 31件'), ['D02']],
    ['D02', cases.replace('X', '总数: 450件, 检查: 402件, 处罚: 31件, 其他: 17件'), []],
    ['D02', cases.replace('X', '总数: 450件, 检查: 402件'), []],
    ['D02', cases.replace('X', '总数: 400件, 检查: 390件, 其他: 20件'), ['D02']],
    ['D02', cases.replace('X', '总数: 约450件, 检查: 402件, 处罚: 31件'), []],
    ['D02', cases.replace('X', '总数: 450件, 检查: 400余件, 处罚: 31件'), []],
    ['D02', cases.replace('X', '总数: 450件, 检查: 402户次, 处罚: 31件'), ['D02 warning']],
    ['D02', mediation('受理: 317件, 类别: {邻里: 200件, 山林: 117件}'), []],
    ['D02', mediation('受理: 317件, 类别: {邻里: 200件, 山林: 100件}'), ['D02']],
    ['D02', mediation('受理: 317件, 类别: {邻里: 200件, 山林: 约100件}'), []],
    ['D02', part('规范性文件: {清理: {文件: 9件, 有效: 6件, 废止: 3件}}'), []],
    ['D02', part('规范性文件: {清理: {文件: 9件, 有效: 6件, 废止: 2件}}'), ['D02']],
    ['D03', mediation('受理: 313件, 成功: 313件'), []],
    ['D03', mediation('受理: 约313件, 成功: 317件'), []],
    ['D03', part('规范性文件: {清理: {文件: 6件, 废止: 7件}}'), ['D03']],
    ['D04', '年度: 不知道\n公文: {成文日期: 2026-01-08}', []],
    ['D08', mediation('受理: 317件（上年300人次）'), ['D08']],
    ['D08', mediation('受理: 377宗（上年396件）'), ['D08']],
    ['D08', mediation('受理: 377宗（上年396）'), []],
    ['D08', free('走访: 208'), ['D08']],
    ['D16', mediation('受理: 377宗（上年377宗，与上年持平）'), []],
    ['D16', mediation('受理: 377宗（上年37宗）'), ['D16']],
    // Who speaks, and of whom.
    ['D13', words('各部门围绕本部门职责开展宣传'), []],
    ['D13', words('围绕本部门职责开展宣传'), ['D13']],
    ['D13', words('讲解“我县法律援助指南”'), []],
    ['D13', words('落实我县部署'), ['D13']],
    ['D13', words('健全乡村治理体系，服务全县大局'), []],
    ['D13', part('普法: {普法活动: {活动: 3场, 写成: "全乡开展{{活动}}。"}}'), ['D13']],
    // Free figures.
    ['D17', free('走访: 208户, 认可: {数: 203户, 占: 走访}, 认可率: 97.6%'), []],
    ['D17', free('走访: 200户, 认可: {数: 203户, 占: 走访}'), ['D17']],
    ['D17', free('走访: 208户, 认可: {数: 203户, 占: 回访}'), ['D17']],
    ['D17', free('甲: 3户, 乙: 4户, 共计: {数: 7户, 合计: [甲, 乙]}'), []],
    ['D17', free('甲: 3户, 乙: 4户, 共计: {数: 8户, 合计: [甲, 乙]}'), ['D17']],
    ['D17', free('走访: {数: 9户, 其中: {甲: 5户, 乙: 5户}}'), ['D17']],
    ['D17', free('走访: {数: 9户, 其中: {甲: 5户}}'), []],
    // Changes against last year.
    ['D18', mediation('受理: 377件（上年396件，下降4.8%）'), []],
    ['D18', mediation('受理: 377件（上年396件，减少19件、下降4.8%）'), []],
    ['D18', mediation('受理: 377件（上年396件，减少19件、下降4.9%）'), ['D18']],
    ['D18', mediation('受理: 377件（上年396件，减少约20件）'), []],
    ['D18', mediation('受理: 377件（上年396件，增加约20件）'), ['D18']],
    ['D18', mediation('受理: 377件（上年377件，与上年持平）'), []],
    ['D18', mediation('受理: 377件（上年370件，与上年基本持平）'), []],
    ['D18', mediation('受理: 377件（上年300件，与上年基本持平）'), ['D18']],
    ['D18', mediation('受理: 377件（上年377件，增长1%）'), ['D18']],
    ['D18', mediation('受理: 377件（上年0件，增长100%）'), ['D18']],
    ['D18', mediation('受理: 377件（下降120%）'), ['D18']],
    ['D18', mediation('受理: 400件（上年200件，增长1倍）'), []],
    ['D18', mediation('成功率: 98.7%（上年97.5%，提高1.2个百分点）'), []],
    ['D18', mediation('成功率: 98.7%（上年97.5%，提高1.2%）'), ['D18']],
    // A frequency is owed for as long as the report tells of.
    ['D19', `公文: {数据截至: 2025-11-30}\n${part('行政执法: {巡查: {频次: 每月2次, 次数: 22次}}')}`, []],
    ['D19', part('行政执法: {巡查: {频次: 每月2次, 次数: 22次（截至11月30日）}}'), []],
    ['D19', part('行政执法: {巡查: {频次: 每月2次, 次数: 22次}}'), ['D19']],
    ['D19', part('行政执法: {巡查: {频次: 每周1次, 次数: 48次}}'), []],
    ['D19', part('行政执法: {巡查: {频次: 每周1次, 次数: 40次}}'), ['D19']],
    ['D19', part('行政执法: {巡查: {频次: 每季度不少于1次, 次数: 3次}}'), ['D19']],
    ['D20', mediation('受理: 12件（上年11.5件）'), ['D20']],
    ['D20', mediation('成功率: 98.5%, 金额: 11.55万元'), []],
    ['D20', free('种植: 3.5亩, 巡查: 12.5公里, 人均: 40.5学时, 资料: 1.25万份'), []],
    ['D20', free('到场: 12.5人'), ['D20']],
    ['D21', '学习贯彻习近平法治思想: {机关学法: {学时: 9000学时}}', ['D21']],
    ['D21', mediation('成功率: 100.5%'), ['D21 error']],
    ['D21', free('增长: 120%'), ['D21']],
    ['D22', mediation('受理: 12件（截至2024-11-30）'), ['D22']],
    ['D22', mediation('受理: 12件（截至2025-11-30）'), []],
    ['D22', mediation('受理: {数: 12件, 截至: 2024-11-30}'), ['D22']],
    ['D22', mediation('受理: {数: 12件, 截至: 2025-11-31}'), ['D22']],
    ['D22', mediation('受理: {数: 12件, 截至: 2025-11-30}'), []],
    ['D23', words('一户一户上门，年年年年坚持，人大代表代表选民发言'), []],
    ['D23', words('组织开展组织开展宣传'), ['D23']],
    ['D24', part('行政执法: {巡查: {次数: 每月2次}}'), ['D24 warning']],
    ['D25', words('开展7×24小时值守'), []],
    ['D25', words('到XX村走访'), ['D25']],
  ])('%s: %s', (code, example, wanted) => {
    const rule = factsRules.find((each) => each.code === code);
    const facts = indexFacts({ ...base, ...(parse(example) as object) }, shape);
    const raised = [...(rule?.check(facts) ?? [])].map(({ severity }) => (severity ? `${code} ${severity}` : code));
    expect(facts.unread).toEqual([]);
    expect(raised).toEqual(wanted);
  });
});
