import type { Shape } from '../core/shape.ts';
import { isMap } from './place.ts';

/** The data with 是 and 否 made the truth values that they stand for, in places that ask for one. */
export function withTruth(data: unknown, root: Shape): unknown {
  if (!isMap(data)) return data;
  let result = data;
  for (const [key, value] of Object.entries(data)) {
    const shape = root.children.get(key);
    const truth = typeof value === 'string' ? WORDS.get(value) : undefined;
    if (shape?.kind === 'boolean' && truth !== undefined) result = replaced(result, key, truth);
    // Groups and matters ask for none.
    if (shape?.kind !== 'object' || shape.role !== undefined || !isMap(value)) continue;
    const inner = withTruth(value, shape);
    if (inner !== value) result = replaced(result, key, inner);
  }
  return result;
}

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['否', false],
]);

/** Maps of facts have no prototype, so that no key is special. */
function replaced(data: Readonly<Record<string, unknown>>, key: string, value: unknown): Record<string, unknown> {
  return Object.assign(Object.create(null) as Record<string, unknown>, data, { [key]: value });
}
