import type { YAMLError } from 'yaml';
import type { Fault, FaultCode } from './faults.ts';

/** Tells in our words what the YAML parser could not read. Its English sentence only serves to tell cases apart. */
export function syntaxFault(text: string, error: YAMLError): Fault {
  const code = CASES.find(([kind, pattern]) => kind === error.code && pattern.test(error.message))?.[2] ?? 'Y82';
  // An unclosed quote is noticed at the end of the file; it stands where the parser's range begins.
  const [from, to] = error.pos;
  const start = Math.min(from, text.length);
  const newline = text.indexOf('\n', start);
  return { code, span: { start, end: Math.max(start, Math.min(to, newline === -1 ? text.length : newline)) } };
}

const CASES: readonly (readonly [YAMLError['code'], RegExp, FaultCode])[] = [
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
  ['UNEXPECTED_TOKEN', /block scalar header|Block scalar header/, 'Y80'],
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
