import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { Settings } from '../core/settings.ts';
import type { Source } from '../core/source.ts';
import { noSettings } from '../no-settings.ts';
import type { Host } from './host.ts';

/** The county's settings that hold in a folder, and where they come from; what the program does by itself where there are none. */
export interface FoundSettings {
  readonly path?: string;
  readonly settings: Settings;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
}

export const SETTINGS_FILE = 'lawreport.config.yaml';

/** Looks for lawreport.config.yaml in a folder and upwards. */
export async function findSettings(folder: string, host: Host): Promise<FoundSettings> {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, SETTINGS_FILE);
    // Most folders have none, and then nothing that reads YAML is loaded.
    if (existsSync(path)) return (await import('./read-settings.ts')).readSettings(path, host);
    if (dirname(at) === at) return { settings: noSettings, diagnostics: [], sources: [] };
  }
}
