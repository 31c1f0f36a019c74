import { composeReport } from '../compose/compose-report.ts';
import { ownWording } from '../compose/own-wording.ts';
import { indexFacts } from '../core/facts.ts';
import type { Sentence } from '../core/report.ts';
import type { Shape } from '../core/shape.ts';
import type { Kit } from '../pipeline.ts';

/** The fields that every matter has. */
export const COMMON_FIELDS: ReadonlySet<string> = new Set([
  '领句',
  '由',
  '做法',
  '目的',
  '内容',
  '数字',
  '成效',
  '写成',
]);

/** What the templates make of the examples of a matter: sentences, and the same with the names of fields as placeholders. */
export function sampleOf(
  path: readonly string[],
  matter: Shape,
  kit: Kit,
): { readonly sentences: readonly Sentence[]; readonly pattern: string } {
  const values: Record<string, unknown> = {};
  for (const field of matter.children.values())
    if (!COMMON_FIELDS.has(field.key) && !field.computed && field.examples.length > 0)
      values[field.key] = field.examples[0];
  const [choice] = Object.keys(matter.children.get('做法')?.choices ?? {});
  if (choice !== undefined) values['做法'] = [choice];
  const data = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), values) as Record<string, unknown>;
  const facts = indexFacts({ 年度: 2025, 单位: { 名称: '清溪镇人民政府', 简称: '清溪镇' }, ...data }, kit.shape);
  const [own] = facts.matters;
  const outline = kit.outlines['法定四项'];
  if (!own || !outline) return { sentences: [], pattern: '' };
  const words = { ...kit.words['2025'], ...kit.settings.words };
  const told = composeReport('', facts, outline, { passages: kit.passages, words }).value?.told;
  const sentences = told?.get(own.path) ?? [];
  return { sentences, pattern: ownWording(own, sentences, facts) };
}
