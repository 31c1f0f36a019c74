import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { castOutline } from '../src/compose/cast-outline.ts';
import { castOwn } from '../src/compose/cast-own.ts';
import { demandsOf } from '../src/compose/demands.ts';
import type { Outline } from '../src/compose/outline.ts';
import { hasErrors, type Checked } from '../src/core/diagnostic.ts';
import { indexFacts, type FactIndex } from '../src/core/facts.ts';
import type { Source } from '../src/core/source.ts';
import { loadFully } from '../src/load/load-fully.ts';
import {
  checkTown,
  DEFAULT_OUTLINE,
  findOutline,
  renderFacts,
  withOwnForms,
  type Kit,
  type Rendered,
  type Town,
} from '../src/pipeline.ts';
import { shippedKit } from '../src/shipped-kit.ts';

/** What ships, under no county's settings. */
export const kit: Kit = shippedKit;

const root = fileURLToPath(new URL('../', import.meta.url));

/** The facts files of the seeds and of the sample county, relative to the project's folder. */
export const factsFiles: readonly string[] = ['seeds', 'data/county'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml') && name !== 'lawreport.config.yaml')
    .map((name) => `${folder}/${name}`),
);

/** The report of a facts file of this project, in the outline it names: one that ships, or a file beside it. */
export function renderFile(path: string): Rendered {
  return renderSource({ name: path, text: readFileSync(join(root, path), 'utf8') });
}

/** The report of a facts file that a test made. Throws with the findings where it has errors. */
export function renderSource(source: Source, outline = ownOutline(source)): Rendered {
  const town = readNow(source);
  const { value, diagnostics }: Checked<Rendered> =
    town.value && !hasErrors(town.diagnostics)
      ? renderFacts(town.value, kit, outline)
      : { diagnostics: town.diagnostics };
  if (!value || hasErrors(diagnostics))
    throw new Error(diagnostics.map(({ code, message, found = '' }) => `${code} ${message} ${found}`).join('\n'));
  return value;
}

/** Facts read and checked by the parser of all YAML, which tests have at hand and need not wait for. */
export function readNow(source: Source): Checked<Town> {
  const town = checkTown(loadFully(source), kit);
  return town.value ? withOwnForms(town.value, town.diagnostics, castOwn) : town;
}

/** The default outline; for a town that has not what it demands, the one that demands least. */
export function outlineThatFits(facts: FactIndex): Outline {
  const outline = [DEFAULT_OUTLINE, '法定四项'].map((name) => findOutline(name, kit).value);
  const fitting = outline.find((one) => one && demandsOf(one, facts, '').length === 0);
  if (!fitting) throw new Error('no outline fits');
  return fitting;
}

/** A town of data that no file holds. */
export function townOf(data: Record<string, unknown>, source: Source = { name: '试.yaml', text: '' }): Town {
  const file = { source, data, locate: () => ({ start: 0, end: 0 }) };
  const facts = indexFacts(data, kit.shape);
  const { forms, outline } = castOwn(file, facts);
  return { file, facts, forms, ...(outline ? { outline } : {}) };
}

/** The outline that a facts file of this project names as a file of its own. */
export function ownOutline({ text }: Pick<Source, 'text'>): Outline | undefined {
  const own = /^\s+体例: (\S+\.yaml)$/mu.exec(text)?.[1];
  return own === undefined ? undefined : outlineFile(join(root, 'seeds', own));
}

function outlineFile(path: string): Outline {
  const { value, diagnostics } = castOutline(path, parse(readFileSync(path, 'utf8')));
  if (!value || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}
