import { parse } from 'yaml';
import { KIND_OF_DEFINITION, type Relation, type SchemaNode, type ValueKind } from '../core/shape.ts';

/** What data/facts/frame.schema.json holds beyond JSON Schema: where groups go, and the fields that every matter has. */
export interface Frame extends SchemaNode {
  readonly common: {
    readonly before: Readonly<Record<string, SchemaNode>>;
    readonly after: Readonly<Record<string, SchemaNode>>;
  };
}

/** A file of data/facts/groups: one fact group as county staff can read it. */
export interface GroupFile {
  readonly 标题: string;
  readonly 说明: string;
  readonly 常见?: boolean;
  readonly 事项: Readonly<Record<string, MatterEntry>>;
  /** Relations between figures of different matters, as 事项.字段. */
  readonly 关系?: readonly string[];
}

interface MatterEntry {
  readonly 标题: string;
  readonly 说明?: string;
  /** The office of a town that usually has the figures. */
  readonly 知情?: string;
  /** The matter it may share a point with when it is slight. */
  readonly 亲?: string | readonly string[];
  readonly 数据?: Readonly<Record<string, FieldEntry>>;
  readonly 做法?: Readonly<Record<string, string>>;
  readonly 关系?: readonly string[];
}

interface FieldEntry {
  readonly 标题: string;
  readonly 说明?: string;
  readonly 单位?: readonly string[];
  readonly 例?: unknown;
  readonly 数法?: string;
  readonly 汇总?: string;
  readonly 至多?: string;
  readonly 起?: number;
  readonly 分类?: true;
  readonly 分项?: true;
  readonly 频次?: true;
  readonly 文字?: true;
  readonly 限?: readonly string[];
  readonly 列举?: Readonly<Record<string, string>>;
}

/** Puts the groups into the frame: the JSON Schema that AJV, editors and the program read. Throws where a file names what is not there. */
export function factsSchema(frame: Frame, files: Readonly<Record<string, GroupFile>>): SchemaNode {
  const used = new Set<string>();
  const groupOf = (name: string): SchemaNode => {
    const file = files[name];
    if (!file) throw new Error(`data/facts/groups/${name}.yaml is missing`);
    used.add(name);
    return group(name, file, frame);
  };
  const properties: Record<string, SchemaNode> = {};
  for (const [key, node] of Object.entries(frame.properties ?? {})) {
    const { groups, group: own, ...rest } = node as Grouped;
    if (own !== undefined) properties[key] = groupOf(own);
    else if (groups)
      properties[key] = { ...rest, properties: Object.fromEntries(groups.map((name) => [name, groupOf(name)])) };
    else properties[key] = node;
  }
  const left = Object.keys(files).filter((name) => !used.has(name));
  if (left.length > 0) throw new Error(`data/facts/frame.schema.json has no place for ${left.join(', ')}`);
  const { common, $defs, ...root } = frame;
  const own = { ...$defs?.['自定事项'], properties: { ...common.before, ...common.after } };
  return { ...root, properties, $defs: { ...$defs, 自定事项: own } };
}

/**
 * The same for AJV: each kind of value is compiled once, and not for every field anew; the frame, around the groups. The
 * groups and what is in them are held against the shape: src/validate/check-facts.ts.
 */
