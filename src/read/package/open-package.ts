import { strFromU8, unzipSync } from 'fflate';
import type { Fault } from './fault.ts';

/** The parts of a .docx that say something about its text or looks, as XML text by name. */
export type Parts = ReadonlyMap<string, string>;

const MAX_ENTRIES = 2000;
const MAX_EXPANDED = 100 * 1024 * 1024;
// A header may lie about the expanded size; what is inflated is then bounded by what is read.
const MAX_COMPRESSED = 4 * 1024 * 1024;
const NEEDED = /^word\/(?:document|styles|numbering|footer\d*|theme\/theme1)\.xml$/;

/** Opens a .docx, or says in one sentence why it cannot be read. */
export function openPackage(bytes: Uint8Array): Parts | Fault {
  const start = strFromU8(bytes.subarray(0, 8), true);
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) {
    return {
      message: '这是旧格式的 .doc（或者加了密码的文件），读不了',
      hint: '请在 Word 或 WPS 中打开，另存为 .docx（不加密码）',
    };
  }
  if (!start.startsWith('PK'))
    return { message: '这不是 .docx 文件', hint: '请在 Word 或 WPS 中另存为 .docx，或者给 .txt 文件' };
  try {
    return inflate(bytes);
  } catch {
    return { message: '文件已损坏，打不开', hint: '请在 Word 或 WPS 中打开修复，再另存为 .docx' };
  }
}

function inflate(bytes: Uint8Array): Parts | Fault {
  let entries = 0;
  let expanded = 0;
  let compressed = 0;
  const tooBig = () => entries > MAX_ENTRIES || expanded > MAX_EXPANDED || compressed > MAX_COMPRESSED;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize, size }) => {
      const needed = NEEDED.test(name);
      entries++;
      expanded += originalSize;
      if (needed) compressed += size;
      return needed && !tooBig();
    },
  });
  if (tooBig()) return { message: '文件展开后过大，没有读', hint: '请确认这是一份报告；图片很多的，先删去图片' };
  const parts = new Map(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
  if (!parts.has('word/document.xml'))
    return { message: '文件里没有正文，不是 Word 文档', hint: '请在 Word 或 WPS 中另存为 .docx' };
  return parts;
}
