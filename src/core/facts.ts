import type { KeyPath } from './diagnostic.ts';
import { isInText } from './fact-groups.ts';
import { remember } from './remember.ts';
import { isFault, parseFigure, percentage, readFigure, type Figure, type FigureFault } from './figure.ts';
import type { Relation, Shape } from './shape.ts';

/** One thing the town states, or a rate that follows from two such things. */
export interface Fact {
  /** Its place among all facts of the file, from 0. */
  readonly nth: number;
  /** Dotted key path, as refs of sentences name it. Items of a list end in .0, .1 … */
  readonly path: string;
  readonly keys: KeyPath;
  readonly shape: Shape;
  /** As printed: the figure with its unit, the text, or the phrase of a chosen short name. */
  readonly text: string;
  readonly figure: Figure | undefined;
  /** As written in the file. */
  readonly raw: string;
  /** For a rate that the town did not state: how it was computed, and from which facts. */
  readonly computed: { readonly how: string; readonly paths: readonly string[] } | undefined;
  /** How the town says that it hangs together with others, by their paths: 占, 合计, 其中. */
  readonly free?: { readonly share?: string; readonly sumOf?: readonly string[]; readonly parts?: readonly string[] };
  /** The item that it belongs to, where figures are given by item: 药品安全 */
  readonly item?: string;
}

/**
 * What the file says at one path: a fact; the facts of a list of terms or clauses, or of a map of figures; or how many
 * items an array of groups has, 1 for a group that stands alone.
 */
export type Entry = Fact | readonly Fact[] | number;

/** All facts of a town, found by path. */
export interface FactIndex {
  readonly data: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  /** How many facts there are, computed rates included. */
  readonly size: number;
  /** What the file says at the path of a field or a group. */
  at(path: string): Entry | undefined;
  /** Figures and texts by path: fields, entries of lists, and computed rates. */
  get(path: string): Fact | undefined;
  /** The facts of a list of terms or clauses, or of a map of figures, in the order of the file. */
  list(path: string): readonly Fact[];
  /** What stands directly below the path of an object, by its keys. */
  below(path: string): ReadonlyMap<string, Entry>;
  /** How many items an array of groups has. */
  count(path: string): number;
  /** Whether the file says anything below a path. */
  has(path: string): boolean;
  /** Every object that the file fills, outer ones first. */
  readonly groups: readonly Group[];
  /** What the report tells, one thing after the other: group by group in the order of the schema, in a group as the file has them. */
  readonly matters: readonly Matter[];
  /** Everything the report must print: all facts but those of 年度, 单位 and 公文. */
  readonly stated: readonly Fact[];
  /** Figures that could not be read, each with the reason. */
  readonly unread: readonly Unread[];
}

/** A filled object: its dotted path, its keys, and what the schema says of it. */
export interface Group {
  readonly prefix: string;
  readonly keys: KeyPath;
  readonly shape: Shape;
}

/** A matter (事项) of the file: what stands behind one 一是. */
export interface Matter {
  /** The group it belongs to, as passages and outlines name it: 矛盾化解 */
  readonly group: string;
  /** As outlines name it: 矛盾化解/调解 · 矛盾化解/+山林界线 · 存在的不足/0 */
  readonly name: string;
  /** Its key without the + of the town's own. */
  readonly label: string;
  readonly own: boolean;
  /** The path of what it stands in. */
  readonly within: string;
  readonly path: string;
  readonly keys: KeyPath;
  readonly shape: Shape;
  /** What it states, in the order of the file. */
  readonly facts: readonly Fact[];
  /** The town has sentences of its own for it (写成). */
  readonly worded: boolean;
}

export interface Unread {
  readonly keys: KeyPath;
  readonly shape: Shape;
  readonly raw: string;
  readonly fault: FigureFault;
}

