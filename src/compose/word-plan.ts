import { asFact, type Fact, type Matter } from '../core/facts.ts';
import type { Block, Level, Sentence } from '../core/report.ts';
import type { Plan, PlannedPart, PlannedPoint, PlannedSection, Run } from './arrange.ts';
import { drawLine, toldBy } from './draw-line.ts';
import { joinSentences } from './join-sentences.ts';
import { withOneVerb } from './one-verb.ts';
import { close, setPoints, type SaidPoint } from './number-points.ts';
import type { Headings } from './outline.ts';
import type { Line, MatterTemplate, Passage } from './passage.ts';
import { sayBare, type Part } from './piece.ts';
import { scopeOf, type Scope } from './scope.ts';
import { shiftRef } from './shift-ref.ts';
import type { Voice } from './voice.ts';
import { wordMatter } from './word-matter.ts';

/** The text of a plan, and the facts that no passage had words for. */
export interface WordedPlan {
  readonly blocks: readonly Block[];
  readonly unworded: readonly Fact[];
  /** What was said of each matter, by its path. */
  readonly told: ReadonlyMap<string, readonly Sentence[]>;
  /** The headings of the parts, by their index; nothing for parts that say nothing. */
  readonly headings: readonly (string | undefined)[];
}

type Passages = Readonly<Record<string, Passage>>;

/** Puts a plan into words and sets it: headings, points, paragraphs. */
export function wordPlan(plan: Plan, passages: Passages, voice: Voice): WordedPlan {
  const unworded: Fact[] = [];
  const told = new Map<string, readonly Sentence[]>();
  const writer = makeWriter(passages, voice, unworded, told);
  const headings: (string | undefined)[] = [];
  const blocks = plan.parts.flatMap((part, i) => {
    const set = writer.part(part, String(i));
    headings.push(set.heading?.text);
    return set.blocks;
  });
  return { blocks, unworded, told, headings };
}

/** What stands under one heading. */
interface Titled {
  readonly heading: Sentence | undefined;
  /** The heading states something: it must be said even where no heading is set. */
  readonly stated: boolean;
  readonly manner: Headings;
  readonly level: Level;
  readonly blocks: readonly Block[];
}

