import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { castOutline } from '../src/compose/cast-outline.ts';
import type { Outline } from '../src/compose/outline.ts';
import { hasErrors, type Checked } from '../src/core/diagnostic.ts';
import type { Source } from '../src/core/source.ts';
import { loadFully } from '../src/load/load-fully.ts';
import { checkTown, renderFacts, type Kit, type Rendered, type Town } from '../src/pipeline.ts';
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
  return checkTown(loadFully(source), kit);
}

function ownOutline({ text }: Source): Outline | undefined {
  const own = /^\s+体例: (\S+\.yaml)$/mu.exec(text)?.[1];
  return own === undefined ? undefined : outlineFile(join(root, 'seeds', own));
}

function outlineFile(path: string): Outline {
  const { value, diagnostics } = castOutline(path, parse(readFileSync(path, 'utf8')));
  if (!value || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}
