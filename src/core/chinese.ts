const DIGITS = '零一二三四五六七八九';

/** Chinese numeral of 1–99, for 一、 （一） and 一是: 12 is 十二. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) throw new RangeError(`no numeral for ${String(n)}`);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return (tens > 1 ? DIGITS.charAt(tens) : '') + (tens > 0 ? '十' : '') + (ones > 0 ? DIGITS.charAt(ones) : '');
}

/** Number of cells a text takes on a terminal: CJK and full-width characters count two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
        char,
      )
        ? 2
        : 1;
  return width;
}
