import type { FactIndex } from '../core/facts.ts';
import type { Finding, Rule } from '../core/rule.ts';

/** A rule about the facts themselves, before anything is written. Its examples are pieces of a facts file, in YAML. */
export interface FactsRule extends Rule<FactIndex> {
  check(facts: FactIndex): Iterable<FactsFinding>;
}

/** What a rule has to say about a place of a facts file. */
export interface FactsFinding extends Finding {
  /** What to put in the place of the value, where no person need decide it. */
  readonly mended?: string;
}

/** The strength of arithmetic and of plain consistency: nothing prescribes them, but nobody can sign without. */
export const ARITHMETIC: FactsRule['source'] = { basis: '数据应当前后一致、经得起核算', strength: '实务' };
