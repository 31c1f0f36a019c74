import type { Diagnostic } from '../core/diagnostic.ts';
import { factGroups, speaksForItself } from '../core/fact-groups.ts';
import type { Shape } from '../core/shape.ts';
import type { Source } from '../core/source.ts';
import { closest } from '../core/suggest.ts';
import { spanOfLine } from './cast-passage.ts';
import { STATUTORY_ITEMS, type Outline } from './outline.ts';
import type { Line, Passage, Segment, SentenceTemplate } from './passage.ts';
import { HELPERS } from './helpers.ts';
import { factsOf, isCall, wordsOfYear } from './segment.ts';

/** Words of the year that templates may use; data/words/README.md explains them. */
const WORD_KEYS: readonly string[] = ['会议', '部署会议', '法治会议', '纲要', '普法规划', '年度重点', '指导思想'];

/** Statutory items without which an outline is unlawful; 其他情况 is optional. */
const REQUIRED_ITEMS = STATUTORY_ITEMS.filter((item) => item !== '其他情况');

/**
 * Holds templates against the schema: names it does not know, facts that no passage prints, groups that outlines name
 * wrongly, and statutory items that an outline leaves out.
 */
export function checkTemplates(
  passages: Readonly<Record<string, Passage>>,
  outlines: Readonly<Record<string, Outline>>,
  root: Shape,
  sources: readonly Source[] = [],
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const groups = new Map(factGroups(root).map(({ name, shape }) => [name, shape]));
  for (const [name, passage] of Object.entries(passages)) {
    const { file } = passage;
    const text = sources.find((source) => source.name === file)?.text;
    const group = name === '导语' ? root : groups.get(name);
    if (!group) {
      const near = closest(name, [...groups.keys()]);
      diagnostics.push({
        code: 'M04',
        severity: 'error',
        file,
        message: `事实表里没有“${name}”这一组`,
        hint: near === undefined ? `文件名应当是：${[...groups.keys()].join('、')}` : `是不是“${near}”？`,
      });
      continue;
    }
    const scope = group.items ?? group;
    const used = new Set<string>();
    const visitLine = (line: Line, at: Shape): void => {
      for (const segment of segmentsOf(line))
        for (const path of pathsOf(segment, passage.names)) {
          if (path.startsWith('词.')) {
            if (!WORD_KEYS.includes(path.slice(2)))
              diagnostics.push(
                unknownName(
                  file,
                  text,
                  line,
                  path,
                  WORD_KEYS.map((key) => `词.${key}`),
                ),
              );
            continue;
          }
          const found = shapeIn(at, path) ?? shapeIn(root, path);
          if (!found && !(path === name && group.kind === 'names'))
            diagnostics.push(
              unknownName(
                file,
                text,
                line,
                path,
                [...leavesOf(at)].map(([leaf]) => leaf),
              ),
            );
          else used.add(`${at === scope ? '' : `${at.key}.`}${path}`);
        }
      for (const segment of segmentsOf(line)) {
        if (isCall(segment) && !Object.hasOwn(HELPERS, segment[0]))
          diagnostics.push(unknownName(file, text, line, segment[0], Object.keys(HELPERS)));
      }
    };
    const visit = (sentences: readonly SentenceTemplate[], at: Shape): void => {
      for (const sentence of sentences) {
        if (!('each' in sentence))
          sentence.wordings.forEach((line) => {
            visitLine(line, at);
          });
        else {
          const inner = shapeIn(at, sentence.each);
          if (inner?.items) {
            used.add(sentence.each);
            visit(sentence.sentences, inner.items);
          }
        }
      }
    };
    passage.headings.forEach((line) => {
      visitLine(line, scope);
    });
    passage.points.forEach((point) => {
      visit(point.sentences, scope);
    });
    if (name === '导语') continue;
    for (const [leaf] of leavesOf(scope)) {
      if (![...used].some((path) => path === leaf || leaf.startsWith(`${path}.`))) {
        diagnostics.push({
          code: 'M06',
          severity: 'warning',
          file,
          message: `没有一句话用到“${leaf}”，它只会在段末照数列出`,
          hint: `加一句，写上 {{${leaf}}}`,
        });
      }
    }
  }
  for (const name of groups.keys()) {
    if (!Object.hasOwn(passages, name))
      diagnostics.push({
        code: 'M07',
        severity: 'warning',
        file: `templates/passages/${name}.hbs`,
        message: `“${name}”没有段落模板`,
        hint: '新建这个文件，写上这一组的句子',
      });
  }
  for (const [name, outline] of Object.entries(outlines))
    diagnostics.push(...checkOutline(`templates/outlines/${name}.yaml`, outline, groups));
  return diagnostics;
}

