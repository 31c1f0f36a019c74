import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { validate } from '../src/cli/commands/validate.ts';
import type { Diagnostic, KeyPath } from '../src/core/diagnostic.ts';
import { applyEdits } from '../src/core/edits.ts';
import { loadFully } from '../src/load/load-fully.ts';
import { factsFiles, kit, readNow } from './kit.ts';
import { memoryHost } from './memory-host.ts';

const CASES = new URL('./invalid/facts/', import.meta.url);
const names = readdirSync(CASES).filter((name) => name.endsWith('.yaml'));

/** Words that only those know who write programs. */
const JARGON = /键: 值|“键|\b(?:true|false|null|undefined|NaN|object|Object)\b|YAML/u;

describe.each(names)('%s', (name) => {
  const text = readFileSync(new URL(name, CASES), 'utf8');

  test('is told of as recorded', async () => {
    const host = memoryHost({ [`/${name}`]: Buffer.from(text) });
    const code = await validate([name], { format: 'pretty' }, host);
    const output = `${host.stderr()}（退出码 ${String(code)}）\n`;
    const golden = new URL(name.replace(/\.yaml$/u, '.out'), CASES);
    if (process.env['UPDATE'] === '1') writeFileSync(golden, output);
    expect(output).toBe(readFileSync(golden, 'utf8'));
    expect(host.stdout()).toBe('');
    expect(output.replaceAll(name, '')).not.toMatch(/[A-Za-z]{3,} [a-z]{2,}/u);
  });

  test('is told of in words that need no knowledge of files', () => {
    for (const { message, hint = '', wanted = '' } of readNow({ name, text }).diagnostics)
      expect(`${message} ${wanted} ${hint}`).not.toMatch(JARGON);
  });

  test('is right where a repair is offered and made, and then no repair is left', () => {
    let current = text;
    for (let round = 0; round < 3; round++) {
      const { diagnostics } = readNow({ name, text: current });
      const repaired = diagnostics.filter(({ edits }) => edits);
      const edits = repaired.flatMap((diagnostic) => diagnostic.edits ?? []);
      current = applyEdits(current, edits).text;
      const places = new Set(repaired.map(placeOf));
      const left = readNow({ name, text: current }).diagnostics.map(placeOf);
      expect(left.filter((place) => places.has(place))).toEqual([]);
    }
    expect(readNow({ name, text: current }).diagnostics.filter(({ edits }) => edits)).toEqual([]);
  });
});

function placeOf({ code, path = [] }: Diagnostic): string {
  return `${code} ${JSON.stringify(path)}`;
}

describe('a wrong value in any place', () => {
  /** Values of every kind, some right in some places. */
  const value: fc.Arbitrary<unknown> = fc.oneof(
    fc.constantFrom<unknown[]>(
      0,
      3,
      -1,
      2.5,
      1e21,
      true,
      false,
      null,
      '',
      '无',
      '……',
      '2025-01-08',
      '3件',
      '若干',
      '#N/A',
      '是',
    ),
    fc.constantFrom<unknown[]>(
      [],
      {},
      [[]],
      [{}],
      [null],
      ['甲', 3],
      [{ 甲: '乙' }],
      { 甲: '乙' },
      { 甲: { 乙: 3 } },
      { 数: [] },
    ),
    fc.constantFrom<unknown[]>(
      { 数: '3件', 其中: '甲' },
      { 数: '3件', 合计: [{}] },
      { 数: '3件', 占: {}, 截至: 5 },
      { 1: { 2: [3] } },
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  const samples = factsFiles.flatMap((file) => {
    const { value: town } = readNow({ name: file, text: readFileSync(new URL(`../${file}`, import.meta.url), 'utf8') });
    return town ? [town.file.data] : [];
  });

  test('is told of at its place, and nothing breaks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples), fc.nat(), value, (sample, dice, wrong) => {
        const data = JSON.parse(JSON.stringify(sample)) as Data;
        const paths = pathsOf(data);
        const path = paths[dice % paths.length] ?? [];
        put(data, path, wrong);
        const text = stringify(data);
        const source = { name: '事实.yaml', text };
        const { diagnostics } = readNow(source);
        for (const { message, span } of diagnostics) {
          expect(message).toMatch(/[一-龥]/u);
          if (span) expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true);
        }
        // What is empty is not there, and 是 stands for a truth value.
        const errors = wrong === '是' ? [] : kit.check(loadFully(source).value?.data ?? {});
        const told = diagnostics.some((d) => d.severity === 'error' && isNear(d.path ?? [], path));
        if (errors.length > 0) expect([path, wrong, told]).toEqual([path, wrong, true]);
      }),
      { numRuns: 400 },
    );
  });
});

type Data = Record<string | number, unknown>;

function pathsOf(data: unknown, path: KeyPath = []): KeyPath[] {
  if (typeof data !== 'object' || data === null) return [path];
  const steps = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  const below = steps.flatMap((step) => pathsOf((data as Data)[step], [...path, step]));
  return path.length === 0 ? below : [path, ...below];
}

function put(data: Data, path: KeyPath, value: unknown): void {
  let at = data;
  for (const step of path.slice(0, -1)) at = at[step] as Data;
  at[path.at(-1) ?? ''] = value;
}

/** Whether a fault is told at a place, or at one above or below it. */
function isNear(told: KeyPath, path: KeyPath): boolean {
  return told.slice(0, path.length).every((key, nth) => nth >= path.length || key === path[nth]);
}
