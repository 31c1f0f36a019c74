import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Checked } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import { loadFacts } from '../../load/load-facts.ts';
import type { Host } from '../host.ts';
import { readSource } from '../read-sources.ts';
import { TOWN_LIST_FILE } from './expand-inputs.ts';

/** The towns that a folder should hold, from its towns.yaml: one key 乡镇 with a list of short names. */
export async function readTownLists(
  inputs: readonly string[],
  host: Host,
): Promise<Checked<readonly string[]> & { sources: Source[] }> {
  const towns: string[] = [];
  const diagnostics = [];
  const sources: Source[] = [];
  for (const input of inputs) {
    const path = join(input, TOWN_LIST_FILE);
    const folder = statSync(resolve(host.cwd, input), { throwIfNoEntry: false })?.isDirectory() === true;
    if (!folder || !existsSync(resolve(host.cwd, path))) continue;
    const source = await readSource(path, host);
    diagnostics.push(...source.diagnostics);
    if (!source.value) continue;
    sources.push(source.value);
    const loaded = await loadFacts(source.value);
    diagnostics.push(...loaded.diagnostics);
    if (!loaded.value) continue;
    const list = (loaded.value.data as Readonly<Record<string, unknown>>)['乡镇'];
    if (Array.isArray(list) && list.every((name) => typeof name === 'string')) towns.push(...list);
    else
      diagnostics.push({
        code: 'B01',
        severity: 'error' as const,
        file: path,
        span: loaded.value.locate(['乡镇'], 'key'),
        message: '乡镇名单读不出来',
        wanted: '键“乡镇”，下面每行一个简称，以 - 开头',
      });
  }
  return { value: towns, diagnostics, sources };
}