/** Reads data into facts by the shape of the schema. What does not have that shape is left to validation, and skipped. */
export function indexFacts(data: Readonly<Record<string, unknown>>, shape: Shape): FactIndex {
  const root = { prefix: '', keys: [], shape };
  const reading: Reading = {
    entries: new Map(),
    fields: new Map(),
    groups: [root],
    matters: [],
    stated: [],
    unread: [],
    matter: undefined,
    choices: NO_CHOICES,
    size: 0,
  };
  for (const [key, child] of shape.children) {
    const value = ownValue(data, key);
    if (value === undefined || value === null) continue;
    if (!isInText(key)) readPlace(value, child, key, [key], reading);
    else if (child.kind === 'object') readPart(value, child, key, reading);
    else if (child.kind === 'array') readItemMatters(value, child, key, reading);
    else readMatter(value, { ...begin(key, key, child, root, key), name: key }, reading);
  }
  const { entries, fields, groups, matters, stated, unread } = reading;
  let decimals = 1;
  for (const { shape: own, figure } of stated) if (own.rate && figure) decimals = Math.max(decimals, figure.decimals);
  for (const group of groups) {
    for (const relation of group.shape.relations) {
      const rate = computedRate(relation, group, reading, decimals);
      if (!rate) continue;
      entries.set(rate.path, rate);
      fields.get(parentOf(rate.path))?.set(rate.shape.key, rate);
    }
  }
  return {
    data,
    shape,
    stated,
    groups,
    matters,
    unread,
    size: reading.size,
    at: (path) => entries.get(path),
    get: (path) => asFact(entries.get(path)) ?? inList(path, entries),
    list: (path) => asList(entries.get(path)),
    below: (path) => fields.get(path) ?? NO_FIELDS,
    count: (path) => {
      const entry = entries.get(path);
      return typeof entry === 'number' ? entry : 0;
    },
    has: (path) => entries.has(path) || inList(path, entries) !== undefined,
  };
}

const NONE: readonly Fact[] = [];
const NO_FIELDS: ReadonlyMap<string, Entry> = new Map();
const NO_CHOICES: ReadonlyMap<string, string> = new Map();

/** The entry of a list by its own path. There are so many that each would cost more to keep than the few asked for to find. */
function inList(path: string, entries: ReadonlyMap<string, Entry>): Fact | undefined {
  // Names that the town gives may hold dots themselves.
  for (let end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
    const fact = asList(entries.get(path.slice(0, end))).find((item) => item.path === path);
    if (fact) return fact;
  }
  return undefined;
}

/** The fact that stands at a path, if one does. */
export function asFact(entry: Entry | undefined): Fact | undefined {
  return typeof entry === 'object' && 'path' in entry ? entry : undefined;
}

/** The facts of the list that stands at a path. */
export function asList(entry: Entry | undefined): readonly Fact[] {
  return typeof entry === 'object' && !('path' in entry) ? entry : NONE;
}

/** What the reading of one file has come to. */
interface Reading {
  readonly entries: Map<string, Entry>;
  /** Entries by the path of the object they stand in, then by key. */
  readonly fields: Map<string, Map<string, Entry>>;
  readonly groups: Group[];
  readonly matters: Matter[];
  readonly stated: Fact[];
  readonly unread: Unread[];
  /** The matter that is read; nothing outside the text. */
  matter: MatterBegun | undefined;
  /** What the group that is read offers to choose. */
  choices: ReadonlyMap<string, string>;
  size: number;
}

type Data = Readonly<Record<string, unknown>>;

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ownValue(data: Data, key: string): unknown {
  return Object.hasOwn(data, key) ? data[key] : undefined;
}

/** A part of the file that is a group, or holds groups: 第一责任人履职, 主要举措和成效. */
function readPart(value: unknown, shape: Shape, key: string, reading: Reading): void {
  if (!isData(value)) return;
  const part = { prefix: key, keys: [key], shape };
  if (shape.role === 'group') {
    readGroup(value, part, key, reading);
    return;
  }
  reading.groups.push(part);
  reading.entries.set(key, 1);
  for (const [name, child] of shape.children) {
    const inner = ownValue(value, name);
    if (isData(inner)) readGroup(inner, { prefix: `${key}.${name}`, keys: [key, name], shape: child }, name, reading);
  }
  for (const name of Object.keys(value)) {
    const own = ownMatter(shape, name);
    if (own && value[name] !== null) readMatter(value[name], begin(name, `${key}.${name}`, own, part, key), reading);
  }
}

function readGroup(data: Data, group: Group, name: string, reading: Reading): void {
  const { prefix, keys, shape } = group;
  reading.groups.push(group);
  reading.entries.set(prefix, 1);
  const own = new Map<string, Entry>();
  reading.fields.set(prefix, own);
  reading.choices = choicesIn(shape);
  for (const key of Object.keys(data)) {
    const known = shape.children.get(key);
    const child = known ?? ownMatter(shape, key);
    const value = data[key];
    if (!child || value === null || value === undefined) continue;
    const path = pathBelow(prefix, key, shape, known);
    if (child.role === 'matter') readMatter(value, begin(key, path, child, group, name), reading);
    else readPlace(value, child, path, [...keys, key], reading);
    const entry = reading.entries.get(path);
    if (entry !== undefined) own.set(key, entry);
  }
}

