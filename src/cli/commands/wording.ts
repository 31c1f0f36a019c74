import type { Matter } from '../../core/facts.ts';
import { closest } from '../../core/suggest.ts';
import { wordingsOf } from '../../own-wordings.ts';
import { readEditable, replaceKept } from '../edit-in-place.ts';
import type { Host } from '../host.ts';
import { insertWordings } from '../insert-wordings.ts';
import { kitFor } from '../kit.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { readBytes } from '../read-sources.ts';
import { renderedTowns, type Findings } from '../rendered-towns.ts';
import { status, UsageError } from '../status.ts';

/** Shows how matters are worded now, in the notation of 写成, or writes that into the facts file for a secretary to begin from. */
export async function wording(
  file: string,
  name: string | undefined,
  options: { readonly write?: true },
  host: Host,
): Promise<number> {
  if (file === '-' && options.write === true) throw new UsageError('标准输入不能写回；要写入的，请给出文件名。');
  const findings: Findings = { diagnostics: [], sources: [] };
  for await (const town of renderedTowns([file], undefined, findings, host)) {
    const { facts } = town;
    const open = facts.matters.filter((matter) => !facts.has(`${matter.path}.写成`) && matter.keys.length > 1);
    const chosen = name === undefined ? open : open.filter((matter) => isNamed(matter, name));
    if (name !== undefined && chosen.length === 0) throw new UsageError(nothingNamed(name, facts.matters, open));
    const wordings = wordingsOf(town, chosen, (await kitFor(file, host)).kit);
    const apart = chosen.filter((matter) => !wordings.some((shown) => shown.matter === matter));
    if (apart.length > 0)
      host.err(
        `下面的事和别的事合在一起说，或者原话没法照抄，请直接写：${apart.map(({ name: own }) => own).join('、')}\n`,
      );
    if (options.write !== true) {
      for (const { matter, text } of wordings) host.out(`${matter.name}\n  写成: ${text}\n`);
      return status.fine;
    }
    const { text: source, mark } = readEditable(file, await readBytes(file, host));
    const written = insertWordings(
      source,
      wordings.map(({ matter: { keys }, text }) => ({ keys, text })),
    );
    if (written === source) {
      host.err('没有可以写入的说法。\n');
      return status.fine;
    }
    const kept = await replaceKept(file, new TextEncoder().encode(mark + written), host);
    host.err(
      `已把 ${String(wordings.length)} 件事现在的说法写进“${file}”，可以照自己的话改。原文件另存为“${kept}”。\n`,
    );
    return status.fine;
  }
  host.err(printDiagnostics(findings.diagnostics, findings.sources, host));
  return status.faulty;
}

function isNamed({ name, label }: Matter, wanted: string): boolean {
  return name === wanted || label === wanted || name.endsWith(`/${wanted}`);
}

function nothingNamed(name: string, all: readonly Matter[], open: readonly Matter[]): string {
  if (all.some((matter) => isNamed(matter, name))) return `“${name}”已经有自己的说法（写成）。`;
  const near = closest(
    name,
    open.map(({ label }) => label),
  );
  return `事实表里没有填“${name}”这件事${near === undefined ? '' : `，是不是“${near}”？`}。`;
}
