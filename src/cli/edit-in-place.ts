import { constants } from 'node:fs';
import { copyFile, realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { decodeText } from '../load/decode.ts';
import { replaceFile, withCleanup } from './atomic-write.ts';
import type { Host } from './host.ts';
import { isWord } from './read-report.ts';
import { UsageError } from './status.ts';

/** The text of a file that can be written back as it was, and its byte order mark. */
export function readEditable(file: string, bytes: Uint8Array): { text: string; mark: string } {
  if (isWord(bytes)) {
    throw new UsageError(
      'Word 文件请按 lawreport check 的提示在 Word 或 WPS 中修改；fix 只改事实表（.yaml）和文本（.txt）。',
    );
  }
  const decoded = decodeText(file, bytes);
  if (!decoded.value) {
    const words = decoded.diagnostics.map((diagnostic) =>
      [diagnostic.message, diagnostic.hint].filter(Boolean).join('。'),
    );
    throw new UsageError(words.join('\n'));
  }
  if (decoded.value.encoding !== 'utf-8')
    throw new UsageError(`“${file}”不是 UTF-8 编码，请先在编辑器里另存为 UTF-8。`);
  return { text: decoded.value.text, mark: bytes[0] === 0xef && bytes[1] === 0xbb ? '\ufeff' : '' };
}

/** Writes a file anew and says under which name the old one is kept. */
export async function replaceKept(file: string, content: Uint8Array, host: Host): Promise<string> {
  try {
    const path = await realpath(resolve(host.cwd, file));
    const ending = await keep(path);
    await withCleanup(() => replaceFile(dirname(path), basename(path), content));
    return file + ending;
  } catch (error) {
    throw new UsageError(`写不了“${file}”（${(error as NodeJS.ErrnoException).code ?? '原因不明'}），原文件没有改动。`);
  }
}

/** Copies a file to .bak or, so that no older copy is lost, to .bak2, .bak3 … */
async function keep(path: string): Promise<string> {
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '.bak' : `.bak${String(n)}`;
    try {
      await copyFile(path, path + ending, constants.COPYFILE_EXCL);
      return ending;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
