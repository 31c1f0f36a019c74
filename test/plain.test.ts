import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scaffold } from '../src/cli/scaffold.ts';
import type { KeyPath } from '../src/core/diagnostic.ts';
import type { FactsFile } from '../src/core/source.ts';
import { loadFacts, loadPlain } from '../src/load/load-facts.ts';
import { loadFully } from '../src/load/load-fully.ts';
import { findOutline, renderTown } from '../src/pipeline.ts';
import { factsFiles, kit, renderSource } from './kit.ts';

const RUNS = 2500;
const root = new URL('..', import.meta.url);
const sourceOf = (name: string) => ({ name, text: readFileSync(new URL(name, root), 'utf8') });
const blank = scaffold(kit, { town: '清溪镇', year: 2025, county: '云岭县' });
const real = [...factsFiles.map((name) => sourceOf(name).text), blank];

/** Holds the plain reader against the parser of all YAML: it declines, or both read the same and the parser finds no fault. */
function agrees(text: string): boolean {
  const plain = loadPlain({ name: '事实.yaml', text })?.value;
  if (plain === undefined) return false;
  const { value: full, diagnostics } = loadFully({ name: '事实.yaml', text });
  expect(diagnostics).toEqual([]);
  // Order of keys first, then what JSON does not tell.
  expect(JSON.stringify(plain.data)).toBe(JSON.stringify(full?.data));
  expect(isDeepStrictEqual(plain.data, full?.data)).toBe(true);
  const paths = pathsOf(plain.data);
  const places = (file: FactsFile | undefined) =>
    paths.map((path) => [path, file?.locate(path, 'key'), file?.locate(path, 'value')]);
  const [own, wanted] = [places(plain), places(full)];
  if (!isDeepStrictEqual(own, wanted)) expect(own).toEqual(wanted);
  return true;
}

/** Every path into some data, and beside each some that lead nowhere. */
function pathsOf(data: unknown, path: KeyPath = []): KeyPath[] {
  const steps = Array.isArray(data) ? [...data.keys()] : data instanceof Object || isMap(data) ? Object.keys(data) : [];
  return [
    path,
    [...path, '没有'],
    [...path, steps.length],
    ...steps.flatMap((step) => pathsOf((data as Record<string | number, unknown>)[step], [...path, step])),
  ];
}

/** Maps of facts have no prototype. */
function isMap(data: unknown): data is object {
  return typeof data === 'object' && data !== null;
}

// Words with which the plain reader, the parser or the search for slips has something to tell apart.
const WORDS = [
  ...[
    '甲',
    '乙方',
    '第 1 项',
    '党（政）务',
    '学习贯彻、落实',
    '“一门式，一网式”服务',
    '《条例》，《规定》',
    '（一），二',
    '“甲',
  ],
  ...[
    '12件',
    '300余次',
    '约6万元',
    '98.5%',
    '2024-01-08',
    '8:30',
    '三抓：抓学习',
    '〔2025〕3号',
    '甲，乙',
    '甲　乙',
    '甲　',
    '𠮷',
  ],
  ...[
    '0',
    '12',
    '1.50',
    '0.5',
    '007',
    '-1',
    '+1',
    '1e3',
    '0x1F',
    '0o7',
    '.5',
    '1.',
    '.nan',
    '9007199254740993',
    '1_000',
  ],
  ...[
    'true',
    'False',
    'null',
    'Null',
    '~',
    'yes',
    'No',
    'n',
    '<<',
    '__proto__',
    'constructor',
    '=',
    'a#b',
    'a b',
    "it's",
  ],
  ...[
    'a: b',
    'a:',
    'a #b',
    '#a',
    '- a',
    '-a',
    '?a',
    '? a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '@a',
    '`a',
    '%a',
    ',a',
    '[a',
    ']',
    '}',
    '[a]b',
  ],
  ...[
    '“a"',
    '""',
    "''",
    '"a"',
    "'a'",
    '"a\\n"',
    '"a" b',
    "'a''b'",
    "'a",
    '"a',
    '—甲',
    '——甲',
    '·甲',
    '－甲',
    '［甲］',
    '＃甲',
    '#N/A',
    '{{甲}}乙',
    '甲{{乙}}',
    '+山林',
    '+ 山',
    '到村里宣传，并逐户走访',
    '甲，乙：丙',
    '甲 #乙',
    '【甲】',
    '【甲、乙】',
    '〔甲，乙〕',
    '1,396件',
    '“甲,乙”',
    '（上年1,200件, 降）',
    '：',
    '--- a',
    '...',
  ],
] as const;
const usualWord = fc.constantFrom(...WORDS.slice(0, 8), '12件', '12', '1.50', 'true', 'a b', '""', "'甲: 乙'");
const word = fc.oneof({ weight: 12, arbitrary: usualWord }, { weight: 1, arbitrary: fc.constantFrom(...WORDS) });
const name = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 10 ** 4 }).map((n) => `键${String(n)}`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('甲', 'a b', '2024', '1.0', 'true', '__proto__', '应考（人）', '学习、宣传'),
  },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS) },
);

