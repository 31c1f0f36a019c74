import Handlebars from 'handlebars';
import type { Checked, Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import {
  OWN_WORDS,
  type Line,
  type Passage,
  type PointTemplate,
  type Segment,
  type SentenceTemplate,
} from './passage.ts';
import { asksForFact, nameTable, needsOf, segmentOf, type PlaceOf } from './segment.ts';

type Node = hbs.AST.Statement;

/**
 * Casts a template file: Handlebars parses it, lines become sentences, and commas divide these into clauses that can fall
 * out. The notation is explained to its editors in templates/README.md.
 */
export function castPassage(name: string, source: Source): Checked<Passage> {
  const diagnostics: Diagnostic[] = [];
  const fault = (line: number, message: string, hint: string): void => {
    diagnostics.push({
      code: 'M01',
      severity: 'error',
      message,
      hint,
      file: source.name,
      span: spanOfLine(source.text, line),
    });
  };
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parseWithoutProcessing(source.text.replaceAll('\r\n', '\n'));
  } catch (error) {
    const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
    fault(line, '模板写法有误，读不懂这一行', '检查这一行的 {{ 与 }} 是否成对，{{#each}} 是否有 {{/each}}');
    return { diagnostics };
  }

  const { names, placeOf } = nameTable();
  const headings: Line[] = [];
  const points: (PointTemplate & { readonly sentences: SentenceTemplate[] })[] = [];
  const addPoint = (title: string): SentenceTemplate[] => {
    const bare = title.replace(/\*$/u, '');
    const place = `${name}/${bare}`;
    const sentences: SentenceTemplate[] = [];
    points.push({ name: bare === '' ? name : place, place, apart: title.endsWith('*'), sentences });
    return sentences;
  };
  const castLines = (body: readonly Node[], into: () => SentenceTemplate[]): void => {
    for (const line of linesOf(body)) {
      const [first] = line.nodes;
      if (first?.type === 'BlockStatement' && line.nodes.length === 1 && isEach(first as hbs.AST.BlockStatement)) {
        const block = first as hbs.AST.BlockStatement;
        const sentences: SentenceTemplate[] = [];
        castLines(block.program.body, () => sentences);
        into().push({ each: pathOf(block.params[0]), sentences });
        continue;
      }
      const start = first?.type === 'ContentStatement' ? (first as hbs.AST.ContentStatement).value : '';
      if (start.startsWith('# ')) {
        headings.push(castLine(dropStart(line.nodes, 2), line.number, source.text, '', placeOf));
      } else if (start.startsWith('== ')) {
        addPoint(start.slice('== '.length).trim());
      } else if (start.startsWith('/ ')) {
        const last = into().at(-1);
        if (last && 'wordings' in last)
          (last.wordings as Line[]).push(castLine(dropStart(line.nodes, 2), line.number, source.text, '。', placeOf));
        else fault(line.number, '“/ ”开头的另一种说法前面没有句子', '先写一句，再在下一行用“/ ”写它的另一种说法');
      } else {
        into().push({ wordings: [castLine(line.nodes, line.number, source.text, '。', placeOf)] });
      }
    }
  };
  castLines(program.body, () => points.at(-1)?.sentences ?? addPoint(''));
  return { value: { name, file: source.name, names, headings, points }, diagnostics };
}

/** Casts one line of text, such as a heading of an outline. */
export function castText(text: string, line: number, end: string, placeOf: PlaceOf): Line {
  return castLine(Handlebars.parseWithoutProcessing(text).body, line, text, end, placeOf);
}

/** Splits statements at line ends; comments and blank lines go. */
function linesOf(body: readonly Node[]): { number: number; nodes: Node[] }[] {
  const lines: { number: number; nodes: Node[] }[] = [];
  let nodes: Node[] = [];
  const flush = (): void => {
    const only =
      nodes.length === 1 && nodes[0]?.type === 'ContentStatement'
        ? (nodes[0] as hbs.AST.ContentStatement).value.trim()
        : undefined;
    if (nodes.length > 0 && only !== '') lines.push({ number: nodes[0]?.loc.start.line ?? 1, nodes });
    nodes = [];
  };
  for (const node of body) {
    if (node.type === 'CommentStatement') continue;
    if (node.type !== 'ContentStatement') {
      nodes.push(node);
      continue;
    }
    (node as hbs.AST.ContentStatement).value.split('\n').forEach((text, i) => {
      if (i > 0) flush();
      const value = nodes.length === 0 ? text.trimStart() : text;
      const at = { line: node.loc.start.line + i, column: 0 };
      if (value !== '')
        nodes.push({ type: 'ContentStatement', value, loc: { source: '', start: at, end: at } } as unknown as Node);
    });
  }
  flush();
  return lines;
}

