import { shapeOf } from './core/shape.ts';
import type { Settings } from './core/settings.ts';
import { outlines } from './generated/outlines.ts';
import { passages } from './generated/passages.ts';
import { schema } from './generated/schema.ts';
import { validate } from './generated/shape-check.js';
import { words } from './generated/words.ts';
import { defaultSettings } from './layout/style.ts';
import type { Kit } from './pipeline.ts';

/** What the program does where no county has settled anything. */
export const noSettings: Settings = {
  documentCodes: [],
  words: {},
  layout: defaultSettings,
  required: [],
  severities: {},
  towns: [],
};

/** The schema, templates and words that ship, under no county's settings. */
export const shippedKit: Kit = {
  shape: shapeOf(schema),
  check: (data) => (validate(data) ? [] : (validate.errors ?? [])),
  passages,
  outlines,
  words,
  settings: noSettings,
};