/** What the schema says of a matter that the town adds. */
function ownMatter({ own }: Shape, key: string): Shape | undefined {
  return own && key.startsWith('+') ? { ...own, key, title: key.slice(1) } : undefined;
}

/** A matter with nothing read yet. */
interface MatterBegun extends Matter {
  readonly facts: Fact[];
  worded: boolean;
}

/** A matter of a group; the town's own are called by their keys without the +. */
function begin(key: string, path: string, shape: Shape, within: Group, group: string): MatterBegun {
  const own = key.startsWith('+');
  return {
    group,
    name: `${group}/${key}`,
    label: own ? key.slice(1) : key,
    own,
    within: within.prefix,
    path,
    keys: [...within.keys, key],
    shape,
    facts: [],
    worded: false,
  };
}

/** Shortcomings and plans: each item is a matter. */
function readItemMatters(value: unknown, shape: Shape, key: string, reading: Reading): void {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length === 0 || !shape.items) return;
  reading.entries.set(key, items.length);
  for (const [i, item] of items.entries()) {
    const named = { group: key, name: `${key}/${String(i)}`, label: key, own: false, within: key };
    const place = { path: `${key}.${String(i)}`, keys: [key, i], shape: shape.items };
    readMatter(item, { ...named, ...place, facts: [], worded: false }, reading);
  }
}

function readMatter(value: unknown, matter: MatterBegun, reading: Reading): void {
  reading.matter = matter;
  readPlace(value, matter.shape, matter.path, matter.keys, reading);
  reading.matter = undefined;
  if (matter.facts.length > 0 || matter.worded) reading.matters.push(matter);
}

function readPlace(value: unknown, shape: Shape, path: string, keys: KeyPath, reading: Reading): void {
  switch (shape.kind) {
    case 'object':
      if (typeof value === 'string' && shape.alsoText) addText(value, value, shape, path, keys, reading);
      else if (isData(value)) readFields(value, shape, path, keys, reading);
      return;
    case 'array': {
      const items: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (items.length === 0 || !shape.items) return;
      reading.entries.set(path, items.length);
      for (const [i, item] of items.entries())
        readPlace(item, shape.items, `${path}.${String(i)}`, [...keys, i], reading);
      return;
    }
    case 'terms':
    case 'clauses':
    case 'names':
      addList(readItems(value, shape, path, keys, reading), path, reading);
      return;
    case 'figures':
    case 'breakdown':
      addList(readFigures(value, shape, path, keys, reading), path, reading);
      return;
    case 'items': {
      if (!isData(value)) return;
      const facts = Object.entries(value).flatMap(([item, figures]) =>
        readFigures(figures, shape, `${path}.${item}`, [...keys, item], reading, item),
      );
      addList(facts, path, reading);
      return;
    }
    case 'figure': {
      const fact = readOne(value, shape, path, keys, reading, parentOf(path));
      if (fact) {
        reading.entries.set(path, fact);
        state(fact, reading);
        addParts(fact, value, reading);
      }
      return;
    }
    case 'date':
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value))
        addText(dayInWords(value), value, shape, path, keys, reading);
      return;
    case 'year': {
      const year = /^(\d{4})年?$/u.exec(
        typeof value === 'number' || typeof value === 'string' ? String(value) : '',
      )?.[1];
      if (year !== undefined) addText(year, year, shape, path, keys, reading);
      return;
    }
    case 'note':
    case 'wording':
    case 'outline':
      if (typeof value !== 'string') return;
      reading.entries.set(path, factOf(withoutEnd(value), undefined, value, shape, path, keys, reading));
      if (shape.kind === 'wording' && reading.matter) reading.matter.worded = true;
      return;
    default:
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        const raw = String(value);
        addText(withoutEnd(raw), raw, shape, path, keys, reading);
      }
  }
}

function readFields(data: Data, shape: Shape, path: string, keys: KeyPath, reading: Reading): void {
  const before = reading.groups.length;
  reading.groups.push({ prefix: path, keys, shape });
  reading.entries.set(path, 1);
  const named = shape.children.size === 0;
  const own = new Map<string, Entry>();
  reading.fields.set(path, own);
  for (const key of Object.keys(data)) {
    // A map of texts by names that the schema does not list one by one.
    const child = named ? { ...shape, kind: 'note' as const } : shape.children.get(key);
    const value = data[key];
    if (!child || value === undefined || value === null) continue;
    const place = pathBelow(path, key, shape, named ? undefined : child);
    readPlace(value, child, place, [...keys, key], reading);
    const entry = reading.entries.get(place);
    if (entry !== undefined) own.set(key, entry);
  }
  // A matter whose every line stands empty is not there.
  const { matter } = reading;
  if (shape.role === 'matter' && matter?.facts.length === 0 && !matter.worded) {
    reading.groups.length = before;
    reading.entries.delete(path);
  }
}

