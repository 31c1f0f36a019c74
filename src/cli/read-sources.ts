import { relative, resolve } from 'node:path';
import type { Checked } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import { decodeText } from '../load/decode.ts';
import type { Host } from './host.ts';
import { UsageError } from './status.ts';

/** Reads a text file in whatever encoding it has; “-” is standard input. A file that cannot be read ends the command. */
export async function readSource(path: string, host: Host): Promise<Checked<Source>> {
  const name = path === '-' ? '标准输入' : path;
  const decoded = decodeText(name, await readBytes(path, host));
  return decoded.value
    ? { value: { name, text: decoded.value.text }, diagnostics: decoded.diagnostics }
    : { diagnostics: decoded.diagnostics };
}

/** Reads a file, or tells in Chinese why it cannot be read. */
export async function readBytes(path: string, host: Host): Promise<Uint8Array> {
  try {
    return await host.readFile(path === '-' ? path : resolve(host.cwd, path));
  } catch (error) {
    throw new UsageError(readFault(path, (error as NodeJS.ErrnoException).code));
  }
}

function readFault(path: string, code: string | undefined): string {
  switch (code) {
    case 'ENOENT':
      return `找不到文件“${path}”。检查文件名和所在文件夹。`;
    case 'EISDIR':
      return `“${path}”是文件夹，这里要写文件名。整个文件夹一起处理用 lawreport batch。`;
    case 'EACCES':
    case 'EPERM':
      return `没有权限读“${path}”。`;
    case 'EBUSY':
      return `“${path}”正被别的程序占用，请先关闭它。`;
    case 'EFBIG':
      return `“${path}”太大，不像是事实表或报告。`;
    default:
      return `读不了“${path}”（${code ?? '原因不明'}）。`;
  }
}

/** A path as it is shown: relative to where the command was called, when it lies below. */
export function showFile(path: string, host: Host): string {
  const shown = relative(host.cwd, path);
  return shown.startsWith('..') ? path : shown;
}
