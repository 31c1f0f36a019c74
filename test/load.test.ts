import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { printDiagnostics } from '../src/cli/print-diagnostics.ts';
import type { Diagnostic, KeyPath } from '../src/core/diagnostic.ts';
import { applyEdits } from '../src/core/edits.ts';
import type { FactsFile } from '../src/core/source.ts';
import { closest } from '../src/core/suggest.ts';
import { forbiddenCharacters } from '../src/core/text-hygiene.ts';
import { decodeText } from '../src/load/decode.ts';
import { loadFully } from '../src/load/load-fully.ts';

const load = (text: string) => loadFully({ name: '事实.yaml', text });
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map((diagnostic) => diagnostic.code);
/** Objects without a prototype become ordinary ones for comparing. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const loaded = (text: string): FactsFile => {
  const { value, diagnostics } = load(text);
  if (value === undefined) throw new Error(codes(diagnostics).join());
  return value;
};

const CASES = new URL('./invalid/load/', import.meta.url);

describe('wrong files are told of as recorded', () => {
  const names = readdirSync(CASES).filter((name) => name.endsWith('.yaml'));
  test.each(names)('%s', (name) => {
    const text = readFileSync(new URL(name, CASES), 'utf8');
    const { value, diagnostics } = loadFully({ name, text });
    const output =
      printDiagnostics(diagnostics, [{ name, text }], { color: false }) +
      (value === undefined ? '' : `${JSON.stringify(value.data)}\n`);
    const golden = new URL(name.replace(/\.yaml$/, '.out'), CASES);
    if (process.env.UPDATE === '1') writeFileSync(golden, output);
    expect(output).toBe(readFileSync(golden, 'utf8'));
    expect(diagnostics.length).toBeGreaterThan(0);
    // Nothing of the parser's English comes through; what the person typed may.
    for (const { message, hint } of diagnostics)
      expect(`${message}${hint ?? ''}`).not.toMatch(/[A-Za-z]{3,} [a-z]{2,}/);
  });

  test('repairs that are offered repair', () => {
    for (const name of names) {
      const text = readFileSync(new URL(name, CASES), 'utf8');
      const { diagnostics } = load(text);
      if (!diagnostics.every((diagnostic) => diagnostic.edits)) continue;
      const mended = applyEdits(
        text,
        diagnostics.flatMap((diagnostic) => diagnostic.edits ?? []),
      ).text;
      expect([name, ...codes(load(mended).diagnostics)]).toEqual([name]);
    }
  });
});

describe('bytes to text', () => {
  const bytes = (...values: number[]) => new Uint8Array(values);
  const decode = (input: Uint8Array) => {
    const { value, diagnostics } = decodeText('x', input);
    return [value?.text, value?.encoding, ...codes(diagnostics)];
  };
  const spoilt = new TextEncoder().encode('第一行写的是清溪镇二〇二五年法治政府建设的主要举措和成效\n第二行');
  spoilt[spoilt.length - 2] = 0x41;
  test.each([
    ['UTF-8', new TextEncoder().encode('镇'), ['镇', 'utf-8']],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), ['a', 'utf-8']],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x47, 0x95), ['镇', 'utf-16le']],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0x95, 0x47), ['镇', 'utf-16be']],
    ['GB18030', bytes(0xd5, 0xf2), ['镇', 'gb18030', 'Y05']],
    ['UTF-8 with a broken byte', spoilt, [undefined, undefined, 'Y12']],
    ['Big5', new Uint8Array(60).map((_, at) => (at % 2 === 0 ? 0xa4 : 0x40)), [undefined, undefined, 'Y04']],
    ['neither', bytes(0xd5, 0xff, 0xff), [undefined, undefined, 'Y04']],
    ['UTF-16 cut off', bytes(0xff, 0xfe, 0x47), [undefined, undefined, 'Y04']],
    ['an old Word file', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), [undefined, undefined, 'Y02']],
    ['a .docx', bytes(0x50, 0x4b, 3, 4, 20), [undefined, undefined, 'Y03']],
    ['too large', new Uint8Array(2 * 1024 * 1024 + 1), [undefined, undefined, 'Y01']],
  ])('%s', (_, input, expected) => {
    expect(decode(input)).toEqual(expected);
  });
});

describe('data', () => {
  test('dates and figures with units stay text, numbers are numbers', () => {
    expect(plain(loaded('日期: 2026-01-12\n件: 12件\n数: 12\n率: 98.5\n有: true\n').data)).toEqual({
      日期: '2026-01-12',
      件: '12件',
      数: 12,
      率: 98.5,
      有: true,
    });
  });

  test('what was left empty is absent', () => {
    const text =
      '年度:\n举措:\n  决策:\n    程序:\n  普法: {活动: }\n不足:\n  - 问题:\n    原因:\n单位: {名称: 甲, 别名: []}\n';
    const { value, diagnostics } = load(text);
    expect(diagnostics).toEqual([]);
    expect(plain(value?.data)).toEqual({ 单位: { 名称: '甲' } });
  });

  test('lines of Chinese join without a blank', () => {
    expect(
      plain(loaded('甲: 就地受理、\n  就地化解36次，\n  GB T\n乙: >\n  上\n  下\n丙: |\n  上\n  下\n').data),
    ).toEqual({
      甲: '就地受理、就地化解36次，GB T',
      乙: '上下',
      丙: '上\n下',
    });
  });

  test('no key is special', () => {
    const data = loaded('__proto__: {x: 1}\nconstructor: 1\n').data as Record<string, unknown>;
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect((data as { toString?: unknown }).toString).toBeUndefined();
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('any JSON value comes back as it was written', () => {
    const text = fc
      .string({ unit: 'grapheme' })
      .filter((s) => forbiddenCharacters(s).length === 0 && !s.endsWith('\n'));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.nat(),
        fc.boolean(),
        fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
        fc.dictionary(
          text.filter((key) => key !== '<<'),
          tie('value'),
          { minKeys: 1, maxKeys: 4 },
        ),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('年度', '单位', '公文', '__proto__'), value, { minKeys: 1 }),
        (data) => {
          const yaml = stringify(data, {
            lineWidth: 0,
            aliasDuplicateObjects: false,
            defaultStringType: 'QUOTE_DOUBLE',
          });
          const { value: file, diagnostics } = load(yaml);
          expect(diagnostics.filter((diagnostic) => diagnostic.severity === 'error')).toEqual([]);
          expect(JSON.stringify(file?.data)).toBe(JSON.stringify(data));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('places', () => {
  const text = '单位：\n  名称: "甲"\n  别名:\n列:\n  - \n  - {数: 1}\n  - 乙\n';
  const at = (path: KeyPath, part?: 'key' | 'value') => {
    const { start, end } = loaded(text).locate(path, part);
    return text.slice(start, end);
  };
  test.each<[KeyPath, 'key' | 'value', string]>([
    [['单位'], 'key', '单位'],
    [['单位', '名称'], 'value', '"甲"'],
    [['单位', '名称'], 'key', '名称'],
    [['单位', '别名'], 'value', '别名'],
    [['单位', '没有'], 'value', '单位'],
    [['没有', '更没有'], 'value', '单位'],
    [['列', 0, '数'], 'value', '1'],
    [['列', 0], 'value', '{数: 1}'],
    [['列', 1], 'key', '乙'],
    [['列', 7], 'value', '列'],
    [[], 'key', '单位'],
  ])('%j %s', (path, part, expected) => {
    expect(at(path, part)).toBe(expected);
  });
});

describe('hostile texts', () => {
  test('no text makes it throw, and every place lies within the text', () => {
    const pieces = fc.constantFrom(
      ...Array.from('：，［］｛｝“”＃－　\t\n[]{}:,-?&*!|>\'"#%@`\\ 甲乙0.'),
      '\r\n',
      '\ud800',
      '\u200b',
      '- ',
      ': ',
      '---\n',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((list) => list.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          const { value, diagnostics } = load(text);
          expect(value !== undefined || diagnostics.length > 0).toBe(true);
          for (const { span, message } of diagnostics) {
            expect(message).toMatch(/[一-龥]/);
            if (span) expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
          }
          printDiagnostics(diagnostics, [{ name: '事实.yaml', text }], { color: true });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test.each([
    '[',
    '{',
    '甲: [',
    '- ',
    ': ',
    '? ',
    '&a ',
    '*a\n',
    '"',
    'a: |\n',
    '\n',
    '#\n',
    '甲：乙\n',
    '“',
    '[“',
    '｛',
    '%a\n',
    '---\n',
    '\u200b',
    '甲: {乙: "\n',
    '甲: [{{',
    '甲: {乙: {{丙}}',
    '甲: {乙: 【',
    '甲: 【',
    '甲: #乙\n',
    '- #乙\n',
    '- 一二三四五六:\n',
    '甲: [“乙,”，',
    '甲: {乙: 1,396',
  ])('2 MB of %j get a verdict within two seconds', (piece) => {
    const text = piece.repeat(Math.floor((2 * 1024 * 1024) / piece.length));
    const start = performance.now();
    const { diagnostics } = load(text);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  test('keys are compared in linear time', () => {
    const text = Array.from({ length: 9_900 }, (_, index) => `键${String(index)}: 1`).join('\n');
    const start = performance.now();
    expect(load(text).diagnostics).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('closest', () => {
  const words = ['案件总数', '受理', '办理', '执法人员', '数据截至', '成文日期', '合法性审查'];
  test.each([
    ['受里', '受理'],
    ['执法人圆', '执法人员'],
    ['成文曰期', '成文日期'],
    ['合法审查', '合法性审查'],
    ['合法审性查', '合法性审查'],
    ['总数', '案件总数'],
    ['天气', undefined],
    ['', undefined],
  ])('%s means %s', (word, expected) => {
    expect(closest(word, words)).toBe(expected);
  });
});
