import type { Settings } from './core/settings.ts';
import { defaultSettings } from './layout/style.ts';

/** What the program does where no county has settled anything. */
export const noSettings: Settings = {
  documentCodes: [],
  words: {},
  layout: defaultSettings,
  required: [],
  severities: {},
  towns: [],
};
