/** Whether a character may stand in a unit word of 汉字: 件, 场次, 个百分点. Marks, scales and particles may not. */
export function isUnitSign(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff && !NO_UNIT.has(code);
}

/** What follows a number without being counted: 余 and 万 belong to the number, 上年 and 含 begin a remark. */
const NO_UNIT: ReadonlySet<number> = new Set(
  Array.from(
    '余多万亿千百十零一二两三四五六七八九半几数以上左右内外下不约近超逾含较比增降减升同等和及与或并共均为是有无未已至到达的了在从被由向把按每其去今昨前后年第',
    (char) => char.charCodeAt(0),
  ),
);

/** Unit words that hold one of the signs above, and units in letters. */
const OTHERS: ReadonlySet<string> = new Set(
  ['年', '年次', '年度', '升', '毫升', '公升', '千克', '千米', '千瓦', '千瓦时', '个百分点', '百分点'].concat([
    'km',
    'km²',
    'm',
    'm²',
    'm³',
    'kg',
    'g',
    't',
    'kW',
    'kWh',
    'L',
    '㎡',
    '㎥',
    '㎞',
    '㎏',
    '%',
    '‰',
    '℃',
  ]),
);

const LONGEST = 4;
const PERIODS: ReadonlySet<string> = new Set(['季度', '季', '月', '个月', '旬', '周', '星期', '日', '天']);

/** Whether a word can be what a number counts: one of the field's own, or any short word that is no remark. */
export function isUnit(word: string, units: readonly string[]): boolean {
  if (word === '' || units.includes(word) || OTHERS.has(word)) return true;
  if (!word.includes('/')) return isShortWord(word);
  return word.split('/').every((part, nth) => {
    // 1次/季度 is a frequency, which is written 每季度1次.
    return isShortWord(part) && !(nth > 0 && PERIODS.has(part));
  });
}

function isShortWord(word: string): boolean {
  if (word === '' || word.length > LONGEST) return false;
  for (let i = 0; i < word.length; i++) if (!isUnitSign(word.charCodeAt(i))) return false;
  return true;
}

/** Units that are measured, so that parts of one can be had; what is counted in any other is whole. */
export function isMeasured(unit: string): boolean {
  return MEASURED.has(unit);
}

const MEASURED: ReadonlySet<string> = new Set(
  [
    '元',
    '万元',
    '亩',
    '公顷',
    '公里',
    '千米',
    '米',
    '平方米',
    '平方公里',
    '立方米',
    '立方',
    '方',
    '吨',
    '公斤',
    '千克',
    '斤',
  ].concat(
    [
      '克',
      '升',
      '毫升',
      '千瓦',
      '千瓦时',
      '度',
      '小时',
      '学时',
      '课时',
      '天',
      '年',
      '倍',
      '%',
      '‰',
      '个百分点',
      '百分点',
      '分',
    ],
    ['km', 'km²', 'm', 'm²', 'm³', 'kg', 'g', 't', 'kW', 'kWh', 'L', '㎡', '㎥', '㎞', '㎏', '℃'],
  ),
);
