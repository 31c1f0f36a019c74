import { resolve } from 'node:path';
import { checkWords } from '../check-words.ts';
import { readEditable, replaceKept } from '../edit-in-place.ts';
import type { Host } from '../host.ts';
import { kitFor } from '../kit.ts';
import { lineDiff } from '../line-diff.ts';
import { mendFacts, mendReport } from '../mend.ts';
import { readBytes } from '../read-sources.ts';
import { status, UsageError } from '../status.ts';

/** Repairs that need no decision: shown first, made with --write, the file as it was kept beside it as .bak. */
export async function fix(file: string, options: { readonly write?: true }, host: Host): Promise<number> {
  if (file === '-' && options.write === true) throw new UsageError('标准输入不能写回；要写入的，请给出文件名。');
  const bytes = await readBytes(file, host);
  const { text, mark } = readEditable(file, bytes);
  const mended = /\.ya?ml$/iu.test(file)
    ? await mendFacts(file, text, (await kitFor(file, host)).kit)
    : await mendByWords(file, text, host);
  if (mended === text) {
    host.err('没有可以自动修改的地方。\n');
    return status.fine;
  }
  host.out(lineDiff(text, mended));
  if (options.write !== true) {
    host.err('以上是拟作的修改，没有写入。加 --write 写入，原文件另存为 .bak。\n');
    return status.fine;
  }
  const kept = await replaceKept(file, new TextEncoder().encode(mark + mended), host);
  host.err(`已修改“${file}”，原文件另存为“${kept}”。\n`);
  return status.fine;
}

async function mendByWords(file: string, text: string, host: Host): Promise<string> {
  const words = await checkWords(file === '-' ? host.cwd : resolve(host.cwd, file, '..'), host);
  return mendReport(file, text, words.language, words.severities);
}
