import type { KeyPath } from './diagnostic.ts';
import { isInText, speaksForItself } from './fact-groups.ts';
import { percentage, readFigure, type Figure } from './figure.ts';
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
}

/**
 * What the file says at one path: a fact; the facts of a list of terms or clauses, or of a map of free figures; or how many
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
  /** The facts of a list of terms or clauses, or of a map of free figures, in the order of the file. */
  list(path: string): readonly Fact[];
  /** How many items an array of groups has. */
  count(path: string): number;
  /** Whether the file says anything below a path. */
  has(path: string): boolean;
  /** Every group of the schema that the file fills, outer groups first. */
  readonly groups: readonly Group[];
  /** Everything the report must print: all facts but those of 年度, 单位 and 公文. */
  readonly stated: readonly Fact[];
  /** Those of them that the passage of a group speaks for: the facts below it, but not those of groups inside it that speak for themselves. */
  statedIn(path: string): readonly Fact[];
}

/** A filled group: its dotted path, its keys, and what the schema says of it. */
export interface Group {
  readonly prefix: string;
  readonly keys: KeyPath;
  readonly shape: Shape;
}

/** Reads data into facts by the shape of the schema. What does not have that shape is left to validation, and skipped. */
export function indexFacts(data: Readonly<Record<string, unknown>>, shape: Shape): FactIndex {
  const entries = new Map<string, Entry>();
  const stated: Fact[] = [];
  const groups: Group[] = [{ prefix: '', keys: [], shape }];
  const statedIn = new Map<string, Fact[]>();
  const reading: Reading = { entries, groups, stated, statedIn, own: undefined, size: 0 };
  for (const [key, child] of shape.children) {
    const value = data[key];
    if (value === undefined) continue;
    if (isInText(key)) readSpeaking(value, child, key, [key], reading);
    else readPlace(value, child, key, [key], reading);
  }
  let decimals = 1;
  for (const { shape, figure } of stated) if (shape.rate && figure) decimals = Math.max(decimals, figure.decimals);
  for (const group of groups) {
    for (const relation of group.shape.relations) {
      const rate = computedRate(relation, group, reading, decimals);
      if (rate) entries.set(rate.path, rate);
    }
  }
  return {
    data,
    shape,
    stated,
    groups,
    size: reading.size,
    at: (path) => entries.get(path),
    get: (path) => asFact(entries.get(path)) ?? inList(path, entries),
    list: (path) => asList(entries.get(path)),
    count: (path) => {
      const entry = entries.get(path);
      return typeof entry === 'number' ? entry : 0;
    },
    has: (path) => entries.has(path) || inList(path, entries) !== undefined,
    statedIn: (path) => statedIn.get(path) ?? NONE,
  };
}

const NONE: readonly Fact[] = [];

/** The entry of a list by its own path. There are so many that each would cost more to keep than the few asked for to find. */
function inList(path: string, entries: ReadonlyMap<string, Entry>): Fact | undefined {
  // Names of free figures may hold dots themselves.
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
  readonly groups: Group[];
  readonly stated: Fact[];
  readonly statedIn: Map<string, Fact[]>;
  /** The facts of the group that speaks; nothing outside the text. */
  own: Fact[] | undefined;
  size: number;
}

/** Reads a place whose facts have a passage of their own. */
function readSpeaking(value: unknown, shape: Shape, path: string, keys: KeyPath, reading: Reading): void {
  const outer = reading.own;
  reading.own = [];
  reading.statedIn.set(path, reading.own);
  readPlace(value, shape, path, keys, reading);
  reading.own = outer;
}

function readPlace(value: unknown, shape: Shape, path: string, keys: KeyPath, reading: Reading): void {
  switch (shape.kind) {
    case 'object':
      if (typeof value === 'string') addText(value, value, shape, path, keys, reading);
      else if (typeof value === 'object' && value !== null)
        readGroup(value as Readonly<Record<string, unknown>>, shape, path, keys, reading);
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
      addList(readFigures(value, shape, path, keys, reading), path, reading);
      return;
    case 'figure': {
      const figure = isFigureData(value) ? readFigure(value, shape.units) : undefined;
      if (figure) addFact(factOf(figure.text, figure, String(value), shape, path, keys, reading), reading);
      return;
    }
    case 'date':
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value))
        addText(dayInWords(value), value, shape, path, keys, reading);
      return;
    default:
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        const raw = String(value);
        addText(withoutEnd(raw), raw, shape, path, keys, reading);
      }
  }
}

