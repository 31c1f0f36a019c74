import type { KeyPath } from './diagnostic.ts';

/**
 * The description of one place of the facts file, resolved from data/facts.schema.json. Everything that must know
 * what a field is called, counts in or offers as a choice asks here.
 */
export interface Shape {
  readonly kind:
    'object' | 'array' | 'figure' | 'figures' | 'text' | 'names' | 'terms' | 'clauses' | 'date' | 'integer' | 'boolean';
  readonly key: string;
  /** Dotted path from the root; nothing below the items of an array, whose paths count. */
  readonly path: string | undefined;
  readonly title: string;
  readonly description: string;
  /** Unit words of a figure; the first serves where the town gives none. */
  readonly units: readonly string[];
  /** A figure in per cent that follows from counts. */
  readonly rate: boolean;
  /** Short names a list offers, with the phrase that is printed for each. */
  readonly choices: Readonly<Record<string, string>>;
  readonly examples: readonly unknown[];
  readonly relations: readonly Relation[];
  readonly required: readonly string[];
  /** Set on groups that nearly all towns report. */
  readonly usual: boolean;
  /** An object that may also be given as one text, as an attachment by its name. */
  readonly alsoText: boolean;
  readonly children: ReadonlyMap<string, Shape>;
  readonly items?: Shape;
}

/** How figures of one group depend on each other. Field names are relative to the group. */
export type Relation =
  | { readonly rate: string; readonly part: string | readonly string[]; readonly of: string }
  | { readonly sum: readonly string[]; readonly total: string; readonly partial?: boolean }
  | { readonly part: string; readonly of: string; readonly unless?: string };

/** A JSON Schema as far as the facts schema uses it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly units?: readonly string[];
  readonly rate?: boolean;
  readonly choices?: Readonly<Record<string, string>>;
  readonly examples?: readonly unknown[];
  readonly relations?: readonly Relation[];
  readonly required?: readonly string[];
  readonly usual?: boolean;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

const KIND_OF_DEFINITION: Readonly<Record<string, Shape['kind']>> = {
  数: 'figure',
  数字: 'figures',
  文字: 'text',
  名单: 'names',
  列举: 'terms',
  做法: 'clauses',
  日期: 'date',
};

/** Resolves a schema and all it refers to into a tree of shapes. */
export function shapeOf(schema: SchemaNode): Shape {
  return resolve(schema, '', '', schema);
}

function resolve(schema: SchemaNode, key: string, path: string | undefined, root: SchemaNode): Shape {
  const name = schema.$ref?.slice('#/$defs/'.length) ?? '';
  const base = root.$defs?.[name];
  const properties = schema.properties ?? base?.properties;
  const type = schema.type ?? base?.type;
  const inner = schema.items ?? base?.items;
  const children = new Map<string, Shape>();
  for (const childKey in properties) {
    const childPath = path === undefined ? undefined : path === '' ? childKey : `${path}.${childKey}`;
    children.set(childKey, resolve(properties[childKey] ?? {}, childKey, childPath, root));
  }
  const kind =
    KIND_OF_DEFINITION[name] ?? (typeof type === 'string' ? (type as Shape['kind']) : inner ? 'array' : 'object');
  return {
    kind,
    key,
    path,
    title: schema.title ?? base?.title ?? key,
    description: schema.description ?? base?.description ?? '',
    units: schema.units ?? base?.units ?? NONE,
    rate: schema.rate ?? base?.rate ?? false,
    choices: schema.choices ?? base?.choices ?? NO_CHOICES,
    examples: schema.examples ?? base?.examples ?? NONE,
    relations: schema.relations ?? base?.relations ?? NONE,
    required: schema.required ?? base?.required ?? NONE,
    usual: schema.usual ?? base?.usual ?? false,
    alsoText: kind === 'object' && Array.isArray(type),
    children,
    ...(kind === 'array' && inner ? { items: resolve(inner, key, undefined, root) } : {}),
  };
}

const NONE: readonly never[] = [];
const NO_CHOICES: Readonly<Record<string, string>> = {};

/** The shape at a key path, or nothing where the schema knows no such place. */
export function shapeAt(root: Shape, path: KeyPath): Shape | undefined {
  let shape: Shape | undefined = root;
  for (const key of path) shape = typeof key === 'number' ? (shape?.items ?? shape) : shape?.children.get(key);
  return shape;
}