type Tree = string | { readonly list: readonly Tree[] } | { readonly map: readonly (readonly [string, Tree])[] };

const { map: arbitraryMap } = fc.letrec<{ list: Tree; map: Extract<Tree, { map: unknown }>; value: Tree }>((tie) => ({
  list: fc.array(tie('value'), { maxLength: 4 }).map((list) => ({ list })),
  map: fc.array(fc.tuple(name, tie('value')), { minLength: 1, maxLength: 4 }).map((map) => ({ map })),
  value: fc.oneof({ maxDepth: 4 }, { weight: 3, arbitrary: word }, fc.constant(''), tie('list'), tie('map')),
}));

/** Writes a tree as YAML; at every turn a throw of the dice decides on the style. */
function write(root: Extract<Tree, { map: unknown }>, dice: readonly number[]): string {
  let turn = 0;
  const chance = (sides: number): boolean => (dice[turn++ % dice.length] ?? 0) % sides === 0;
  const remark = (): string => (chance(9) ? '  # 说明：“x” [1, {' : chance(20) ? ' ' : chance(50) ? '# x' : '');
  const between = (indent: string): string[] =>
    chance(12) ? [chance(2) ? '' : `${chance(2) ? indent : '   '}# 可选：甲、乙`] : [];
  const flow = (node: Tree): string => {
    if (typeof node === 'string') return node;
    const [open, close, parts] =
      'list' in node
        ? ['[', ']', node.list.map(flow)]
        : ['{', '}', node.map.map(([key, value]) => `${key}:${chance(30) ? '' : ' '}${flow(value)}`)];
    const gap = chance(6) ? ' ' : '';
    return `${open}${gap}${parts.join(chance(10) ? ' ,' : chance(30) ? '，' : ', ')}${gap}${close}`;
  };
  const inline = (node: Tree): string | undefined =>
    typeof node === 'string'
      ? chance(9) && !/["'\\]/.test(node)
        ? `"${node}"`
        : node
      : chance(3) || ('list' in node ? node.list : node.map).length === 0
        ? flow(node)
        : undefined;
  const block = (node: Exclude<Tree, string>, indent: string): string[] =>
    'list' in node
      ? node.list.flatMap((item) => listItem(item, indent))
      : node.map.flatMap((pair) => entry(pair, indent));
  const listItem = (item: Tree, indent: string): string[] => {
    const line = inline(item);
    if (line !== undefined || typeof item === 'string')
      return [`${indent}-${chance(9) ? '   ' : ' '}${line ?? ''}${remark()}`, ...between(indent)];
    const [first = '', ...more] = block(item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...more];
  };
  const entry = ([key, value]: readonly [string, Tree], indent: string): string[] => {
    const line = inline(value);
    if (line !== undefined || typeof value === 'string')
      return [
        `${indent}${key}:${line === '' ? '' : chance(9) ? '  ' : ' '}${line ?? ''}${remark()}`,
        ...between(indent),
      ];
    const deeper = 'list' in value && chance(3) ? indent : `${indent}${chance(5) ? '    ' : '  '}`;
    return [`${indent}${key}:${remark()}`, ...between(deeper), ...block(value, deeper)];
  };
  const text = ['# yaml-language-server: $schema=./facts.schema.json', ...block(root, '')].join(
    chance(5) ? '\r\n' : '\n',
  );
  return chance(5) ? text : `${text}\n`;
}

const MARKS = Array.from('：:，,-#[]{}\'"“”《（|>&*!?%@~ \t\u3000－＃［\\甲0.\r\ufeff\u00a0');

/** A stretch of a real file with a few slips of the hand. */
const mutated = fc
  .tuple(
    fc.constantFrom(...real),
    fc.nat(),
    fc.integer({ min: 1, max: 40 }),
    fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat(), fc.constantFrom(...MARKS)), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, from, length, slips]) => {
    const lines = text.split('\n');
    // From a line without indent on, so that most stretches are files of their own.
    let start = from % lines.length;
    while (start > 0 && /^(?: |-|$)/.test(lines[start] ?? '')) start--;
    return slips.reduce((broken, slip) => mutate(broken, ...slip), lines.slice(start, start + length).join('\n'));
  });

