import type { Diagnostic } from '../core/diagnostic.ts';
import type { FactIndex } from '../core/facts.ts';
import type { Shape } from '../core/shape.ts';
import type { FactsFile } from '../core/source.ts';
import { asScalar, placeAt, show, told } from './place.ts';

/** Figures that could not be read, each with the reason that is true of it. What was certainly meant can be put in its place. */
export function unreadFigures(facts: FactIndex, file: FactsFile, root: Shape): Diagnostic[] {
  return facts.unread.map(({ keys, raw, fault }) => {
    const place = placeAt(file, root, keys);
    const base = told(place);
    const { mended } = fault;
    return {
      ...base,
      code: mended === undefined ? 'S07' : 'S10',
      message: `“${place.title}”的数读不出来：${fault.reason}`,
      found: show(raw),
      ...(fault.remedy === undefined ? {} : { hint: fault.remedy }),
      ...(mended === undefined ? {} : { edits: [{ ...base.span, text: asScalar(mended) }] }),
    };
  });
}