function checkOutline(file: string, outline: Outline, groups: ReadonlyMap<string, Shape>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const item of REQUIRED_ITEMS) {
    if (!outline.parts.some((part) => part.statutory.includes(item))) {
      diagnostics.push({
        code: 'M08',
        severity: 'error',
        file,
        message: `体例“${outline.name}”没有一部分回答法定项“${item}”`,
        hint: `在相应部分写上 法定项: ${item}`,
      });
    }
  }
  const takes = outline.parts.flatMap((part) => [
    ...part.content.flatMap((placement) => placement.take),
    ...part.sections.flatMap((section) =>
      'eachOf' in section ? [section.eachOf] : section.content.flatMap((placement) => placement.take),
    ),
  ]);
  const seen = new Set<string>();
  for (const take of takes) {
    const group = take.split('/', 1)[0] ?? '';
    if (!groups.has(group)) {
      const near = closest(group, [...groups.keys()]);
      diagnostics.push({
        code: 'M09',
        severity: 'error',
        file,
        message: `体例里的“${take}”不是事实表里的一组`,
        hint: near === undefined ? `可用的：${[...groups.keys()].join('、')}` : `是不是“${near}”？`,
      });
    } else if (seen.has(take)) {
      diagnostics.push({
        code: 'M09',
        severity: 'error',
        file,
        message: `体例里“${take}”安排了两次`,
        hint: '每组只能放一处',
      });
    }
    seen.add(take);
  }
  return diagnostics;
}

/** Fields of a group that its passage must print; highlights print themselves, inner groups have passages of their own. */
function* leavesOf(shape: Shape, prefix = ''): Generator<[path: string, shape: Shape]> {
  for (const [key, child] of shape.children) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (key === '亮点' || speaksForItself(child)) continue;
    if (child.kind === 'object') yield* leavesOf(child, path);
    else yield [path, child];
  }
}

function shapeIn(shape: Shape, path: string): Shape | undefined {
  return path.split('.').reduce<Shape | undefined>((at, key) => at?.children.get(key), shape);
}

function segmentsOf(line: Line): Segment[] {
  return [...line.head, ...line.clauses.flatMap((clause) => [...clause.head, ...clause.items.flat()])];
}

/** The names of facts and words of the year that a segment asks for. */
function pathsOf(segment: Segment, names: readonly string[]): readonly string[] {
  if (typeof segment === 'object' && 'handlebars' in segment) {
    return [...segment.handlebars.matchAll(/\{\{[#/]?(?:if|unless|else)?\s*([^\s{}#/"]+)\s*\}\}/gu)].flatMap((match) =>
      match[1] === undefined ||
      match[1] === 'else' ||
      Object.hasOwn(HELPERS, match[1]) ||
      ['if', 'unless'].includes(match[1])
        ? []
        : [match[1]],
    );
  }
  return [...factsOf(segment).map((name) => names[name] ?? ''), ...wordsOfYear(segment)];
}

function unknownName(
  file: string,
  text: string | undefined,
  line: Line,
  name: string,
  candidates: readonly string[],
): Diagnostic {
  const near = closest(name, candidates);
  const span = text === undefined ? {} : { span: spanOfLine(text, line.line) };
  return {
    code: 'M05',
    severity: 'error',
    file,
    ...span,
    message: `第${String(line.line)}行：没有“${name}”这个名称`,
    hint: near === undefined ? `可用的：${candidates.slice(0, 30).join('、')}` : `是不是“${near}”？`,
  };
}
