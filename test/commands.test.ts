import { readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import type { KeyPath } from '../src/core/diagnostic.ts';
import { factGroups } from '../src/core/fact-groups.ts';
import { shapeAt } from '../src/core/shape.ts';
import { kit } from './kit.ts';
import { at, call } from './sandbox.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A seed without its own outline, whose file stays in the project. */
const seed = (name: string): string => readFileSync(join(root, 'seeds', name), 'utf8').replace(/\n +体例: .*/u, '');

describe('render', () => {
  test('writes both files, names them on stdout, and writes nothing anew the second time', async () => {
    writeFileSync(join(at, 'dazhan.yaml'), seed('dazhan-2024.yaml'));
    const first = await call('render', 'dazhan.yaml');
    expect(first).toMatchObject({ code: 0, out: 'output/dazhan.docx\noutput/dazhan.txt\n' });
    const bytes = readFileSync(join(at, 'output/dazhan.docx'));
    expect(await call('render', 'dazhan.yaml')).toMatchObject({ code: 0 });
    expect(readFileSync(join(at, 'output/dazhan.docx'))).toEqual(bytes);
    const text = readFileSync(join(at, 'output/dazhan.txt'), 'utf8');
    expect(text.match(/\p{Script=Han}/gu)?.length).toBeGreaterThan(2000);
    expect(text).toContain('现将有关情况报告如下。');
  });

  test('takes standard input, one format, another folder', async () => {
    writeFileSync(join(at, 'stdin'), seed('dazhan-2024.yaml'));
    expect(await call('render', '-', '-o', '报告', '--format', 'txt')).toMatchObject({
      code: 0,
      out: `${join('报告', '标准输入.txt')}\n`,
    });
  });

  test('writes nothing for a file with errors, and the others all the same', async () => {
    writeFileSync(join(at, '甲.yaml'), seed('dazhan-2024.yaml').replace('检查: 355宗', '检查: 356宗'));
    writeFileSync(join(at, '乙.yaml'), seed('dazhan-2024.yaml'));
    const { code, out, err } = await call('render', '甲.yaml', '乙.yaml');
    expect({ code, out }).toEqual({ code: 1, out: 'output/乙.docx\noutput/乙.txt\n' });
    expect(err).toContain('与分项之和对不上');
    expect(readdirSync(join(at, 'output')).filter((name) => name.startsWith('甲'))).toEqual([]);
  });

  test('keeps a file that a person changed, unless forced', async () => {
    writeFileSync(join(at, '甲.yaml'), seed('dazhan-2024.yaml'));
    await call('render', '甲.yaml');
    writeFileSync(join(at, 'output/甲.txt'), '我改过的');
    const kept = await call('render', '甲.yaml');
    expect(kept.code).toBe(2);
    expect(kept.err).toContain('甲.txt');
    expect(readFileSync(join(at, 'output/甲.txt'), 'utf8')).toBe('我改过的');
    expect(await call('render', '甲.yaml', '--force')).toMatchObject({ code: 0 });
    expect(readFileSync(join(at, 'output/甲.txt'), 'utf8')).not.toBe('我改过的');
  });

  test('tells of an outline file that is not there, where it is named', async () => {
    writeFileSync(
      join(at, '甲.yaml'),
      seed('dazhan-2024.yaml').replace('公文:\n', '公文:\n  体例: outlines/没有.yaml\n'),
    );
    const { code, err } = await call('render', '甲.yaml');
    expect(code).toBe(1);
    expect(err).toMatch(/甲\.yaml:\d+:\d+ 错误 找不到体例文件“outlines\/没有\.yaml”/u);
  });

  test('prints any town in any outline', async () => {
    writeFileSync(join(at, '甲.yaml'), seed('dazhan-2024.yaml'));
    const listed = (await call('outlines')).out.match(/^\S+/gmu) ?? [];
    expect(listed.length).toBeGreaterThanOrEqual(8);
    for (const name of listed)
      expect(await call('render', '甲.yaml', '--outline', name, '--force')).toMatchObject({ code: 0 });
    expect(await call('render', '甲.yaml', '--outline', '六部份')).toMatchObject({
      code: 1,
      err: expect.stringContaining('是不是“六部分”？'),
    });
  });

  test('follows the settings of the county, found upwards', async () => {
    mkdirSync(join(at, '镇'));
    writeFileSync(
      join(at, 'lawreport.config.yaml'),
      '县: 云岭县\n体例: 六部分\n版式: {行距: 30, 页码: 居中}\n用语: {会议: 党的某次全会}\n必填: [主要举措和成效.平安应急.演练培训.演练]\n',
    );
    writeFileSync(join(at, '镇/甲.yaml'), seed('dazhan-2024.yaml'));
    const refused = await call('render', '镇/甲.yaml');
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringContaining('全县要求填写“主要举措和成效.平安应急.演练培训.演练”'),
    });
    writeFileSync(
      join(at, '镇/甲.yaml'),
      seed('dazhan-2024.yaml').replace('  普法:\n', '  平安应急:\n    演练培训: {演练: 2场}\n  普法:\n'),
    );
    expect(await call('render', '镇/甲.yaml')).toMatchObject({ code: 0 });
    expect(readFileSync(join(at, 'output/甲.txt'), 'utf8')).toContain('党的某次全会');
    expect((await call('config')).out).toContain('行距: 30');
    writeFileSync(join(at, 'lawreport.config.yaml'), '县: 云岭县\n行据: 30\n');
    expect((await call('config')).code).toBe(1);
    expect((await call('validate', '镇/甲.yaml')).err).toContain('没有“行据”这一项');
  });

  test('takes the county’s own templates', async () => {
    mkdirSync(join(at, '模板/passages'), { recursive: true });
    writeFileSync(join(at, 'lawreport.config.yaml'), '模板: 模板\n');
    writeFileSync(
      join(at, '模板/passages/热线.hbs'),
      '# 接听群众来电\n== 工单\n本镇受理来电{{受理}}，办结【来电】{{办结}}，逐件回复{{回复}}。\n',
    );
    writeFileSync(join(at, '甲.yaml'), seed('dazhan-2024.yaml'));
    expect(await call('render', '甲.yaml', '--format', 'txt')).toMatchObject({ code: 0 });
    expect(readFileSync(join(at, 'output/甲.txt'), 'utf8')).toContain('本镇受理来电709宗，逐件回复709宗。');
    writeFileSync(join(at, '模板/passages/热线.hbs'), '# 接听群众来电\n== 工单\n本镇受理来电{{工但}}。\n');
    expect((await call('template', 'check')).err).toContain('没有“工但”这个名称');
    writeFileSync(join(at, '模板/passages/热线.hbs'), '# 接听群众来电\n== 工单\n来电{{#if 受理}}{{受理}}{{/if}}。\n');
    expect((await call('template', 'check')).err).toContain('不能写 {{#…}}');
    writeFileSync(join(at, '模板/passages/热线.hbs'), '== 工单\n本镇受理来电{{受理。\n');
    expect((await call('render', '甲.yaml')).code).toBe(1);
  });
});

