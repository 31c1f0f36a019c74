import type { CountySummary } from './summary.ts';

/** Names of the office that the county's own report comes from. */
export interface CountyOffice {
  readonly name: string;
  readonly shortName: string;
}

/**
 * The facts file of the county's own report, in YAML: sums for figures, and what most towns name as shortcomings and plans.
 * `kept` are paths whose figures do not agree with each other because some towns left one of them out.
 */
export function countyFacts(summary: CountySummary, office: CountyOffice, kept: readonly string[] = []): string {
  const { year, towns, totals } = summary;
  const root: Tree = {};
  root['年度'] = String(year);
  put(root, ['单位', '名称'], quote(office.name));
  put(root, ['单位', '简称'], quote(office.shortName));
  const lines = kept.map((path) => `{项: ${quote(path)}, 缘由: 各乡镇填报的项目不一，按合计数照录}`);
  if (lines.length > 0) put(root, ['公文', '照录'], `[${lines.join(', ')}]`);
  // A rate rests on the towns that state both its counts. Where others state only one, the sums beside it would refute it:
  // then neither the rate nor its numerator is said. Where all state both, it follows from the sums.
  const apart = new Set<string>();
  const rates = new Set<string>();
  for (const { indicator, towns: count } of totals) {
    if (indicator.rate === undefined || indicator.rate === 'free') continue;
    rates.add(indicator.path);
    if (!sameBasis(summary, indicator.rate, count)) for (const path of indicator.rate.parts) apart.add(path);
  }
  for (const { indicator, text } of totals) {
    if (!rates.has(indicator.path) && !apart.has(indicator.path)) put(root, indicator.path.split('.'), quote(text));
  }
  const problems = mostNamed(
    towns.flatMap(({ town, shortcomings }) =>
      shortcomings.map((item) => ({ town, name: item.problem, more: item.cause })),
    ),
  );
  const plans = mostNamed(
    towns.flatMap(({ town, plans: own }) => own.map((item) => ({ town, name: item.title, more: item.measures }))),
  );
  root['存在的不足'] = list(
    problems.map(({ name, more, towns: names }) => ({
      问题: name,
      表现: `${names}反映了这一问题`,
      ...(more === '' ? {} : { 原因: more }),
    })),
  );
  root['下年度安排'] = list(plans.map(({ name, more }) => ({ 标题: name, ...(more === '' ? {} : { 措施: more }) })));
  const left =
    apart.size > 0 ? `# 有的乡镇漏填，以下各项的合计数不能用来算比率，没有列入：${[...apart].join('、')}\n` : '';
  return `# 由各乡镇的事实表汇总，数字为合计。不足和安排取自各乡镇，请改写后再用。\n${left}${print(root, '')}`;
}

interface Tree {
  [key: string]: Tree | string;
}

function put(tree: Tree, [key = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const inner = tree[key];
  const next: Tree = typeof inner === 'object' ? inner : {};
  tree[key] = next;
  put(next, rest, value);
}

function print(tree: Tree, indent: string): string {
  return Object.entries(tree)
    .map(([key, value]) =>
      typeof value === 'string' ? `${indent}${key}: ${value}\n` : `${indent}${key}:\n${print(value, `${indent}  `)}`,
    )
    .join('');
}

function list(items: readonly Readonly<Record<string, string>>[]): string {
  const lines = items.map((item) =>
    Object.entries(item)
      .map(([key, value], i) => `\n  ${i === 0 ? '- ' : '  '}${key}: ${quote(value)}`)
      .join(''),
  );
  return lines.join('');
}

/** Every JSON string is a YAML string. */
function quote(text: string): string {
  return JSON.stringify(text);
}

function sameBasis(
  { totals }: CountySummary,
  rate: { readonly parts: readonly string[]; readonly of: string },
  count: number,
): boolean {
  return [...rate.parts, rate.of].every(
    (path) => totals.find(({ indicator }) => indicator.path === path)?.towns === count,
  );
}

const MOST = 5;

/** What towns say, the most frequent first, with up to three of those who say it. */
function mostNamed(
  said: readonly { readonly town: string; readonly name: string; readonly more: string }[],
): { name: string; more: string; towns: string }[] {
  const byName = new Map<string, { more: string; towns: string[] }>();
  for (const { town, name, more } of said) {
    const entry = byName.get(name);
    if (entry) entry.towns.push(town);
    else byName.set(name, { more, towns: [town] });
  }
  const sorted = [...byName].sort(([, a], [, b]) => b.towns.length - a.towns.length).slice(0, MOST);
  return sorted.map(([name, { more, towns }]) => ({
    name,
    more,
    towns: `${towns.slice(0, 3).join('、')}${towns.length > 3 ? `等${String(towns.length)}个乡镇` : ''}`,
  }));
}
