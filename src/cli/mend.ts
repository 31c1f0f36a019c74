import { applyEdits } from '../core/edits.ts';
import type { Language } from '../core/language.ts';
import type { Severities } from '../core/rule.ts';
import { readTown, type Kit } from '../pipeline.ts';
import { readText } from '../read/read-text.ts';
import { fixText } from '../rules/apply-edits.ts';
import { checkReading } from '../rules/check-reading.ts';

/** A facts file with everything mended that its messages know the repair of. */
export async function mendFacts(name: string, text: string, kit: Kit): Promise<string> {
  return settle(text, async (current) => {
    const { diagnostics } = await readTown({ name, text: current }, kit);
    return applyEdits(
      current,
      diagnostics.flatMap((diagnostic) => diagnostic.edits ?? []),
    ).text;
  });
}

/** The text of a report with width, brackets, middle dots and numbering marks mended. */
export async function mendReport(
  name: string,
  text: string,
  language: Language,
  severities: Severities = {},
): Promise<string> {
  return settle(text, (current) =>
    fixText(current, checkReading(readText({ name, text: current }, language), { severities })),
  );
}

const MOST_ROUNDS = 10;

/** Repairs until nothing is left to repair, so that a second run finds nothing. */
async function settle(text: string, once: (text: string) => string | Promise<string>): Promise<string> {
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = await once(current);
    if (next === current) break;
    current = next;
  }
  return current;
}
