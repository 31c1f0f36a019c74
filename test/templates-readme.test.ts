import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { castOutline } from '../src/compose/cast-outline.ts';
import { castPassage } from '../src/compose/cast-passage.ts';
import { checkTemplates } from '../src/compose/check-templates.ts';
import { composeReport } from '../src/compose/compose-report.ts';
import { HELPERS } from '../src/compose/helpers.ts';
import { STATUTORY_ITEMS, type Outline } from '../src/compose/outline.ts';
import type { Passage } from '../src/compose/passage.ts';
import { factGroups, type FactGroup } from '../src/core/fact-groups.ts';
import type { Report } from '../src/core/report.ts';
import { DEFAULT_OUTLINE } from '../src/pipeline.ts';
import { kit, readNow } from './kit.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const page = read('templates/README.md');
const lines = page.split('\n');

/** A piece of the page that says what a template makes of facts. */
interface Example {
  readonly line: number;
  /** Lines of a passage; without them the words are those that ship. */
  readonly template: string | undefined;
  /** Facts as a facts file has them: from its root, from a group, or from a matter. */
  readonly facts: string;
  readonly printed: string;
}

/** ``` a template, ```yaml facts, and 印出： what they print. A template holds until the next heading, for all facts that follow it. */
function examplesOf(lines: readonly string[]): Example[] {
  const examples: Example[] = [];
  let template: string | undefined;
  let facts = '';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line.startsWith('#')) template = undefined;
    const fence = /^```(\w*)$/u.exec(line);
    if (fence) {
      const end = lines.indexOf('```', i + 1);
      const text = lines.slice(i + 1, end).join('\n');
      if (fence[1] === 'yaml') facts = text;
      else if (fence[1] === '') template = text;
      i = end;
    } else if (line.startsWith('印出：'))
      examples.push({ line: i + 1, template, facts, printed: line.slice('印出：'.length) });
  }
  return examples;
}

/** The rows of the tables of what can stand in {{ }}: template, meaning, facts, print. */
function rowsOf(): (Example & { readonly name: string })[] {
  let within = false;
  return lines.flatMap((line, i) => {
    if (line === '| 写法 | 意思 | 事实 | 印出 |') within = true;
    else if (!line.startsWith('|')) within = false;
    else if (within && !line.startsWith('|-')) {
      const cells = line.slice(1, -1).split('|');
      const [name = '', , facts = '', printed = ''] = cells.map((cell) => cell.trim().replaceAll('`', ''));
      return [{ line: i + 1, name, template: name, facts, printed }];
    }
    return [];
  });
}

const groups = factGroups(kit.shape);

function groupOf(matter: string): FactGroup | undefined {
  return groups.find(({ shape }) => shape.children.get(matter)?.role === 'matter');
}

/** What a facts file prints that holds this and nothing else. */
function print({ template, facts }: Example): string {
  const [first = ''] = Object.keys(parse(facts) as object);
  const group = groups.find(({ name, path }) => name === first && path !== name) ?? groupOf(first);
  const within = group && group.name !== first ? group.path.split('.') : (group?.path.split('.').slice(0, -1) ?? []);
  const opened = within.map((key, depth) => `${'  '.repeat(depth)}${key}:\n`).join('');
  const indented = facts.replaceAll(/^(?=.)/gmu, '  '.repeat(within.length));
  const text = `年度: 2025\n单位: {名称: 清溪镇人民政府, 简称: 清溪镇, 上级: 云岭县}\n${opened}${indented}\n`;
  const { value: town, diagnostics } = readNow({ name: '例.yaml', text });
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  if (!town || faults.length > 0) throw new Error(`${text}\n${JSON.stringify(faults)}`);
  const own = template === undefined || !group ? {} : { [group.name]: passageOf(template, group.name, first) };
  // Without the lead, which every report has.
  const passages = Object.fromEntries(Object.entries({ ...kit.passages, ...own }).filter(([name]) => name !== '导语'));
  const { value } = composeReport('例.yaml', town.facts, town.outline ?? (kit.outlines[DEFAULT_OUTLINE] as Outline), {
    passages,
    words: kit.words['2025'] ?? {},
    forms: town.forms,
  });
  // In a part of its own a single sentence would begin with who speaks.
  return value ? textOf(value.report).replace(/^我镇(?=围绕)/u, '') : '';
}

