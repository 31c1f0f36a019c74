import type { Diagnostic, Edit, KeyPath, Severity, Span } from './diagnostic.ts';

/** How binding the source of a rule is: the standard's own words, then 实务 for usage and 记忆 for what awaits a look at the text. */
export type Strength = '规定' | '一般' | '推荐' | '实务' | '记忆';

/** What a rule looks at: a facts file, the words of a finished report, its measured layout, or many reports at once. */
type SubjectKind = 'facts' | 'reading' | 'layout' | 'batch';

/** One check with all that a person needs to judge it. The examples are executed by a test: bad raises it, good does not. */
export interface Rule<Subject> {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
  readonly source: { readonly basis: string; readonly strength: Strength };
  readonly subject: SubjectKind;
  readonly examples: { readonly good: string; readonly bad: string };
  /** True for a rule about full or half width, which says nothing about a text whose width an archive has folded. */
  readonly aboutWidth?: boolean;
  check(subject: Subject): Iterable<Finding>;
}

/** What a rule has to say about one place: a span of a text, or a key path of a facts file. All words are Chinese. */
export interface Finding {
  readonly message: string;
  /** The file it stands in, where a rule looks at several at once. */
  readonly file?: string;
  readonly span?: Span;
  readonly path?: KeyPath;
  readonly found?: string;
  readonly wanted?: string;
  readonly hint?: string;
  readonly edits?: readonly Edit[];
  /** Where this finding weighs more or less than its rule usually does. */
  readonly severity?: Severity;
  readonly related?: NonNullable<Diagnostic['related']>;
}

/** Settings of severities by rule code; 'off' silences a rule. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** Turns a rule's finding into the diagnostic that people see; nothing where the settings silence the rule. */
export function toDiagnostic<S>(
  rule: Rule<S>,
  finding: Finding,
  file: string,
  severities: Severities = {},
): Diagnostic | undefined {
  const set = severities[rule.code];
  if (set === 'off') return undefined;
  const { severity, ...rest } = finding;
  return { code: rule.code, severity: set ?? severity ?? rule.severity, file, ...rest };
}
