import type { Diagnostic, KeyPath } from '../core/diagnostic.ts';
import { shapeAt, type Shape } from '../core/shape.ts';
import type { FactsFile } from '../core/source.ts';

/** A place of the facts file that is judged: what stands there, and what the schema says should. */
export interface Place {
  readonly file: FactsFile;
  readonly root: Shape;
  readonly path: KeyPath;
  readonly value: unknown;
  /** The shape of the place, or of the figure that it is a part of. */
  readonly shape: Shape | undefined;
  /** 数, 上年, 截至 and the like, inside a figure that is written out in parts. */
  readonly part: string | undefined;
  /** What people call the place: the title of the schema, or the name the town gave it. */
  readonly title: string;
}

export function placeAt(file: FactsFile, root: Shape, path: KeyPath): Place {
  const within = path.findIndex((_, nth) => nth > 0 && shapeAt(root, path.slice(0, nth))?.kind === 'figure');
  const shape = shapeAt(root, within === -1 ? path : path.slice(0, within));
  const part = within === -1 ? undefined : String(path[within]);
  const name = nameOf(within === -1 ? path : path.slice(0, within));
  const own = shape === undefined || shape.key === '' ? name : shape.title;
  return {
    file,
    root,
    path,
    value: valueAt(file.data, path),
    shape,
    part,
    title: part === undefined || part === '数' ? own : `${own}的${part}`,
  };
}

/** What a diagnostic about a place begins with. */
export function told({ file, path }: Place, part: 'key' | 'value' = 'value'): Told {
  return { severity: 'error', file: file.source.name, path, span: file.locate(path, part) };
}

export type Told = Pick<Diagnostic, 'severity' | 'file'> & { path: KeyPath; span: NonNullable<Diagnostic['span']> };

/** The last name of a path, without the + of the town's own matters; of an item of a list, that of the list. */
function nameOf(path: KeyPath): string {
  const name = path.findLast((key): key is string => typeof key === 'string');
  return name?.replace(/^\+/u, '') ?? '';
}

/** What some data holds at a path. */
export function valueAt(data: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

/** A map of the facts file; lists are none. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value in the words of a person who typed it. */
export function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `${value.slice(0, 40)}……` : value;
  if (Array.isArray(value)) return '几项的列表';
  if (isMap(value)) return '分成几项的内容';
  return String(value);
}

/** A text as it can stand behind a colon and within brackets. */
export function asScalar(text: string): string {
  if (!/[,[\]{}#&*!|>'"@`\\]|: |:$|^[-?%\s]|\s$|^$/u.test(text)) return text;
  return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
