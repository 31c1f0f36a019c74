import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { insertWordings } from '../src/cli/insert-wordings.ts';
import { wordingsOf } from '../src/own-wordings.ts';
import type { KeyPath } from '../src/core/diagnostic.ts';
import type { Matter } from '../src/core/facts.ts';
import type { Outline } from '../src/compose/outline.ts';
import { renderFacts, type Rendered, type Town } from '../src/pipeline.ts';
import { factsFiles, kit, outlineThatFits, renderSource, townOf } from './kit.ts';
import { at, call } from './sandbox.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Data = Record<string, unknown>;

/** Data with a value set, and nothing else changed. */
function withValue(data: unknown, [key = '', ...rest]: KeyPath, value: unknown): unknown {
  const copy: Data | unknown[] = Array.isArray(data) ? [...(data as unknown[])] : { ...(data as Data) };
  const inner = (copy as Data)[key];
  (copy as Data)[key] = rest.length === 0 ? value : withValue(inner ?? {}, rest, value);
  return copy;
}

function render(town: Town, outline: Outline): Rendered {
  const { value, diagnostics } = renderFacts(town, kit, outline);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const said = ({ told }: Rendered, { path }: Matter): string => (told.get(path) ?? []).map(({ text }) => text).join('');

/** The matters that `lawreport wording` speaks of: those that the town has not worded itself. */
const openMatters = ({ facts }: Rendered): readonly Matter[] =>
  facts.matters.filter((matter) => !matter.worded && matter.keys.length > 1);

/** What is told together with another matter cannot be shown apart; that is rare. */
const MOST_NOT_SHOWN = 0.06;

test('what is shown of a matter prints the same sentences when it is pasted, and nearly all are shown', () => {
  let open = 0;
  let shown = 0;
  const others: string[] = [];
  for (const path of factsFiles) {
    const data = parse(read(path)) as Data;
    const town = townOf(data);
    const outline = town.outline ?? outlineThatFits(town.facts);
    const rendered = render(town, outline);
    const matters = openMatters(rendered).filter((matter) => said(rendered, matter) !== '');
    open += matters.length;
    for (const { matter, text } of wordingsOf(rendered, matters, kit)) {
      shown++;
      const pasted = townOf(withValue(data, [...matter.keys, '写成'], text) as Data);
      const then = said(render(pasted, outline), matter);
      if (then !== said(rendered, matter)) others.push(`${matter.path}: ${text} → ${then}`);
    }
  }
  expect(others).toEqual([]);
  expect((open - shown) / open).toBeLessThan(MOST_NOT_SHOWN);
});

test.each(factsFiles)('%s: wordings are put in for every matter, and no other line changes', (path) => {
  for (const newline of ['\n', '\r\n']) {
    const text = read(path).replaceAll('\n', newline);
    const { facts } = townOf(parse(text) as Data);
    const open = facts.matters.filter((matter) => !matter.worded && matter.keys.length > 1);
    const wordings = open.map(({ keys, name }) => ({ keys, text: `{{做法}}: “${name}” #1` }));
    const written = insertWordings(text, wordings);
    const wanted = wordings.reduce<unknown>(
      (data, { keys, text: own }) => withValue(data, [...keys, '写成'], own),
      parse(text),
    );
    expect(parse(written)).toEqual(wanted);
    expect(
      written.replaceAll(/(?:, | {2,})写成: .*?#1["']?(?:\}|\r?\n)/gu, (own) => (own.endsWith('}') ? '}' : '')),
    ).toBe(text);
  }
});

describe('wording', () => {
  const facts = `# 石桥镇的事实表
年度: 2025   # 去年
单位: {名称: 云岭县石桥镇人民政府, 简称: 石桥镇}
公文: {成文日期: 2026-01-20}
学习贯彻重大部署:
  专题学习: {次数: 4次}
学习贯彻习近平法治思想:
  集体学法: {次数: 6次}
第一责任人履职:
  听取汇报: {次数: 5次}
主要举措和成效:
  热线:
    工单: {受理: 12宗, 办结: 11宗}  # 司法所的数
  普法:
    普法活动:
      活动: 6场   # 含讲座
    宣讲讲座:
      讲座: 2场
      写成: 到村里讲了{{讲座}}法。
    +法治公园:
      内容: 镇里建成法治公园。
存在的不足:
  - 问题: 普法形式不够丰富
    原因: 人手不足
下年度安排:
  - 标题: 办好法治讲座
    措施: [每季度办一场]
`;
  const begin = (text = facts): void => {
    writeFileSync(join(at, '石桥.yaml'), text);
  };
  const kept = (): string => readFileSync(join(at, '石桥.yaml'), 'utf8');
  const printed = (text: string): string =>
    renderSource({ name: '石桥.yaml', text })
      .sheet.blocks.map((block) => JSON.stringify(block))
      .join('\n');

  test('shows every matter that the town has not worded itself, and changes nothing', async () => {
    begin();
    const { code, out } = await call('wording', '石桥.yaml');
    expect(code).toBe(0);
    expect(out.match(/^\S+/gmu)).toEqual([
      '学习贯彻重大部署/专题学习',
      '学习贯彻习近平法治思想/集体学法',
      '第一责任人履职/听取汇报',
      '热线/工单',
      '普法/普法活动',
      '普法/+法治公园',
      '存在的不足/0',
      '下年度安排/0',
    ]);
    expect(out).toMatch(/^普法\/普法活动\n {2}写成: .*\{\{活动\}\}.*。$/mu);
    expect(kept()).toBe(facts);
  });

  test('shows one matter, by its key, its name, or the key of the town’s own', async () => {
    begin();
    for (const name of ['普法活动', '普法/普法活动'])
      expect((await call('wording', '石桥.yaml', name)).out).toMatch(/^普法\/普法活动\n {2}写成: [^\n]+\n$/u);
    expect((await call('wording', '石桥.yaml', '法治公园')).out).toMatch(/^普法\/\+法治公园\n/u);
  });

  test('says what is not there, and what has words of its own', async () => {
    begin();
    expect(await call('wording', '石桥.yaml', '普法活功')).toMatchObject({
      code: 2,
      err: expect.stringContaining('是不是“普法活动”？'),
    });
    expect(await call('wording', '石桥.yaml', '宣讲讲座')).toMatchObject({
      code: 2,
      err: expect.stringContaining('已经有自己的说法'),
    });
  });

  test.each([
    ['line feeds', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('--write keeps comments, values and %s, and the report', async (_, change) => {
    begin(change(facts));
    const { code, err } = await call('wording', '石桥.yaml', '--write');
    expect(code).toBe(0);
    expect(err).toContain('8 件事');
    const text = kept();
    for (const comment of facts.match(/# .+/gu) ?? []) expect(text).toContain(comment);
    expect(text.startsWith('\ufeff')).toBe(change(facts).startsWith('\ufeff'));
    expect(/(?<!\r)\n/u.test(text)).toBe(!change(facts).includes('\r\n'));
    expect(parse(text.replace('\ufeff', ''))).toMatchObject(parse(facts) as object);
    // A second time there is nothing left to write.
    expect((await call('wording', '石桥.yaml', '--write')).err).toBe('没有可以写入的说法。\n');
    expect(kept()).toBe(text);
    expect(readFileSync(join(at, '石桥.yaml.bak'), 'utf8')).toBe(change(facts));
    // Nothing else was written anew.
    const lines = change(facts).split('\n');
    const unlike = text.split('\n').filter((line) => !lines.includes(line));
    expect(unlike.every((line) => line.includes('写成: '))).toBe(true);
    expect(printed(text.replace('\ufeff', '').replaceAll('\r\n', '\n'))).toBe(printed(facts));
  });

  test('--write touches one matter alone where one is named', async () => {
    begin();
    await call('wording', '石桥.yaml', '普法活动', '--write');
    const added = kept()
      .split('\n')
      .filter((line) => !facts.split('\n').includes(line));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/^ {6}写成: .*\{\{活动\}\}/u);
  });

  test('a file with errors is told of and not written', async () => {
    begin(facts.replace('办结: 11宗', '办结: 13宗'));
    const before = kept();
    expect(await call('wording', '石桥.yaml', '--write')).toMatchObject({ code: 1, out: '' });
    expect(kept()).toBe(before);
  });
});
