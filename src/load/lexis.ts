/** What may be a key of a facts file: a short word without the marks of a sentence. */
export const KEY_NAME =
  /^(?=.*[\p{Script=Han}\w])[^\s，。；！？、“”《》,;：:[\]{}"'#][^，。；！？“”《》,;：:[\]{}"'#]{0,29}$/u;

/** Blanks that look like a space and are none to YAML. */
export const SPECIAL_BLANK = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
