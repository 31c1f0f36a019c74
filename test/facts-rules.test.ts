import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { indexFacts } from '../src/core/facts.ts';
import { FIGURE } from '../src/core/figure.ts';
import { shapeOf } from '../src/core/shape.ts';
import { schema } from '../src/generated/schema.ts';
import { factsRules } from '../src/validate/rules/list.ts';

const shape = shapeOf(schema);
const base = parse('年度: 2025\n单位: {名称: 清溪镇人民政府, 简称: 清溪镇}\n') as Record<string, unknown>;

test('every rule file is listed and named after its code', () => {
  const files = readdirSync(new URL('../src/validate/rules/', import.meta.url)).filter((name) => name !== 'list.ts');
  expect(factsRules.map((rule) => `${rule.code}.ts`)).toEqual(files.sort());
});

describe.each(factsRules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  const findings = (example: string): unknown[] => [
    ...rule.check(indexFacts({ ...base, ...(parse(example) as object) }, shape)),
  ];

  test('is raised by its bad example', () => {
    expect(findings(rule.examples.bad)).not.toHaveLength(0);
  });
  test('is not raised by its good example', () => {
    expect(findings(rule.examples.good)).toHaveLength(0);
  });
});

test('the schema and the program read figures by one pattern', () => {
  expect((schema.$defs?.['数'] as { pattern?: string }).pattern).toBe(FIGURE.source);
});
