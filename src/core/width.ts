const PAIRS: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '％': '%',
  '～': '~',
  '．': '.',
  '＋': '+',
  '－': '-',
  '＜': '<',
  '＞': '>',
  '［': '[',
  '］': ']',
  '\u3000': ' ',
  '\u00a0': ' ',
};

/** The same text, offset for offset, with full-width marks, digits, letters and blanks made half-width. */
export function foldWidth(text: string): string {
  return text.replace(/[，：；（）！？％～．＋－＜＞［］\u3000\u00a0０-９Ａ-Ｚａ-ｚ]/g, (char) => {
    return PAIRS[char] ?? String.fromCharCode(char.charCodeAt(0) - 0xfee0);
  });
}