function readGroup(
  data: Readonly<Record<string, unknown>>,
  shape: Shape,
  path: string,
  keys: KeyPath,
  reading: Reading,
): void {
  reading.groups.push({ prefix: path, keys, shape });
  reading.entries.set(path, 1);
  for (const [key, child] of shape.children) {
    const value = data[key];
    if (value === undefined) continue;
    const read = keys.length === 1 && speaksForItself(child) ? readSpeaking : readPlace;
    read(value, child, pathBelow(path, key, shape), [...keys, key], reading);
  }
}

/** The path of a field. The schema's own text is taken where it can be, as it is found faster than one that was just joined. */
function pathBelow(path: string, key: string, shape: Shape): string {
  return (path === shape.path ? shape.children.get(key)?.path : undefined) ?? `${path}.${key}`;
}

function readItems(value: unknown, shape: Shape, path: string, keys: KeyPath, reading: Reading): readonly Fact[] {
  const whole = typeof value === 'string' ? (shape.kind === 'terms' ? value.split(/[、，；,;]/u) : [value]) : undefined;
  const items: readonly unknown[] = whole ?? (Array.isArray(value) ? value : []);
  return items.map((item, i): Fact => {
    const raw = String(item).trim();
    const text = Object.hasOwn(shape.choices, raw) ? (shape.choices[raw] ?? raw) : withoutEnd(raw);
    return factOf(text, undefined, raw, shape, `${path}.${String(i)}`, whole ? keys : [...keys, i], reading);
  });
}

function readFigures(value: unknown, shape: Shape, path: string, keys: KeyPath, reading: Reading): readonly Fact[] {
  const list: Fact[] = [];
  for (const [name, data] of Object.entries(Object(value) as Record<string, unknown>)) {
    const figure = isFigureData(data) ? readFigure(data) : undefined;
    if (!figure) continue;
    const own = { ...shape, title: name };
    list.push(factOf(figure.text, figure, String(data), own, `${path}.${name}`, [...keys, name], reading));
  }
  return list;
}

function addText(text: string, raw: string, shape: Shape, path: string, keys: KeyPath, reading: Reading): void {
  addFact(factOf(text, undefined, raw, shape, path, keys, reading), reading);
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

function addFact(fact: Fact, reading: Reading): void {
  reading.entries.set(fact.path, fact);
  state(fact, reading);
}

function addList(list: readonly Fact[], path: string, reading: Reading): void {
  reading.entries.set(path, list);
  for (const fact of list) state(fact, reading);
}

function state(fact: Fact, { stated, own }: Reading): void {
  if (!own) return;
  stated.push(fact);
  own.push(fact);
}

/** Closing marks are set by the sentence in which a text stands. */
function withoutEnd(text: string): string {
  return CLOSING.has(text.slice(-1)) ? text.replace(/(?<=[^。；，])[。；，]+$/u, '') : text;
}

const CLOSING: ReadonlySet<string> = new Set(['。', '；', '，']);

function isFigureData(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string';
}

/** 2025-11-30 is printed 2025年11月30日. */
function dayInWords(text: string): string {
  const [year = '', month = '', day = ''] = text.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/** The rate of a relation whose counts are both stated exactly, unless the town states the rate itself. */
function computedRate(relation: Relation, group: Group, reading: Reading, decimals: number): Fact | undefined {
  if (!('rate' in relation)) return undefined;
  const factOf = (name: string): Fact | undefined =>
    asFact(reading.entries.get(pathBelow(group.prefix, name, group.shape)));
  const whole = factOf(relation.of);
  if (!whole?.figure?.exact || whole.figure.value === 0 || factOf(relation.rate)) return undefined;
  const names = typeof relation.part === 'string' ? [relation.part] : relation.part;
  const parts: { readonly fact: Fact; readonly figure: Figure }[] = [];
  let sum = 0;
  for (const name of names) {
    const fact = factOf(name);
    if (!fact?.figure?.exact) return undefined;
    parts.push({ fact, figure: fact.figure });
    sum += fact.figure.value;
  }
  const shape = relation.rate.split('.').reduce<Shape | undefined>((at, key) => at?.children.get(key), group.shape);
  const figure = readFigure(percentage(sum, whole.figure.value, decimals));
  if (!shape || !figure || sum > whole.figure.value) return undefined;
  const last = lastRate(
    parts.map(({ figure }) => figure),
    whole.figure,
    decimals,
  );
  const how = `${parts.map(({ fact }) => fact.shape.title + fact.text).join('＋')}÷${whole.shape.title}${whole.text}`;
  return {
    nth: reading.size++,
    path: pathBelow(group.prefix, relation.rate, group.shape),
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
