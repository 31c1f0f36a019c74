const DIGITS = '零一二三四五六七八九';

/** Value of a Chinese numeral of 1–99 as headings use it: 十二 is 12. Nothing where the text is no such numeral. */
export function readChineseNumeral(text: string): number | undefined {
  const match = /^(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return undefined;
  const ten = match[2] === undefined ? 0 : match[1] === undefined ? 10 : DIGITS.indexOf(match[1]) * 10;
  return ten + (match[3] === undefined ? 0 : DIGITS.indexOf(match[3]));
}
