import type { Figure } from './figure.ts';

/** A figure without what is remarked behind it, and where it ends. */
export interface Quantity {
  readonly figure: Figure;
  readonly end: number;
}

/** Reads the figure at the beginning of a text: 317件, 约3万余份, 3至5份, 每季度1次. */
export function readQuantity(raw: string, units: readonly string[]): Quantity | undefined {
  return raw.startsWith('每') ? readFrequency(raw, units) : readAmount(raw, 0, units);
}

function readAmount(raw: string, at: number, units: readonly string[]): Quantity | undefined {
  const first = readNumber(raw, at);
  if (!first) return undefined;
  const mark = match(RANGE, raw, first.end);
  const second = mark === '' ? undefined : readNumber(raw, first.end + mark.length);
  if (second) return readRange(first, mark, second, units);
  const marks = marksOf(first);
  const figure: Figure = {
    text: printed(first, units),
    value: valueOf(first),
    unit: unitOf(first, units),
    exact: marks === 0,
    decimals: first.decimals,
    doubled: marks > 1,
    range: undefined,
    perYear: undefined,
    last: undefined,
    change: undefined,
    asOf: undefined,
  };
  return { figure, end: first.end };
}

/** 3至5份, 3份至5份, 15%—30%. Where only the second has 万 nobody knows what the first means. */
function readRange(first: Amount, mark: string, second: Amount, units: readonly string[]): Quantity | undefined {
  const [from, to] = [valueOf(first), valueOf(second)];
  const sameUnit = first.unit === '' || first.unit === second.unit;
  if (from >= to || !sameUnit || first.scale !== second.scale || second.before !== '') return undefined;
  const between = mark === '-' || mark === '~' || mark === '－' ? '至' : mark;
  const figure: Figure = {
    text: `${printed(first, [])}${between}${printed(second, units)}`,
    value: from,
    unit: unitOf(second, units),
    exact: false,
    decimals: Math.max(first.decimals, second.decimals),
    doubled: marksOf(first) + marksOf(second) > 0,
    range: [from, to],
    perYear: undefined,
    last: undefined,
    change: undefined,
    asOf: undefined,
  };
  return { figure, end: second.end };
}

/** 每季度1次, 每两个月1次, 每月不少于1次. 每周 alone means once. */
function readFrequency(raw: string, units: readonly string[]): Quantity | undefined {
  PERIOD.lastIndex = 0;
  const [period = '', several = '', name = ''] = PERIOD.exec(raw) ?? [];
  const times = PER_YEAR[name];
  if (times === undefined) return undefined;
  const per = times / (several === '' ? 1 : (SEVERAL[several] ?? Number(several)));
  const unit = units[0] ?? '次';
  const once = ENDS.test(raw.charAt(period.length));
  const amount = once
    ? readAmount(`1${unit}`, 0, units)
    : readAmount(raw, period.length, units.length > 0 ? units : [unit]);
  if (!amount) return undefined;
  const { figure } = amount;
  const frequency: Figure = {
    ...figure,
    text: period + figure.text,
    value: figure.value * per,
    exact: figure.exact && Number.isInteger(per) && !LOOSE.has(name),
    range: figure.range && [figure.range[0] * per, figure.range[1] * per],
    perYear: figure.value * per,
  };
  return { figure: frequency, end: once ? period.length : amount.end };
}

const PERIOD = /每(两|二|三|四|五|六|[1-9]\d?)?个?(半年|年度|年|季度|季|半个月|半月|月|旬|周|星期|工作日|天|日)/y;
const SEVERAL: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 };
const PER_YEAR: Readonly<Record<string, number>> = {
  ...{ 年: 1, 年度: 1, 半年: 2, 季度: 4, 季: 4, 月: 12, 半月: 24, 半个月: 24 },
  ...{ 旬: 36, 周: 52, 星期: 52, 工作日: 250, 天: 365, 日: 365 },
};

