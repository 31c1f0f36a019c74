import type { Diagnostic, Edit } from '../core/diagnostic.ts';
import { asScalar, isMap, show, told, type Place } from './place.ts';
import { exampleBelow, isFigureLike, wantedAt } from './wanted.ts';

/** A value that is not of the kind that its place asks for, with what its writer most likely meant. */
export function wrongValue(place: Place): Diagnostic {
  const { value, shape, title } = place;
  const base = { ...told(place), found: show(value) };
  const kind = place.part === '截至' ? 'date' : place.part === undefined ? shape?.kind : 'figure';
  if (kind === 'figure') return wrongFigure(place, base);
  if (kind === 'date')
    return { ...base, code: 'S08', message: `“${title}”不是日期`, wanted: '写成 2026-01-12 这样', ...dateHint(place) };
  if (kind === 'year')
    return { ...base, code: 'S08', message: `“${title}”不是年份`, wanted: '四位数的年份，如 2025', ...yearHint(place) };
  const wrong = { ...base, code: 'S01', message: `“${title}”的写法不对`, wanted: wantedAt(shape) };
  if (typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value) && shape && TEXTS.has(shape.kind))
    return { ...base, code: 'S04', message: `“${title}”里没有文字`, hint: '写上内容；没有内容就删去这一项' };
  return { ...wrong, ...(shape && TEXTS.has(shape.kind) ? textHint(place) : blockHint(place)) };
}

const TEXTS: ReadonlySet<string> = new Set(['text', 'note', 'wording', 'names', 'terms', 'clauses']);

type Help = Pick<Diagnostic, 'hint' | 'edits'>;

function wrongFigure(place: Place, base: Omit<Diagnostic, 'code' | 'message'>): Diagnostic {
  const { value, title, shape } = place;
  const unit = shape?.units[0] ?? '件';
  const one = { ...base, code: 'S07' };
  if (Array.isArray(value))
    return { ...one, message: `“${title}”是一个数，这里写了几项`, hint: '只写一个数；几个数的，分别写到各自的项里' };
  if (isMap(value)) {
    const parts = Object.entries(value).map(([key, figure]) => `${key}: ${show(figure)}`);
    const all = Object.entries(value).every(([key, figure]) => isFigureLike(figure) && !PARTS.has(key));
    return {
      ...one,
      message: `“${title}”分开写时，要有“数”这一项`,
      wanted: all ? `{数: 总数, 其中: {${parts.join(', ')}}}` : `{数: 317${unit}, 上年: 305${unit}}`,
      hint: '可以写的有：数、上年、截至、占、其中、合计；只有一个数的，直接写在冒号后面',
    };
  }
  if (typeof value === 'boolean')
    return { ...one, message: `“${title}”不是数`, wanted: wantedAt(shape), hint: `写出有多少；没有发生写 0${unit}` };
  if (typeof value === 'number')
    return {
      ...one,
      message: `“${title}”的数不能是负的`,
      hint: `写 0 或正数；增减写在括号里，如 317${unit}（同比减少5${unit}）`,
    };
  return { ...one, message: `“${title}”读不出数来`, wanted: wantedAt(shape), hint: '没有统计就删去这一项' };
}

const PARTS: ReadonlySet<string> = new Set(['上年', '截至', '占', '其中', '合计']);

/** A text was wanted: a number wants quotes, and a list item with a colon in it is a sentence. */
function textHint(place: Place): Help {
  const { value, file, path } = place;
  if (typeof value === 'number' || typeof value === 'boolean') {
    const span = file.locate(path, 'value');
    const text = `"${file.source.text.slice(span.start, span.end)}"`;
    return { hint: `这里要文字，加上英文引号：${text}`, edits: [{ ...span, text }] };
  }
  if (Array.isArray(value)) return { hint: '这里只写一段文字，几句话连起来写' };
  if (!isMap(value)) return {};
  const colon = colonEdit(place, value);
  return colon
    ? { hint: `句子里的冒号要用中文冒号：${colon.sentence}`, edits: [colon.edit] }
    : { hint: '这里只写文字；内容里的冒号用中文冒号“：”' };
}

