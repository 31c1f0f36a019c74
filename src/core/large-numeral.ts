/** 三百二十 → 320, 三万 → 3万. A numeral that can be taken in two ways, such as 一万二, comes back as it was. */
export function numeralsToDigits(text: string): string {
  const value = readLargeNumeral(text);
  if (value === undefined) return text;
  if (value >= 100_000_000 && value % 10_000_000 === 0) return `${String(value / 100_000_000)}亿`;
  return value >= 10_000 && value % 1000 === 0 ? `${String(value / 10_000)}万` : String(value);
}

const DIGITS = '零一二三四五六七八九';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a numeral in 汉字; nothing where it is none or could be taken in two ways. */
function readLargeNumeral(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = Infinity;
  let zero = false;
  for (const char of text.replaceAll('〇', '零').replaceAll('两', '二')) {
    const power = POWERS[char];
    if (power !== undefined) {
      if (power >= last || (digit === undefined && power !== 10)) return undefined;
      section += (digit ?? 1) * power;
      digit = undefined;
      last = power;
      zero = false;
    } else if (char === '万' || char === '亿') {
      const value = section + (digit ?? 0);
      if (value === 0) return undefined;
      total = (total + value) * (char === '万' ? 10_000 : 100_000_000);
      section = 0;
      digit = undefined;
      last = Infinity;
      zero = false;
    } else {
      const read = DIGITS.indexOf(char);
      if (read === -1 || (digit !== undefined && digit !== 0)) return undefined;
      if (read === 0) zero = true;
      digit = read;
    }
  }
  // 三百五 may be 350, 一万二 12000: without 零 only tens take a bare digit behind them.
  if (digit !== undefined && digit > 0 && !zero && (last === 100 || last === 1000 || (last === Infinity && total > 0)))
    return undefined;
  return total + section + (digit ?? 0);
}
