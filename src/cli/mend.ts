import { applyEdits } from '../core/edits.ts';
import type { Language } from '../core/language.ts';
import type { Severities } from '../core/rule.ts';
import { loadFacts } from '../load/load-facts.ts';
import { readText } from '../read/read-text.ts';
import { fixText } from '../rules/apply-edits.ts';
import { checkReading } from '../rules/check-reading.ts';

/** A facts file with its typing slips mended. */
export async function mendFacts(name: string, text: string): Promise<string> {
  return settle(text, async (current) => {
    const { diagnostics } = await loadFacts({ name, text: current });
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
