import type { KeyPath } from './diagnostic.ts';
import { percentage, readFigure, type Figure } from './figure.ts';
import type { Relation, Shape } from './shape.ts';

/** One thing the town states, or a rate that follows from two such things. */
export interface Fact {
  /** Dotted key path, as refs of sentences name it. Items of a list end in .0, .1 … */
  readonly path: string;
  readonly keys: KeyPath;
  readonly shape: Shape;
  /** As printed: the figure with its unit, the text, or the phrase of a chosen short name. */
  readonly text: string;
  readonly figure?: Figure;
  /** As written in the file. */
  readonly raw: string;
  /** For a rate that the town did not state: how it was computed, and from which facts. */
  readonly computed?: { readonly how: string; readonly paths: readonly string[] };
}

/** All facts of a town, found by path. */
export interface FactIndex {
  readonly data: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
  /** Figures and texts by path, computed rates included. */
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
}

/** A filled group: its dotted path, its keys, and what the schema says of it. */
export interface Group {
  readonly prefix: string;
  readonly keys: KeyPath;
  readonly shape: Shape;
}

const OUTSIDE_THE_TEXT: ReadonlySet<string> = new Set(['年度', '单位', '公文']);

/** Reads data into facts by the shape of the schema. What does not have that shape is left to validation, and skipped. */
export function indexFacts(data: Readonly<Record<string, unknown>>, shape: Shape): FactIndex {
  const facts = new Map<string, Fact>();
  const lists = new Map<string, Fact[]>();
  const counts = new Map<string, number>();
  const stated: Fact[] = [];
  const groups: Group[] = [];

  const add = (fact: Fact): void => {
    facts.set(fact.path, fact);
    if (!OUTSIDE_THE_TEXT.has(String(fact.keys[0]))) stated.push(fact);
  };
  const visit = (value: unknown, at: Shape, path: string, keys: KeyPath): void => {
    switch (at.kind) {
      case 'object': {
        if (typeof value !== 'object' || value === null) {
          if (typeof value === 'string') add({ path, keys, shape: at, text: value, raw: value });
          return;
        }
        groups.push({ prefix: path, keys, shape: at });
        counts.set(path, 1);
        for (const [key, child] of at.children) {
          const inner = (value as Record<string, unknown>)[key];
          if (inner !== undefined) visit(inner, child, path === '' ? key : `${path}.${key}`, [...keys, key]);
        }
        return;
      }
      case 'array': {
        const items = Array.isArray(value) ? (value as unknown[]) : [value];
        counts.set(path, items.length);
        const itemShape = at.items;
        if (itemShape)
          items.forEach((item, i) => {
            visit(item, itemShape, `${path}.${String(i)}`, [...keys, i]);
          });
        return;
      }
      case 'terms':
      case 'clauses':
      case 'names': {
        const whole =
          typeof value === 'string' ? (at.kind === 'terms' ? value.split(/[、，；,;]/u) : [value]) : undefined;
        const items: readonly unknown[] = whole ?? (Array.isArray(value) ? (value as unknown[]) : []);
        const list = items.map((item, i): Fact => {
          const raw = String(item).trim();
          const text = Object.hasOwn(at.choices, raw) ? (at.choices[raw] ?? raw) : withoutEnd(raw);
          return { path: `${path}.${String(i)}`, keys: whole ? keys : [...keys, i], shape: at, text, raw };
        });
        lists.set(path, list);
        list.forEach(add);
        return;
      }
      case 'figures': {
        const list: Fact[] = [];
        for (const [name, figureValue] of Object.entries(Object(value) as Record<string, unknown>)) {
          const figure = isFigureData(figureValue) ? readFigure(figureValue) : undefined;
          if (!figure) continue;
          list.push({
            path: `${path}.${name}`,
            keys: [...keys, name],
            shape: { ...at, title: name },
            text: figure.text,
            figure,
            raw: String(figureValue),
          });
        }
        lists.set(path, list);
        list.forEach(add);
        return;
      }
      case 'figure': {
        const figure = isFigureData(value) ? readFigure(value, at.units) : undefined;
        if (figure) add({ path, keys, shape: at, text: figure.text, figure, raw: String(value) });
        return;
      }
      case 'date':
        if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value))
          add({ path, keys, shape: at, text: dayInWords(value), raw: value });
        return;
      default:
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
          const raw = String(value);
          add({ path, keys, shape: at, text: withoutEnd(raw), raw });
        }
    }
  };
  visit(data, shape, '', []);

  const decimals = Math.max(1, ...stated.filter((fact) => fact.shape.rate).map((fact) => fact.figure?.decimals ?? 0));
  for (const group of groups) {
    for (const relation of group.shape.relations) {
      const rate = computedRate(relation, group, facts, decimals);
      if (rate) facts.set(rate.path, rate);
    }
  }
  return {
    data,
    shape,
    stated,
    groups,
    get: (path) => facts.get(path),
    list: (path) => lists.get(path) ?? [],
    count: (path) => counts.get(path) ?? 0,
    has: (path) => facts.has(path) || lists.has(path) || (counts.get(path) ?? 0) > 0,
  };
}

/** Closing marks are set by the sentence in which a text stands. */
function withoutEnd(text: string): string {
  return text.replace(/(?<=[^。；，])[。；，]+$/u, '');
}

function isFigureData(value: unknown): value is number | string {
  return typeof value === 'number' || typeof value === 'string';
}

/** 2025-11-30 is printed 2025年11月30日. */
function dayInWords(text: string): string {
  const [year = '', month = '', day = ''] = text.split('-');
  return `${year}年${String(Number(month))}月${String(Number(day))}日`;
}

/** The rate of a relation whose counts are both stated exactly, unless the town states the rate itself. */
function computedRate(
  relation: Relation,
  group: Group,
  facts: ReadonlyMap<string, Fact>,
  decimals: number,
): Fact | undefined {
  if (!('rate' in relation)) return undefined;
  const path = `${group.prefix}.${relation.rate}`;
  if (facts.has(path)) return undefined;
  const names = typeof relation.part === 'string' ? [relation.part] : relation.part;
  const parts = names.map((name) => facts.get(`${group.prefix}.${name}`));
  const whole = facts.get(`${group.prefix}.${relation.of}`);
  const shape = relation.rate.split('.').reduce<Shape | undefined>((at, key) => at?.children.get(key), group.shape);
  if (!whole?.figure?.exact || whole.figure.value === 0 || !shape) return undefined;
  let sum = 0;
  for (const part of parts) {
    if (!part?.figure?.exact) return undefined;
    sum += part.figure.value;
  }
  const lastParts = parts.map((part) => part?.figure?.last?.value);
  const lastWhole = whole.figure.last?.value;
  const last =
    lastWhole !== undefined && lastWhole > 0 && lastParts.every((value) => value !== undefined)
      ? readFigure(
          percentage(
            lastParts.reduce((a, b) => a + b, 0),
            lastWhole,
            decimals,
          ),
        )
      : undefined;
  const figure = readFigure(percentage(sum, whole.figure.value, decimals));
  if (!figure || sum > whole.figure.value) return undefined;
  const how = `${parts.map((part) => `${part?.shape.title ?? ''}${part?.text ?? ''}`).join('＋')}÷${whole.shape.title}${whole.text}`;
  return {
    path,
    keys: [...group.keys, ...relation.rate.split('.')],
    shape,
    text: figure.text,
    figure: last ? { ...figure, last } : figure,
    raw: '',
    computed: { how, paths: [...names.map((name) => `${group.prefix}.${name}`), whole.path] },
  };
}
