import { shapeOf } from './core/shape.ts';
import * as compiled from './generated/facts-check.js';
import { outlines } from './generated/outlines.ts';
import { passages } from './generated/passages.ts';
import { schema } from './generated/schema.ts';
import { words } from './generated/words.ts';
import { noSettings } from './no-settings.ts';
import type { Kit } from './pipeline.ts';
import { factsCheck } from './validate/check-facts.ts';

const shape = shapeOf(schema);

/** The schema, templates and words that ship, under no county's settings. */
export const shippedKit: Kit = {
  shape,
  check: factsCheck(shape, compiled),
  passages,
  outlines,
  words,
  settings: noSettings,
};