/** Periods of which no whole number makes a year. */
const LOOSE: ReadonlySet<string> = new Set(['周', '星期', '工作日']);
const ENDS = /^$|[（(，,；;、]/u;

/** A number with the words that belong to it, taken apart. */
interface Amount {
  readonly before: string;
  /** Without thousands commas. */
  readonly digits: string;
  readonly decimals: number;
  readonly more: string;
  readonly scale: string;
  readonly moreAfter: string;
  readonly unit: string;
  readonly after: string;
  readonly end: number;
}

function readNumber(raw: string, start: number): Amount | undefined {
  const before = isDigit(raw.charCodeAt(start)) ? '' : match(BEFORE, raw, start);
  let at = start + before.length;
  const number = match(NUMBER, raw, at);
  // 038份 and 0,038份 are no numbers, and more than fifteen digits could not be added up.
  if (number === '' || (number.startsWith('0') && /^0[\d,]/.test(number))) return undefined;
  const digits = number.includes(',') ? number.replaceAll(',', '') : number;
  const point = digits.indexOf('.');
  const decimals = point === -1 ? 0 : digits.length - point - 1;
  if (digits.length > MOST_DIGITS || decimals > MOST_DECIMALS) return undefined;
  at += number.length;
  const more = match(MORE, raw, at);
  at += more.length;
  const scale = match(SCALE, raw, at);
  at += scale.length;
  const moreAfter = scale === '' ? '' : match(MORE, raw, at);
  at += moreAfter.length;
  const end = wordEnd(raw, at);
  const word = raw.slice(at, end);
  const after = word.length > 1 && AFTER.has(word.slice(-2)) ? word.slice(-2) : '';
  const unit = word.slice(0, word.length - after.length);
  const amount = { before, digits, decimals, more, scale, moreAfter, unit, after, end };
  return valueOf(amount) <= Number.MAX_SAFE_INTEGER ? amount : undefined;
}

const BEFORE = /大约|约|将近|接近|近|超过|超|逾|突破|不少于|不低于|不超过|不足|不到|至少|至多|最多/y;
const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const MORE = /[余多]/y;
const SCALE = /[万亿]/y;
const RANGE = /[至到—–～~－-]/y;
const AFTER: ReadonlySet<string> = new Set(['以上', '左右', '以内', '以下', '上下', '不等']);
const MOST_DIGITS = 15;
const MOST_DECIMALS = 6;

function match(pattern: RegExp, raw: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(raw)?.[0] ?? '';
}

/** Where the word behind a number ends: at a mark, a blank, a digit, or 至 before another number. */
function wordEnd(raw: string, from: number): number {
  let at = from;
  for (; at < raw.length; at++) {
    const code = raw.charCodeAt(at);
    if ((code < 0x4e00 || code > 0x9fff) && !LETTER.test(raw.charAt(at))) break;
    if ((code === TO || code === UP_TO) && isDigit(raw.charCodeAt(at + 1))) break;
  }
  return at;
}

const LETTER = /[A-Za-z%‰℃㎡㎥㎞㎏²³/]/;
const TO = '至'.charCodeAt(0);
const UP_TO = '到'.charCodeAt(0);

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function printed({ before, digits, more, scale, moreAfter, unit, after }: Amount, units: readonly string[]): string {
  return before + digits + more + scale + moreAfter + (unit === '' ? (units[0] ?? '') : unit) + after;
}

function unitOf({ unit }: Amount, units: readonly string[]): string {
  return unit === '' ? (units[0] ?? '') : unit;
}

/** Scaled by way of decimal text, as 11.5 × 10000 is not exact in binary for every such pair. */
function valueOf({ digits, scale }: Amount): number {
  return scale === '' ? Number(digits) : Number(`${digits}e${scale === '万' ? '4' : '8'}`);
}

/** How many marks of approximation there are: before the number, in it, behind it. */
function marksOf({ before, more, moreAfter, after }: Amount): number {
  return Number(before !== '') + Number(more !== '' || moreAfter !== '') + Number(after !== '');
}
