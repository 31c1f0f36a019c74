import type { Severities } from './rule.ts';
import type { LayoutSettings } from './sheet.ts';

/** What a county settles once for all its towns, from lawreport.config.yaml. */
export interface Settings {
  readonly county?: string;
  readonly outline?: string;
  readonly templates?: string;
  /** The file with words that a check of reports also knows. */
  readonly checkWords?: string;
  readonly documentCodes: readonly string[];
  readonly words: Readonly<Record<string, string>>;
  readonly layout: LayoutSettings;
  readonly required: readonly string[];
  readonly severities: Severities;
  readonly towns: readonly string[];
}
