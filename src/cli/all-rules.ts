import type { Rule } from '../core/rule.ts';
import { batchRules, layoutRules, readingRules } from '../rules/list.ts';
import { factsRules } from '../validate/rules/list.ts';

/** What is told of a rule, whatever it looks at. */
export type RuleInfo = Omit<Rule<never>, 'check'>;

/** Every rule there is, by code. */
export const allRules: readonly RuleInfo[] = [...factsRules, ...readingRules, ...layoutRules, ...batchRules].sort(
  (a, b) => (a.code < b.code ? -1 : 1),
);
