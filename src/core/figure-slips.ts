import { numeralsToDigits } from './large-numeral.ts';

/** A slip of writing a figure that has one remedy: what is wrong, where it shows, and what to put instead. */
interface Slip {
  readonly reason: string;
  readonly pattern: RegExp;
  readonly mend: string | ((...match: string[]) => string);
}

/** Mends every slip of a text until it can be read. The reason is that of the first; nothing where it stays unread. */
export function mendSlips(raw: string, reads: (text: string) => boolean): { reason: string; text: string } | undefined {
  let text = raw;
  let reason: string | undefined;
  for (const slip of SLIPS) {
    const next =
      typeof slip.mend === 'string' ? text.replace(slip.pattern, slip.mend) : text.replace(slip.pattern, slip.mend);
    if (next === text) continue;
    text = next;
    reason ??= slip.reason;
    if (reads(text)) return { reason, text };
  }
  return undefined;
}

/** What begins a remark that was put behind a figure without brackets. */
const REMARK = '上一?年|去年|同比|[较比与]上年|[较比与]去年|同上年|截至|截止';

/** In the order of mending: what the earlier put right the later find. */
const SLIPS: readonly Slip[] = [
  {
    reason: '数用了全角数字',
    pattern: /[０-９]/gu,
    mend: (digit = '') => String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  },
  { reason: '百分号用了全角的“％”', pattern: /％/gu, mend: '%' },
  { reason: '小数点用了中文标点', pattern: /(?<=\d)[．。·](?=\d)/gu, mend: '.' },
  { reason: '数的前后有空格', pattern: /^[\s\u3000]+|[\s\u3000]+$/gu, mend: '' },
  {
    reason: '说明要放在括号里',
    pattern: new RegExp(
      `^([^（(【〔［[，,；;、]*?[^（(【〔［[，,；;、\\s\\u3000])[\\s\\u3000]*(?=${REMARK})([^（()）]+)$`,
      'u',
    ),
    mend: '$1（$2）',
  },
  { reason: '数里有空格', pattern: /(?<=[\d约近超逾])[\s\u3000]+(?=[\d%\p{Script=Han}])/gu, mend: '' },
  { reason: '数里用了中文逗号', pattern: /(?<=\d)，(?=\d{3}(?!\d))/gu, mend: '' },
  { reason: '数后面多了标点', pattern: /[。．.，,；;、：:]+$/u, mend: '' },
  { reason: '“万”写成了字母', pattern: /(?<=\d)[wW](?![A-Za-z])/gu, mend: '万' },
  { reason: '“万、亿”前面多了“个”', pattern: /(?<=\d)个(?=[万亿])/gu, mend: '' },
  {
    reason: '数前面多了说明的话',
    pattern: /^(?:全年|累计|总计|合计|共计|总共|共有|共|达到|达|计|为|有)(?=[约近超逾\d])/u,
    mend: '',
  },
  { reason: '数前面多了 0', pattern: /^(\D{0,3})0[0,]*(?=\d)/u, mend: '$1' },
  { reason: '数字后面用了“十、百、千”', pattern: /(\d+(?:\.\d+)?)([余多]?)([十百千])(?![克米瓦分])/gu, mend: spellOut },
  { reason: '一个数分成了两截', pattern: /(\d+)万(\d{4})(?!\d)/gu, mend: joinMyriads },
  {
    reason: '频次要以“每”开头',
    pattern: /^(?:[一1]个?(年|季度|月|周|旬|天)|(半年))([一两二三四五六七八九十]|\d+)次$/u,
    mend: '每$1$2$3次',
  },
  {
    reason: '数用了汉字数字',
    pattern: /(?<=^(?:约|近|超|超过|逾|每\D{1,4})?)[零〇一二两三四五六七八九十百千万亿]+/u,
    mend: numeralsToDigits,
  },
  { reason: '频次要以“每”开头', pattern: /^(\d+次)\/(半年|年|季度|季|月|周|旬|天|日)$/u, mend: '每$2$1' },
  {
    reason: '频次里多了说明的话',
    pattern: /^(每[\p{Script=Han}\d]{1,4}?)(?:开展|组织|举办|召开|进行|学习|安排)(?=\d|不|至)/u,
    mend: '$1',
  },
  { reason: '括号要用（）', pattern: /[【〔[［]([^】〕\]］]*)[】〕\]］]/gu, mend: '（$1）' },
  { reason: '括号没有配对', pattern: /^([^（()）]*)[（(]([^（()）]*)$/u, mend: '$1（$2）' },
];

const POWERS: Readonly<Record<string, string>> = { 十: '1', 百: '2', 千: '3' };

/** 3千余 is 3000余. */
function spellOut(_: string, digits = '', more = '', power = ''): string {
  return String(Number(`${digits}e${POWERS[power] ?? '0'}`)) + more;
}

/** 3万5000 is 3.5万. */
function joinMyriads(_: string, myriads = '', rest = ''): string {
  const value = Number(myriads) * 10_000 + Number(rest);
  return value % 1000 === 0 ? `${String(value / 10_000)}万` : String(value);
}
