import type { Checked, Diagnostic, KeyPath } from '../core/diagnostic.ts';
import { readFigure } from '../core/figure.ts';
import { shapeAt, type Shape } from '../core/shape.ts';
import type { FactsFile } from '../core/source.ts';
import { closest } from '../core/suggest.ts';

/** One error as the compiled schema reports it. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The compiled facts schema: the errors of some data, none where it fits. */
export type ShapeCheck = (data: unknown) => readonly ShapeError[];

/** Holds a facts file against the schema: unknown keys, missing parts, wrong kinds of value, figures that are none. */
export function checkShape(
  file: FactsFile,
  check: ShapeCheck,
  root: Shape,
): Checked<Readonly<Record<string, unknown>>> {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const error of check(file.data)) {
    const diagnostic = explain(error, file, root);
    const key = `${diagnostic.code}${JSON.stringify(diagnostic.path)}`;
    if (!seen.has(key)) diagnostics.push(diagnostic);
    seen.add(key);
  }
  return { value: file.data as Readonly<Record<string, unknown>>, diagnostics };
}

const KIND_WORDS: Readonly<Record<Shape['kind'], string>> = {
  object: '若干个“键: 值”',
  array: '一个列表，每项一行，以 - 开头',
  figure: '数字，或带单位的数字，如 317件、300余次、约6万元',
  figures: '若干个“名目: 数字”',
  text: '一段文字',
  names: '一个名称，或几个名称的列表 [甲, 乙]',
  terms: '一个词，或几个词的列表 [甲, 乙]',
  clauses: '一句话，或几句话的列表',
  date: '日期，写成 2026-01-12',
  integer: '整数',
  boolean: 'true（是）或 false（否）',
};

function explain(error: ShapeError, file: FactsFile, root: Shape): Diagnostic {
  const path = keysOf(error.instancePath);
  const shape = shapeAt(root, path);
  const value = valueAt(file.data, path);
  const base = { severity: 'error' as const, file: file.source.name };
  const at = (
    keys: KeyPath,
    part: 'key' | 'value' = 'value',
  ): { path: KeyPath; span: Diagnostic['span'] & object } => ({ path: keys, span: file.locate(keys, part) });
  switch (error.keyword) {
    case 'additionalProperties':
    case 'propertyNames':
    case 'enum': {
      if (error.keyword === 'enum' && shape) {
        return {
          ...base,
          ...at(path),
          code: 'S03',
          message: `“${shape.title}”不能写成“${show(value)}”`,
          wanted: (error.params['allowedValues'] as unknown[]).map(String).join('、'),
        };
      }
      const key = show(error.params['additionalProperty'] ?? error.params['propertyName']);
      return unknownKey(key, path, file, root, shape);
    }
    case 'required': {
      const key = String(error.params['missingProperty']);
      const child = shape?.children.get(key);
      return {
        ...base,
        ...at(path, 'key'),
        code: 'S02',
        message: `缺少“${key}”`,
        ...(child?.description ? { wanted: child.description } : {}),
        hint: `补上一项：${example(key, child)}`,
      };
    }
    case 'minProperties':
    case 'minItems':
      return {
        ...base,
        ...at(path, 'key'),
        code: 'S04',
        message: `“${shape?.title ?? show(path.at(-1))}”还没有填写`,
        hint:
          shape && shape.children.size > 0
            ? `可以填：${[...shape.children.keys()].slice(0, 8).join('、')}`
            : '至少写一项',
      };
    case 'maxItems':
    case 'maxProperties':
    case 'maxLength':
      return {
        ...base,
        ...at(path),
        code: 'S05',
        message: `“${shape?.title ?? ''}”太多或太长`,
        wanted: `不超过${String(error.params['limit'])}${error.keyword === 'maxLength' ? '字' : '项'}`,
        hint: '拆成几项，或删减',
      };
    case 'minimum':
    case 'maximum':
      return {
        ...base,
        ...at(path),
        code: 'S06',
        message: `“${shape?.title ?? ''}”的数超出范围`,
        found: show(value),
        wanted: `${error.keyword === 'minimum' ? '不小于' : '不大于'}${String(error.params['limit'])}`,
      };
    default:
      return wrongValue(value, path, shape, file);
  }
}