function mutate(text: string, kind: number, place: number, mark: string): string {
  const at = place % (text.length + 1);
  const lines = text.split('\n');
  const row = place % lines.length;
  const line = lines[row] ?? '';
  switch (kind) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
    case 2:
      return text.slice(0, at) + mark + text.slice(at);
    case 3:
      return (
        text.slice(0, at) +
        text
          .slice(at, at + 2)
          .split('')
          .reverse()
          .join('') +
        text.slice(at + 2)
      );
    case 4:
      return lines.toSpliced(row, 1).join('\n');
    case 5:
      return lines.toSpliced(row, 0, line).join('\n');
    case 6:
      return lines.toSpliced(row, 2, lines[row + 1] ?? '', line).join('\n');
    case 7:
      return lines.with(row, ` ${line}`).join('\n');
    case 8:
      return lines.with(row, line.slice(1)).join('\n');
    case 9:
      return lines.toSpliced(row, 2, `${line} ${lines[row + 1]?.trim() ?? ''}`).join('\n');
    case 10:
      return lines.toSpliced(row, 0, `${' '.repeat(place % 7)}# ${line}`).join('\n');
    default:
      return lines
        .with(
          row,
          line.replace(/([:,-] ?)/u, (found) => found + mark),
        )
        .join('\n');
  }
}

test('what ships and what init begins is read plainly', () => {
  const outlines = readdirSync(new URL('templates/outlines/', root)).map((file) =>
    sourceOf(`templates/outlines/${file}`),
  );
  for (const text of [...real, ...outlines.map((outline) => outline.text)]) {
    for (const form of [text, text.replaceAll('\n', '\r\n'), text.trimEnd()]) expect(agrees(form)).toBe(true);
  }
});

test('the pipeline makes the same of a file read either way', async () => {
  const source = sourceOf('data/county/qingxi-2025.yaml');
  const outline = findOutline('六部分', kit).value;
  const { value } = await renderTown(source, kit, outline);
  expect(value?.sheet).toEqual(renderSource(source, outline).sheet);
});

test('what is declined is left to the parser of all YAML', async () => {
  const source = { name: '事实.yaml', text: '甲：1\n乙: |\n  上\n  下\n' };
  expect(loadPlain(source)).toBeUndefined();
  expect((await loadFacts(source)).diagnostics).toEqual(loadFully(source).diagnostics);
});

