import type { Checked, Diagnostic } from '../core/diagnostic.ts';
import { factGroups, type FactGroup } from '../core/fact-groups.ts';
import type { FactIndex } from '../core/facts.ts';
import { remember } from '../core/remember.ts';
import type { Block, Report } from '../core/report.ts';
import type { Shape } from '../core/shape.ts';
import { arrange } from './arrange.ts';
import { composeFraming, composeGroup, type Point } from './compose-group.ts';
import { frameOf, titleOf } from './frame.ts';
import { placesOf, type Outline } from './outline.ts';
import type { Passage } from './passage.ts';
import { makeVoice, type Voice, type Words } from './voice.ts';

/** What words are made of: the passages by group, and the words of the report year. */
export interface Wording {
  readonly passages: Readonly<Record<string, Passage>>;
  readonly words: Words;
  /** The county or city above the town, where the facts file does not name it. */
  readonly county?: string;
  readonly renderBlock?: Voice['renderBlock'];
}

/** Puts the facts of a town into words, in the order and under the headings of an outline. */
export function composeReport(file: string, facts: FactIndex, outline: Outline, wording: Wording): Checked<Report> {
  const year = Number(facts.get('年度')?.raw);
  const county = facts.get('单位.上级')?.raw ?? wording.county;
  const voice = makeVoice({
    facts,
    words: wording.words,
    year,
    unitName: facts.get('单位.名称')?.raw ?? '',
    shortName: facts.get('单位.简称')?.raw ?? '',
    outline,
    ...(county === undefined ? {} : { county }),
    ...(wording.renderBlock ? { renderBlock: wording.renderBlock } : {}),
  });
  const diagnostics: Diagnostic[] = [];
  const frame = frameOf(facts);
  const lead = wording.passages['导语'];
  const body: Block[] = lead ? [{ kind: 'paragraph', sentences: composeFraming(lead, voice) }] : [];

  const points: Point[] = [];
  for (const group of groupsInOrder(facts.shape)(outline)) {
    if (!facts.has(group.path)) continue;
    const composed = composeGroup(group, wording.passages[group.name], voice);
    points.push(...composed.points);
    for (const fact of composed.unworded) {
      diagnostics.push({
        code: 'M10',
        severity: 'info',
        file,
        path: fact.keys,
        message: `模板没有为“${fact.shape.title}”准备说法，已在段末照数列出`,
      });
    }
  }
  const { blocks, displaced } = arrange(points, outline, wording.passages, voice);
  body.push(...blocks);
  for (const { name, heading } of displaced) {
    diagnostics.push({
      code: 'M11',
      severity: 'info',
      file,
      message: `体例“${outline.name}”没有安排“${name}”，已放在“${heading}”之后`,
    });
  }
  if (voice.missingWords.size > 0) {
    const words = [...voice.missingWords];
    diagnostics.push({
      code: 'M12',
      severity: 'warning',
      file,
      path: ['年度'],
      message: `程序里没有${String(year)}年度的用语：${words.join('、')}；涉及它们的词句已略去`,
      hint: `在 公文.用语 里写明，例如 用语: {${words[0] ?? ''}: ……}；全县统一的可写进 lawreport.config.yaml`,
    });
  }
  return { value: { year, frame, title: titleOf(facts, frame, year), body }, diagnostics };
}

/** All groups: those the outline names in its order, then the others in the order of the schema. */
const groupsInOrder = remember((shape: Shape) =>
  remember((outline: Outline): readonly FactGroup[] => {
    const { rankOf } = placesOf(outline);
    return factGroups(shape)
      .map((group) => ({ group, rank: rankOf(group.name) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ group }) => group);
  }),
);
