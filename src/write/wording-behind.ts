import type { Fact, FactIndex } from '../core/facts.ts';
import type { Report, Sentence } from '../core/report.ts';

/** A report with what was said of each matter, by its path. */
export interface Told {
  readonly report: Report;
  readonly facts: FactIndex;
  readonly told: ReadonlyMap<string, readonly Sentence[]>;
}

/** Finds for a sentence of the report the town's own wording that it was made from: 写成 of its matter, the lead, a heading, words of the year. */
export function wordingBehind({ report, facts, told }: Told): (sentence: Sentence) => Fact | undefined {
  const own: { readonly text: string; readonly wording: Fact }[] = [];
  for (const [path, sentences] of told) {
    const wording = facts.get(`${path}.写成`);
    if (wording) for (const { text } of sentences) own.push({ text, wording });
  }
  const lead = facts.get('公文.导语');
  const [first] = report.body;
  if (lead && first?.kind === 'paragraph' && !first.heading)
    for (const { text } of first.sentences) own.push({ text, wording: lead });
  const headings = [...facts.groups.map(({ prefix }) => `${prefix}.标题`), ...namesIn(facts, '各部分标题')];
  for (const path of headings) {
    const wording = facts.get(path);
    if (wording?.shape.kind === 'note') own.push({ text: wording.text, wording });
  }
  const words = namesIn(facts, '用语').flatMap((path) => facts.get(path) ?? []);
  return ({ text }) =>
    // Before it may stand 一是 or a lead clause of the outline.
    own.find((candidate) => text.endsWith(candidate.text))?.wording ?? words.find(({ raw }) => text.includes(raw));
}

/** The paths of what the town lists under a name of 公文. */
function namesIn({ data }: FactIndex, name: string): string[] {
  const frame = data['公文'] as Readonly<Record<string, object | undefined>> | undefined;
  return Object.keys(frame?.[name] ?? {}).map((key) => `公文.${name}.${key}`);
}
