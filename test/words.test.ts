import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { kit } from './kit.ts';

const data = new URL('../data/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, data), 'utf8');
const { properties: document } = (
  JSON.parse(read('facts.schema.json')) as {
    readonly properties: {
      readonly 公文: {
        readonly properties: { readonly 用语: { readonly propertyNames: { readonly enum: readonly string[] } } };
      };
    };
  }
).properties.公文;
const keys = document.用语.propertyNames.enum;

interface Text {
  readonly 名称: string;
  readonly 施行?: string;
  readonly 废止?: string;
  readonly 代替?: readonly string[];
  readonly 出处: string;
  readonly 查阅: string;
}

const DAY = /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u;

test('the words of every year have the keys that data/words/README.md explains', () => {
  const rows = read('words/README.md')
    .split('\n')
    .filter((line) => /^\| (?!键|-)/u.test(line));
  const explained = rows.map((line) => line.split('|')[1]?.trim() ?? '');
  const years = readdirSync(new URL('words/', data)).filter((name) => name.endsWith('.yaml'));
  const used = new Set(years.flatMap((name) => Object.keys(parse(read(`words/${name}`)) as object)));
  expect([...used].filter((key) => !explained.includes(key))).toEqual([]);
  expect(explained.sort()).toEqual([...keys].sort());
});

test('no plan is printed that has run out', () => {
  expect(kit.words['2026']).not.toHaveProperty('纲要');
  expect(Object.values(kit.words['2026'] ?? {}).filter((text) => /八五|2025年/u.test(text))).toEqual([]);
});

test('every text of data/language/laws.yaml has its days and its source, and what it replaces ends on that day', () => {
  const { 文件: texts } = parse(read('language/laws.yaml')) as { readonly 文件: readonly Text[] };
  const odd = texts.filter(
    ({ 施行: from, 废止: to, 出处: source, 查阅: seen }) =>
      source === '' || ![from ?? to ?? '', to ?? from ?? '', seen].every((day) => DAY.test(day)),
  );
  expect(odd).toEqual([]);
  for (const { 施行: from, 代替: replaced = [] } of texts)
    for (const name of replaced) expect(texts).toContainEqual(expect.objectContaining({ 名称: name, 废止: from }));
});
