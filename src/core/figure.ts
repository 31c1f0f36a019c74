/** A number of the facts file as the town means it: its value, its unit word, how exact it is, and how it is printed. */
export interface Figure {
  /** As printed, with its unit: 3万余份 */
  readonly text: string;
  /** In plain units: 30000 for 3万余份; in per cent for rates. */
  readonly value: number;
  readonly unit: string;
  /** False where 约, 近, 超, 余, 以上 or the like stand with it. */
  readonly exact: boolean;
  /** Decimal places given. */
  readonly decimals: number;
  /** More than one mark of approximation, as in 约2200余场次. */
  readonly doubled: boolean;
  /** The figure of the year before, where the town gives it: 317件（上年305件） */
  readonly last: Figure | undefined;
}

/** The pattern of the facts schema is the same, so that an editor marks what this program cannot read. */
export const FIGURE =
  /^(约|近|超过|超|逾|突破|不少于|不低于|至少)?(\d+(?:\.\d+)?)(余|多)?(万|亿)?(余|多)?([^\d\s，。；：、,.;:（）]{0,8}?)(以上|左右|以内)?(?:（上年([^）]+)）)?$/u;
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Reads a number or text of the facts file. `units` are those of its field; the first is printed where none is given. */
export function readFigure(raw: number | string, units: readonly string[] = []): Figure | undefined {
  if (typeof raw === 'number') return readFigure(plainNumber(raw), units);
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
  if (end === 0 || end > MOST_DIGITS || raw.length > end + MOST_UNIT) return undefined;
  for (let i = end; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code < 0x4e00 || code > 0x9fff || MARKS.includes(raw.charAt(i))) return undefined;
  }
  const text = end === raw.length ? raw + (units[0] ?? '') : raw;
  return { text, value, unit: text.slice(end), exact: true, decimals: 0, doubled: false, last: undefined };
}

/** More could not be added up exactly. */
const MOST_DIGITS = 15;
const MOST_UNIT = 4;

/** What a unit word is not made of: marks of approximation and of scale. */
const MARKS = '余多万亿以上左右内';

function readWithMarks(raw: string, units: readonly string[]): Figure | undefined {
  const match = FIGURE.exec(raw);
  if (!match) return undefined;
  const [, before = '', digits = '', more = '', scale = '', moreAfter = '', word = '', after = '', last] = match;
  const unit = word === '' ? (units[0] ?? '') : word;
  const previous = last === undefined ? undefined : readFigure(last, unit === '' ? units : [unit]);
  if (last !== undefined && !previous) return undefined;
  return {
    text: before + digits + more + scale + moreAfter + unit + after,
    // Scaled by way of decimal text, as 11.5 × 10000 is not exact in binary for every such pair.
    value: scale === '' ? Number(digits) : Number(`${digits}e${String(Math.log10(SCALE[scale] ?? 1))}`),
    unit,
    exact: before + more + moreAfter + after === '',
    decimals: digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0,
    doubled: [before, more + moreAfter, after].filter((mark) => mark !== '').length > 1,
    last: previous,
  };
}

/** 30000 is printed 3万: numbers of five digits and more that end in 000 count in 万 (GB/T 15835-2011 5.1, usage). */
function plainNumber(value: number): string {
  return value >= 10_000 && value % 1000 === 0 ? `${String(value / 10_000)}万` : String(value);
}

/** part ÷ whole in per cent with the given decimal places, without needless zeros at 100 and 0: 98.7% */
export function percentage(part: number, whole: number, decimals: number): string {
  if (part === whole) return '100%';
  if (part === 0) return '0%';
  // Rounded on integers, so that 0.5 always goes up whatever the binary fraction says.
  const scale = 10 ** decimals;
  const scaled = Math.floor((part * 100 * scale * 2 + whole) / (whole * 2));
  return `${(scaled / scale).toFixed(decimals)}%`;
}