describe('the plain reader reads as the parser does, or declines', () => {
  test('texts in many styles', () => {
    let [read, all] = [0, 0];
    fc.assert(
      fc.property(arbitraryMap, fc.array(fc.nat({ max: 59 }), { minLength: 1, maxLength: 60 }), (tree, dice) => {
        all++;
        if (agrees(write(tree, dice))) read++;
      }),
      { numRuns: RUNS },
    );
    // Neither is rare, or the property would say little.

    expect(read / all).toBeGreaterThan(0.1);
    expect(read / all).toBeLessThan(0.9);
  });

  test('real files with slips of the hand', () => {
    let [read, all] = [0, 0];
    fc.assert(
      fc.property(mutated, (text) => {
        all++;
        if (agrees(text)) read++;
      }),
      { numRuns: RUNS },
    );

    expect(read / all).toBeGreaterThan(0.1);
    expect(read / all).toBeLessThan(0.9);
  });

  test('marks without sense', () => {
    const pieces = fc.constantFrom(
      ...MARKS,
      '\n',
      '\n',
      '\n  ',
      '- ',
      ': ',
      '甲: ',
      '甲: 1',
      ', ',
      '[',
      ']',
      '{甲: ',
      '}',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
        agrees(`甲0: 1\n${list.join('')}`);
      }),
      { numRuns: RUNS },
    );
  });

  test('every word in every place', () => {
    const places = [
      '甲: X',
      '- X',
      '甲:\n  - X',
      '甲:\n  - X\n  乙: 1',
      '甲:\n  - X\n    # 注：1',
      '甲: [X]',
      '甲: [乙, X]',
      'X: 1',
    ];
    places.push(
      '甲: [X, 乙]',
      '甲: {乙: X}',
      '甲: {X: 1}',
      '甲: {X}',
      '甲: X # 注',
      '甲: [X] # 注',
      '甲: X\n  乙',
      '甲: X\n乙: 1',
      '- X: 1',
    );
    places.push(
      '甲:\n  X',
      '甲:\n  X: 1',
      '甲:\nX',
      '甲:\n  - X: 1\n    乙: 2',
      '甲:\n  - 乙: X\n    丙: [X, X]',
      '甲: {乙: {丙: [X]}, 丁: X}',
      '"X": 1',
    );
    places.push(
      '甲:\n- X',
      '甲:\n- X\n乙: 1',
      '甲:\n  - - X',
      '甲:\n  -\n    X',
      '甲: "X"',
      "甲: 'X'",
      '甲: [“X”]',
      '甲: [《X》, 乙]',
      '甲: “X”',
    );
    let read = 0;
    for (const place of places) for (const own of WORDS) if (agrees(place.replaceAll('X', () => own))) read++;
    expect(read).toBeGreaterThan(500);
  });

  test('texts chosen by hand', () => {
    const texts = [
      '',
      '\n',
      '#',
      '甲',
      '甲:',
      ' 甲: 1',
      '甲: 1\n 乙: 2',
      '甲:\n    乙: 1\n  丙: 2',
      '甲: 1\n---\n乙: 2',
      '---\n甲: 1',
      '甲: 1\n...\n',
      '甲:\n  乙: 1\n    # 深\n丙: 2',
      '甲:\n  乙: 1\n# 浅\n  丙: 2',
      '甲:\n  乙:\n\n# 浅\n丙: 1',
      '甲:\n  乙: 1\n  丙:   # 空\n    # 注\n丁: 1',
      '甲:\n  - 1\n  -\n  - # 空\n乙: 1',
      '甲:\n  - 1\n  -   \n',
      '甲: {乙: }',
      '甲: {乙:}',
      '甲: {乙: , 丙: 1}',
      '甲: [[], {}]',
      '甲: []',
      '甲:\n  乙:\n    丙:',
      '甲: [1, ]',
      '甲: [,]',
      '甲: [1,,2]',
      '甲: [1',
      '甲: [1\n  ]',
      '甲: {乙: 1\n  , 丙: 2}',
      '甲: {合并检查事项: 14项,\n 内容: 61次}',
      '甲:\n  - 年初制定学法清单:\n  - 乙',
      '甲:\n  - 年初制定学法清单:\n    乙: 1',
      '甲: #\n',
      '甲: ##\n',
      '甲: 乙 #\n',
      '甲: #乙\n  丙: 1',
      '甲: [乙] #丙',
      '甲: [1] 2',
      '甲: "1" 2',
      '甲: "1"#',
      "甲: 'a''b' # c",
      '甲: 1\r',
      '甲: 1\r\r\n',
      '甲: 1\r\n\r\n乙: 2\r\n',
      '甲: "上\n  下"',
      '甲: 上\n  下',
      '甲: 上\n下',
      '甲: 1\n甲: 2',
      '甲: {乙: 1, 乙: 2}',
      '甲: {乙: 1, 乙: }',
      '甲: 1#2',
      '甲 : 1',
      '甲:  1',
      '甲:1',
      '甲: [a: 1]',
      '甲: [“b]\n乙: [c，d]',
      '甲: [“b]\n乙: 上，下\n丙: 1]',
      '甲: [《b]\n乙: 上，下\n丙: 1]',
      '甲: [（b]\n乙: 上，下\n丙: 1]',
      '甲: [（b]\n乙: [c，d]\n丙: ）',
      '甲: ["a", b"c]',
      '甲: [a]]',
      '甲: {a]',
      `${'长'.repeat(101)}: 1`,
      `${'长'.repeat(1100)}: 1`,
      `甲: ${'['.repeat(70)}${']'.repeat(70)}`,
      `甲: ${'['.repeat(15)}1${']'.repeat(15)}`,
      Array.from({ length: 70 }, (_, n) => `${' '.repeat(n)}甲:\n`).join(''),
      `甲: [${'1,'.repeat(20_100)}1]`,
      '\n'.repeat(40_100) + '甲: 1',
      `甲: ${'长'.repeat(39_000)}`,
    ];
    for (const text of texts) agrees(text);
    expect(texts.filter((text) => loadPlain({ name: '', text })).length).toBeGreaterThan(15);
  });
});
