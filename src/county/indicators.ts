import { isInText } from '../core/fact-groups.ts';
import type { FactIndex } from '../core/facts.ts';
import type { Figure } from '../core/figure.ts';
import type { Shape } from '../core/shape.ts';

/** A figure that towns report under one name, and how it adds up. */
export interface Indicator {
  readonly path: string;
  readonly title: string;
  /** The group of the facts file it stands in, by its title. */
  readonly group: string;
  readonly unit: string;
  /** A rate does not add up: it follows from the sums of these, or stays empty where nothing says from which. */
  readonly rate?: { readonly parts: readonly string[]; readonly of: string } | 'free';
}

/** What a town contributes to a summary. */
export interface TownFigures {
  readonly town: string;
  readonly file: string;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly shortcomings: readonly { readonly problem: string; readonly shown: string; readonly cause: string }[];
  readonly plans: readonly { readonly title: string; readonly measures: string }[];
}

/** All indicators of the facts schema, in its order. What stands in lists is each town's own and has no common name. */
export function indicatorsOf(schema: Shape): Indicator[] {
  const indicators: (Indicator & { readonly matter: string })[] = [];
  const titles = new Map<string, number>();
  const visit = (
    shape: Shape,
    path: string,
    group: string,
    rates: ReadonlyMap<string, Indicator['rate']>,
    matter = '',
  ): void => {
    if (shape.kind === 'figure' && (shape.rate || shape.adds === 'sum')) {
      const rate = shape.rate ? (rates.get(path) ?? 'free') : undefined;
      const named = `${group} ${shape.title}`;
      titles.set(named, (titles.get(named) ?? 0) + 1);
      indicators.push({
        path,
        title: shape.title,
        matter,
        group,
        unit: shape.units[0] ?? '',
        ...(rate === undefined ? {} : { rate }),
      });
    }
    if (shape.kind !== 'object') return;
    const own = new Map(rates);
    for (const relation of shape.relations) {
      if (!('rate' in relation)) continue;
      own.set(`${path}.${relation.rate}`, {
        parts: relation.part.map((part) => `${path}.${part}`),
        of: `${path}.${relation.of}`,
      });
    }
    for (const [key, child] of shape.children)
      visit(child, `${path}.${key}`, group, own, shape.role === 'matter' ? shape.title : matter);
  };
  for (const [key, part] of schema.children) {
    if (!isInText(key)) continue;
    if (part.role === 'group') visit(part, key, part.title, new Map());
    else for (const [name, child] of part.children) visit(child, `${key}.${name}`, child.title, new Map());
  }
  // Two matters of a group may call a figure the same, as 出动执法人员 of 专项执法行动 and of 联合执法; and what a word
  // like 办结 counts, only its matter says.
  return indicators.map(({ matter, ...indicator }): Indicator => {
    const { title } = indicator;
    const open = title.length < SPEAKING || (titles.get(`${indicator.group} ${title}`) ?? 0) > 1;
    return open ? { ...indicator, title: `${matter}：${title}` } : indicator;
  });
}

/** Titles shorter than this do not say what is counted. */
const SPEAKING = 3;

/** Takes from a town's facts what a summary shows. */
export function figuresOf(file: string, facts: FactIndex, indicators: readonly Indicator[]): TownFigures {
  const figures = new Map<string, Figure>();
  for (const { path } of indicators) {
    const figure = facts.get(path)?.figure;
    if (figure) figures.set(path, figure);
  }
  const text = (path: string): string => facts.get(path)?.text ?? '';
  const items = (path: string): string[] => Array.from({ length: facts.count(path) }, (_, i) => `${path}.${String(i)}`);
  return {
    town: facts.get('单位.简称')?.text ?? '',
    file,
    figures,
    shortcomings: items('存在的不足').map((at) => ({
      problem: facts
        .list(`${at}.问题`)
        .map((fact) => fact.text)
        .join('、'),
      shown: text(`${at}.表现`),
      cause: text(`${at}.原因`),
    })),
    plans: items('下年度安排').map((at) => ({
      title: text(`${at}.标题`),
      measures: facts
        .list(`${at}.措施`)
        .map((measure) => measure.text)
        .join('；'),
    })),
  };
}