export function schemasToCheck(source: Frame): Readonly<Record<'frame' | ValueKind, SchemaNode>> {
  const text = JSON.stringify(source, (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? (KIND_OF_DEFINITION[value.slice('#/$defs/'.length)] ?? value) : value,
  );
  const { properties = {}, $defs = {}, ...frame } = JSON.parse(text) as SchemaNode;
  const open = Object.entries(properties).map(([key, node]): [string, SchemaNode] => [
    key,
    isGrouped(node) ? {} : node,
  ]);
  const kinds = Object.entries(KIND_OF_DEFINITION).map(([name, kind]) => [kind, $defs[name]]);
  const rest = Object.entries($defs).filter(([name]) => !(name in KIND_OF_DEFINITION));
  return {
    ...(Object.fromEntries(kinds) as Record<ValueKind, SchemaNode>),
    frame: { ...frame, properties: Object.fromEntries(open), $defs: Object.fromEntries(rest) },
  };
}

/** A place of the frame that groups go to. */
interface Grouped extends SchemaNode {
  readonly group?: string;
  readonly groups?: readonly string[];
}

function isGrouped(node: Grouped): boolean {
  return node.group !== undefined || node.groups !== undefined;
}

/** The same for the program, which reads it at every start: the fields of every matter stand once, those of its own as text. */
export function packSchema(schema: SchemaNode, { common }: Frame): SchemaNode {
  const pack = ({ properties, ...node }: SchemaNode): SchemaNode => {
    if (!properties) return node;
    const entries = Object.entries(properties);
    if (node.role !== 'matter')
      return { ...node, properties: Object.fromEntries(entries.map(([k, v]) => [k, pack(v)])) };
    const own = entries.filter(([key]) => !(key in common.before) && !(key in common.after));
    const choices = properties['做法']?.choices ?? {};
    return {
      ...node,
      ...(Object.keys(choices).length > 0 ? { choices } : {}),
      fields: JSON.stringify(Object.fromEntries(own)),
    };
  };
  return { ...pack(schema), common };
}

const OWN_MATTERS = { '^\\+.': { $ref: '#/$defs/自定事项' } };

function group(name: string, file: GroupFile, frame: Frame): SchemaNode {
  const matters = Object.entries(file.事项).map(([key, entry]) => [key, matter(`${name}.${key}`, entry, file, frame)]);
  const relations = (file.关系 ?? []).map((text) => relation(text, name, (path) => hasField(file, path)));
  return {
    type: 'object',
    role: 'group',
    title: file.标题,
    description: file.说明,
    ...(file.常见 ? { usual: true } : {}),
    ...(relations.length > 0 ? { relations } : {}),
    additionalProperties: false,
    properties: {
      标题: { $ref: '#/$defs/说明', title: '标题', description: '本节自己的标题' },
      ...(Object.fromEntries(matters) as Record<string, SchemaNode>),
    },
    patternProperties: OWN_MATTERS,
  };
}

function hasField(file: GroupFile, path: string): boolean {
  const [key = '', field = ''] = path.split('.');
  return file.事项[key]?.数据?.[field] !== undefined;
}

function matter(place: string, entry: MatterEntry, file: GroupFile, { common }: Frame): SchemaNode {
  const fields = Object.entries(entry.数据 ?? {});
  for (const [key] of fields)
    if (key in common.before || key in common.after) throw new Error(`${place}.${key} is a field of every matter`);
  const relations = (entry.关系 ?? []).map((text) => relation(text, place, (name) => entry.数据?.[name] !== undefined));
  const kin = typeof entry.亲 === 'string' ? [entry.亲] : (entry.亲 ?? []);
  for (const name of kin) if (!file.事项[name]) throw new Error(`${place}: 亲 ${name} is no matter of the group`);
  const rates = new Set(relations.flatMap((each) => ('rate' in each ? [each.rate] : [])));
  return {
    type: 'object',
    role: 'matter',
    title: entry.标题,
    ...(entry.说明 === undefined ? {} : { description: entry.说明 }),
    ...(kin.length > 0 ? { kin } : {}),
    ...(entry.知情 === undefined ? {} : { knows: entry.知情 }),
    ...(relations.length > 0 ? { relations } : {}),
    additionalProperties: false,
    properties: {
      ...common.before,
      ...Object.fromEntries(fields.map(([key, field]) => [key, fieldOf(`${place}.${key}`, field, rates.has(key))])),
      ...common.after,
      ...(entry.做法 ? { 做法: { ...common.after['做法'], choices: entry.做法 } } : {}),
    },
  };
}

const ADDS: Readonly<Record<string, string>> = {
  相加: 'sum',
  不加: 'none',
  领导: 'leaders',
  名录: 'overlap',
  全无: 'all',
};
const FIELD_KEYS = [
  '标题',
  '说明',
  '单位',
  '例',
  '数法',
  '汇总',
  '至多',
  '起',
  '分类',
  '分项',
  '频次',
  '文字',
  '限',
  '列举',
];

function fieldOf(place: string, field: FieldEntry, computed: boolean): SchemaNode {
  const stray = Object.keys(field).find((key) => !FIELD_KEYS.includes(key));
  if (stray !== undefined) throw new Error(`${place}: no field has a key ${stray}`);
  const definition = field.分类 ? '分类' : field.分项 ? '分项' : field.列举 ? '列举' : field.文字 ? '文字' : '数';
  if (field.汇总 !== undefined && !(field.汇总 in ADDS))
    throw new Error(`${place}: 汇总 is one of ${Object.keys(ADDS).join()}`);
  if (definition === '数' && !field.单位) throw new Error(`${place}: a figure needs 单位`);
  const rate = definition === '数' && field.单位?.[0] === '%';
  return {
    $ref: `#/$defs/${definition}`,
    title: field.标题,
    ...(field.说明 === undefined ? {} : { description: field.说明 }),
    ...(field.单位 ? { units: field.单位 } : {}),
    ...(rate ? { rate: true } : {}),
    ...(computed ? { computed: true } : {}),
    ...(field.频次 ? { frequency: true } : {}),
    ...(field.数法 === undefined ? {} : { counted: field.数法 }),
    ...(field.汇总 === undefined ? {} : { adds: ADDS[field.汇总] }),
    ...(field.至多 === undefined ? {} : { limit: amount(place, field.至多) }),
    ...(field.起 === undefined ? {} : { since: field.起 }),
    ...(field.限 ? { enum: field.限 } : {}),
    ...(field.列举 ? { choices: field.列举 } : {}),
    ...(field.例 === undefined ? {} : { examples: [exampleOf(field.例)] }),
  } as SchemaNode;
}

/** An example of a list or of several figures is written as text, so that it stands on the line of its field. */
function exampleOf(example: unknown): unknown {
  return typeof example === 'string' && /^[[{]/u.test(example) ? parse(example) : example;
}

function amount(place: string, text: string): number {
  const [, digits, scale] = /^(\d+(?:\.\d+)?)(万|亿)?/u.exec(text) ?? [];
  if (digits === undefined) throw new Error(`${place}: 至多 ${text} is no figure`);
  return Number(digits) * (scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1);
}

/**
 * Reads a relation as county staff write it: 成功率 = 成功 ÷ 受理 · 率 = (甲 + 乙) ÷ 丙 · 总数 = 甲 + 乙 [+ 其他] ·
 * 成功 ≤ 受理 · 成功 ≤ 排查，没有受理时 · 次数 ≥ 频次
 */
function relation(text: string, place: string, has: (name: string) => boolean): Relation {
  const known = (name: string): string => {
    const bare = name.trim();
    if (!has(bare)) throw new Error(`${place}: “${text}” names ${bare}, which is no field`);
    return bare;
  };
  const rate = /^(.+?)\s*=\s*\(?([^()÷]+)\)?\s*÷\s*(.+)$/u.exec(text);
  if (rate)
    return { rate: known(rate[1] ?? ''), part: (rate[2] ?? '').split('+').map(known), of: known(rate[3] ?? '') };
  const sum = /^(.+?)\s*=\s*([^[]+?)(?:\s*\[\+?([^\]]+)\])?$/u.exec(text);
  if (sum)
    return {
      total: known(sum[1] ?? ''),
      sum: (sum[2] ?? '').split('+').map(known),
      optional: sum[3] === undefined ? [] : sum[3].split('+').map(known),
    };
  const part = /^(.+?)\s*≤\s*(.+?)(?:，没有(.+)时)?$/u.exec(text);
  if (part)
    return {
      part: known(part[1] ?? ''),
      of: known(part[2] ?? ''),
      ...(part[3] === undefined ? {} : { unless: known(part[3]) }),
    };
  const frequency = /^(.+?)\s*≥\s*(.+)$/u.exec(text);
  if (frequency) return { count: known(frequency[1] ?? ''), frequency: known(frequency[2] ?? '') };
  throw new Error(`${place}: “${text}” is no relation`);
}
