import type { Fact, FactIndex, Matter } from '../core/facts.ts';
import type { Ref, Sentence } from '../core/report.ts';

/**
 * What is said of a matter, as the town could write it itself under 写成: facts become placeholders, in the notation of a
 * passage. A secretary begins from it.
 */
export function ownWording(matter: Matter, sentences: readonly Sentence[], facts: FactIndex): string {
  const lead = facts.get(`${matter.path}.领句`);
  const done = new Set<string>();
  let text = '';
  for (const sentence of sentences) {
    const written = withPlaceholders(sentence, matter, facts, done);
    // A run of measures that was closed for its length is one placeholder, and the engine closes it again.
    if (written.startsWith(AGAIN)) text = text.replace(/。$/u, '') + written.slice(AGAIN.length);
    else text += written;
  }
  // The lead clause stands before whatever is written.
  return lead && text.startsWith('{{领句}}，') ? text.slice('{{领句}}，'.length) : text;
}

/** A stretch of a sentence and what takes its place: a placeholder, or nothing. */
interface Hole {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Marks the place of a placeholder that stands already. Private use: no text holds it. */
const AGAIN = '\ue000';

function withPlaceholders({ text, refs }: Sentence, matter: Matter, facts: FactIndex, done: Set<string>): string {
  const holes: Hole[] = [];
  for (const ref of [...refs].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const hole = holeOf(ref, text, matter, facts);
    const last = holes.at(-1);
    if (!hole) continue;
    if (last && hole.start < last.end) {
      // One figure for several facts.
      const same = hole.start === last.start && hole.end === last.end && hole.name !== '' && last.name !== hole.name;
      if (same) holes[holes.length - 1] = { ...last, name: `同 ${last.name.replace(/^同 /u, '')} ${hole.name}` };
      continue;
    }
    // Measures, and names of a list, follow each other: one placeholder prints them all.
    if (last && last.name !== '' && last.name === hole.name && LISTED.test(text.slice(last.end, hole.start)))
      holes[holes.length - 1] = { ...last, end: hole.end };
    else holes.push(hole);
  }
  let written = '';
  let from = 0;
  for (const { start, end, name } of holes) {
    written += text.slice(from, start) + (name === '' ? '' : done.has(name) ? AGAIN : `{{${name}}}`);
    if (name !== '') done.add(name);
    from = end;
  }
  written += text.slice(from);
  // What is left of brackets and commas around words that the engine adds by itself; texts in brackets, names in marks.
  return written
    .replaceAll(/（[，、]*(\{\{[^{}]+\}\})[，、]*）/gu, (_, name: string) => `{{括 ${name.slice(2)}`)
    .replaceAll(/“(\{\{[^{}\s]+\}\})”/gu, (_, name: string) => `{{引 ${name.slice(2)}`)
    .replaceAll(/（[，、占]*）/gu, '')
    .replaceAll(/[，；]上年(?:同期)?(?:分别为)?(?:、|，其中)*(?=[，；。])/gu, '')
    .replaceAll(/，占?(?=[，；。])/gu, '')
    .replaceAll(new RegExp(`(?<!^)${AGAIN}`, 'gu'), '');
}

/** What may stand between the entries of a list. */
const LISTED = /^[，、；”“（]?[^，。；、（]{0,12}$/u;

function holeOf(
  { start, end, paths, computed }: Ref,
  text: string,
  matter: Matter,
  facts: FactIndex,
): Hole | undefined {
  const said = text.slice(start, end);
  const path = computed === undefined ? paths[0] : rateFrom(paths, said, matter, facts);
  // 较上年的305件增长3.9% and the like stand behind a figure without being asked for.
  if (computed !== undefined && path === undefined) return { start, end, name: '' };
  const fact = path === undefined ? undefined : facts.get(path);
  if (!path || !fact) return undefined;
  const clause = /(?:^|[，；。])$/u.test(text.slice(0, start)) && /^(?:[，；。]|$)/u.test(text.slice(end));
  if (!path.startsWith(`${matter.path}.`)) {
    // A fact of another matter, by its path from the group.
    const below = path.startsWith(`${matter.within}.`) ? path.slice(matter.within.length + 1) : path;
    return fact.figure ? { start, end, name: figureName(below, fact, said, clause) } : undefined;
  }
  const below = path.slice(matter.path.length + 1);
  const row = rowOf(below, fact, text, start);
  if (row) return { ...row, end };
  return { start, end, name: nameOf(below, fact, said, clause) };
}

/** A row of a breakdown stands behind its name, perhaps with words around it: 围绕甲学习2次. */
function rowOf(below: string, { shape, figure }: Fact, text: string, start: number): Omit<Hole, 'end'> | undefined {
  const list = /^([^.]+)\..+$/u.exec(below)?.[1];
  if (!figure || list === undefined || list === '数字') return undefined;
  const at = text.lastIndexOf(shape.title, start);
  if (at === -1) return undefined;
  const after = text.slice(at + shape.title.length, start);
  if (after === '') return { start: at, name: list };
  const from = Math.max(...['，', '；', '。', '、'].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const begin = text.startsWith('其中', from) ? from + '其中'.length : from;
  return { start: begin, name: `每 ${list} "${text.slice(begin, at)}" "${after}"` };
}

/** A computed rate has a field of its own. */
function rateFrom(
  paths: readonly string[],
  said: string,
  { path, shape }: Matter,
  facts: FactIndex,
): string | undefined {
  for (const key of shape.children.keys()) {
    const fact = facts.get(`${path}.${key}`);
    if (fact?.computed && fact.text === said && fact.computed.paths.join() === paths.join()) return fact.path;
  }
  return undefined;
}

/** What stands in the braces: the name, with the words that stood for the fact. */
function nameOf(below: string, fact: Fact, said: string, isClause: boolean): string {
  const free = below.startsWith('数字.') ? below.slice('数字.'.length) : undefined;
  if (free !== undefined) return free.replace(/\.其中\..*$/u, '');
  const list = /^([^.]+)\.(?:\d+|.+)$/u.exec(below)?.[1];
  if (list === undefined) return fact.figure ? figureName(below, fact, said, isClause) : below;
  return fact.shape.kind === 'clauses' && said !== fact.text ? `选 ${list} "${fact.raw}" "${said}"` : list;
}

function figureName(name: string, { figure, text }: Fact, said: string, isClause: boolean): string {
  if (!figure || said.startsWith(text)) return name;
  const digits = text.search(/\d/u);
  if (
    figure.perYear !== undefined &&
    digits > 0 &&
    said.startsWith(text.slice(0, digits)) &&
    said.endsWith(text.slice(digits))
  )
    return `频 ${name} "${said.slice(digits, said.length - (text.length - digits))}"`;
  if (figure.value !== 0) return `${name} 全="${said}"`;
  return isClause ? `${name} 零="${said}"` : `零 ${name} "${said}"`;
}
