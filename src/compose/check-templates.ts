import type { Diagnostic } from '../core/diagnostic.ts';
import { factGroups, type FactGroup } from '../core/fact-groups.ts';
import type { Shape } from '../core/shape.ts';
import type { Source } from '../core/source.ts';
import { closest } from '../core/suggest.ts';
import { spanOfLine } from './cast-passage.ts';
import { REQUIRED_ITEMS, takesOf, type Outline } from './outline.ts';
import type { Line, Passage } from './passage.ts';
import { factsOf, segmentsOf, wordsOfYear } from './segment.ts';

/** Words of the year that templates may use; data/words/README.md explains them. */
const WORD_KEYS: readonly string[] = ['会议', '部署会议', '法治会议', '纲要', '普法规划', '年度重点', '指导思想'];

/** Fields that are printed without a line of a passage: the engine gives them their place, or they are not printed. */
const PRINTED_ANYWAY: ReadonlySet<string> = new Set(['领句', '由', '做法', '目的', '内容', '数字', '成效', '写成']);

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
  const groups = new Map(factGroups(root).map((group) => [group.name, group]));
  for (const passage of Object.values(passages)) {
    const text = sources.find((source) => source.name === passage.file)?.text;
    diagnostics.push(...checkPassage(passage, groups, root, text));
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

type Groups = ReadonlyMap<string, FactGroup>;

function checkPassage(passage: Passage, groups: Groups, root: Shape, text: string | undefined): Diagnostic[] {
  const { name, file } = passage;
  const diagnostics: Diagnostic[] = [];
  const shape = name === '导语' ? root : groups.get(name)?.shape;
  if (!shape) {
    const near = closest(name, [...groups.keys()]);
    const hint = near === undefined ? `文件名应当是：${[...groups.keys()].join('、')}` : `是不是“${near}”？`;
    return [{ code: 'M04', severity: 'error', file, message: `事实表里没有“${name}”这一组`, hint }];
  }
  const group = shape.items ?? shape;
  const used = new Set<string>();
  const look = (line: Line, scopes: readonly Shape[]): void => {
    for (const segment of segmentsOf(line)) {
      for (const word of wordsOfYear(segment))
        if (!WORD_KEYS.includes(word.slice('词.'.length)))
          diagnostics.push(
            unknownName(
              file,
              text,
              line,
              word,
              WORD_KEYS.map((key) => `词.${key}`),
            ),
          );
      for (const path of factsOf(segment).map((place) => passage.names[place] ?? '')) {
        const found = scopes.find((scope) => shapeIn(scope, path));
        if (found) used.add(found.role === 'matter' && found !== group ? `${found.key}.${path}` : path);
        else if (path === name) used.add(path);
        else diagnostics.push(unknownName(file, text, line, path, [...(scopes[0]?.children.keys() ?? [])]));
      }
    }
  };
  for (const line of [...passage.headings, ...(passage.half ? [passage.half] : [])]) look(line, [group, root]);
  for (const { name: key, sentences } of passage.matters) {
    const matter = key === '' || name === '导语' ? group : group.children.get(key);
    if (matter?.role !== 'matter' && matter !== group) {
      const line = sentences[0]?.wordings[0];
      const names = [...group.children.keys()].filter((child) => group.children.get(child)?.role === 'matter');
      if (line) diagnostics.push(unknownName(file, text, line, key, names));
      continue;
    }
    for (const { wordings } of sentences) for (const line of wordings) look(line, [matter, group, root]);
  }
  if (name === '导语') return diagnostics;
  for (const leaf of leavesOf(group))
    if (!used.has(leaf))
      diagnostics.push({
        code: 'M06',
        severity: 'warning',
        file,
        message: `没有一句话用到“${leaf}”，它只会在这件事后面照数列出`,
        hint: `加一句，写上 {{${leaf.slice(leaf.indexOf('.') + 1)}}}`,
      });
  return diagnostics;
}

/** The fields of a group that its passage must print. */
function leavesOf(group: Shape): string[] {
  const leaves: string[] = [];
  for (const [key, child] of group.children) {
    if (child.role === 'group' || child.kind === 'note' || child.kind === 'wording' || PRINTED_ANYWAY.has(key))
      continue;
    if (child.role !== 'matter') leaves.push(key === '措施' ? '' : key);
    else for (const field of child.children.keys()) if (!PRINTED_ANYWAY.has(field)) leaves.push(`${key}.${field}`);
  }
  return leaves.filter((leaf) => leaf !== '' && group.kind === 'object');
}

function checkOutline(file: string, outline: Outline, groups: Groups): Diagnostic[] {
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
  const seen = new Set<string>();
  for (const take of outline.parts.flatMap(takesOf)) {
    const [group = '', matter] = take.split('/', 2);
    const shape = groups.get(group)?.shape;
    const fault = (message: string, hint: string): void => {
      diagnostics.push({ code: 'M09', severity: 'error', file, message, hint });
    };
    if (!shape) fault(`体例里的“${take}”不是事实表里的一组`, nearest(group, [...groups.keys()]));
    else if (matter !== undefined && !matter.startsWith('+') && shape.children.get(matter)?.role !== 'matter')
      fault(`体例里的“${take}”不是“${group}”里的事项`, nearest(matter, mattersOf(shape)));
    else if (seen.has(take)) fault(`体例里“${take}”安排了两次`, '每组、每件事只能放一处');
    seen.add(take);
  }
  return diagnostics;
}

function mattersOf(shape: Shape): string[] {
  return [...shape.children].filter(([, child]) => child.role === 'matter').map(([key]) => key);
}

function nearest(name: string, names: readonly string[]): string {
  const near = closest(name, names);
  return near === undefined ? `可用的：${names.join('、')}` : `是不是“${near}”？`;
}

/** A path below a shape; names that the schema gives may not hold dots, the rest of a path may lead into rows of a breakdown. */
function shapeIn(shape: Shape, path: string): Shape | undefined {
  return path.split('.').reduce<Shape | undefined>((at, key) => at?.children.get(key), shape);
}

function unknownName(
  file: string,
  text: string | undefined,
  line: Line,
  name: string,
  candidates: readonly string[],
): Diagnostic {
  const span = text === undefined ? {} : { span: spanOfLine(text, line.line) };
  const near = closest(name, candidates);
  return {
    code: 'M05',
    severity: 'error',
    file,
    ...span,
    message: `第${String(line.line)}行：没有“${name}”这个名称`,
    hint: near === undefined ? `可用的：${candidates.slice(0, 30).join('、')}` : `是不是“${near}”？`,
  };
}
