/** A character that may stand in no text of this tool: what it is, where, and whether dropping it loses nothing. */
export interface ForbiddenCharacter {
  readonly index: number;
  readonly length: number;
  /** For messages: U+200B 零宽空格 */
  readonly name: string;
  readonly invisible: boolean;
}

/** Finds what XML forbids and what a reader cannot see or trust: controls, lone surrogates, bidi marks, private use. */
export function forbiddenCharacters(text: string, limit = Infinity): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  if (!FORBIDDEN.test(text)) return found;
  for (const match of text.matchAll(new RegExp(FORBIDDEN, 'gu'))) {
    if (found.length >= limit) break;
    const char = match[0];
    const code = char.codePointAt(0) ?? 0;
    const kind = KINDS.find(([, pattern]) => pattern.test(char));
    found.push({
      index: match.index,
      length: char.length,
      name: `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${NAMES[code] ?? kind?.[0] ?? '控制字符'}`,
      invisible: kind?.[2] ?? false,
    });
  }
  return found;
}

// Variation selectors stay: with them a person's name shows the form of the household register.
const FORBIDDEN =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\p{Cs}\p{Co}\p{Noncharacter_Code_Point}\u{e0001}-\u{e007f}]|\r(?!\n)/u;

const KINDS: readonly (readonly [name: string, pattern: RegExp, invisible: boolean])[] = [
  ['不可见字符', /[\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0001}-\u{e007f}]/u, true],
  ['不成对的代理码（半个字）', /\p{Cs}/u, false],
  ['造字区字符（别的电脑显示不出）', /\p{Co}/u, false],
  ['非字符', /\p{Noncharacter_Code_Point}/u, false],
];

const NAMES: Readonly<Record<number, string>> = {
  0x00: '空字符',
  0x0d: '单独的回车符',
  0xad: '软连字符',
  0x200b: '零宽空格',
  0x200c: '零宽不连字',
  0x200d: '零宽连字',
  0x200e: '从左到右标记',
  0x200f: '从右到左标记',
  0x2028: '行分隔符',
  0x2029: '段分隔符',
  0x202a: '从左到右嵌入',
  0x202b: '从右到左嵌入',
  0x202c: '方向结束',
  0x202d: '从左到右强制',
  0x202e: '从右到左强制',
  0x2060: '词连接符',
  0xfeff: '零宽不换行空格（BOM）',
  0xfffc: '对象占位符',
  0xfffd: '乱码替换符',
};