/** The path of a field. The schema's own text is taken where it can be, as it is found faster than one that was just joined. */
function pathBelow(path: string, key: string, shape: Shape, child: Shape | undefined): string {
  return (path === shape.path ? child?.path : undefined) ?? `${path}.${key}`;
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.'));
}

function readItems(value: unknown, shape: Shape, path: string, keys: KeyPath, reading: Reading): readonly Fact[] {
  const whole = typeof value === 'string' ? (shape.kind === 'terms' ? value.split(/[、，；,;]/u) : [value]) : undefined;
  const items: readonly unknown[] = whole ?? (Array.isArray(value) ? value : []);
  const facts: Fact[] = [];
  for (const [i, item] of items.entries()) {
    if (typeof item !== 'string' && typeof item !== 'number') continue;
    const raw = String(item).trim();
    const text = phraseOf(raw, shape, reading);
    facts.push(factOf(text, undefined, raw, shape, `${path}.${String(i)}`, whole ? keys : [...keys, i], reading));
  }
  return facts;
}

/** The phrase of a chosen short name, be it one of another matter of the group; else the town's own words. */
function phraseOf(raw: string, shape: Shape, { choices }: Reading): string {
  const short = withoutEnd(raw);
  if (Object.hasOwn(shape.choices, short)) return shape.choices[short] ?? short;
  return (shape.kind === 'clauses' ? choices.get(short) : undefined) ?? short;
}

/** What the matters of a group offer to choose, all together. */
const choicesIn = remember((group: Shape): ReadonlyMap<string, string> => {
  const choices = new Map<string, string>();
  for (const matter of group.children.values())
    for (const [name, phrase] of Object.entries(matter.choices)) choices.set(name, phrase);
  return choices;
});

function readFigures(
  value: unknown,
  shape: Shape,
  path: string,
  keys: KeyPath,
  reading: Reading,
  item?: string,
): readonly Fact[] {
  if (!isData(value)) return NONE;
  const facts: Fact[] = [];
  for (const [name, data] of Object.entries(value)) {
    const own: Shape = { ...shape, kind: 'figure', key: name, title: name };
    const fact = readOne(data, own, `${path}.${name}`, [...keys, name], reading, path);
    if (!fact) continue;
    facts.push(item === undefined ? fact : { ...fact, item });
    addParts(fact, data, reading);
  }
  return facts;
}

/** A figure, written in one piece or as its parts. `siblings` is where names that it gives are looked for. */
function readOne(
  value: unknown,
  shape: Shape,
  path: string,
  keys: KeyPath,
  reading: Reading,
  siblings: string,
): Fact | undefined {
  const parts = isData(value) ? value : undefined;
  const written = parts ? ownValue(parts, '数') : value;
  if (typeof written !== 'number' && typeof written !== 'string') return undefined;
  const raw = String(written);
  const figure = parseFigure(written, shape.units);
  if (isFault(figure)) {
    reading.unread.push({ keys: parts ? [...keys, '数'] : keys, shape, raw, fault: figure });
    return undefined;
  }
  if (!parts) return factOf(figure.text, figure, raw, shape, path, keys, reading);
  const fact = factOf(figure.text, withParts(figure, parts, shape, keys, reading), raw, shape, path, keys, reading);
  const nameOf = (name: string): string =>
    [`${siblings}.${name}`, `${parentOf(siblings)}.${name}`].find((at) => reading.entries.has(at)) ??
    `${siblings}.${name}`;
  const share = ownValue(parts, '占');
  const sumOf = ownValue(parts, '合计');
  const inner = ownValue(parts, '其中');
  return {
    ...fact,
    free: {
      ...(typeof share === 'string' ? { share: nameOf(share.trim()) } : {}),
      ...(Array.isArray(sumOf) ? { sumOf: sumOf.map((name) => nameOf(String(name).trim())) } : {}),
      ...(isData(inner) ? { parts: Object.keys(inner).map((name) => `${path}.其中.${name}`) } : {}),
    },
  };
}

