import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Reading } from '../src/core/reading.ts';
import { cast } from '../src/generated/cast.ts';
import { findOutline, type Rendered } from '../src/pipeline.ts';
import { readDocx } from '../src/read/read-docx.ts';
import { readText } from '../src/read/read-text.ts';
import { checkReading, checkTogether } from '../src/rules/check-reading.ts';
import { setDocx } from '../src/write/docx.ts';
import { writeText } from '../src/write/text.ts';
import { language } from './check/language.ts';
import { factsFiles, kit, renderSource } from './kit.ts';

/**
 * What a check of this program's own reports says, and says rightly: each finding stands in the facts themselves, and
 * no words of a template could take it away.
 */
const earned: Readonly<Record<string, readonly string[]>> = {
  // Rates without counts, shortcomings without causes, training by the hour: so it stands in the published reports.
  'seeds/aletengxiang-2024.yaml': [
    'A04 委员满意率100%',
    'A04 网上评价率100%',
    'G03 推进法治政府建设存在的不足',
    'G11 每年法律知识培训不少于30学时',
  ],
  'seeds/dazhan-2024.yaml': [
    'A01 97.86%',
    'A04 优秀率100%',
    'A08 2024年1月8日',
    'A11 97.86%、98.7%',
    'N14 30000余人次',
    'N14 30000余份',
    'N15 6件',
  ],
  'seeds/panjiawan-2024.yaml': ['A04 382起，调解成功375起', 'G01 潘家湾镇2024年法治政府建设工作报告', 'G17'],
  'seeds/qiaotou-2023.yaml': [
    'A04 热线工单办结率100%、群众满意率95%以上',
    'G03 推进法治政府建设存在的不足',
    'G17',
    'N03 约2200余场次',
    'N09 窗口等候超时率下降3.85%',
  ],
  'seeds/shuangshan-2021.yaml': [
    'A04 干部学法参训率100%',
    'G01 重庆市铜梁区双山镇人民政府2021年法治政府建设工作报告',
    'G03 推进法治政府建设存在的不足',
    'G17',
    'N15 30余场次',
  ],
  // A town that states a rate alone, or says nothing of rules, reviews and lawsuits, not even that there were none.
  'data/county/hongtugang-2025.yaml': ['A14'],
  'data/county/lishuping-2025.yaml': ['A14'],
  'data/county/longtanhe-2025.yaml': ['A04 服务群众满意率98.6%'],
  'data/county/niujiaowan-2025.yaml': ['A14'],
  'data/county/sanchapu-2025.yaml': ['A04 干部学法参训率96.5%', 'A14'],
  'data/county/shiqiao-2025.yaml': ['A04 参训率98.6%', 'A04 政务服务办结率100%、群众满意率99.3%', 'N15 5场次'],
  'data/county/shuangxikou-2025.yaml': ['A04 政务服务办结率100%'],
  'data/county/songya-2025.yaml': ['A14'],
  'data/county/wangjiang-2025.yaml': [
    'A04 合格率97.1%',
    'A04 委员满意率96.7%',
    'A04 服务群众满意率98%以上',
    'G15 议事分四步：先由社区收集……',
  ],
  'data/county/wenfeng-2025.yaml': ['A04 干部学法参训率100%', 'A04 服务群众满意率99.2%、网上评价率91.5%'],
  'data/county/xindukou-2025.yaml': ['A14'],
  'data/county/yangliudian-2025.yaml': ['A04 96件，调解成功91件', 'A14'],
  'data/county/zhuba-2025.yaml': ['A14', 'G03 推进法治政府建设存在的不足', 'G17'],
};

/** A town in one outline, whichever it names itself. */
function render(path: string, outline: string): Rendered {
  const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8').replace(/^\s+体例: .*\n/mu, '');
  return renderSource({ name: path, text }, findOutline(outline, kit).value);
}

function inWord({ file, sheet }: Rendered): Reading {
  const { value } = readDocx(setDocx(sheet, cast), file.source.name, language);
  if (!value) throw new Error('not read');
  return value;
}

function inText({ file, sheet }: Rendered): Reading {
  return readText({ name: file.source.name, text: writeText(sheet) }, language);
}

const told = (reading: Reading): string[] =>
  checkReading(reading)
    .map((d) => `${d.code} ${d.found ?? ''}`.trim())
    .sort();

describe('the reports that this program writes raise nothing but what their facts earn', () => {
  test.each(factsFiles)('%s', (path) => {
    const rendered = render(path, '六部分');
    const expected = [...(earned[path] ?? [])].sort();
    expect(told(inWord(rendered))).toEqual(expected);
    expect(told(inText(rendered))).toEqual(expected);
  });

  test('nor do they look copied from one another', () => {
    expect(checkTogether(factsFiles.map((path) => inText(render(path, '六部分'))))).toEqual([]);
  });

  test.each(Object.keys(kit.outlines))('%s: a town whose facts earn nothing', (outline) => {
    const rendered = render('data/county/qingxi-2025.yaml', outline);
    // Who prints by themes joins two statutory items in one part, and is told so.
    const expected = outline === '专题' ? ['G03 存在问题及下一步努力方向'] : [];
    expect(told(inWord(rendered))).toEqual(expected);
    expect(told(inText(rendered))).toEqual(expected);
  });
});
