import type { Checked, Diagnostic } from '../core/diagnostic.ts';
import { closest } from '../core/suggest.ts';
import { castText, TemplateFault } from './cast-passage.ts';
import {
  STATUTORY_ITEMS,
  type Each,
  type Headings,
  type Outline,
  type Part,
  type Placement,
  type Section,
} from './outline.ts';
import type { Line } from './passage.ts';
import { nameTable } from './segment.ts';

const MANNERS: readonly Placement['manner'][] = ['一是', '逐条', '分段', '连写'];

/** Headings run from （一） to （1）. GB/T 9704-2012 7.3.3 */
const DEEPEST = 4;

/** Casts the data of an outline file. Keys are those that templates/README.md explains. */
export function castOutline(file: string, data: unknown): Checked<Outline> {
  const diagnostics: Diagnostic[] = [];
  const { names, placeOf } = nameTable();
  const fault = (path: readonly (string | number)[], message: string, hint: string): void => {
    diagnostics.push({ code: 'M02', severity: 'error', file, path, message, hint });
  };
  const record = (
    value: unknown,
    path: readonly (string | number)[],
    keys: readonly string[],
  ): Readonly<Record<string, unknown>> => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      fault(path, '这里要分几项写', `每项一行，先写名称和冒号，如 ${keys[0] ?? ''}: ……；可写的项：${keys.join('、')}`);
      return {};
    }
    for (const key of Object.keys(value)) {
      if (keys.includes(key)) continue;
      const near = closest(key, keys);
      fault(
        [...path, key],
        `体例里没有“${key}”这个键`,
        near === undefined ? `可用的键：${keys.join('、')}` : `是不是“${near}”？`,
      );
    }
    return value as Readonly<Record<string, unknown>>;
  };
  const strings = (value: unknown, path: readonly (string | number)[]): string[] => {
    if (value === undefined) return [];
    if (typeof value === 'string') return [value];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    fault(path, '这里应当是一句文字，或几句文字的列表', '写成 [甲, 乙] 或多行 - 甲');
    return [];
  };
  const list = (value: unknown, path: readonly (string | number)[]): readonly unknown[] => {
    if (value === undefined) return [];
    if (Array.isArray(value)) return value as unknown[];
    fault(path, '这里应当是列表', '每项一行，以 - 开头');
    return [];
  };
  const lines = (value: unknown, path: readonly (string | number)[]): Line[] => {
    return strings(value, path).flatMap((text, i) => {
      try {
        return [castText(text, i + 1, placeOf)];
      } catch (error) {
        if (!(error instanceof TemplateFault)) throw error;
        fault(path, `“${text}”${error.message}`, error.remedy);
        return [];
      }
    });
  };
  const headings = (value: unknown, path: readonly (string | number)[], outer: Headings): Headings => {
    if (value === undefined) return outer;
    if (value === '接排' || value === '独行') return value;
    fault([...path, '标题写法'], '没有这种标题写法', '写 接排 或 独行');
    return outer;
  };
  const placement = (value: unknown, path: readonly (string | number)[]): Placement => {
    if (typeof value === 'string') return { take: [value], title: [], manner: '一是', opening: [] };
    const entry = record(value, path, ['题', '取', '写法', '引']);
    const manner = MANNERS.find((known) => known === (entry['写法'] ?? '一是'));
    if (!manner) fault([...path, '写法'], '没有这种写法', `写法有：${MANNERS.join('、')}`);
    if (entry['取'] === undefined) fault(path, '没有写取哪几组事实', '加上 取: [组名]');
    return {
      take: strings(entry['取'], [...path, '取']),
      title: lines(entry['题'], [...path, '题']),
      manner: manner ?? '一是',
      opening: lines(entry['引'], [...path, '引']),
    };
  };
  const placements = (value: unknown, path: readonly (string | number)[]): Placement[] => {
    const entries = list(value, path).map((entry, i) => placement(entry, [...path, i]));
    // Plain names that follow each other make one run of 一是、二是.
    return entries.reduce<Placement[]>((merged, entry, i) => {
      const last = merged.at(-1);
      const plain = typeof list(value, path)[i] === 'string';
      if (plain && last && last.opening.length === 0 && typeof list(value, path)[i - 1] === 'string') {
        merged[merged.length - 1] = { ...last, take: [...last.take, ...entry.take] };
      } else merged.push(entry);
      return merged;
    }, []);
  };
  const section = (
    value: unknown,
    path: readonly (string | number)[],
    outer: Headings,
    level: number,
  ): Section | Each => {
    if (typeof value === 'string')
      return { headings: [], manner: outer, content: [placement(value, path)], sections: [] };
    const entry = record(value, path, ['标题', '标题写法', '内容', '节', '逐项', '引']);
    const manner = headings(entry['标题写法'], path, outer);
    if (typeof entry['逐项'] === 'string')
      return { eachOf: entry['逐项'], manner, opening: lines(entry['引'], [...path, '引']) };
    if (entry['节'] !== undefined && level === DEEPEST) fault([...path, '节'], '标题层级太深', '标题最多到（1）这一级');
    return {
      headings: lines(entry['标题'], [...path, '标题']),
      manner,
      content: placements(entry['内容'], [...path, '内容']),
      sections: level === DEEPEST ? [] : sections(entry['节'], [...path, '节'], manner, level + 1),
    };
  };
  const sections = (
    value: unknown,
    path: readonly (string | number)[],
    manner: Headings,
    level: number,
  ): (Section | Each)[] => list(value, path).map((item, i) => section(item, [...path, i], manner, level));
  const part = (value: unknown, path: readonly (string | number)[], outer: Headings): Part => {
    const entry = record(value, path, ['标题', '标题写法', '法定项', '必有', '内容', '节']);
    const statutory = strings(entry['法定项'], [...path, '法定项']);
    for (const item of statutory) {
      if (!STATUTORY_ITEMS.includes(item))
        fault([...path, '法定项'], `没有“${item}”这个法定项`, `法定项有：${STATUTORY_ITEMS.join('、')}`);
    }
    if (entry['标题'] === undefined) fault(path, '这一部分没有标题', '加上 标题: ……');
    const needed = entry['必有'] ?? false;
    if (typeof needed !== 'boolean') fault([...path, '必有'], '“必有”只能写 true', '不要求必有的，删去这一项');
    return {
      headings: lines(entry['标题'], [...path, '标题']),
      statutory,
      needed: needed === true,
      content: placements(entry['内容'], [...path, '内容']),
      sections: sections(entry['节'], [...path, '节'], headings(entry['标题写法'], path, outer), 2),
    };
  };
  const root = record(data, [], ['名称', '说明', '标题写法', '部分']);
  const manner = headings(root['标题写法'], [], '接排');
  const parts = list(root['部分'], ['部分']).map((value, i) => part(value, ['部分', i], manner));
  if (parts.length === 0) fault(['部分'], '体例没有列出任何部分', '在 部分: 下逐项列出');
  return {
    value: {
      name: typeof root['名称'] === 'string' ? root['名称'] : file,
      description: typeof root['说明'] === 'string' ? root['说明'] : '',
      names,
      parts,
    },
    diagnostics,
  };
}
