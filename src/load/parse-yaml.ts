import type { CST, Document, ParsedNode } from 'yaml';
import { Composer, Lexer, Parser } from 'yaml';
import type { Fault } from './faults.ts';
import { syntaxFault } from './syntax-faults.ts';

/** What the YAML parser makes of a text: the tree as far as it could be read, and its faults. */
export function parseYaml(text: string): { root?: ParsedNode; faults: Fault[] } {
  const tokens: CST.Token[] = [];
  const tooMuch = readTokens(text, tokens);
  if (tooMuch !== undefined) return { faults: [tooMuch] };
  const directive = tokens.find((token) => token.type === 'directive');
  if (directive !== undefined) {
    const span = { start: directive.offset, end: directive.offset + directive.source.length };
    return { faults: [{ code: 'Y55', span }] };
  }
  const documents: Document.Parsed[] = [];
  for (const document of new Composer(OPTIONS).compose(tokens, true, text.length)) {
    documents.push(document);
    if (documents.length > 1) break;
  }
  const [document, second] = documents;
  if (document === undefined) throw new Error('the composer was told to make a document');
  const faults = syntaxFaults(text, document);
  if (second !== undefined) faults.push({ code: 'Y08', span: markerBefore(text, second) });
  if (document.contents === null && faults.length === 0) faults.push({ code: 'Y06' });
  return { faults, ...(document.contents && { root: document.contents }) };
}

/** Keys are compared when the tree is read, in linear time; the composer's own check is quadratic. */
const OPTIONS = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, logLevel: 'silent' } as const;

const MAX_DEPTH = 64;
const MAX_NODES = 20_000;

/** Cuts a text into tokens, and stops as soon as there are too many or they nest too deep: composing is the costly part. */
function readTokens(text: string, tokens: CST.Token[]): Fault | undefined {
  const parser = new Parser();
  let nodes = 0;
  let marks = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const first = lexeme.charCodeAt(0);
    if (first === SCALAR || first === DOUBLE_QUOTE || first === SINGLE_QUOTE) nodes++;
    else if ('[{*&!?:,-'.includes(lexeme.charAt(0))) marks++;
    for (const token of parser.next(lexeme)) tokens.push(token);
    const tooDeep = parser.stack.length > MAX_DEPTH + 2;
    if (!tooDeep && nodes <= MAX_NODES && marks <= 3 * MAX_NODES) continue;
    const end = Math.min(parser.offset, text.length);
    return { code: tooDeep ? 'Y09' : 'Y10', span: { start: Math.max(0, end - 1), end } };
  }
  for (const token of parser.end()) tokens.push(token);
  return undefined;
}

const SCALAR = 0x1f;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

/** One fault for a line: what the parser says after the first is mostly its consequence. */
function syntaxFaults(text: string, { contents, errors }: Document.Parsed): Fault[] {
  const faults: Fault[] = [];
  let lineEnd = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    if (error.pos[0] <= lineEnd) continue;
    faults.push(syntaxFault(text, contents, error));
    const newline = text.indexOf('\n', error.pos[0]);
    lineEnd = newline === -1 ? text.length : newline;
    if (faults.length > 200) break;
  }
  return faults;
}

function markerBefore(text: string, document: Document.Parsed): { start: number; end: number } {
  const start = text.lastIndexOf('\n', Math.max(0, document.range[0] - 1)) + 1;
  const newline = text.indexOf('\n', start);
  return { start, end: newline === -1 ? text.length : newline };
}
