import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { castOutline } from '../src/compose/cast-outline.ts';
import type { Outline } from '../src/compose/outline.ts';
import type { Source } from '../src/core/source.ts';
import { renderTown, type Kit, type Rendered } from '../src/pipeline.ts';
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
export function renderSource(source: Source): Rendered {
  const own = /^\s+体例: (\S+\.yaml)$/mu.exec(source.text)?.[1];
  const { value, diagnostics } = renderTown(
    source,
    kit,
    own === undefined ? undefined : outlineFile(join(root, dirname(source.name), own)),
  );
  if (!value)
    throw new Error(diagnostics.map(({ code, message, found = '' }) => `${code} ${message} ${found}`).join('\n'));
  return value;
}

function outlineFile(path: string): Outline {
  const { value, diagnostics } = castOutline(path, parse(readFileSync(path, 'utf8')));
  if (!value || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}