function makeWriter(
  passages: Passages,
  voice: Voice,
  unworded: Fact[],
  told: Map<string, readonly Sentence[]>,
): { readonly part: (part: PlannedPart, place: string) => { heading?: Sentence; blocks: Block[] } } {
  const passageOf = (group: string): Passage | undefined =>
    Object.hasOwn(passages, group) ? passages[group] : undefined;

  const word = (matter: Matter): readonly Sentence[] => {
    const passage = passageOf(matter.group);
    const worded = wordMatter(matter, templateOf(matter, passage), passage?.names ?? [], voice);
    unworded.push(...worded.unworded);
    told.set(matter.path, worded.sentences);
    return worded.sentences;
  };
  /** The items of a list are headed by what the passage of the list says first. */
  const titleOf = (matter: Matter): Sentence | undefined => {
    const passage = passageOf(matter.group);
    if (!passage || matter.keys.length !== 2 || typeof matter.keys[1] !== 'number') return undefined;
    return headingFrom(passage.headings, voice, scopeOf(voice.facts, [matter.path, ''], passage.names), matter.path);
  };
  const point = ({ title, matters }: PlannedPoint, place: string): SaidPoint => {
    const [only] = matters;
    const own = title.length > 0 ? headingFrom(title, voice, voice.root, place) : undefined;
    const stated = !own && only && matters.length === 1 ? titleOf(only) : undefined;
    // Sentences of a matter that the town words itself stay as they are.
    const fixed = new Set<Sentence>();
    const sentences = matters.flatMap((matter) => {
      const inner = stated ? undefined : titleOf(matter);
      const said = word(matter);
      if (matter.worded) for (const sentence of said) fixed.add(sentence);
      return [...(inner ? [close(inner)] : []), ...said];
    });
    const joined = joinSentences(sentences, fixed).map((sentence) =>
      fixed.has(sentence) ? sentence : withOneVerb(sentence),
    );
    return { title: own ?? stated, stated: stated !== undefined, sentences: joined };
  };
  const runs = (content: readonly Run[], level: Level, place: string): Block[] =>
    content.flatMap(({ placement, points }, i) => {
      const here = `${place}/${String(i)}`;
      const opening = openingOf(placement.opening, voice, here);
      const said = points.map((each, j) => point(each, `${here}/${String(j)}`));
      // All that a point has to say may have been said by another.
      const full = said.filter((each) => each.sentences.length > 0 || each.stated);
      return setPoints(full, placement.manner, opening, level);
    });

  const section = (planned: PlannedSection, level: Level, place: string): Titled[] => {
    if ('each' in planned) {
      const { opening, manner } = planned.each;
      const said = openingOf(opening, voice, place);
      const items = planned.items.map((matter): Titled => {
        const heading = titleOf(matter);
        return { heading, stated: true, manner, level, blocks: [{ kind: 'paragraph', sentences: word(matter) }] };
      });
      if (said.length === 0) return items;
      const before = { heading: undefined, stated: false, manner, level } as const;
      return [{ ...before, blocks: [{ kind: 'paragraph', sentences: said }] }, ...items];
    }
    const heading = headingOf(planned, place);
    const below = nextLevel(level);
    const inner = planned.sections.flatMap((each, i) => section(each, below, `${place}/${String(i)}`));
    const blocks = [...runs(planned.content, below, place), ...inner.flatMap(withHeading)];
    return [{ heading, stated: false, manner: planned.manner, level, blocks }];
  };

  /** The town's own heading, the outline's, or one that the passage of the first group offers. */
  const headingOf = (planned: Exclude<PlannedSection, { each: unknown }>, place: string): Sentence | undefined => {
    const matters = mattersOf(planned.content);
    const [first] = matters;
    const own = first && asFact(voice.facts.at(`${first.within}.标题`));
    if (own) return { text: own.text, refs: [] };
    if (planned.headings.length > 0) return prescribed(planned.headings, voice, place);
    if (!first) return undefined;
    const halves = halvesOf(planned);
    if (halves.length === 2) return { text: halves.map(({ text }) => text).join('，'), refs: [] };
    const passage = passageOf(first.group);
    if (first.own && (matters.length === 1 || !passage)) return { text: first.label, refs: [] };
    return (
      passage && headingFrom(passage.headings, voice, scopeOf(voice.facts, [first.within, ''], passage.names), place)
    );
  };

  /** What a section of several groups is headed with: half a heading from each of the two that say most. */
  const halvesOf = ({ content }: Exclude<PlannedSection, { each: unknown }>): Sentence[] => {
    const weights = new Map<string, { weight: number; within: string }>();
    for (const { group, within, facts } of mattersOf(content)) {
      const weight = (weights.get(group)?.weight ?? 0) + facts.length;
      weights.set(group, { weight, within });
    }
    const heaviest = [...weights].sort(([, a], [, b]) => b.weight - a.weight).slice(0, 2);
    return [...weights].flatMap(([group, { within }]) => {
      const passage = passageOf(group);
      if (!passage?.half || !heaviest.some(([name]) => name === group)) return [];
      const half = headingFrom([passage.half], voice, scopeOf(voice.facts, [within, ''], passage.names), group);
      return half ? [half] : [];
    });
  };

  const part = (
    { part: outlined, content, sections }: PlannedPart,
    place: string,
  ): { heading?: Sentence; blocks: Block[] } => {
    const heading = ownPartHeading(content, sections, voice) ?? prescribed(outlined.headings, voice, place);
    const body = withActor(runs(content, 3, place), voice);
    const under = sections.flatMap((each, i) => section(each, 2, `${place}/节${String(i)}`));
    if (body.length === 0 && under.every((titled) => titled.blocks.length === 0)) return { blocks: [] };
    // A single （一） has nothing to be counted against.
    const alone = body.length === 0 && under.filter((titled) => titled.heading).length === 1;
    const plain = alone || outlined.sections.length === 0;
    const blocks: Block[] = [
      ...(heading ? [{ kind: 'heading', level: 1, text: heading } as const] : []),
      ...body,
      ...under.flatMap(plain ? withoutNumber : withHeading),
    ];
    return heading ? { heading, blocks } : { blocks };
  };
  return { part };
}

/** The block of a passage that words a matter. */
export function templateOf(matter: Matter, passage: Passage | undefined): MatterTemplate | undefined {
  if (!passage || matter.own) return undefined;
  return passage.matters.find(({ name }) => name === matter.label) ?? passage.matters.find(({ name }) => name === '');
}

