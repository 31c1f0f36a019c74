/** What may be a key of a facts file: a short word without the marks of a sentence. */
export const KEY_NAME =
  /^(?=.*[\p{Script=Han}\w])[^\s，。；！？、“”《》,;：:[\]{}"'#][^，。；！？“”《》,;：:[\]{}"'#]{0,29}$/u;

/** Blanks that look like a space and are none to YAML. */
export const SPECIAL_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** What spreadsheets write where a formula fails or a column is too narrow; pasted into YAML it would be a remark. */
export const SPREADSHEET_ERROR = /^#(?:N\/A|REF!?|VALUE!?|DIV\/0!?|NAME\?|NUM!?|NULL!?|#{2,})(?![\p{Script=Han}\w])/iu;

/** A sign of remarks that sticks to a word: likely a part of what was meant to be said. */
export const STICKING_REMARK = /^#[^\s#!]/;

/** Brackets that people type for those of a list, with what closes them. */
export const WIDE_LISTS: Readonly<Record<string, string | undefined>> = {
  '［': '］',
  '【': '】',
  '〖': '〗',
  '〔': '〕',
  '「': '」',
  '『': '』',
};
