import type { Checked, Diagnostic } from '../core/diagnostic.ts';
import type { FactIndex } from '../core/facts.ts';
import type { Report, Sentence } from '../core/report.ts';
import { arrange, type Plan } from './arrange.ts';
import { toldBy } from './draw-line.ts';
import { frameOf, titleOf } from './frame.ts';
import type { Outline } from './outline.ts';
import { NO_FORMS, type OwnForms } from './own-forms.ts';
import type { Passage } from './passage.ts';
import { say } from './piece.ts';
import { scopeOf } from './scope.ts';
import { makeVoice, type Voice, type Words } from './voice.ts';
import { best } from './word-matter.ts';
import { wordPlan } from './word-plan.ts';

/** What words are made of: the passages by group, the words of the report year, and the town's own. */
export interface Wording {
  readonly passages: Readonly<Record<string, Passage>>;
  readonly words: Words;
  /** The county or city above the town, where the facts file does not name it. */
  readonly county?: string;
  readonly forms?: OwnForms;
}

/** A report with the plan that it was written by. */
export interface Composed {
  readonly report: Report;
  readonly plan: Plan;
  /** What was said of each matter, by its path. */
  readonly told: ReadonlyMap<string, readonly Sentence[]>;
}

/**
 * Puts the facts of a town into words, in the order and under the headings of an outline. Four steps: what there is to
 * tell (the index has it, matter by matter); where it goes (arrange); its sentences; their numbers and paragraphs.
 */
export function composeReport(
  file: string,
  facts: FactIndex,
  outline: Outline,
  { passages, words, county: ofKit, forms = NO_FORMS }: Wording,
): Checked<Composed> {
  const year = Number(facts.get('年度')?.raw);
  const county = facts.get('单位.上级')?.raw ?? ofKit;
  const voice = makeVoice({
    facts,
    words,
    year,
    unitName: facts.get('单位.名称')?.raw ?? '',
    shortName: facts.get('单位.简称')?.raw ?? '',
    outlineNames: outline.names,
    forms,
    ...(county === undefined ? {} : { county }),
  });
  const frame = frameOf(facts);
  const lead = leadOf(passages['导语'], voice);
  const plan = arrange(facts.matters, outline);
  const { blocks, unworded, told, headings } = wordPlan(plan, passages, voice);
  const diagnostics: Diagnostic[] = unworded.map((fact) => ({
    code: 'M10',
    severity: 'info',
    file,
    path: fact.keys,
    message: `模板没有为“${fact.shape.title}”准备说法，已在这件事的后面照数列出`,
  }));
  for (const { group, part } of plan.displaced) {
    diagnostics.push({
      code: 'M11',
      severity: 'info',
      file,
      message: `体例“${outline.name}”没有安排“${group}”，已放在“${headings[part] ?? ''}”之后`,
    });
  }
  if (voice.missingWords.size > 0) diagnostics.push(missingWords(file, year, [...voice.missingWords]));
  const body = [...(lead.length > 0 ? [{ kind: 'paragraph', sentences: lead } as const] : []), ...blocks];
  return { value: { report: { year, frame, title: titleOf(facts, frame, year), body }, plan, told }, diagnostics };
}

/** The sentences before the first heading: the town's own, or framing that claims nothing. */
function leadOf(passage: Passage | undefined, voice: Voice): Sentence[] {
  const own = voice.forms.sentences.get('公文.导语');
  const templates = own ?? passage?.matters.flatMap(({ sentences }) => sentences) ?? [];
  const scope = scopeOf(voice.facts, [''], own ? voice.forms.names : (passage?.names ?? []));
  return templates.flatMap((template) => {
    const drawn = best(template, voice, scope, 0);
    if (!drawn) return [];
    for (const fact of toldBy(drawn.parts)) voice.tell(fact);
    return say(drawn.parts);
  });
}

function missingWords(file: string, year: number, words: readonly string[]): Diagnostic {
  return {
    code: 'M12',
    severity: 'warning',
    file,
    path: ['年度'],
    message: `程序里没有${String(year)}年度的用语：${words.join('、')}；涉及它们的词句已略去`,
    hint: `在 公文.用语 里写明，例如 用语: {${words[0] ?? ''}: ……}；全县统一的可写进 lawreport.config.yaml`,
  };
}
