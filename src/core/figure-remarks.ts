import type { Change, Figure } from './figure.ts';
import { isUnit } from './figure-unit.ts';

/** What may be remarked behind a figure: last year's figure, a change against it, and until when it was counted. */
export interface Remarks {
  readonly last: Figure | undefined;
  readonly change: Change | undefined;
  readonly asOf: string | undefined;
}

type Read = (raw: string, units: readonly string[]) => Figure | undefined;

/** Reads all that stands behind a figure; nothing where a part of it is no remark. `units` begins with that of the figure. */
export function readRemarks(raw: string, from: number, units: readonly string[], read: Read): Remarks | undefined {
  const found: { last?: Figure; change?: Change; asOf?: string } = {};
  for (const part of remarkParts(raw.slice(from)) ?? [undefined]) {
    if (part === undefined) return undefined;
    const last = readLast(part, units, read);
    const change = last ? undefined : readChange(part, units);
    const asOf = last || change ? undefined : readAsOf(part);
    if (last && !found.last) found.last = last;
    else if (asOf !== undefined && found.asOf === undefined) found.asOf = asOf;
    else if (change && !found.change) found.change = change;
    else if (change && found.change) {
      const both = joined(found.change, change);
      if (!both) return undefined;
      found.change = both;
    } else return undefined;
  }
  return { last: found.last, change: found.change, asOf: found.asOf };
}

/** The remarks behind a figure one by one: in brackets, or behind a mark. Nothing where the brackets do not hold them all. */
export function remarkParts(rest: string): readonly string[] | undefined {
  if (rest === '') return [];
  const open = rest.charAt(0);
  if (open === '（' || open === '(') {
    const close = open === '（' ? '）' : ')';
    const end = rest.indexOf(close);
    if (end === -1 || /[（(]/u.test(rest.slice(1, end))) return undefined;
    const after = remarkParts(rest.slice(end + 1));
    return after && [...split(rest.slice(1, end)), ...after];
  }
  if (!MARK.test(open)) return undefined;
  const bracket = rest.search(/[（(]/u);
  const here = bracket === -1 ? rest : rest.slice(0, bracket);
  const after = bracket === -1 ? [] : remarkParts(rest.slice(bracket));
  return after && [...split(here.slice(1)), ...after];
}

const MARK = /[，,；;、]/u;

/** Commas between thousands do not part. */
function split(text: string): string[] {
  return text.split(/[，；;、]|,(?!\d{3}(?!\d))/u).map((part) => part.trim());
}

/** 上年396宗, 上年同期：1,396宗, 去年无 */
function readLast(part: string, units: readonly string[], read: Read): Figure | undefined {
  const [whole = '', , given = ''] = LAST_YEAR.exec(part) ?? [];
  if (whole === '') return undefined;
  const last = read(NONE.test(given) ? '0' : given, units);
  return last && !last.last && !last.change && last.asOf === undefined && last.perYear === undefined ? last : undefined;
}

const LAST_YEAR = /^(上一?年度?同期|上一?年度?|去年同期|去年)(?:[:：]|为|是|共)? ?(.+)$/u;
const NONE = /^(?:无|没有|未发生)$/u;

/** 同比下降4.8%, 较上年增加20件, 提高1.2个百分点, 与上年持平 */
function readChange(part: string, units: readonly string[]): Change | undefined {
  if (SAME.test(part)) {
    const exact = !part.includes('基本');
    const text = exact ? '与上年持平' : '与上年基本持平';
    return { text, verb: 'same', amount: 0, unit: '', decimals: 0, exact, also: undefined };
  }
  const [whole = '', basis = '', verb = '', about = '', digits = '', more = '', scale = '', word = ''] =
    CHANGE.exec(part) ?? [];
  if (whole === '' || /^0[\d,]/.test(digits)) return undefined;
  const unit = word === '' ? (units[0] ?? '') : word.endsWith('百分点') ? '个百分点' : word;
  if (!isUnit(unit, units)) return undefined;
  const number = digits.replaceAll(',', '');
  return {
    text: `${basis === '' ? (PERCENT.has(unit) ? '同比' : '比上年') : basis}${verb}${about}${number}${more}${scale}${unit}`,
    verb: DOWN.has(verb.replace('了', '')) ? 'down' : 'up',
    amount: Number(`${number}e${scale === '万' ? '4' : scale === '亿' ? '8' : '0'}`),
    unit,
    decimals: number.includes('.') ? number.length - number.indexOf('.') - 1 : 0,
    exact: about + more === '',
    also: undefined,
  };
}

const SAME =
  /^(?:(?:[与和同较比跟](?:上年|去年)(?:同期)?(?:相比)?|上年同期|去年同期|上年|去年|同比)?(?:基本)?(?:持平|相同|一致|一样)|同(?:上年|去年)(?:同期)?)$/u;
const CHANGE =
  /^(同比|[较比](?:上年|去年)(?:同期)?|[与和同](?:上年|去年)(?:同期)?相?比)?[，:：]?(增长了?|增加了?|上升了?|提高了?|提升了?|上涨了?|下降了?|减少了?|降低了?|下滑了?|回落了?|多了?|少了?|增了?|减了?|升了?|降了?)(约|近|超过|超|逾)?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(余|多)?(万|亿)?([\u4e00-\u9fff%‰]{0,5})$/u;
const DOWN: ReadonlySet<string> = new Set(['下降', '减少', '降低', '下滑', '回落', '少', '减', '降']);
const PERCENT: ReadonlySet<string> = new Set(['%', '个百分点', '倍', '‰']);

/** 增加20件、增长6.7% is one change told twice; anything else is not. */
function joined(first: Change, second: Change): Change | undefined {
  if (first.also || first.verb !== second.verb || first.verb === 'same' || first.unit === second.unit) return undefined;
  const words = second.text.replace(/^(?:同比|比上年)/u, '');
  return { ...first, text: `${first.text}、${words}`, also: second };
}

/** 截至11月30日, 截至2025-11-30, 截止到2025年11月底 */
function readAsOf(part: string): string | undefined {
  const day = /^(?:数据|统计)?(?:截至|截止到|截止至|截止) ?(.+)$/u.exec(part)?.[1];
  return day === undefined ? undefined : readDay(day);
}

/** A day or the end of a month as printed: 11月30日, 2025年11月30日, 11月底. Days that do not exist are none. */
export function readDay(text: string): string | undefined {
  const [whole = '', year = '', month = '', day = ''] = DAY.exec(text) ?? [];
  const nth = Number(month);
  if (whole === '' || nth < 1 || nth > 12) return undefined;
  if (day !== '' && (Number(day) < 1 || Number(day) > (DAYS[nth - 1] ?? 31))) return undefined;
  return `${year === '' ? '' : `${year}年`}${String(nth)}月${day === '' ? '底' : `${String(Number(day))}日`}`;
}

const DAY = /^(?:(\d{4})[年.\-/])?(\d{1,2})[月.\-/](?:(\d{1,2})日?|底|末)$/u;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
