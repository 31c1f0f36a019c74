import { castOwn } from './compose/cast-own.ts';
import { ownWording } from './compose/own-wording.ts';
import type { KeyPath } from './core/diagnostic.ts';
import { indexFacts, type Matter } from './core/facts.ts';
import type { Sentence } from './core/report.ts';
import { renderFacts, type Kit, type Rendered } from './pipeline.ts';

/** How a matter is worded now, in the notation of 写成. */
export interface ShownWording {
  readonly matter: Matter;
  readonly text: string;
}

/**
 * The wordings of matters that the town has not worded itself. Only those are shown that print the same sentences when
 * they are pasted: each is tried. What is told together with another matter, or in words that the notation cannot ask
 * for, is left to the town.
 */
export function wordingsOf(rendered: Rendered, matters: readonly Matter[], kit: Kit): ShownWording[] {
  return matters.flatMap((matter) => {
    const sentences = rendered.told.get(matter.path) ?? [];
    const text = ownWording(matter, sentences, rendered.facts);
    return text !== '' && textOf(pasted(rendered, matter, text, kit)) === textOf(sentences) ? [{ matter, text }] : [];
  });
}

/** What is said of a matter once a wording stands in the facts file. */
function pasted({ file, facts, outline }: Rendered, matter: Matter, text: string, kit: Kit): readonly Sentence[] {
  const data = withValue(facts.data, [...matter.keys, '写成'], text) as Readonly<Record<string, unknown>>;
  const own = indexFacts(data, kit.shape);
  const { forms, diagnostics } = castOwn(file, own);
  if (diagnostics.length > 0) return [];
  return renderFacts({ file, facts: own, forms }, kit, outline).value?.told.get(matter.path) ?? [];
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join('');
}

/** Data with one value set, and nothing else changed. */
function withValue(data: unknown, [key, ...rest]: KeyPath, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data))
    return (data as unknown[]).map((item, i) => (i === key ? withValue(item, rest, value) : item));
  const fields = data as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: withValue(fields[key] ?? {}, rest, value) };
}
