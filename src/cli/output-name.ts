/** A file name that every system takes, from words such as a town's name; the extension starts with a dot. */
export function outputName(base: string, extension: string): string {
  const words = base
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\-_.·（）()〔〕《》“”、，—]+/gu, '_')
    .replace(/^[._-]+/, '');
  let name = '';
  for (const char of words) {
    if (Buffer.byteLength(name + char + extension) > MAX_BYTES) break;
    name += char;
  }
  name = name.replace(/[._]+$/, '');
  if (name === '') name = '报告';
  // CON.docx opens the console on Windows, whatever follows the first dot.
  return (/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(name) ? `文件${name}` : name) + extension;
}

/** A component of a path may have 255 bytes; backup and cloud tools add their own endings. */
const MAX_BYTES = 120;
