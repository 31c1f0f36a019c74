import { factGroups } from '../../core/fact-groups.ts';
import type { Shape } from '../../core/shape.ts';
import type { Host } from '../host.ts';
import { kitFor } from '../kit.ts';
import { COMMON_FIELDS, sampleOf } from '../sample-sentences.ts';
import type { Kit } from '../../pipeline.ts';
import { status, UsageError } from '../status.ts';

/** A matter of the schema, with the group it stands in. */
interface Found {
  readonly group: string;
  readonly path: readonly string[];
  readonly matter: Shape;
}

/** Lists the matters of the facts file, or explains those that a word leads to: fields, units, how they are counted, what they print. */
export async function fields(word: string | undefined, host: Host): Promise<number> {
  const { kit } = await kitFor('-', host);
  const all = mattersOf(kit.shape);
  if (word === undefined) {
    let group = '';
    for (const found of all) {
      if (found.group !== group) host.out(`${found.group}\n`);
      group = found.group;
      host.out(`  ${found.matter.key}  ${found.matter.title}\n`);
    }
    host.err('查一件事怎么填：lawreport fields 调解；查一个词：lawreport fields 执法证。\n');
    return status.fine;
  }
  const frame = frameOf(kit.shape, word);
  const found = all.filter((candidate) => leadsTo(candidate, word));
  if (found.length === 0 && frame === '')
    throw new UsageError(
      `没有哪件事提到“${word}”。lawreport fields 列出全部；表里没有的事，自己立一项：+${word}: {内容: ……}`,
    );
  host.out(frame);
  for (const each of found) host.out(explain(each, kit));
  return status.fine;
}

function mattersOf(shape: Shape): Found[] {
  return factGroups(shape).flatMap(({ path, name, shape: group }) =>
    [...group.children.values()].flatMap((matter): Found[] =>
      matter.role === 'matter' ? [{ group: name, path: [...path.split('.'), matter.key], matter }] : [],
    ),
  );
}

/** By its key, its title, its group, a field, a title of a field, a choice. */
function leadsTo({ group, matter }: Found, word: string): boolean {
  if (group === word || matter.key.includes(word) || matter.title.includes(word)) return true;
  return [...matter.children.values()].some(
    (field) =>
      (!COMMON_FIELDS.has(field.key) && (field.key.includes(word) || field.title.includes(word))) ||
      Object.entries(field.choices).some(([name, phrase]) => name.includes(word) || phrase.includes(word)),
  );
}

function explain({ path, matter }: Found, kit: Kit): string {
  const lines = [`${path.join('.')}  ${matter.title}${matter.knows === '' ? '' : `（一般问${matter.knows}）`}`];
  for (const field of matter.children.values()) {
    if (COMMON_FIELDS.has(field.key)) continue;
    const notes = [
      field.title,
      ...(field.units.length > 0 ? [`单位 ${field.units.join('、')}`] : []),
      ...(field.computed ? ['两个数都填了就不必填，由程序计算'] : []),
      ...(field.description === '' ? [] : [field.description]),
      ...(field.counted === '' ? [] : [`数法：${field.counted}`]),
    ];
    lines.push(`  ${field.key}: ${exampleOf(field)}  # ${notes.join('；')}`);
    const choices = Object.keys(field.choices);
    if (choices.length > 0) lines.push(`    可选：${choices.join('、')}；也可写自己的`);
  }
  for (const [name, phrase] of Object.entries(matter.children.get('做法')?.choices ?? {}))
    lines.push(`  做法 ${name}：${phrase}`);
  const { sentences } = sampleOf(path, matter, kit);
  if (sentences.length > 0) lines.push(`  印出来：${sentences.map(({ text }) => text).join('')}`);
  return `${lines.join('\n')}\n\n`;
}

function exampleOf(field: Shape): string {
  const [example] = field.examples;
  if (Array.isArray(example)) return `[${example.join(', ')}]`;
  if (typeof example === 'object' && example !== null)
    return `{${Object.entries(example)
      .map(([key, value]) => `${key}: ${String(value)}`)
      .join(', ')}}`;
  return typeof example === 'string' || typeof example === 'number' ? String(example) : '';
}

/** The elements of the document around the text that a word leads to. */
function frameOf(root: Shape, word: string): string {
  const lines = ['单位', '公文'].flatMap((part) =>
    [...(root.children.get(part)?.children.values() ?? [])].flatMap((field) =>
      part === word || field.key.includes(word) || field.title.includes(word)
        ? [
            `${part}.${field.key}: ${exampleOf(field)}  # ${[field.title, field.description].filter(Boolean).join('；')}`,
          ]
        : [],
    ),
  );
  return lines.length > 0 ? `${lines.join('\n')}\n\n` : '';
}