function wrongValue(value: unknown, path: KeyPath, shape: Shape | undefined, file: FactsFile): Diagnostic {
  const base = {
    severity: 'error' as const,
    file: file.source.name,
    path,
    span: file.locate(path, 'value'),
    found: show(value),
  };
  const title = shape?.title ?? show(path.at(-1));
  // Free figures stand in a map without shapes of their own.
  const kind = shape?.kind ?? 'figure';
  if (kind === 'figure' || kind === 'integer') {
    const slip = figureSlip(value, shape);
    return {
      ...base,
      code: 'S07',
      message: `“${title}”读不出数来`,
      wanted: kind === 'integer' ? '整数，如 2025' : KIND_WORDS.figure,
      ...(slip === undefined ? {} : { hint: slip }),
    };
  }
  if (kind === 'date')
    return { ...base, code: 'S08', message: `“${title}”不是日期`, wanted: '写成 2026-01-12 这样', ...dateHint(value) };
  const wrong = { ...base, code: 'S01', message: `“${title}”的写法不对`, wanted: KIND_WORDS[kind] };
  if (typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value))
    return { ...wrong, hint: '这里没有文字；没有内容就删去这一项' };
  return {
    ...wrong,
    ...(shape && shape.examples.length > 0 ? { hint: `例如 ${example(shape.key, shape)}` } : {}),
  };
}

/** What a person probably meant by a figure that is none: full-width digits, commas, Chinese numerals, two figures in one. */
function figureSlip(value: unknown, shape: Shape | undefined): string | undefined {
  if (typeof value !== 'string')
    return value !== null && typeof value === 'object' ? '这里只写一个数；有几个数的，分成几个键' : undefined;
  const half = value
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[，,](?=\d{3})/gu, '')
    .replace(/％/gu, '%')
    .replace(/[．]/gu, '.')
    .replace(/[\s\u3000]/gu, '');
  if (half !== value && readFigure(half, shape?.units)) return `改为 ${half}`;
  if (/^[零〇一二两三四五六七八九十百千万亿]+/u.test(value)) return '数字用阿拉伯数字写，如 12件、3万余份';
  if (/\d[~—－-]\d/u.test(value)) return '这里只写一个数；约数写成 300余次、近500人';
  if (/\d/u.test(value)) return '数字后面只跟单位；说明的话写到“亮点”里';
  return '没有数就删去这一项；没有发生写 0';
}

function dateHint(value: unknown): { hint?: string } {
  const match = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/u.exec(String(value));
  return match
    ? { hint: `改为 ${match[1] ?? ''}-${(match[2] ?? '').padStart(2, '0')}-${(match[3] ?? '').padStart(2, '0')}` }
    : {};
}

function unknownKey(key: string, path: KeyPath, file: FactsFile, root: Shape, shape: Shape | undefined): Diagnostic {
  const known = [...(shape?.children.keys() ?? [])];
  const near = closest(key, known) ?? [...(shape?.children.values() ?? [])].find((child) => child.title === key)?.key;
  const elsewhere = near === undefined ? pathOfKey(root, key) : undefined;
  const hint =
    near !== undefined
      ? `是不是“${near}”？`
      : elsewhere !== undefined
        ? `“${key}”应放在 ${elsewhere} 下面，检查缩进`
        : `可用的键：${known.slice(0, 20).join('、')}${known.length > 20 ? '……' : ''}${known.includes('亮点') ? '。表里没有的事项写到“亮点”里' : ''}`;
  return {
    code: 'S09',
    severity: 'error',
    file: file.source.name,
    path: [...path, key],
    span: file.locate([...path, key], 'key'),
    message: path.length === 0 ? `没有“${key}”这一项` : `“${shape?.title ?? ''}”里没有“${key}”这一项`,
    hint,
  };
}

/** Where in the facts file a key belongs, when it was put in the wrong group. */
function pathOfKey(shape: Shape, key: string, prefix = ''): string | undefined {
  for (const [name, child] of shape.children) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    if (name === key) return prefix === '' ? '最外层' : prefix;
    const found = pathOfKey(child, key, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keysOf(pointer: string): KeyPath {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => (/^\d+$/u.test(token) ? Number(token) : token.replaceAll('~1', '/').replaceAll('~0', '~')));
}

function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[key] : undefined,
    data,
  );
}

function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `${value.slice(0, 40)}……` : value;
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object' && value !== null) return '若干个“键: 值”';
  return String(value);
}

function example(key: string, shape: Shape | undefined): string {
  const [first] = shape?.examples ?? [];
  if (first !== undefined) return `${key}: ${Array.isArray(first) ? `[${first.join(', ')}]` : show(first)}`;
  return `${key}:`;
}