function castLine(nodes: readonly Node[], number: number, source: string, end: string, placeOf: PlaceOf): Line {
  let head: Segment[] = [];
  const clauses: { mark: string; head: Segment[]; items: Segment[][] }[] = [{ mark: '', head: [], items: [[]] }];
  const clause = (): (typeof clauses)[number] => clauses.at(-1) ?? { mark: '', head: [], items: [[]] };
  let inItems = false;
  const put = (segment: Segment): void => {
    if (segment !== '') clause().items.at(-1)?.push(segment);
  };
  for (const node of nodes) {
    if (node.type !== 'ContentStatement') {
      put(castNode(node, source, placeOf));
      continue;
    }
    for (const piece of (node as hbs.AST.ContentStatement).value.split(/(\|\||\||[，；]|、)/u)) {
      if (piece === '||') {
        head = clause().items.flat();
        clauses.splice(0, clauses.length, { mark: '', head: [], items: [[]] });
      } else if (piece === '|') {
        clause().head.push(...clause().items.flat());
        clause().items = [[]];
        inItems = true;
      } else if (piece === '，' || piece === '；') {
        clauses.push({ mark: piece, head: [], items: [[]] });
        inItems = false;
      } else if (piece === '、' && inItems) {
        clause().items.push([]);
      } else put(piece);
    }
  }
  // The closing mark is set by the line, so that it stands whichever clause comes last.
  const last = clause().items.at(-1);
  const tail = last?.at(-1);
  if (last && typeof tail === 'string') {
    const bare = tail.trimEnd().replace(/。$/u, '');
    if (bare === '') last.pop();
    else last[last.length - 1] = bare;
  }
  const needs = needsOf(clauses.flatMap((each) => [...each.head, ...each.items.flat()]));
  return {
    line: number,
    head,
    clauses: clauses.map((each) => ({ ...each, asks: [...each.head, ...each.items.flat()].some(asksForFact) })),
    end,
    ...(needs ? { needs } : {}),
  };
}

function castNode(node: Node, source: string, placeOf: PlaceOf): Segment {
  if (node.type === 'MustacheStatement') {
    const mustache = node as hbs.AST.MustacheStatement;
    const name = pathOf(mustache.path);
    if (mustache.params.every(isWord) && mustache.hash === (undefined as unknown)) {
      return mustache.params.length === 0 && !OWN_WORDS.has(name)
        ? segmentOf('值', [name], placeOf)
        : segmentOf(name, mustache.params.map(pathOf), placeOf);
    }
  }
  return { handlebars: sourceOf(node, source) };
}

function isWord(node: hbs.AST.Expression): boolean {
  return node.type === 'PathExpression' || node.type === 'StringLiteral' || node.type === 'NumberLiteral';
}

function pathOf(node: hbs.AST.Expression | undefined): string {
  if (node?.type === 'StringLiteral') return (node as hbs.AST.StringLiteral).value;
  if (node?.type === 'NumberLiteral') return String((node as hbs.AST.NumberLiteral).value);
  return node?.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original.replaceAll(/\[|\]/gu, '') : '';
}

function isEach(block: hbs.AST.BlockStatement): boolean {
  return pathOf(block.path) === 'each';
}

function dropStart(nodes: readonly Node[], length: number): Node[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'ContentStatement') return [...nodes];
  const content = first as hbs.AST.ContentStatement;
  return [{ ...content, value: content.value.slice(length) } as Node, ...rest];
}

function sourceOf(node: Node, source: string): string {
  const lines = source.replaceAll('\r\n', '\n').split('\n');
  const { start, end } = node.loc;
  const taken = lines.slice(start.line - 1, end.line);
  const lastLength = end.line === start.line ? end.column : end.column;
  taken[taken.length - 1] = (taken.at(-1) ?? '').slice(0, lastLength);
  taken[0] = (taken[0] ?? '').slice(start.column);
  return taken.join('\n');
}

/** Where a line of a text stands, without its end. */
export function spanOfLine(text: string, line: number): { start: number; end: number } {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1 || start;
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}
