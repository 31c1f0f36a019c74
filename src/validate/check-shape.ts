import type { Checked, Diagnostic, KeyPath } from '../core/diagnostic.ts';
import { isInText } from '../core/fact-groups.ts';
import { keyStands, type FactsFile } from '../core/source.ts';
import type { Shape } from '../core/shape.ts';
import { closest } from '../core/suggest.ts';
import { isMap, placeAt, show, told, type Place } from './place.ts';
import { unknownKey } from './unknown-key.ts';
import { exampleBelow, lineOf, wantedAt } from './wanted.ts';
import { wrongValue } from './wrong-value.ts';
import { withTruth } from './yes-and-no.ts';

/** One error as the compiled schema reports it. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The errors of some data, none where it fits. */
export type ShapeCheck = (data: unknown) => readonly ShapeError[];

/** A schema as AJV compiles it. The path is where the data stands in a larger whole. */
export interface CompiledSchema {
  (data: unknown, within?: { readonly instancePath: string }): boolean;
  readonly errors?: readonly ShapeError[] | null;
}

/** What a compiled schema finds at a place. */
export function errorsOf(check: CompiledSchema, data: unknown, instancePath = ''): readonly ShapeError[] {
  return check(data, { instancePath }) ? [] : (check.errors ?? []);
}

/** The key of a JSON pointer, with what has a meaning in pointers written otherwise. */
export function pointerTo(path: string, key: string): string {
  return `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Holds a facts file against the schema: unknown keys, missing parts, wrong kinds of value. One fault is told of a place. */
export function checkShape(
  file: FactsFile,
  check: ShapeCheck,
  root: Shape,
): Checked<Readonly<Record<string, unknown>>> {
  const diagnostics = new Map<string, Diagnostic>();
  const data = withTruth(file.data, root);
  const errors = check(data);
  const names = allowedNames(errors);
  for (const error of errors) {
    const place = placeAt(file, root, keysOf(error.instancePath, file.data));
    const diagnostic = explain(error, place, names.get(error.instancePath));
    const key = JSON.stringify(diagnostic?.path);
    if (diagnostic && !diagnostics.has(key)) diagnostics.set(key, diagnostic);
  }
  const wrong = new Set(errors.flatMap(({ keyword, instancePath }) => (keyword === 'type' ? [instancePath] : [])));
  const sound = wrong.size === 0 ? data : without(data, wrong, '');
  const value = isMap(sound) ? withEmptyParts(sound, file, root) : undefined;
  return { ...(value ? { value } : {}), diagnostics: [...diagnostics.values()] };
}

/** The data without values of a wrong kind, so that whoever reads it need expect none. Items of lists keep their count. */
function without(data: unknown, wrong: ReadonlySet<string>, pointer: string): unknown {
  if (wrong.has(pointer)) return null;
  if (Array.isArray(data)) return data.map((item, nth) => without(item, wrong, `${pointer}/${String(nth)}`));
  if (!isMap(data)) return data;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of Object.entries(data)) copy[key] = without(value, wrong, pointerTo(pointer, key));
  return copy;
}

/** The data with parts of the file that stand there and hold nothing: that they are there is all that is known. */
function withEmptyParts(
  data: Readonly<Record<string, unknown>>,
  file: FactsFile,
  root: Shape,
): Readonly<Record<string, unknown>> {
  const empty = [...root.children.keys()].filter(
    (key) => isInText(key) && !Object.hasOwn(data, key) && keyStands(file, [key]),
  );
  if (empty.length === 0) return data;
  const all = Object.assign(Object.create(null) as Record<string, unknown>, data);
  for (const key of empty) all[key] = null;
  return all;
}

function explain(error: ShapeError, place: Place, names: readonly string[] | undefined): Diagnostic | undefined {
  const { keyword, params } = error;
  const { value, shape, title } = place;
  switch (keyword) {
    case 'additionalProperties':
      // Of a figure without 数 that is told, and not each of its names.
      if (shape?.kind === 'figure' && isMap(value) && value['数'] === undefined) return undefined;
      return unknownKey(place, show(params['additionalProperty']));
    case 'propertyNames':
      return unknownKey(place, show(params['propertyName']), names);
    case 'enum': {
      // Names of keys are told of as such.
      if (isMap(value)) return undefined;
      const words = (params['allowedValues'] as readonly unknown[]).map(String);
      const near = closest(show(value), words);
      return {
        ...told(place),
        code: 'S03',
        message: `“${title}”不能写成“${show(value)}”`,
        wanted: words.join('、'),
        ...(near === undefined ? {} : { hint: `是不是“${near}”？` }),
      };
    }
    case 'required':
      return shape?.kind === 'figure' ? wrongValue(place) : missingKey(place, String(params['missingProperty']));
    case 'minProperties':
    case 'minItems':
    case 'minLength':
      return {
        ...told(place, 'key'),
        code: 'S04',
        message: `“${title}”还没有填写`,
        hint:
          shape && shape.children.size > 0 ? `如 ${exampleBelow(shape)}；没有就删去` : `${wantedAt(shape)}；没有就删去`,
      };
    case 'maxItems':
    case 'maxProperties':
    case 'maxLength':
      return {
        ...told(place),
        code: 'S05',
        message: `“${title}”太多或太长`,
        wanted: `不超过${String(params['limit'])}${keyword === 'maxLength' ? '字' : '项'}`,
        hint: '拆成几项，或删减',
      };
    case 'minimum':
    case 'maximum':
      if (shape?.kind === 'figure' || shape?.kind === 'year') return wrongValue(place);
      return {
        ...told(place),
        code: 'S06',
        message: `“${title}”的数超出范围`,
        found: show(value),
        wanted: `${keyword === 'minimum' ? '不小于' : '不大于'}${String(params['limit'])}`,
      };
    default:
      return wrongValue(place);
  }
}

/** A key that must be there: its line is wanted, or stands there with nothing behind it. */
function missingKey({ file, root, path, shape }: Place, key: string): Diagnostic {
  const place = placeAt(file, root, [...path, key]);
  const child = shape?.children.get(key);
  const stands = keyStands(file, place.path);
  return {
    ...told(place, 'key'),
    code: 'S02',
    message: stands ? `“${key}”是空的` : `缺少“${key}”`,
    ...(child?.description ? { wanted: child.description } : {}),
    hint: stands ? `在冒号后面写上内容：${lineOf(key, child)}` : `补上一项：${lineOf(key, child)}`,
  };
}

/** The names that a map of free names allows, by the place of the map. */
function allowedNames(errors: readonly ShapeError[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { keyword, instancePath, params } of errors)
    if (keyword === 'enum') names.set(instancePath, (params['allowedValues'] as readonly unknown[]).map(String));
  return names;
}

/** The keys of a JSON pointer; what stands in a list is counted, and a name of digits is a name. */
function keysOf(pointer: string, data: unknown): KeyPath {
  const keys: (string | number)[] = [];
  let value = data;
  for (const token of pointer === '' ? [] : pointer.slice(1).split('/')) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    keys.push(Array.isArray(value) ? Number(key) : key);
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  }
  return keys;
}