/** 公文.各部分标题: the town's own words over the part that a root group stands in. */
function ownPartHeading(
  content: readonly Run[],
  sections: readonly PlannedSection[],
  { facts }: Voice,
): Sentence | undefined {
  const matters = [...mattersOf(content), ...sections.flatMap(mattersUnder)];
  for (const matter of matters) {
    const own = asFact(facts.at(`公文.各部分标题.${String(matter.keys[0])}`));
    if (own && matters.every((other) => other.keys[0] === matter.keys[0])) return { text: own.text, refs: [] };
  }
  return undefined;
}

function mattersOf(content: readonly Run[]): readonly Matter[] {
  return content.flatMap(({ points }) => points.flatMap((point) => point.matters));
}

function mattersUnder(section: PlannedSection): readonly Matter[] {
  return 'each' in section ? section.items : [...mattersOf(section.content), ...section.sections.flatMap(mattersUnder)];
}

/** A part of one short paragraph names who speaks; with more to say, that is plain from the rest. */
function withActor(blocks: Block[], { self }: Voice): Block[] {
  const [only] = blocks;
  const [first, ...rest] = only?.kind === 'paragraph' && blocks.length === 1 ? only.sentences : [];
  if (!first || !only || only.kind !== 'paragraph' || rest.length > 0 || !BARE_VERB.test(first.text)) return blocks;
  const actor = self['我镇'] ?? '';
  const refs = first.refs.map((ref) => shiftRef(ref, actor.length));
  return [{ ...only, sentences: [{ text: actor + first.text, refs }] }];
}

/** A sentence that begins with what is done. */
const BARE_VERB =
  /^(?:围绕|坚持|落实|推行|将|专题|集体|组织|开展|举办|举行|召开|依托|完善|健全|建立|制定|加强|深入|严格|参加|面向|受理|办理)/u;

function nextLevel(level: Level): Level {
  return level === 2 ? 3 : 4;
}

/** An outline prescribes its headings: the first that can be said stands, the others are for years that lack a word. */
function prescribed(wordings: readonly Line[], voice: Voice, place: string): Sentence | undefined {
  for (const line of wordings) {
    const heading = headingFrom([line], voice, voice.root, place);
    if (heading) return heading;
  }
  return undefined;
}

/** A heading from its wordings; those that miss a word of the year or a fact are passed over. */
function headingFrom(wordings: readonly Line[], voice: Voice, scope: Scope, place: string): Sentence | undefined {
  const before = voice.mark();
  const drawn = wordings.flatMap((line) => {
    const one = drawLine(line, voice, scope, place);
    voice.takeBack(before);
    return one ? [one.parts] : [];
  });
  const chosen: readonly Part[] | undefined = drawn[drawn.length < 2 ? 0 : voice.pick(`${place}/题`, drawn.length)];
  if (!chosen) return undefined;
  for (const fact of toldBy(chosen)) voice.tell(fact);
  return sayBare(chosen);
}

/** The framing sentence before some points, where there are words for one. */
function openingOf(wordings: readonly Line[], voice: Voice, place: string): Sentence[] {
  const heading = headingFrom(wordings, voice, voice.root, `${place}/引`);
  if (!heading) return [];
  // One that ends in ： or ， runs on into what it opens.
  return [/[：，]$/u.test(heading.text) ? heading : close(heading)];
}

/** On its own line, or run into the first paragraph where that is free for it. */
function withHeading({ heading, manner, level, blocks }: Titled): Block[] {
  if (!heading) return [...blocks];
  const [first, ...rest] = blocks;
  const bare = first?.kind === 'paragraph' && first.sentences.length === 0;
  if (manner === '接排' && first?.kind === 'paragraph' && first.level === undefined) {
    return [{ kind: 'paragraph', level, heading, sentences: first.sentences }, ...rest];
  }
  return [{ kind: 'heading', level, text: heading }, ...(first && !bare ? [first] : []), ...rest];
}

/** In a part that has no second level a heading that states something becomes the first sentence. */
function withoutNumber({ heading, stated, blocks }: Titled): Block[] {
  const [first, ...rest] = blocks;
  if (!heading || !stated || first?.kind !== 'paragraph') return [...blocks];
  return [{ ...first, sentences: [close(heading), ...first.sentences] }, ...rest];
}
