import { resolve } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { extractFacts } from '../../write/extract-facts.ts';
import type { Host } from '../host.ts';
import { readBytes } from '../read-sources.ts';
import { status, UsageError } from '../status.ts';

/** Gives back the facts file that a report carries. */
export async function extract(file: string, options: { readonly output?: string }, host: Host): Promise<number> {
  const bytes = await readBytes(file, host);
  let facts: ReturnType<typeof extractFacts>;
  try {
    facts = extractFacts(bytes);
  } catch {
    facts = undefined;
  }
  if (!facts) {
    host.err(`“${file}”里没有事实表。只有本程序生成的 Word 文件（.docx）才带着事实表。\n`);
    return status.faulty;
  }
  if (options.output === undefined) {
    host.out(facts.text);
    return status.fine;
  }
  try {
    await writeFile(resolve(host.cwd, options.output), facts.text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'EEXIST'
        ? `“${options.output}”已经存在，不会覆盖。请换一个文件名。`
        : `写不了“${options.output}”（${code ?? '原因不明'}）。`,
    );
  }
  host.out(`${options.output}\n`);
  return status.fine;
}
