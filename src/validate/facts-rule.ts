import type { FactIndex } from '../core/facts.ts';
import type { Rule } from '../core/rule.ts';

/** A rule about the facts themselves, before anything is written. Its examples are pieces of a facts file, in YAML. */
export type FactsRule = Rule<FactIndex>;

/** The strength of arithmetic and of plain consistency: nothing prescribes them, but nobody can sign without. */
export const ARITHMETIC: FactsRule['source'] = { basis: '数据应当前后一致、经得起核算', strength: '实务' };
