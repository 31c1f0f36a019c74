import { describe, expect, test } from '@jest/globals';
import { diagnosticsToJson, printDiagnostics } from '../src/cli/print-diagnostics.ts';
import type { Diagnostic } from '../src/core/diagnostic.ts';

const name = 'D:\\事实\\清溪镇.yaml';
const text = '年度: 2025\r\n单位: {名称: ab甲乙, 简称: 甲}\r\n';
const at = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
const fault: Diagnostic = {
  code: 'T01',
  severity: 'error',
  message: '名称不对',
  file: name,
  path: ['单位', 0, '名称'],
  span: at('甲乙'),
  found: '甲乙',
  wanted: '清溪镇',
  hint: '请改正',
  related: [{ message: '年度在此', span: at('2025') }],
};
const print = (diagnostics: readonly Diagnostic[], color = false) =>
  printDiagnostics(diagnostics, [{ name, text }], { color });

describe('for people', () => {
  test('place, frame aligned under wide characters, key path, remedy, totals', () => {
    expect(print([fault])).toBe(
      [
        'D:\\事实\\清溪镇.yaml:2:12 错误 名称不对 [T01]',
        '  2 | 单位: {名称: ab甲乙, 简称: 甲}',
        '    |                ^^^^',
        '  位置：单位[1].名称',
        '  现为：甲乙',
        '  应为：清溪镇',
        '  改法：请改正',
        '  参见：第 1 行：年度在此',
        '',
        '共错误 1 处。',
        '',
      ].join('\n'),
    );
  });

  test('the worst come last, and nothing is said of nothing', () => {
    const output = print([fault, { ...fault, severity: 'info' }, { ...fault, severity: 'warning' }]);
    expect(Array.from(output.matchAll(/\d (错误|警告|提示) /g), (match) => match[1])).toEqual(['提示', '警告', '错误']);
    expect(output).toContain('共错误 1 处，警告 1 处，提示 1 处。');
    expect(print([])).toBe('');
  });

  test('colour only where it is wanted', () => {
    expect(print([fault], true)).toContain('\u001b[31m错误');
    expect(print([fault])).not.toContain('\u001b');
  });

  test('a finding without a place, or in a file that is not at hand, has no frame', () => {
    const bare: Diagnostic = { code: 'T02', severity: 'error', message: '文件是空的', file: name };
    expect(print([bare])).toBe(`${name} 错误 文件是空的 [T02]\n\n共错误 1 处。\n`);
    expect(printDiagnostics([fault], [], { color: false })).not.toContain(' | ');
  });

  test('what a text holds cannot steer the terminal', () => {
    const output = print([{ ...fault, found: '\u001b[2J\u202e', message: '\u0007' }]);
    expect(output).toContain('<U+001B>[2J<U+202E>');
    expect(output).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  test('a place at the end of a file, and over several lines, marks one line', () => {
    const whole = print([{ ...fault, span: { start: 0, end: text.length } }]);
    expect(whole).toContain('  1 | 年度: 2025\n    | ^^^^^^^^^^\n');
    expect(print([{ ...fault, span: { start: text.length, end: text.length } }])).toContain(':3:1 ');
  });
});

test('for programs: lines and columns from 1', () => {
  const [row] = JSON.parse(diagnosticsToJson([fault], [{ name, text }])) as Record<string, unknown>[];
  expect(row).toMatchObject({ code: 'T01', file: name, line: 2, column: 12, endLine: 2, endColumn: 14 });
  expect(row).toMatchObject({ pathText: '单位[1].名称', related: [{ line: 1, column: 5 }] });
  expect(diagnosticsToJson([], [])).toBe('[]\n');
});