function passageOf(template: string, group: string, matter: string): Passage {
  const text = /^== /mu.test(template) ? template : `== ${matter}\n${template}`;
  const { value, diagnostics } = castPassage(group, { name: `${group}.hbs`, text });
  const unknown = value ? checkTemplates({ [group]: value }, {}, kit.shape).filter(({ code }) => code === 'M05') : [];
  if (!value || diagnostics.length > 0 || unknown.length > 0)
    throw new Error(`${text}\n${JSON.stringify([...diagnostics, ...unknown])}`);
  return value;
}

function textOf({ body }: Report): string {
  return body
    .flatMap((block) =>
      block.kind === 'heading'
        ? []
        : [...(block.heading ? [`${block.heading.text}。`] : []), ...block.sentences.map(({ text }) => text)],
    )
    .join('');
}

/** The first column of the table that begins with these words. */
function firstColumn(head: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(head));
  const end = lines.findIndex((line, i) => i > start && !line.startsWith('|'));
  return lines
    .slice(start + 2, end)
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name));
}

describe('templates/README.md', () => {
  test.each(examplesOf(lines).map((example) => [example.line, example] as const))(
    'line %i prints what it says',
    (_, example) => {
      expect(print(example)).toBe(example.printed);
    },
  );

  test.each(rowsOf().map((row) => [row.name, row] as const))('%s prints what the table says', (_, row) => {
    expect(print(row)).toBe(row.printed);
  });

  test('explains every name that a template may call, and no other', () => {
    const named = new Set(
      rowsOf().flatMap(({ name }) => [...name.matchAll(/\{\{(\S+?)[ .}]/gu)].map(([, word = '']) => word)),
    );
    expect([...HELPERS.keys()].filter((name) => !named.has(name))).toEqual([]);
    const fields = new Set(
      groups.flatMap(({ shape }) => [...shape.children.values()].flatMap(({ children }) => [...children.keys()])),
    );
    expect([...named].filter((name) => !HELPERS.has(name) && !fields.has(name))).toEqual([]);
  });

  test('says where every field stands that all matters have', () => {
    const [matter] = [...(groups[0]?.shape.children.values() ?? [])].filter(({ role }) => role === 'matter');
    const own = groups.flatMap(({ shape }) => [...shape.children.values()].filter(({ role }) => role === 'matter'));
    const common = [...(matter?.children.keys() ?? [])].filter((key) => own.every(({ children }) => children.has(key)));
    expect(firstColumn('| 项 | 写什么').sort()).toEqual(common.sort());
  });

  test('has outlines without fault', () => {
    const outlines = [...page.matchAll(/^```yaml\n([^`]*?\n)?部分:\n[^`]*?```$/gmu)].map(([block]) =>
      block.slice('```yaml\n'.length, -'```'.length),
    );
    expect(outlines.length).toBeGreaterThan(0);
    for (const text of outlines) {
      const { value, diagnostics } = castOutline('例.yaml', parse(text));
      expect(diagnostics).toEqual([]);
      expect(checkTemplates(kit.passages, { 例: value as Outline }, kit.shape)).toEqual([]);
    }
  });

  test('names all groups and statutory items', () => {
    const listed = (before: string): string[] =>
      (lines.find((line) => line.startsWith(before)) ?? '')
        .slice(before.length)
        .replaceAll(/（[^）]*）|。$/gu, '')
        .split('、');
    expect(listed('各组的名称：')).toEqual(groups.map(({ name }) => name));
    expect(listed('法定项有：')).toEqual([...STATUTORY_ITEMS]);
  });
});

test.each(examplesOf(read('README.zh-CN.md').split('\n')).map((example) => [example.line, example] as const))(
  'README.zh-CN.md, line %i prints what it says',
  (_, example) => {
    expect(print(example)).toBe(example.printed);
  },
);
