import type { ParsedNode, YAMLError } from 'yaml';
import { isCollection, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Fault, FaultCode } from './faults.ts';

/** Tells in our words what the YAML parser could not read. Its English sentence only serves to tell cases apart. */
export function syntaxFault(text: string, root: ParsedNode | null, error: YAMLError): Fault {
  const code = CASES.find(([kind, pattern]) => kind === error.code && pattern.test(error.message))?.[2] ?? 'Y82';
  const [start, end] = [Math.min(error.pos[0], text.length), error.pos[1]];
  const lineEnd = indexOrEnd(text, '\n', start);
  const here = { start, end: Math.max(start, Math.min(end, lineEnd)) };
  if (code === 'Y72' || code === 'Y73') {
    // The parser notices at the end of the file; the person wants to know what was left open.
    const opener = findOpener(root, start) ?? start;
    return { code, span: { start: opener, end: Math.min(text.length, opener + 1) } };
  }
  // A second key below a filled one is a matter of indent, not of a colon in the text.
  if (code === 'Y28' && text.slice(start).search(/:\s/) > lineEnd - start) {
    const next = lineEnd + 1 + (/^\s*/.exec(text.slice(lineEnd + 1))?.[0].length ?? 0);
    return { code: 'Y70', span: { start: next, end: indexOrEnd(text, '\n', next) } };
  }
  if (code === 'Y81' && !/["'[{]/.test(text.charAt(start))) return { code: 'Y71', span: { start, end: lineEnd } };
  return { code, span: here };
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index === -1 ? text.length : index;
}

/** The beginning of the innermost quoted or bracketed node that was still open at an offset. */
function findOpener(node: unknown, offset: number): number | undefined {
  if (!isNode(node) || !node.range || node.range[0] > offset || node.range[2] < offset) return undefined;
  const children = isMap(node) ? node.items.flatMap((pair) => [pair.key, pair.value]) : isSeq(node) ? node.items : [];
  const inner = children.map((child) => findOpener(child, offset)).findLast((start) => start !== undefined);
  const opens = isCollection(node) ? node.flow === true : isScalar(node) && /^QUOTE/.test(node.type ?? '');
  return inner ?? (opens ? node.range[0] : undefined);
}

const CASES: readonly (readonly [YAMLError['code'], RegExp, FaultCode])[] = [
  ['BAD_INDENT', /end with a/, 'Y73'],
  ['BAD_INDENT', /./, 'Y70'],
  ['TAB_AS_INDENT', /./, 'Y22'],
  ['MISSING_CHAR', /followed by map values|Sequence item without/, 'Y71'],
  ['MISSING_CHAR', /quote/, 'Y72'],
  ['MISSING_CHAR', /must end with a|Expected .* to end with/i, 'Y73'],
  ['MISSING_CHAR', /Missing , /, 'Y74'],
  ['MISSING_CHAR', /Missing space after :/, 'Y21'],
  ['MISSING_CHAR', /Comments must be/, 'Y79'],
  ['MISSING_CHAR', /directives-end|doc-start/, 'Y08'],
  ['UNEXPECTED_TOKEN', /Unexpected , in|Unexpected empty item/, 'Y75'],
  ['UNEXPECTED_TOKEN', /block scalar header|Not a YAML token/i, 'Y80'],
  ['UNEXPECTED_TOKEN', /at node end/, 'Y76'],
  ['UNEXPECTED_TOKEN', /block-seq-ind on same line/, 'Y83'],
  ['UNEXPECTED_TOKEN', /flow-(?:map|seq)-end/, 'Y73'],
  ['UNEXPECTED_TOKEN', /Unexpected (?:scalar|double-quoted-scalar|single-quoted-scalar) /, 'Y76'],
  ['BAD_SCALAR_START', /./, 'Y77'],
  ['BAD_DIRECTIVE', /./, 'Y55'],
  ['BAD_DQ_ESCAPE', /./, 'Y78'],
  ['BLOCK_AS_IMPLICIT_KEY', /Nested mappings/, 'Y28'],
  ['BLOCK_AS_IMPLICIT_KEY', /./, 'Y83'],
  ['BLOCK_IN_FLOW', /./, 'Y73'],
  ['KEY_OVER_1024_CHARS', /./, 'Y81'],
  ['MULTILINE_IMPLICIT_KEY', /./, 'Y81'],
  ['MULTIPLE_DOCS', /./, 'Y08'],
  ['RESOURCE_EXHAUSTION', /./, 'Y09'],
  ['BAD_ALIAS', /Anchor/, 'Y51'],
  ['BAD_ALIAS', /./, 'Y52'],
  ['ALIAS_PROPS', /./, 'Y52'],
  ['MULTIPLE_ANCHORS', /./, 'Y51'],
  ['BAD_PROP_ORDER', /./, 'Y51'],
  ['MULTIPLE_TAGS', /./, 'Y54'],
  ['TAG_RESOLVE_FAILED', /./, 'Y54'],
  ['BAD_COLLECTION_TYPE', /./, 'Y54'],
];
