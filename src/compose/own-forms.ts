import type { SentenceTemplate } from './passage.ts';

/** What a town wants said in its own words (写成, 导语): sentences cast from the facts file. */
export interface OwnForms {
  /** The names that they ask for. */
  readonly names: readonly string[];
  /** By the path of the matter; the lead under 公文.导语. */
  readonly sentences: ReadonlyMap<string, readonly SentenceTemplate[]>;
}

export const NO_FORMS: OwnForms = { names: [], sentences: new Map() };