function withParts(figure: Figure, parts: Data, shape: Shape, keys: KeyPath, reading: Reading): Figure {
  const last = ownValue(parts, '上年');
  const asOf = ownValue(parts, '截至');
  const previous =
    typeof last === 'number' || typeof last === 'string'
      ? parseFigure(last, figure.unit === '' ? shape.units : [figure.unit])
      : undefined;
  if (previous && isFault(previous))
    reading.unread.push({ keys: [...keys, '上年'], shape, raw: String(last), fault: previous });
  return {
    ...figure,
    last: previous && !isFault(previous) ? previous : figure.last,
    asOf: typeof asOf === 'string' ? dayInWords(asOf).replace(/^\d{4}年/u, '') : figure.asOf,
  };
}

/** What a figure is made of (其中), beside it. */
function addParts({ path, keys, shape }: Fact, value: unknown, reading: Reading): void {
  const inner = isData(value) ? ownValue(value, '其中') : undefined;
  if (inner !== undefined)
    addList(readFigures(inner, shape, `${path}.其中`, [...keys, '其中'], reading), `${path}.其中`, reading);
}

function addText(text: string, raw: string, shape: Shape, path: string, keys: KeyPath, reading: Reading): void {
  const fact = factOf(text, undefined, raw, shape, path, keys, reading);
  reading.entries.set(path, fact);
  state(fact, reading);
}

function factOf(
  text: string,
  figure: Figure | undefined,
  raw: string,
  shape: Shape,
  path: string,
  keys: KeyPath,
  reading: Reading,
): Fact {
  return { nth: reading.size++, path, keys, shape, text, figure, raw, computed: undefined };
}

function addList(list: readonly Fact[], path: string, reading: Reading): void {
  if (list.length === 0) return;
  reading.entries.set(path, list);
  for (const fact of list) state(fact, reading);
}

function state(fact: Fact, { stated, matter }: Reading): void {
  if (!matter) return;
  stated.push(fact);
  matter.facts.push(fact);
}

/** Closing marks are set by the sentence in which a text stands. */
function withoutEnd(text: string): string {
  return CLOSING.has(text.slice(-1)) ? text.replace(/(?<=[^。；，])[。；，]+$/u, '') : text;
}

const CLOSING: ReadonlySet<string> = new Set(['。', '；', '，']);

/** 2025-11-30 is printed 2025年11月30日. */
function dayInWords(text: string): string {
  const [year = '', month = '', day = ''] = text.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/** The rate of a relation whose counts are both stated exactly, unless the town states the rate itself. */
function computedRate(relation: Relation, group: Group, reading: Reading, decimals: number): Fact | undefined {
  if (!('rate' in relation)) return undefined;
  const factAt = (name: string): Fact | undefined =>
    asFact(reading.entries.get(pathBelow(group.prefix, name, group.shape, group.shape.children.get(name))));
  const whole = factAt(relation.of);
  // Of one case nobody gives a rate.
  if (!whole?.figure?.exact || whole.figure.value < 2 || factAt(relation.rate)) return undefined;
  const parts: { readonly fact: Fact; readonly figure: Figure }[] = [];
  let sum = 0;
  for (const name of relation.part) {
    const fact = factAt(name);
    if (!fact?.figure?.exact) return undefined;
    parts.push({ fact, figure: fact.figure });
    sum += fact.figure.value;
  }
  const shape = relation.rate.split('.').reduce<Shape | undefined>((at, key) => at?.children.get(key), group.shape);
  const figure = readFigure(percentage(sum, whole.figure.value, decimals));
  if (!shape || !figure || sum > whole.figure.value) return undefined;
  const last = lastRate(
    parts.map(({ figure: part }) => part),
    whole.figure,
    decimals,
  );
  const how = `${parts.map(({ fact }) => fact.shape.title + fact.text).join('＋')}÷${whole.shape.title}${whole.text}`;
  return {
    nth: reading.size++,
    path: pathBelow(group.prefix, relation.rate, group.shape, shape),
    keys: [...group.keys, ...relation.rate.split('.')],
    shape,
    text: figure.text,
    figure: last ? { ...figure, last } : figure,
    raw: '',
    computed: { how, paths: [...parts.map(({ fact }) => fact.path), whole.path] },
  };
}

/** The same rate a year ago, where the file gives all its counts for that year too. */
function lastRate(parts: readonly Figure[], whole: Figure, decimals: number): Figure | undefined {
  if (!whole.last || whole.last.value <= 0) return undefined;
  let sum = 0;
  for (const { last } of parts) {
    if (!last) return undefined;
    sum += last.value;
  }
  return readFigure(percentage(sum, whole.last.value, decimals));
}