describe('init', () => {
  test('makes a file that can be filled in and never overwrites', async () => {
    const made = await call('init', '清溪镇', '--town', '清溪镇', '--year', '2025');
    expect(made).toMatchObject({ code: 0, out: '清溪镇.yaml\n' });
    const text = readFileSync(join(at, '清溪镇.yaml'), 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\/facts\.schema\.json\n# \$schema: /u);
    expect(readdirSync(at).sort()).toEqual(['facts.schema.json', '清溪镇.yaml']);
    // Nothing is filled in yet, and that is all that validation says; there is no fault of writing.
    const empty = await call('validate', '清溪镇.yaml', '--format', 'json');
    expect(empty.code).toBe(1);
    const faults = JSON.parse(empty.out) as readonly { code: string; severity: string }[];
    expect(new Set(faults.filter(({ severity }) => severity === 'error').map(({ code }) => code))).toEqual(
      new Set(['S02']),
    );
    const fields: readonly (readonly [line: string, field: string, value: string])[] = [
      ['  专题学习', '次数', '4次'],
      ['  集体学法', '次数', '6次'],
      ['  听取汇报', '次数', '6次'],
      ['    普法活动', '活动', '288场'],
      ['  - 问题', '', '力量不足'],
      ['    原因', '', '编制有限'],
      ['  - 标题', '', '充实力量'],
    ];
    const filled = text.split('\n').map((line) => {
      const [, field = '', value = ''] = fields.find(([start]) => line.startsWith(`${start}:`)) ?? [];
      const key = field === '' ? /^[^:]+:/u : new RegExp(`[{ ]${field}: `, 'u');
      return value === '' ? line : line.replace(key, (found) => `${found.trimEnd()} ${value}`);
    });
    writeFileSync(join(at, '清溪镇.yaml'), filled.join('\n'));
    expect(await call('validate', '清溪镇.yaml')).toMatchObject({ code: 0 });
    const { out } = await call('render', '清溪镇.yaml', '--format', 'txt');
    expect(readFileSync(join(at, out.trim()), 'utf8')).toContain('288场');
    expect(await call('init', '清溪镇.yaml', '--town', '清溪镇')).toMatchObject({
      code: 2,
      err: expect.stringContaining('已经存在'),
    });
  });

  test('the file is short, repeats nothing, and holds only what the schema knows', async () => {
    await call('init', '青石街道', '--town', '青石街道', '--year', '2026');
    const text = readFileSync(join(at, '青石街道.yaml'), 'utf8');
    const lines = text.trimEnd().split('\n');
    expect(lines.length).toBeLessThan(250);
    expect(text).toContain('名称: 青石街道办事处');
    const examples = lines.flatMap((line) => /如 (.+)$/u.exec(line.split('# ', 2)[1] ?? '')?.[1] ?? []);
    expect(examples.length).toBeGreaterThan(2);
    expect(new Set(examples).size).toBe(examples.length);
    const remarks = lines.flatMap((line) => /\S\s+# (.+)$/u.exec(line)?.[1] ?? []);
    expect(remarks.filter((remark, i) => remarks.indexOf(remark) !== i)).toEqual([]);
    const document = parseDocument(text);
    expect([...document.errors, ...document.warnings]).toEqual([]);
    const data = document.toJS() as Readonly<Record<string, unknown>>;
    const unknown: string[] = [];
    const visit = (value: unknown, path: KeyPath): void => {
      if (!shapeAt(kit.shape, path)) unknown.push(path.join('.'));
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value))
        visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    visit(data, []);
    expect(unknown).toEqual([]);
    // Every matter of the schema has its line.
    const matters = factGroups(kit.shape).flatMap(({ path, shape }) =>
      [...shape.children].flatMap(([key, { role }]) => (role === 'matter' ? [[...path.split('.'), key]] : [])),
    );
    expect(matters.length).toBeGreaterThan(80);
    expect(matters.filter((path) => !document.hasIn(path)).map((path) => path.join('.'))).toEqual([]);
  });

  test('says what it needs where nobody can be asked', async () => {
    expect(await call('init', '甲')).toMatchObject({ code: 2, err: expect.stringContaining('--town') });
    expect(await call('init', '甲', '--town', '清溪镇', '--year', '25')).toMatchObject({
      code: 2,
      err: expect.stringContaining('四位数字'),
    });
  });
});

describe('check', () => {
  test('finds a figure that was changed by hand', async () => {
    writeFileSync(join(at, '甲.yaml'), seed('dazhan-2024.yaml'));
    await call('render', '甲.yaml');
    const text = readFileSync(join(at, 'output/甲.txt'), 'utf8');
    expect((await call('check', 'output/甲.docx', '--facts', '甲.yaml', '--format', 'json')).out).not.toMatch(
      /"E0\d"/u,
    );
    expect((await call('check', 'output/甲.txt', '--facts', '甲.yaml', '--format', 'json')).out).not.toMatch(/"E0\d"/u);
    writeFileSync(join(at, '改.txt'), text.replace('288场', '298场'));
    const { code, out } = await call('check', '改.txt', '--facts', '甲.yaml', '--format', 'json');
    expect(code).toBe(1);
    expect(
      (JSON.parse(out) as { code: string; found: string; wanted: string }[]).filter((finding) =>
        finding.code.startsWith('E'),
      ),
    ).toMatchObject([{ code: 'E01', found: '288'.replace('288', '298'), wanted: '288' }]);
  });

  test('tells in every format', async () => {
    writeFileSync(
      join(at, '甲.txt'),
      '清溪镇人民政府2025年法治政府建设年度报告\n\n　　截止目前，受理人民调解案件317件，调解成功313件，成功率97.8%。\n\n清溪镇人民政府\n2025年1月8日\n',
    );
    for (const format of ['pretty', 'json', 'github', 'sarif', 'html']) {
      const { code, out, err } = await call('check', '甲.txt', '--format', format);
      expect(code).toBe(1);
      expect(out + err).toContain('98.7%');
    }
    expect((await call('check', '甲.txt', '--format', 'github')).out).toMatch(
      /^::error file=甲\.txt,line=3,col=\d+,title=A01::/mu,
    );
    const page = (await call('check', '甲.txt', '--format', 'html')).out;
    expect(page).toMatch(/<mark>97\.8%<\/mark>/u);
    expect(page).not.toMatch(/https?:/u);
  });
});

describe('fix', () => {
  test('shows first, writes when told, keeps the file as it was, and is done at once', async () => {
    const text = '年度：2025\r\n# 说明留着\r\n单位:  {名称: 清溪镇人民政府, 简称: 清溪镇}\r\n';
    writeFileSync(join(at, '甲.yaml'), text);
    const shown = await call('fix', '甲.yaml');
    expect(shown.out).toContain('-年度：2025\n+年度: 2025');
    expect(readFileSync(join(at, '甲.yaml'), 'utf8')).toBe(text);
    await call('fix', '甲.yaml', '--write');
    expect(readFileSync(join(at, '甲.yaml'), 'utf8')).toBe(text.replace('：', ': '));
    expect(readFileSync(join(at, '甲.yaml.bak'), 'utf8')).toBe(text);
    expect(await call('fix', '甲.yaml')).toMatchObject({ code: 0, out: '', err: '没有可以自动修改的地方。\n' });
  });

  test('never changes a figure of a report', async () => {
    const text =
      '清溪镇人民政府2025年法治政府建设年度报告\n\n　　一、主要举措和成效\n　　结合“12.4”国家宪法日宣传,开展活动288场，发放资料３万余份。\n';
    writeFileSync(join(at, '甲.txt'), text);
    await call('fix', '甲.txt', '--write');
    const fixed = readFileSync(join(at, '甲.txt'), 'utf8');
    expect(fixed).toContain('“12·4”');
    expect(fixed).toContain('宣传，开展');
    expect(fixed.replace(/[^\d]/gu, '')).toBe(text.replace('３', '3').replace(/[^\d]/gu, ''));
  });
});

describe('wrong usage', () => {
  test.each([
    [['rendr'], '是不是“render”？'],
    [['render'], '缺少<文件>'],
    [['render', '没有.yaml'], '找不到文件'],
    [['render', '甲', '--formt', 'txt'], '没有“--formt”这个选项'],
    [['validate', '甲', '--format', 'xml'], '可以是：pretty、json'],
    [['render', '甲', '--format', 'pdf'], '没有“pdf”这种格式'],
    [['rules', 'A99'], '没有编号为“A99”的规则'],
    [['extract', '没有.docx'], '找不到文件'],
  ])('%j', async (args, words) => {
    const { code, out, err } = await call(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toMatch(/error|at .*\.ts/u);
  });

  test('help and version are fine', async () => {
    expect((await call('--help')).code).toBe(0);
    expect((await call('render', '--help')).out).toContain('由事实表生成报告');
    expect((await call('--version')).code).toBe(0);
  });
});
