/** The measures of GB/T 9704-2012: twips (1 mm = 56.69, 1 pt = 20), type sizes in half-points, widths of rules in eighths of a point. */
export const gb9704 = {
  paper: { width: 11906, height: 16838 }, // 5.1 A4, 210×297 mm
  margin: { top: 2098, left: 1588, bottom: 1984, right: 1474 }, // 5.2.1 37 and 28 mm; the rest from the 版心
  text: { width: 8844, height: 12756 }, // 5.2.1 版心 156×225 mm
  marginTolerance: 57, // 5.2.1 ±1 mm
  linesPerPage: 22, // 5.2.3
  charsPerLine: 28, // 5.2.3
  size: { mark: 72, title: 44, text: 32, small: 28 }, // 7.3.1 2号, 5.2.2 3号, 7.4.2 and 7.5 4号; the mark's is free: 小初
  char: 320, // 3 一字: the width of a 3号 汉字
  smallChar: 280, // of a 4号 汉字
  tracking: -5, // 28 characters of 16 pt are wider than the 版心; 5.2.3 wants the line full
  titlePitch: 660, // 7.3.1 names none; 33 pt is usual
  titleChars: 20, // 2号 characters on a line of the 版心
  markTop: 1984, // 7.2.4 35 mm from the upper edge of the 版心 to that of the mark
  markLead: 1.2, // height of the mark's line over its type size
  markGap: 0.5, // between joint names and 文件, in type sizes
  linesUnderMark: 2, // 7.2.5
  redLineDrop: 227, // 7.2.7 4 mm
  rule: { red: 8, outer: 8, inner: 6 }, // 7.4.1 0.35 mm and 0.25 mm; 7.2.7 leaves the red one free
  red: 'FF0000', // 7.2.4, 7.2.7
  linesAboveTitle: 2, // 7.3.1
  signatureRight: 2, // 7.3.5.2 字 from the right edge
  dateShift: 2, // 7.3.5.2 字 to the right of the 署名’s first character
  sealedDateRight: 4, // 7.3.5.1
  linesAboveSeal: 2, // 7.3.5.1 the seal’s top within one line of the text: a 42 mm seal reaches 1½ lines above the 署名
  seal: 2381, // 42 mm, a township’s seal
  sealGap: 170, // 7.3.5.1 seals do not touch: 3 mm
  sealLines: 4, // so many lines lie between two rows of seals
  dash: 397, // 7.5 the dash of the page number 7 mm under the 版心
} as const;

/** Where the glyphs of an exactly high line stand: the baseline at four fifths, the 汉字 from 0.86 above to 0.14 below it. */
export const typeface = { baseline: 0.8, ascent: 0.86, descent: 0.14, dash: 0.36 } as const;
