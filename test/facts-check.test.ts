import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { wholeSchema } from '../src/core/whole-schema.ts';
import { schema } from '../src/generated/schema.ts';
import type { ShapeError } from '../src/validate/check-shape.ts';
import { factsFiles, kit, readNow } from './kit.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const whole = JSON.parse(read('data/facts.schema.json')) as object;

test('the program carries the schema that editors read', () => {
  expect(wholeSchema(schema)).toEqual(whole);
});

type Data = Record<string, unknown>;

const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(0, -1, 2.5, true, null, '', '……', '3件', '续聘', '2025-01-08', 'a/b~c'),
  fc.constantFrom<unknown[]>([], {}, [{}], ['甲', 3], { 甲: '乙' }, { 数: '3件', 其中: '甲' }, { 内容: '甲' }),
);
const key = fc.constantFrom('内容', '标题', '受理', '方式', '+甲', '+', '＋甲', 'a/b~c', '热线', '法律顾问', '数');

/** All maps and lists of some data. */
function holders(data: unknown): Data[] {
  if (typeof data !== 'object' || data === null) return [];
  return [data as Data, ...Object.values(data).flatMap(holders)];
}

test('AJV would find the same in the whole schema as is found kind by kind of value', () => {
  const validate = new Ajv2020({ allErrors: true, strict: false, messages: false }).compile(whole);
  const listed = (errors: readonly ShapeError[]): string[] =>
    errors.map((e) => `${e.keyword} ${e.instancePath} ${JSON.stringify(e.params)}`).sort();
  const samples = factsFiles.flatMap((name) => readNow({ name, text: read(name) }).value?.file.data ?? []);
  fc.assert(
    fc.property(
      fc.constantFrom(...samples),
      fc.array(fc.tuple(fc.nat(), fc.option(key), wrong), { minLength: 1, maxLength: 4 }),
      (sample, changes) => {
        const data = JSON.parse(JSON.stringify(sample)) as Data;
        for (const [dice, added, given] of changes) {
          const value = structuredClone(given);
          const all = holders(data);
          const holder = all[dice % all.length] ?? data;
          const keys = Object.keys(holder);
          const name = added ?? keys[dice % keys.length] ?? '数';
          if (Array.isArray(holder)) holder.push(value);
          else holder[name] = value;
        }
        const errors = validate(data) ? [] : (validate.errors ?? []);
        expect(listed(kit.check(data))).toEqual(listed(errors));
      },
    ),
    { numRuns: 500 },
  );
});