/** “- 学法清单: 年初制定” is a sentence; the colon of YAML made a name and a value of it. */
function colonEdit(
  { file, path }: Place,
  value: Readonly<Record<string, unknown>>,
): { sentence: string; edit: Edit } | undefined {
  const [entry, more] = Object.entries(value);
  if (entry === undefined || more !== undefined) return undefined;
  const [key, inner] = entry;
  if (typeof inner !== 'string' && typeof inner !== 'number') return undefined;
  const sentence = `${key}：${String(inner)}`;
  const whole = file.locate(path, 'value');
  if (file.source.text.charAt(whole.start) === '{') return { sentence, edit: { ...whole, text: asScalar(sentence) } };
  const start = file.locate([...path, key], 'key').end;
  const end = file.locate([...path, key], 'value').start;
  if (end <= start || !/^\s*:[ \t]*$/u.test(file.source.text.slice(start, end))) return undefined;
  return { sentence, edit: { start, end, text: '：' } };
}

/** Several lines were wanted, and one value stands there. */
function blockHint({ value, shape, path, file }: Place): Help {
  if (shape === undefined) return {};
  const key = String(path.at(-1) ?? '');
  if (typeof value === 'string' && /^(?:无|没有|暂无)$/u.test(value)) return { hint: '没有就删去这一项' };
  if (shape.role === 'matter' && typeof value === 'string') {
    const text = /\d/u.test(value) && isFigureLike(value) ? exampleBelow(shape) : `内容: ${asScalar(value)}`;
    return { hint: text.startsWith('内容') ? `整句的话写成 ${key}: {${text}}` : `说明是什么数，如 ${key}: {${text}}` };
  }
  if (shape.role === 'matter' && Array.isArray(value))
    return { hint: `一项项的措施写在“做法”下面：${key}: {做法: [甲, 乙]}` };
  if (shape.kind === 'array' && isMap(value)) return { hint: '每一条前面加上“- ”，只有一条的也要加' };
  if (shape.kind === 'array' && typeof value === 'string') {
    const [required = '内容'] = shape.items?.required ?? [];
    return { hint: `改为 [{${required}: ${asScalar(value)}}]` };
  }
  if ((shape.kind === 'figures' || shape.kind === 'breakdown') && typeof value === 'string') {
    const pairs = value.split(/[、，；,;]/u).map((part) => /^(\D{1,20})(\d.*)$/u.exec(part.trim()));
    return pairs.every((pair) => pair !== null)
      ? { hint: `改为 {${pairs.map(([, name = '', figure = '']) => `${name}: ${figure}`).join(', ')}}` }
      : { hint: '给每个数起个名目，一行一个' };
  }
  if (shape.kind === 'boolean') {
    const word = typeof value === 'string' ? (YES.test(value) ? '是' : NO.test(value) ? '否' : undefined) : undefined;
    return word === undefined ? {} : { hint: `改为 ${word}`, edits: [{ ...file.locate(path, 'value'), text: word }] };
  }
  if (shape.kind === 'object' && typeof value === 'string' && shape.children.size > 0)
    return { hint: `如 ${key}: {${exampleBelow(shape)}}` };
  return {};
}

const YES = /^(?:有|要|加|对|√|yes|y)$/iu;
const NO = /^(?:无|不|不要|不加|没有|×|no|n)$/iu;

function dateHint({ value, file, path }: Place): Help {
  const [whole, year = '', month = '', day = ''] =
    /^(\d{4})[年./-] ?(\d{1,2})[月./-] ?(\d{1,2})日?$/u.exec(show(value)) ?? [];
  if (whole === undefined) return { hint: '年、月、日都用阿拉伯数字写上' };
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { hint: `改为 ${text}`, edits: [{ ...file.locate(path, 'value'), text }] };
}

function yearHint({ value, file, path }: Place): Help {
  const year = /^(20\d{2}) ?(?:年度|年报告|年)?$/u.exec(show(value))?.[1];
  return year === undefined || year === show(value)
    ? {}
    : { hint: `改为 ${year}`, edits: [{ ...file.locate(path, 'value'), text: year }] };
}
