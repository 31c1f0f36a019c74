import type { Diagnostic } from '../core/diagnostic.ts';
import { shapeAt, type Shape } from '../core/shape.ts';
import { closest } from '../core/suggest.ts';
import { asScalar, isMap, placeAt, show, told, type Place } from './place.ts';
import { isFigureLike } from './wanted.ts';

/** A key that the schema does not know at its place: mistyped, put in the wrong place, or the town's own. */
export function unknownKey(place: Place, key: string, allowed?: readonly string[]): Diagnostic {
  const { file, root, path, shape, title } = place;
  const at = placeAt(file, root, [...path, key]);
  const base = {
    ...told(at, 'key'),
    code: 'S09',
    message: path.length === 0 ? `没有“${key}”这一项` : `“${title}”里没有“${key}”这一项`,
  };
  if (shape?.kind === 'figure')
    return { ...base, hint: '数分开写时，可以写的有：数、上年、截至、占、其中、合计；别的数另写一项' };
  const known = allowed ?? [...(shape?.children.keys() ?? [])];
  const renamed = sameTitle(shape, key) ?? halfWidth(key, known, shape);
  if (renamed !== undefined)
    return { ...base, hint: `改为“${renamed}”`, edits: [{ ...base.span, text: asScalar(renamed) }] };
  const near = closest(key, known);
  const elsewhere = placesOf(key, place);
  if (near !== undefined && elsewhere === undefined) return { ...base, hint: `是不是“${near}”？` };
  if (elsewhere !== undefined) {
    const or = near === undefined ? '' : `；或者是“${near}”`;
    return { ...base, hint: `“${key}”应放在 ${elsewhere} 下面，检查缩进${or}` };
  }
  return { ...base, ...ownHint(place, key, at, known) };
}

/** Where a key is a title of the schema: 受理矛盾纠纷 for 受理. */
function sameTitle(shape: Shape | undefined, key: string): string | undefined {
  return [...(shape?.children.values() ?? [])].find((child) => child.title === key)?.key;
}

/** ＋山林界线 and 村（社区） in the width that the schema uses. */
function halfWidth(key: string, known: readonly string[], shape: Shape | undefined): string | undefined {
  if (key.startsWith('＋') && shape?.own) return `+${key.slice(1).trim()}`;
  const plain = (text: string): string =>
    text
      .replace(/[（(]/gu, '(')
      .replace(/[）)]/gu, ')')
      .replace(/[\s\u3000]/gu, '');
  return known.find((name) => plain(name) === plain(key));
}

/** What the schema does not have is the town's own: a matter begins with +, a figure stands in 数字. */
function ownHint(place: Place, key: string, at: Place, known: readonly string[]): Pick<Diagnostic, 'hint' | 'edits'> {
  const { shape, path, file } = place;
  const { value } = at;
  if (shape?.own && !key.startsWith('+')) {
    const matters = known.filter((name) => shape.children.get(name)?.role !== undefined);
    const only = isMap(value) && Object.keys(value).every((name) => shape.own?.children.has(name));
    const span = file.locate([...path, key], 'key');
    return {
      hint: `表里没有的事，名称前面加“+”：+${key}。表里有的：${list(matters)}`,
      ...(only ? { edits: [{ start: span.start, end: span.start, text: '+' }] } : {}),
    };
  }
  if (key.startsWith('+'))
    return {
      hint:
        path.length === 0
          ? '自己的事项写在 主要举措和成效 下面的某一组里'
          : '自己的事项（名称以“+”开头）与这件事并列，向左缩进一层',
    };
  if (shape?.children.has('数字') && isFigureLike(value))
    return { hint: `表里没有的数写在“数字”里：数字: {${key}: ${asScalar(show(value))}}` };
  if (shape?.children.has('内容') && shape.role === 'matter')
    return { hint: `表里没有的数写在“数字”里，别的话写在“内容”里。可以写的有：${list(known)}` };
  return { hint: known.length > 0 ? `可以写的有：${list(known)}` : '删去这一项' };
}

function list(names: readonly string[]): string {
  return names.slice(0, 20).join('、') + (names.length > 20 ? '……' : '');
}

/** Where in the facts file a key belongs: first in a matter of the same group, then anywhere. */
function placesOf(key: string, { root, path }: Place): string | undefined {
  if (/^(?:标题|内容|做法|数字|由|成效|目的|领句|写成|次数|人次|名称)$/u.test(key)) return undefined;
  for (let depth = path.length - 1; depth >= 1; depth--) {
    const shape = shapeAt(root, path.slice(0, depth));
    const found = shape && pathOfKey(shape, key);
    if (found !== undefined) return [...path.slice(0, depth), ...found].join('.');
  }
  const found = pathOfKey(root, key);
  return found && (found.length === 0 ? '最外层' : found.join('.'));
}

function pathOfKey(shape: Shape, key: string): readonly string[] | undefined {
  for (const [name, child] of shape.children) {
    if (name === key) return [];
    const found = pathOfKey(child, key);
    if (found !== undefined) return [name, ...found];
  }
  return undefined;
}
