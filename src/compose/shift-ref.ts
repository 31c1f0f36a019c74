import type { Ref } from '../core/report.ts';

/** A reference that moves with its text. Written out, as hundreds of them move in every report. */
export function shiftRef(ref: Ref, by: number): Ref {
  const { start, end, paths, computed } = ref;
  return computed === undefined
    ? { start: start + by, end: end + by, paths }
    : { start: start + by, end: end + by, paths, computed };
}
