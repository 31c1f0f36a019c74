import { isInText } from '../core/fact-groups.ts';
import type { Shape, ValueKind } from '../core/shape.ts';
import { errorsOf, pointerTo, type CompiledSchema, type ShapeCheck, type ShapeError } from './check-shape.ts';
import { isMap } from './place.ts';

/** What AJV compiled: the schema of what stands around the groups, and of each kind of value. */
export type CompiledFacts = Readonly<Record<'frame' | ValueKind, CompiledSchema>>;

/**
 * Holds data against the facts schema. Values and what stands around the groups are AJV's; the tree of groups, matters and
 * fields is walked by its shape, with errors in AJV's form: compiled field by field it would be as large as the program.
 */
export function factsCheck(root: Shape, compiled: CompiledFacts): ShapeCheck {
  return (data) => {
    const errors = [...errorsOf(compiled.frame, data)];
    if (!isMap(data)) return errors;
    for (const [key, shape] of root.children)
      if (isInText(key) && shape.kind === 'object' && Object.hasOwn(data, key))
        checkMap(data[key], shape, pointerTo('', key), compiled, errors);
    return errors;
  };
}

function checkMap(value: unknown, shape: Shape, path: string, compiled: CompiledFacts, errors: ShapeError[]): void {
  const tell = (keyword: string, params: ShapeError['params']): void => {
    errors.push({ keyword, instancePath: path, params });
  };
  if (!isMap(value)) {
    tell('type', { type: 'object' });
    return;
  }
  const keys = Object.keys(value);
  for (const key of keys) {
    const child = shape.children.get(key) ?? (OWN_MATTER.test(key) ? shape.own : undefined);
    if (!child) tell('additionalProperties', { additionalProperty: key });
    else if (child.kind === 'object') checkMap(value[key], child, pointerTo(path, key), compiled, errors);
    else checkField(value[key], child, pointerTo(path, key), compiled, errors);
  }
  if (keys.length < shape.fewest) tell('minProperties', { limit: shape.fewest });
}

/** A key that the schema leaves to the town. */
const OWN_MATTER = /^\+./u;

function checkField(value: unknown, shape: Shape, path: string, compiled: CompiledFacts, errors: ShapeError[]): void {
  const schema = compiled[shape.kind as ValueKind];
  if (!schema(value)) errors.push(...errorsOf(schema, value, path));
  if (shape.only && !shape.only.includes(value as string))
    errors.push({ keyword: 'enum', instancePath: path, params: { allowedValues: shape.only } });
}
