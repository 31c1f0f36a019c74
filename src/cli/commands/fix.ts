import { copyFile, readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { applyEdits } from '../../core/edits.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import { language } from '../../generated/language.ts';
import { decodeText } from '../../load/decode.ts';
import { loadFacts } from '../../load/load-facts.ts';
import { readText } from '../../read/read-text.ts';
import { fixText } from '../../rules/apply-edits.ts';
import { checkReading } from '../../rules/check-reading.ts';
import { replaceFile, withCleanup } from '../atomic-write.ts';
import { lineDiff } from '../line-diff.ts';
import type { Host } from '../host.ts';
import { readBytes } from '../read-sources.ts';
import { status, UsageError } from '../status.ts';

/** Repairs that need no decision: shown first, made with --write, the file as it was kept beside it as .bak. */
export async function fix(file: string, options: { readonly write?: true }, host: Host): Promise<number> {
  const bytes = await readBytes(file, host);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new UsageError(
      'Word 文件请按 lawreport check 的提示在 Word 或 WPS 中修改；fix 只改事实表（.yaml）和文本（.txt）。',
    );
  const decoded = decodeText(file, bytes);
  if (!decoded.value)
    throw new UsageError(
      decoded.diagnostics
        .map((diagnostic) => [diagnostic.message, diagnostic.hint].filter(Boolean).join('。'))
        .join('\n'),
    );
  if (decoded.value.encoding !== 'utf-8')
    throw new UsageError(`“${file}”不是 UTF-8 编码，请先在编辑器里另存为 UTF-8。`);
  const { text } = decoded.value;
  const fixed = /\.ya?ml$/iu.test(file) ? fixedFacts(file, text) : fixedReport(file, text);
  if (fixed === text) {
    host.err('没有可以自动修改的地方。\n');
    return status.fine;
  }
  host.out(lineDiff(text, fixed));
  if (options.write !== true) {
    host.err('以上是拟作的修改，没有写入。加 --write 写入，原文件另存为 .bak。\n');
    return status.fine;
  }
  const path = resolve(host.cwd, file);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb ? '\ufeff' : '';
  try {
    await copyFile(path, `${path}.bak`);
    await withCleanup(() => replaceFile(dirname(path), basename(path), new TextEncoder().encode(mark + fixed)));
    await readFile(path);
  } catch (error) {
    throw new UsageError(`写不了“${file}”（${(error as NodeJS.ErrnoException).code ?? '原因不明'}），原文件没有改动。`);
  }
  host.err(`已修改“${file}”，原文件在“${file}.bak”。\n`);
  return status.fine;
}

/** Repairs until nothing is left to repair, so that a second run finds nothing. */
function fixedFacts(name: string, text: string): string {
  return settle(text, (current) => {
    const edits = loadFacts({ name, text: current }).diagnostics.flatMap(
      (diagnostic: Diagnostic) => diagnostic.edits ?? [],
    );
    return applyEdits(current, edits).text;
  });
}

function fixedReport(name: string, text: string): string {
  return settle(text, (current) => fixText(current, checkReading(readText({ name, text: current }, language))));
}

const MOST_ROUNDS = 10;

function settle(text: string, once: (text: string) => string): string {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = once(current);
    if (next === current) break;
    current = next;
  }
  return current;
}
