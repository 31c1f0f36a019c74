import { parse } from 'yaml';
import { indexFacts } from '../core/facts.ts';
import { renderFacts, type Kit } from '../pipeline.ts';
import { trainCodes } from '../write/deflate/train-codes.ts';
import type { CastCodes, LayoutCast } from '../write/cast.ts';
import { setDocument } from '../write/docx.ts';

/** The codes that suit some facts files and their reports, set from a cast that has no codes yet. */
export function sampleCodes(
  samples: readonly (readonly [name: string, text: string])[],
  kit: Kit,
  layout: LayoutCast,
): CastCodes {
  const documents = samples.map(([name, text]) => {
    const data = parse(text) as Record<string, unknown>;
    const file = { source: { name, text }, data, locate: () => ({ start: 0, end: 0 }) };
    const { value, diagnostics } = renderFacts({ file, facts: indexFacts(data, kit.shape) }, kit, undefined);
    if (!value) throw new Error(`${name}: ${diagnostics.map(({ message }) => message).join(' ')}`);
    return setDocument(value.sheet, layout);
  });
  return { document: trainCodes(documents), facts: trainCodes(samples.map(([, text]) => text)) };
}
