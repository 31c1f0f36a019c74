import type { CastOwn } from './compose/cast-own.ts';
import { composeReport, type Composed } from './compose/compose-report.ts';
import { demandsOf } from './compose/demands.ts';
import type { Outline } from './compose/outline.ts';
import { NO_FORMS, type OwnForms } from './compose/own-forms.ts';
import type { Passage } from './compose/passage.ts';
import type { Words } from './compose/voice.ts';
import { hasErrors, type Checked, type Diagnostic } from './core/diagnostic.ts';
import type { FactIndex } from './core/facts.ts';
import type { Settings } from './core/settings.ts';
import type { Shape } from './core/shape.ts';
import type { Sheet } from './core/sheet.ts';
import type { FactsFile, Source } from './core/source.ts';
import { layOut } from './layout/lay-out.ts';
import { closest } from './core/suggest.ts';
import { loadFacts } from './load/load-facts.ts';
import type { ShapeCheck } from './validate/check-shape.ts';
import { validateFacts } from './validate/validate-facts.ts';

/** What the stages work with: the compiled schema, the templates and words, and the county's settings. */
export interface Kit {
  readonly shape: Shape;
  readonly check: ShapeCheck;
  readonly passages: Readonly<Record<string, Passage>>;
  readonly outlines: Readonly<Record<string, Outline>>;
  readonly words: Readonly<Record<string, Words>>;
  readonly settings: Settings;
}

/** A town's facts, read and checked. */
export interface Town {
  readonly file: FactsFile;
  readonly facts: FactIndex;
  /** What it says in its own words. */
  readonly forms: OwnForms;
  /** The outline that its facts file writes out. */
  readonly outline?: Outline;
}

/** A town's report, ready to be written in any format. */
export interface Rendered extends Town, Composed {
  readonly outline: Outline;
  readonly sheet: Sheet;
}

/** The outline a report is to be printed in when neither the town nor the county names one. */
export const DEFAULT_OUTLINE = '六部分';

/** load → validate, and what the town says in its own words. */
export async function readTown(source: Source, kit: Kit): Promise<Checked<Town>> {
  const town = checkTown(await loadFacts(source), kit);
  if (!town.value || !mayHaveOwnForms(source.text)) return town;
  return withOwnForms(town.value, town.diagnostics, (await import('./compose/cast-own.ts')).castOwn);
}

/** Whether a text may hold sentences or an outline of the town's own. */
function mayHaveOwnForms(text: string): boolean {
  return /写成|导语|体例[:：]\s*(?:[#{]|$)/mu.test(text);
}

/** validate, for a file that was loaded. */
export function checkTown(loaded: Checked<FactsFile>, kit: Kit): Checked<Town> {
  if (!loaded.value || hasErrors(loaded.diagnostics)) return { diagnostics: loaded.diagnostics };
  const file = loaded.value;
  const validated = validateFacts(file, kit.check, kit.shape, kit.settings);
  const diagnostics = [...loaded.diagnostics, ...validated.diagnostics];
  return validated.value ? { value: { file, facts: validated.value, forms: NO_FORMS }, diagnostics } : { diagnostics };
}

/** A town with its own words cast. */
export function withOwnForms(
  town: Town,
  diagnostics: readonly Diagnostic[],
  castOwn: (file: FactsFile, facts: FactIndex) => CastOwn,
): Checked<Town> {
  const { forms, outline, diagnostics: found } = castOwn(town.file, town.facts);
  return { value: { ...town, forms, ...(outline ? { outline } : {}) }, diagnostics: [...diagnostics, ...found] };
}

/** load → validate → compose → lay out. Nothing comes back for a file with errors: half a report is worse than none. */
export async function renderTown(source: Source, kit: Kit, outline: Outline | undefined): Promise<Checked<Rendered>> {
  const town = await readTown(source, kit);
  if (!town.value || hasErrors(town.diagnostics)) return { diagnostics: town.diagnostics };
  const rendered = renderFacts(town.value, kit, outline);
  const diagnostics = [...town.diagnostics, ...rendered.diagnostics];
  return rendered.value && !hasErrors(diagnostics) ? { value: rendered.value, diagnostics } : { diagnostics };
}

/** compose → lay out, for facts that were checked. */
export function renderFacts(town: Town, kit: Kit, asked: Outline | undefined): Checked<Rendered> {
  const { file, facts } = town;
  const place = (d: Diagnostic): Diagnostic => (d.path ? { ...d, span: file.locate(d.path, 'key') } : d);
  const chosen: Checked<Outline> = asked ? { value: asked, diagnostics: [] } : outlineOf(town, kit);
  const outline = chosen.value;
  if (!outline) return { diagnostics: chosen.diagnostics.map((d) => place({ ...d, file: file.source.name })) };
  const demands = demandsOf(outline, facts, file.source.name).map(place);
  if (demands.length > 0) return { diagnostics: demands };
  const year = facts.get('年度')?.raw ?? '';
  const composed = composeReport(file.source.name, facts, outline, {
    passages: kit.passages,
    words: { ...kit.words[year], ...kit.settings.words, ...ownWords(facts) },
    forms: town.forms,
    ...(kit.settings.county === undefined ? {} : { county: kit.settings.county }),
  });
  const diagnostics = composed.diagnostics.map((d): Diagnostic =>
    d.path ? { ...d, span: file.locate(d.path, 'value') } : d,
  );
  if (!composed.value) return { diagnostics };
  const sheet = layOut(composed.value.report, kit.settings.layout);
  return { value: { ...town, ...composed.value, outline, sheet }, diagnostics };
}

/** The outline that the town writes out or names, else the county's, else the default. */
function outlineOf(town: Town, kit: Kit): Checked<Outline> {
  if (town.outline) return { value: town.outline, diagnostics: [] };
  return findOutline(town.facts.get('公文.体例')?.raw ?? kit.settings.outline ?? DEFAULT_OUTLINE, kit);
}

/** An outline by its name. */
export function findOutline(name: string, kit: Kit): Checked<Outline> {
  const outline = Object.hasOwn(kit.outlines, name) ? kit.outlines[name] : undefined;
  if (outline) return { value: outline, diagnostics: [] };
  const names = Object.keys(kit.outlines);
  const near = closest(name, names);
  const hint = near === undefined ? `体例有：${names.join('、')}` : `是不是“${near}”？`;
  return {
    diagnostics: [
      { code: 'M03', severity: 'error', file: name, path: ['公文', '体例'], message: `没有“${name}”这种体例`, hint },
    ],
  };
}

/** The words that the facts file itself gives for its year. */
function ownWords(facts: FactIndex): Words {
  const own = (facts.data['公文'] as { readonly 用语?: Words } | undefined)?.用语;
  return own ?? {};
}
