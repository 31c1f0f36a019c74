import Handlebars from 'handlebars';
import type { Checked, Diagnostic } from '../core/diagnostic.ts';
import type { Source } from '../core/source.ts';
import { HELPERS, OWN_WORDS } from './helpers.ts';
import type { Line, MatterTemplate, Passage, Segment, SentenceTemplate } from './passage.ts';
import { factSegment, helperSegment, nameTable, type PlaceOf } from './segment.ts';

type Node = hbs.AST.Statement;

/** What is wrong with a line of a template. */
export class TemplateFault extends Error {
  readonly line: number;
  readonly remedy: string;
  constructor(line: number, message: string, remedy: string) {
    super(message);
    this.line = line;
    this.remedy = remedy;
  }
}

/**
 * Casts a template file: Handlebars parses it, lines become sentences, and commas divide these into clauses that can fall
 * out. The notation is explained to its editors in templates/README.md.
 */
export function castPassage(name: string, source: Source): Checked<Passage> {
  const diagnostics: Diagnostic[] = [];
  const fault = ({ line, message, remedy }: TemplateFault): void => {
    const span = spanOfLine(source.text, line);
    diagnostics.push({ code: 'M01', severity: 'error', message, hint: remedy, file: source.name, span });
  };
  const { names, placeOf } = nameTable();
  const headings: Line[] = [];
  let half: Line | undefined;
  const matters: { readonly name: string; readonly sentences: Sentences }[] = [];
  const current = (): (typeof matters)[number] => {
    const last = matters.at(-1);
    if (last) return last;
    const first = { name: '', sentences: [] };
    matters.push(first);
    return first;
  };
  try {
    for (const { nodes, number } of linesOf(parsed(source.text))) {
      const [first] = nodes;
      const start = first?.type === 'ContentStatement' ? (first as hbs.AST.ContentStatement).value : '';
      try {
        if (start.startsWith('## ')) half = castLine(dropStart(nodes, 3), number, placeOf);
        else if (start.startsWith('# ')) headings.push(castLine(dropStart(nodes, 2), number, placeOf));
        else if (/^==(?: |$)/u.test(start)) matters.push({ name: start.slice('=='.length).trim(), sentences: [] });
        else if (start.startsWith('/ ')) {
          const last = current().sentences.at(-1);
          if (!last)
            throw new TemplateFault(
              number,
              '“/ ”开头的另一种说法前面没有句子',
              '先写一句，再在下一行用“/ ”写它的另一种说法',
            );
          last.wordings.push(castLine(dropStart(nodes, 2), number, placeOf));
        } else {
          const { name: matter, sentences } = current();
          const place = `${name}/${matter}/${String(sentences.length)}`;
          sentences.push({ place, wordings: [castLine(nodes, number, placeOf)] });
        }
      } catch (error) {
        if (!(error instanceof TemplateFault)) throw error;
        fault(error);
      }
    }
  } catch (error) {
    fault(asFault(error));
    return { diagnostics };
  }
  const value: Passage = {
    name,
    file: source.name,
    names,
    headings,
    half,
    matters: matters satisfies readonly MatterTemplate[],
  };
  return { value, diagnostics };
}

type Sentences = (SentenceTemplate & { readonly wordings: Line[] })[];

/** Casts one line of text, such as a heading of an outline. Throws a TemplateFault. */
export function castText(text: string, line: number, placeOf: PlaceOf): Line {
  try {
    return castLine(parsed(text), line, placeOf);
  } catch (error) {
    throw asFault(error);
  }
}

/** Casts sentences of the town (写成): one after the other, each up to its 。 Throws a TemplateFault. */
export function castSentences(text: string, place: string, placeOf: PlaceOf): SentenceTemplate[] {
  try {
    const sentences: SentenceTemplate[] = [];
    for (const { nodes, number } of linesOf(parsed(text)))
      for (const own of sentencesOf(nodes))
        sentences.push({ place: `${place}/${String(sentences.length)}`, wordings: [castLine(own, number, placeOf)] });
    return sentences;
  } catch (error) {
    throw asFault(error);
  }
}

function parsed(text: string): Node[] {
  return Handlebars.parseWithoutProcessing(text.replaceAll('\r\n', '\n')).body;
}

function asFault(error: unknown): TemplateFault {
  if (error instanceof TemplateFault) return error;
  const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
  return new TemplateFault(line, '写法有误，读不懂这一行', '检查这一行的 {{ 与 }} 是否成对');
}

