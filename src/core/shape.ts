import type { KeyPath } from './diagnostic.ts';
import { remember } from './remember.ts';

/** What a single value, a list or a map of figures can be: each has its definition in data/facts/frame.schema.json. */
export type ValueKind =
  /** A number with its unit, or its parts: 数, 上年, 截至, 占, 其中, 合计. */
  | 'figure'
  /** Free figures by the names the town gives them. */
  | 'figures'
  /** One total by names: {婚姻家庭: 96件, 邻里: 121件} */
  | 'breakdown'
  /** Free figures by item: {药品安全: {立案查处: 22宗}} */
  | 'items'
  | 'text'
  /** A text that says how the report is printed and is not printed itself: a heading of the town, 对应. */
  | 'note'
  /** Sentences of the town with its facts as placeholders. */
  | 'wording'
  | 'names'
  | 'terms'
  | 'clauses'
  | 'date'
  | 'year'
  /** A name, a path, or an outline written out. */
  | 'outline';

export type Kind = 'object' | 'array' | 'boolean' | ValueKind;

/**
 * The description of one place of the facts file, resolved from data/facts. Everything that must know what a field is
 * called, counts in or offers as a choice asks here.
 */
export interface Shape {
  readonly kind: Kind;
  readonly key: string;
  /** Dotted path from the root; nothing below the items of an array, whose paths count. */
  readonly path: string | undefined;
  /** What stands behind （一） or behind 一是; nothing for what is neither. */
  readonly role: 'group' | 'matter' | undefined;
  readonly title: string;
  readonly description: string;
  /** Unit words of a figure; the first serves where the town gives none. */
  readonly units: readonly string[];
  /** A figure in per cent. */
  readonly rate: boolean;
  /** A rate that follows from counts of its matter. */
  readonly computed: boolean;
  /** A figure that says how often, as 每季度1次. */
  readonly frequency: boolean;
  /** How the figure is counted (数法). */
  readonly counted: string;
  /** What a county may make of it: the sum of its towns', nothing, and so on (汇总). */
  readonly adds: 'sum' | 'none' | 'leaders' | 'overlap' | 'all';
  /** The largest value that a township could mean. */
  readonly limit: number | undefined;
  /** The report year from which on it is usual. */
  readonly since: number | undefined;
  /** The matters of its group that a slight matter may share a point with. */
  readonly kin: readonly string[];
  /** The office of a town that usually has the figures (知情). */
  readonly knows: string;
  /** Short names a list offers, with the phrase that is printed for each; of a matter, those of its measures. */
  readonly choices: Readonly<Record<string, string>>;
  readonly examples: readonly unknown[];
  readonly relations: readonly Relation[];
  readonly required: readonly string[];
  /** How many entries it has at least. */
  readonly fewest: number;
  /** The only texts that can stand there (限); nothing where any can. */
  readonly only: readonly string[] | undefined;
  /** Set on groups that nearly all towns report. */
  readonly usual: boolean;
  /** An object that may also be given as one text, as an attachment by its name. */
  readonly alsoText: boolean;
  readonly children: ReadonlyMap<string, Shape>;
  /** The shape of what the town adds under keys that begin with +. */
  readonly own: Shape | undefined;
  readonly items?: Shape;
}

/** How figures of one place depend on each other. Names are dotted paths from the place. */
export type Relation =
  | { readonly rate: string; readonly part: readonly string[]; readonly of: string }
  /** All of `sum` are needed for the total to be held against them; those of `optional` count as 0 where they are not given. */
  | { readonly sum: readonly string[]; readonly optional: readonly string[]; readonly total: string }
  | { readonly part: string; readonly of: string; readonly unless?: string }
  /** The count is at least what the frequency comes to in a year. */
  | { readonly frequency: string; readonly count: string };

