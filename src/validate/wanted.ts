import { parseFigure, isFault } from '../core/figure.ts';
import type { Shape } from '../core/shape.ts';
import { asScalar, isMap } from './place.ts';

/** What should stand at a place, in words that need no knowledge of files. */
export function wantedAt(shape: Shape | undefined): string {
  if (shape === undefined) return '按填表说明填写';
  if (shape.role === 'group') return `下一行起缩进两格，逐行写事项，如 ${exampleBelow(shape)}`;
  if (shape.role === 'matter') return `下一行起缩进两格，逐行写这件事的内容，如 ${exampleBelow(shape)}`;
  const example = exampleOf(shape);
  const such = example === undefined ? '' : `，如 ${example}`;
  switch (shape.kind) {
    case 'object':
      return `下一行起缩进两格，逐行写，如 ${exampleBelow(shape)}`;
    case 'array':
      return '一条一条写，每条另起一行，以“- ”开头';
    case 'figure':
      return `一个数${such === '' ? '，如 317件、300余次、约6万元' : such}`;
    case 'figures':
      return '一行一个名目和它的数，如 走访群众: 208户';
    case 'breakdown':
      return `一行一个名称和它的数${such === '' ? '，如 婚姻家庭: 96件' : such}`;
    case 'items':
      return '一行一个名称，后面写它的数，如 药品安全: {立案查处: 22宗}';
    case 'names':
      return SENTENCES.has(shape.key)
        ? '一段话，或者几段：每段另起一行，以“- ”开头'
        : `写一个，或者写成几个的列表：[甲, 乙]${such}`;
    case 'terms':
      return `一个词，或者几个词：[甲, 乙]${such}`;
    case 'clauses':
      return '一句话，或者几句话：每句另起一行，以“- ”开头';
    case 'date':
      return '日期，写成 2026-01-12';
    case 'year':
      return '四位数的年份，如 2025';
    case 'boolean':
      return '是 或者 否';
    case 'outline':
      return '体例的名称，如 六部分';
    default:
      return `一段文字${such}`;
  }
}

/** Lists of texts that are sentences and no names. */
const SENTENCES: ReadonlySet<string> = new Set(['内容', '正文', '其他需要报告的情况']);

/** A value that the schema gives as an example, as it is typed. */
export function exampleOf(shape: Shape): string | undefined {
  const [first] = shape.examples;
  if (first === undefined) {
    const [choice] = Object.keys(shape.choices);
    return choice;
  }
  if (Array.isArray(first)) return `[${first.map(String).join(', ')}]`;
  if (isMap(first))
    return `{${Object.entries(first)
      .map(([key, value]) => `${key}: ${String(value)}`)
      .join(', ')}}`;
  return typeof first === 'string' && /^[[{]/u.test(first)
    ? first
    : asScalar(typeof first === 'string' ? first : JSON.stringify(first));
}

/** 次数: 4次 — a line that could stand below a place; of a group, a whole matter. */
export function exampleBelow(shape: Shape): string {
  const children = [...shape.children.values()];
  const child = children.find((each) => each.role === 'matter' || exampleOf(each) !== undefined) ?? children[0];
  if (child === undefined) return '内容: ……';
  return `${child.key}: ${child.role === 'matter' ? `{${exampleBelow(child)}}` : (exampleOf(child) ?? '……')}`;
}

/** A line that puts a missing key right. */
export function lineOf(key: string, shape: Shape | undefined): string {
  if (shape?.kind === 'object') return `${key}: {${exampleBelow(shape)}}`;
  return `${key}: ${(shape && exampleOf(shape)) ?? '……'}`;
}

/** Whether a value could be a figure. */
export function isFigureLike(value: unknown): value is string | number {
  return (typeof value === 'number' || typeof value === 'string') && !isFault(parseFigure(value));
}
