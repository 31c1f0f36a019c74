import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Outline } from '../compose/outline.ts';
import type { Passage } from '../compose/passage.ts';
import type { Checked, Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import { loadFacts } from '../load/load-facts.ts';
import { DEFAULT_OUTLINE, findOutline, type Kit, type Town } from '../pipeline.ts';
import { shippedKit } from '../shipped-kit.ts';
import type { Host } from './host.ts';
import { readSource, showFile } from './read-sources.ts';
import { findSettings, type FoundSettings } from './settings.ts';

/** The kit for files of one folder: what ships, under the county's settings and with the county's own templates. */
export interface FoundKit {
  readonly kit: Kit;
  readonly settings: FoundSettings;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

const known = new WeakMap<Host, Map<string, Promise<FoundKit>>>();

/** Finds settings upwards from a file and puts the kit together; files under the same settings share one. */
export async function kitFor(file: string, host: Host): Promise<FoundKit> {
  const settings = await findSettings(file === '-' ? host.cwd : dirname(resolve(host.cwd, file)), host);
  let kits = known.get(host);
  if (!kits) known.set(host, (kits = new Map<string, Promise<FoundKit>>()));
  const key = settings.path ?? '';
  let kit = kits.get(key);
  if (!kit) kits.set(key, (kit = makeKit(settings, host)));
  return kit;
}

async function makeKit(found: FoundSettings, host: Host): Promise<FoundKit> {
  const base: Kit = { ...shippedKit, settings: found.settings };
  const folder = found.settings.templates;
  if (folder === undefined || found.path === undefined)
    return { kit: base, settings: found, diagnostics: found.diagnostics, sources: found.sources };
  const own = await readTemplates(resolve(dirname(found.path), folder), host);
  return {
    kit: {
      ...base,
      passages: { ...base.passages, ...own.passages },
      outlines: { ...base.outlines, ...own.outlines },
    },
    settings: found,
    diagnostics: [...found.diagnostics, ...own.diagnostics],
    sources: [...found.sources, ...own.sources],
  };
}

/** Casts the template files of a folder. */
export async function readTemplates(
  folder: string,
  host: Host,
): Promise<{
  passages: Record<string, Passage>;
  outlines: Record<string, Outline>;
  diagnostics: Diagnostic[];
  sources: Source[];
}> {
  const { castPassage } = await import('../compose/cast-passage.ts');
  const result = {
    passages: {} as Record<string, Passage>,
    outlines: {} as Record<string, Outline>,
    diagnostics: [] as Diagnostic[],
    sources: [] as Source[],
  };
  for (const path of filesOf(join(folder, 'passages'), '.hbs')) {
    const source = await readSource(path, host);
    result.diagnostics.push(...source.diagnostics);
    if (!source.value) continue;
    const name = basename(path, '.hbs').normalize('NFC');
    const cast = castPassage(name, source.value);
    result.sources.push(source.value);
    result.diagnostics.push(...cast.diagnostics);
    if (cast.value) result.passages[name] = cast.value;
  }
  for (const path of filesOf(join(folder, 'outlines'), '.yaml')) {
    const outline = await readOutline(path, host);
    result.sources.push(...outline.sources);
    result.diagnostics.push(...outline.diagnostics);
    if (outline.value) result.outlines[basename(path, '.yaml').normalize('NFC')] = outline.value;
  }
  return result;
}

/** Reads and casts one outline file. */
async function readOutline(path: string, host: Host): Promise<Checked<Outline> & { sources: Source[] }> {
  const { castOutline } = await import('../compose/cast-outline.ts');
  const source = await readSource(path, host);
  if (!source.value) return { diagnostics: source.diagnostics, sources: [] };
  const loaded = await loadFacts(source.value);
  if (!loaded.value) return { diagnostics: loaded.diagnostics, sources: [source.value] };
  const file = loaded.value;
  const cast = castOutline(source.value.name, file.data);
  const diagnostics = [
    ...loaded.diagnostics,
    ...cast.diagnostics.map((d) => (d.path ? { ...d, span: file.locate(d.path, 'key') } : d)),
  ];
  return { ...(cast.value ? { value: cast.value } : {}), diagnostics, sources: [source.value] };
}

/**
 * The outline to print a town in: the one asked for on the command line, else the town's own, else the county's.
 * A name that ends in .yaml is a file, beside the file that names it.
 */
export async function outlineFor(
  town: Town,
  asked: string | undefined,
  found: FoundKit,
  host: Host,
): Promise<Checked<Outline> & { sources: Source[] }> {
  if (asked === undefined && town.outline) return { value: town.outline, diagnostics: [], sources: [] };
  const own = town.facts.get('公文.体例')?.raw;
  const county = found.settings.settings.outline;
  const factsFolder = dirname(resolve(host.cwd, town.file.source.name));
  const [name, folder] =
    asked !== undefined
      ? [asked, host.cwd]
      : own !== undefined
        ? [own, factsFolder]
        : county !== undefined
          ? [county, dirname(found.settings.path ?? '.')]
          : [DEFAULT_OUTLINE, ''];
  const place =
    asked === undefined && own !== undefined
      ? { file: town.file.source.name, span: town.file.locate(['公文', '体例'], 'value') }
      : {};
  if (/\.ya?ml$/u.test(name)) {
    const path = resolve(folder, name);
    if (existsSync(path)) return readOutline(path, host);
    const missing: Diagnostic = {
      code: 'M03',
      severity: 'error',
      file: name,
      path: ['公文', '体例'],
      message: `找不到体例文件“${name}”`,
      hint: `应在 ${showFile(path, host)}；也可以写程序自带的体例名称，用 lawreport outlines 列出`,
      ...place,
    };
    return { diagnostics: [missing], sources: [] };
  }
  const outline = findOutline(name, found.kit);
  if (outline.value) return { ...outline, sources: [] };
  return { diagnostics: outline.diagnostics.map((d) => ({ ...d, ...place })), sources: [] };
}

function filesOf(folder: string, ending: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}
