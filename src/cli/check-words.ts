import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Language } from '../core/language.ts';
import type { Severities } from '../core/rule.ts';
import type { Source } from '../core/source.ts';
import { language } from '../generated/language.ts';
import type { Host } from './host.ts';
import { readSource, showFile } from './read-sources.ts';
import { findSettings } from './settings.ts';

/** By what the reports of a folder are read and judged: the words that ship with the county's own, and its severities. */
export interface CheckWords {
  readonly language: Language;
  readonly severities: Severities;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

/** Finds the settings of a folder and the words that they add. */
export async function checkWords(folder: string, host: Host): Promise<CheckWords> {
  const { path, settings, diagnostics, sources } = await findSettings(folder, host);
  const { severities } = settings;
  if (path === undefined || settings.checkWords === undefined) return { language, severities, diagnostics, sources };
  const read = await readSource(showFile(resolve(dirname(path), settings.checkWords), host), host);
  if (!read.value) return { language, severities, diagnostics: [...diagnostics, ...read.diagnostics], sources };
  const [{ loadFacts }, { extendLanguage }] = await Promise.all([
    import('../load/load-facts.ts'),
    import('../core/extend-language.ts'),
  ]);
  const loaded = await loadFacts(read.value);
  const told = [...diagnostics, ...read.diagnostics, ...loaded.diagnostics];
  const own = loaded.value;
  if (!own) return { language, severities, diagnostics: told, sources: [...sources, read.value] };
  const extended = extendLanguage(language, own.data, own.source.name);
  return {
    language: extended.value ?? language,
    severities,
    diagnostics: [...told, ...extended.diagnostics.map((d) => ({ ...d, span: own.locate(d.path ?? [], 'key') }))],
    sources: [...sources, own.source],
  };
}
