import { shapeOf } from './core/shape.ts';
import { outlines } from './generated/outlines.ts';
import { passages } from './generated/passages.ts';
import { schema } from './generated/schema.ts';
import { validate } from './generated/shape-check.js';
import { words } from './generated/words.ts';
import { noSettings } from './no-settings.ts';
import type { Kit } from './pipeline.ts';

/** The schema, templates and words that ship, under no county's settings. */
export const shippedKit: Kit = {
  shape: shapeOf(schema),
  check: (data) => (validate(data) ? [] : (validate.errors ?? [])),
  passages,
  outlines,
  words,
  settings: noSettings,
};