/** Splits a line behind every 。 that stands outside quotation marks. */
function sentencesOf(nodes: readonly Node[]): Node[][] {
  const sentences: Node[][] = [[]];
  let depth = 0;
  for (const node of nodes) {
    if (node.type !== 'ContentStatement') {
      sentences.at(-1)?.push(node);
      continue;
    }
    let start = 0;
    const { value } = node as hbs.AST.ContentStatement;
    for (let i = 0; i < value.length; i++) {
      const sign = value.charAt(i);
      if (sign === '“' || sign === '《' || sign === '（') depth++;
      else if (sign === '”' || sign === '》' || sign === '）') depth = Math.max(0, depth - 1);
      else if (sign === '。' && depth === 0) {
        sentences.at(-1)?.push({ ...node, value: value.slice(start, i + 1) } as Node);
        sentences.push([]);
        start = i + 1;
      }
    }
    if (start < value.length) sentences.at(-1)?.push({ ...node, value: value.slice(start) } as Node);
  }
  return sentences.filter((own) => own.length > 0);
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

function castLine(nodes: readonly Node[], number: number, placeOf: PlaceOf): Line {
  let head: Segment[] = [];
  const clauses: { mark: string; head: Segment[]; items: Segment[][] }[] = [{ mark: '', head: [], items: [[]] }];
  const clause = (): (typeof clauses)[number] => clauses.at(-1) ?? { mark: '', head: [], items: [[]] };
  let inItems = false;
  const put = (segment: Segment): void => {
    if (segment !== '') clause().items.at(-1)?.push(segment);
  };
  for (const node of nodes) {
    if (node.type !== 'ContentStatement') {
      put(castNode(node, number, placeOf));
      continue;
    }
    for (const piece of (node as hbs.AST.ContentStatement).value.split(/(\|\||\||[，；]|、|【[^】]*】)/u)) {
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
      } else if (piece.startsWith('【')) {
        const [first = '', then = ''] = piece.slice(1, -1).split('/');
        put({ first, then });
      } else put(piece);
    }
  }
  // The closing mark is set with the sentence, so that it stands whichever clause comes last.
  const last = clause().items.at(-1);
  const tail = last?.at(-1);
  if (last && typeof tail === 'string') {
    const bare = tail.trimEnd().replace(/。$/u, '');
    if (bare === '') last.pop();
    else last[last.length - 1] = bare;
  }
  return { line: number, head, clauses };
}

function castNode(node: Node, line: number, placeOf: PlaceOf): Segment {
  if (node.type !== 'MustacheStatement')
    throw new TemplateFault(
      line,
      '这里只能写 {{名称}}，不能写 {{#…}}、{{>…}} 这样的块',
      '删去这一块，改用逗号、竖线分出可去可留的各截',
    );
  const mustache = node as hbs.AST.MustacheStatement;
  const name = wordOf(mustache.path);
  const args = mustache.params.map(wordOf);
  if (name === '' || args.includes(''))
    throw new TemplateFault(line, '{{ }} 里的写法读不懂', '写成 {{名称}} 或 {{词 名称 "话"}}');
  const forms = formsOf(mustache, line);
  if (args.length === 0 && !OWN_WORDS.has(name)) return factSegment(name, forms, placeOf);
  if (!HELPERS.has(name))
    throw new TemplateFault(line, `没有“${name}”这种写法`, `可用的写法：${[...HELPERS.keys()].join('、')}`);
  if (Object.keys(forms).length > 0)
    throw new TemplateFault(
      line,
      `“${name}”后面不能写 零= 或 全=`,
      '零=、全= 只写在数的名称后面，如 {{办结 全="全部办结"}}',
    );
  return helperSegment(name, args, placeOf);
}

function formsOf({ hash }: hbs.AST.MustacheStatement, line: number): { zero?: string; all?: string } {
  const forms: { zero?: string; all?: string } = {};
  for (const pair of (hash as hbs.AST.Hash | undefined)?.pairs ?? []) {
    const value = pair.value.type === 'StringLiteral' ? (pair.value as hbs.AST.StringLiteral).value : '';
    if (pair.key === '零' && value !== '') forms.zero = value;
    else if (pair.key === '全' && value !== '') forms.all = value;
    else throw new TemplateFault(line, `没有“${pair.key}=”这种写法`, '可写 零="没有……" 或 全="全部……"，话写在引号里');
  }
  return forms;
}

/** A name or a word; nothing for what is neither. */
function wordOf(node: hbs.AST.Expression): string {
  if (node.type === 'StringLiteral') return (node as hbs.AST.StringLiteral).value;
  if (node.type === 'NumberLiteral') return String((node as hbs.AST.NumberLiteral).value);
  return node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original.replaceAll(/\[|\]/gu, '') : '';
}

function dropStart(nodes: readonly Node[], length: number): Node[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'ContentStatement') return [...nodes];
  const content = first as hbs.AST.ContentStatement;
  return [{ ...content, value: content.value.slice(length) } as Node, ...rest];
}

/** Where a line of a text stands, without its end. */
export function spanOfLine(text: string, line: number): { start: number; end: number } {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1 || start;
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}
