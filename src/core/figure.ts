import { faultOf } from './figure-faults.ts';
import { readQuantity } from './figure-quantity.ts';
import { readRemarks } from './figure-remarks.ts';
import { isUnit, isUnitSign } from './figure-unit.ts';

/** A number of the facts file as the town means it: its value, its unit word, how exact it is, and how it is printed. */
export interface Figure {
  /** As printed, with its unit and without remarks: 3万余份 */
  readonly text: string;
  /** In plain units: 30000 for 3万余份; in per cent for rates; the lower end of 3至5份; times a year of 每季度1次. */
  readonly value: number;
  readonly unit: string;
  /** False where 约, 近, 超, 余, 以上 or the like stand with it, and for both ends of a range. */
  readonly exact: boolean;
  /** Decimal places given. */
  readonly decimals: number;
  /** More than one mark of approximation, as in 约2200余场次. */
  readonly doubled: boolean;
  /** Both ends, where the town gives two: 3至5份 */
  readonly range: readonly [from: number, to: number] | undefined;
  /** Times a year, where the figure is a frequency such as 每季度1次. */
  readonly perYear: number | undefined;
  /** The figure of the year before, where the town gives it: 317件（上年305件） */
  readonly last: Figure | undefined;
  /** How it stands against the year before, where the town says so: 317件（同比下降4.8%） */
  readonly change: Change | undefined;
  /** Until when it was counted, where that is not the end of the year, as printed behind 截至: 11月30日 */
  readonly asOf: string | undefined;
}

/** A change against the year before in the town's own words. */
export interface Change {
  /** As printed: 同比下降4.8%, 比上年增加20件、增长6.7%, 与上年持平 */
  readonly text: string;
  readonly verb: 'up' | 'down' | 'same';
  /** 0 where nothing changed. */
  readonly amount: number;
  /** '%', '个百分点', '倍' or a unit of count. */
  readonly unit: string;
  readonly decimals: number;
  /** False for 约, 近 and the like, and for 基本持平. */
  readonly exact: boolean;
  /** The same change in another measure: 增加20件、增长6.7%. Its words are part of the text above. */
  readonly also: Change | undefined;
}

/** Why a text is no figure. All words are Chinese and true of that very text. */
export interface FigureFault {
  readonly reason: string;
  readonly remedy?: string;
  /** What was meant, where no person need decide it. It can be read. */
  readonly mended?: string;
}

/** Reads a number or text of the facts file. `units` are those of its field; the first is printed where none is given. */
export function parseFigure(raw: number | string, units: readonly string[] = []): Figure | FigureFault {
  return readFigure(raw, units) ?? faultOf(raw, units, readFigure);
}

/** Tells a text that is no figure from one that is. */
export function isFault(figure: Figure | FigureFault): figure is FigureFault {
  return 'reason' in figure;
}

/** The same where it does not matter why a text is no figure. */
export function readFigure(raw: number | string, units: readonly string[] = []): Figure | undefined {
  if (typeof raw === 'number') return Number.isFinite(raw) ? readFigure(plainNumber(raw), units) : undefined;
  return readCount(raw, units) ?? readWithMarks(raw, units);
}

/** Most figures are whole numbers with at most a unit word of 汉字; these need no search for marks. */
function readCount(raw: string, units: readonly string[]): Figure | undefined {
  let end = 0;
  let value = 0;
  for (; end < raw.length; end++) {
    const digit = raw.charCodeAt(end) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  if (end === 0 || end > MOST_DIGITS || (end > 1 && raw.charCodeAt(0) === 0x30)) return undefined;
  for (let i = end; i < raw.length; i++) if (i >= end + MOST_UNIT || !isUnitSign(raw.charCodeAt(i))) return undefined;
  const text = end === raw.length ? raw + (units[0] ?? '') : raw;
  return {
    text,
    value,
    unit: text.slice(end),
    exact: true,
    decimals: 0,
    doubled: false,
    range: undefined,
    perYear: undefined,
    last: undefined,
    change: undefined,
    asOf: undefined,
  };
}

/** More could not be added up exactly. */
const MOST_DIGITS = 15;
const MOST_UNIT = 4;

function readWithMarks(raw: string, units: readonly string[]): Figure | undefined {
  if (raw.length > LONGEST) return undefined;
  const quantity = readQuantity(raw, units);
  if (!quantity) return undefined;
  const { figure, end } = quantity;
  if (!isUnit(figure.unit, units) || isYear(figure)) return undefined;
  if (end === raw.length) return figure;
  const remarks = readRemarks(raw, end, figure.unit === '' ? units : [figure.unit, ...units], readFigure);
  return remarks && { ...figure, ...remarks };
}

/** No figure is longer, whatever is remarked behind it. */
const LONGEST = 120;

/** 2025年 is no number of years. */
function isYear({ unit, value }: { readonly unit: string; readonly value: number }): boolean {
  return (unit === '年' || unit === '年度') && value >= 1900;
}

/** 30000 is printed 3万: numbers of five digits and more that end in 000 count in 万 (GB/T 15835-2011 5.1, usage). */
function plainNumber(value: number): string {
  return value >= 10_000 && value % 1000 === 0 ? `${String(value / 10_000)}万` : String(value);
}

/** part ÷ whole in per cent with the given decimal places: 98.7%. At 100 and 0 they are left out. */
export function percentage(part: number, whole: number, decimals: number): string {
  if (part === whole) return '100%';
  if (part === 0) return '0%';
  // Rounded on integers, so that 0.5 always goes up whatever the binary fraction says.
  const places = Math.max(decimalsOf(part), decimalsOf(whole));
  const [above, below] = [scaled(part, places), scaled(whole, places)];
  const rounded = (above * 200n * 10n ** BigInt(decimals) + below) / (below * 2n);
  const digits = String(rounded).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${digits.slice(0, point)}${decimals > 0 ? '.' : ''}${digits.slice(point)}%`;
}

function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
}

function scaled(value: number, places: number): bigint {
  const [whole = '', part = ''] = String(value).split('.');
  return BigInt(whole + part.padEnd(places, '0'));
}