/** A JSON Schema as far as the facts schema uses it. */
export interface SchemaNode {
  readonly $schema?: string;
  /** The fields of every matter, before and after its own. */
  readonly common?: {
    readonly before: Readonly<Record<string, SchemaNode>>;
    readonly after: Readonly<Record<string, SchemaNode>>;
  };
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly role?: 'group' | 'matter';
  readonly units?: readonly string[];
  readonly rate?: boolean;
  readonly computed?: boolean;
  readonly frequency?: boolean;
  readonly counted?: string;
  readonly adds?: Shape['adds'];
  readonly limit?: number;
  readonly since?: number;
  readonly kin?: readonly string[];
  readonly knows?: string;
  readonly choices?: Readonly<Record<string, string>>;
  readonly examples?: readonly unknown[];
  readonly relations?: readonly Relation[];
  readonly required?: readonly string[];
  readonly usual?: boolean;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly minProperties?: number;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  /** Of a matter, its own fields beside the common ones, as JSON text: read when they are asked for. */
  readonly fields?: string;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

export const KIND_OF_DEFINITION: Readonly<Record<string, ValueKind>> = {
  数: 'figure',
  数字: 'figures',
  分类: 'breakdown',
  分项: 'items',
  文字: 'text',
  写成: 'wording',
  说明: 'note',
  名单: 'names',
  列举: 'terms',
  做法: 'clauses',
  日期: 'date',
  年: 'year',
  体例: 'outline',
};

/** Resolves a schema and all it refers to into a tree of shapes. */
export function shapeOf(schema: SchemaNode): Shape {
  return resolve(schema, '', '', schema);
}

function resolve(schema: SchemaNode, key: string, path: string | undefined, root: SchemaNode): Shape {
  const name = schema.$ref?.slice('#/$defs/'.length) ?? '';
  const base = root.$defs?.[name];
  // What a figure may be split into is no field of its own.
  const properties = name === '数' ? undefined : (schema.properties ?? base?.properties);
  const type = schema.type ?? base?.type;
  const inner = schema.items ?? base?.items;
  const own = schema.patternProperties?.['^\\+.'];
  const kind = KIND_OF_DEFINITION[name] ?? (typeof type === 'string' ? (type as Kind) : inner ? 'array' : 'object');
  const shape: Shape = {
    kind,
    key,
    path,
    role: schema.role ?? base?.role,
    title: schema.title ?? base?.title ?? key,
    // What a kind of value is in general, no field need say.
    description: schema.description ?? (name in KIND_OF_DEFINITION ? '' : base?.description) ?? '',
    units: schema.units ?? base?.units ?? NONE,
    rate: schema.rate ?? false,
    computed: schema.computed ?? false,
    frequency: schema.frequency ?? false,
    counted: schema.counted ?? '',
    adds: schema.adds ?? (schema.rate || schema.frequency ? 'none' : 'sum'),
    limit: schema.limit,
    since: schema.since,
    kin: schema.kin ?? NONE,
    knows: schema.knows ?? '',
    choices: schema.choices ?? base?.choices ?? NO_CHOICES,
    examples: schema.examples ?? base?.examples ?? NONE,
    relations: schema.relations ?? base?.relations ?? NONE,
    required: schema.required ?? base?.required ?? NONE,
    fewest: schema.minProperties ?? base?.minProperties ?? 0,
    only: schema.enum,
    usual: schema.usual ?? base?.usual ?? false,
    alsoText: kind === 'object' && Array.isArray(type),
    children: properties ? new Map(resolveAll(properties, path, root)) : NO_CHILDREN,
    own: own && resolve(own, '', undefined, root),
    ...(kind === 'array' && inner ? { items: resolve(inner, key, undefined, root) } : {}),
  };
  if (schema.fields !== undefined) resolveLater(shape, schema.fields, root);
  return shape;
}

function resolveAll(
  properties: Readonly<Record<string, SchemaNode>>,
  path: string | undefined,
  root: SchemaNode,
): (readonly [string, Shape])[] {
  const below = path === undefined ? undefined : path === '' ? '' : `${path}.`;
  return Object.entries(properties).map(([key, node]) => [
    key,
    resolve(node, key, below === undefined ? undefined : below + key, root),
  ]);
}

/** Gives a matter its children when they are first asked for: a town has some of all matters, and most calls read one town. */
function resolveLater(matter: Shape, fields: string, root: SchemaNode): void {
  const get = (): Shape['children'] => {
    const { before, after } = commonOf(root);
    const own = resolveAll(JSON.parse(fields) as Readonly<Record<string, SchemaNode>>, matter.path, root);
    const children = new Map([...before, ...own, ...after]);
    const measures = children.get('做法');
    if (measures && matter.choices !== NO_CHOICES) children.set('做法', { ...measures, choices: matter.choices });
    Object.defineProperty(matter, 'children', { value: children, enumerable: true });
    return children;
  };
  Object.defineProperty(matter, 'children', { get, enumerable: true, configurable: true });
}

/** The shapes of the fields that every matter has, resolved once; their paths differ from matter to matter. */
const commonOf = remember((root: SchemaNode) => ({
  before: resolveAll(root.common?.before ?? {}, undefined, root),
  after: resolveAll(root.common?.after ?? {}, undefined, root),
}));

const NO_CHILDREN: Shape['children'] = new Map();
const NONE: readonly never[] = [];
const NO_CHOICES: Readonly<Record<string, string>> = {};

/** The shape at a key path, or nothing where the schema knows no such place. */
export function shapeAt(root: Shape, path: KeyPath): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const key of path) {
    if (shape?.kind === 'figures' || shape?.kind === 'breakdown') return FREE;
    if (shape?.kind === 'items') shape = FREE_FIGURES;
    else if (typeof key === 'number') shape = shape?.items ?? shape;
    else shape = shape?.children.get(key) ?? (key.startsWith('+') ? shape?.own : undefined);
  }
  return shape;
}

/** What the schema says of a figure that the town names itself. */
const FREE: Shape = resolve({ $ref: '#/$defs/数', title: '数' }, '', undefined, { $defs: {} });
const FREE_FIGURES: Shape = resolve({ $ref: '#/$defs/数字', title: '数字' }, '', undefined, { $defs: {} });
