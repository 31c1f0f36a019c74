import { closeSync, lstatSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import { lineAndColumn, type Source } from '../../core/source.ts';
import { sketchLines, type Sketches } from '../../county/likeness.ts';
import { decodeText } from '../../load/decode.ts';
import { readTown, renderFacts } from '../../pipeline.ts';
import { replaceFile, temporaryIn } from '../atomic-write.ts';
import { fingerprint } from '../fingerprint.ts';
import { outputsOf, type Format } from '../report-files.ts';
import type { Host } from '../host.ts';
import { kitFor, outlineFor, type FoundKit } from '../kit.ts';
import { outputName } from '../output-name.ts';
import { readSource } from '../read-sources.ts';
import { systemFault, writeFault, type Output } from '../write-files.ts';
import { openJournal, type Manifest } from './manifest.ts';

/** What every thread of a batch must know. Plain data, as it travels to workers. */
export interface Job {
  readonly folder: string;
  readonly formats: readonly Format[];
  readonly force: boolean;
  /** The version of the tool: a new one may print the same facts otherwise. */
  readonly version: string;
}

/** A facts file to be made into reports, and what was recorded of them. */
export interface Task {
  readonly file: string;
  readonly recorded: Readonly<Record<string, readonly string[]>>;
}

/** What became of a town. */
export interface Outcome {
  readonly file: string;
  /** The 单位简称 that the file states, read even from a file at fault. */
  readonly town?: string;
  readonly written: number;
  readonly errors: number;
  /** The first error with its place. */
  readonly first?: string;
  /** Reports that a person changed and that were left so. */
  readonly kept: readonly string[];
  readonly unwritable: readonly Diagnostic[];
  /** Names of which it is not certain what they hold. */
  readonly unsure: readonly string[];
  readonly sketches: Sketches;
}

/** Makes towns into files, one after the other. */
export interface Producer {
  produce(task: Task): Promise<Outcome>;
  close(): void;
}

/** The names under which the reports of a facts file and the seal of the file itself are recorded. */
export function recordedNames(
  file: string,
  formats: readonly Format[],
): { readonly seal: string; readonly outputs: readonly string[] } {
  const base = baseOf(file);
  return { seal: outputName(base, '.yaml'), outputs: formats.map((format) => outputName(base, `.${format}`)) };
}

/** What recorded names of one town say, to be sent along with it. */
export function recordOf(file: string, formats: readonly Format[], manifest: Manifest): Task['recorded'] {
  const { seal, outputs } = recordedNames(file, formats);
  return Object.fromEntries([seal, ...outputs].map((name) => [name, manifest.get(name) ?? []]));
}

/** The 单位简称 in the text of a facts file, found without reading YAML, as it may be broken. */
export function shortNameOf(text: string): string | undefined {
  return /简称[:：]\s*["']?([^\s"'#,}]+)/u.exec(text)?.[1];
}

/** Makes a producer. A town is settled with calls that block: nothing else waits for the thread meanwhile. */
export function makeProducer({ folder, formats, force, version }: Job, host: Host): Producer {
  const journal = openJournal(folder);
  const kits = new Map<string, Promise<FoundKit>>();
  const digests = new Map<FoundKit, Promise<string>>();

  const kitOf = (file: string): Promise<FoundKit> => {
    const key = dirname(file);
    let found = kits.get(key);
    if (!found) kits.set(key, (found = kitFor(file, host)));
    return found;
  };
  const digestOf = (found: FoundKit): Promise<string> => {
    let digest = digests.get(found);
    if (!digest) digests.set(found, (digest = kitDigest(found, version, host)));
    return digest;
  };

  return {
    close: () => {
      journal.close();
    },
    produce: async ({ file, recorded }) => {
      const nothing = { file, written: 0, errors: 0, kept: [], unwritable: [], unsure: [], sketches: NO_SKETCHES };
      const bytes = readPresent(resolve(host.cwd, file));
      if (!bytes) return { ...nothing, errors: 1, first: `${file} 读不了这个文件` };
      const decoded = decodeText(file, bytes);
      if (!decoded.value) return { ...nothing, ...firstOf(decoded.diagnostics, undefined) };
      const source: Source = { name: file, text: decoded.value.text };
      const town = shortNameOf(source.text);
      const known = { ...nothing, ...(town === undefined ? {} : { town }), sketches: sketchLines(source.text, town) };

      const found = await kitOf(file);
      const names = recordedNames(file, formats);
      const present = new Map(names.outputs.map((name) => [name, presentHash(join(folder, name))]));
      const digest = fingerprint(`${await digestOf(found)} ${formats.join()} ${basename(file)} ${fingerprint(bytes)}`);
      const sealNow = sealOf(
        digest,
        names.outputs.map((name) => present.get(name) ?? ''),
      );
      // An outline of the town's own is one more file to follow from; such a town is always composed.
      const sealed = recorded[names.seal]?.includes(sealNow) === true && !/^\s+体例[:：].*\.ya?ml/mu.test(source.text);
      if (sealed && !force) {
        const settled = [names.seal, ...names.outputs].every((name) => recorded[name]?.length === 1);
        if (!settled) journal.note({ ...Object.fromEntries(present), [names.seal]: sealNow });
        return known;
      }

      const read = await readTown(source, found.kit);
      if (!read.value || hasErrors(read.diagnostics)) return { ...known, ...firstOf(read.diagnostics, source) };
      const outline = await outlineFor(read.value, undefined, found, host);
      if (!outline.value) return { ...known, ...firstOf(outline.diagnostics, source) };
      const rendered = renderFacts(read.value, found.kit, outline.value);
      if (!rendered.value || hasErrors(rendered.diagnostics))
        return { ...known, ...firstOf(rendered.diagnostics, source) };
      const outputs = await outputsOf(rendered.value, formats, {});
      const hashes = outputs.map((output) => fingerprint(output.bytes));

      const kept: string[] = [];
      const unsure: string[] = [];
      const unwritable: Diagnostic[] = [];
      const due: Output[] = [];
      outputs.forEach((output, i) => {
        const now = present.get(output.name) ?? '';
        if (now === IN_THE_WAY) unwritable.push(writeFault('O05', join(folder, output.name)));
        else if (force || now === '') due.push(output);
        else if (now === hashes[i]) return;
        else if (recorded[output.name]?.includes(now)) due.push(output);
        else kept.push(output.name);
      });
      // Noted before anything is put in place: whatever a killed run left is then known as the tool's own.
      const noted = outputs.flatMap(({ name }, i) => (kept.includes(name) ? [] : [[name, hashes[i] ?? '']]));
      journal.note({ ...(Object.fromEntries(noted) as Record<string, string>), [names.seal]: sealOf(digest, hashes) });
      let written = 0;
      for (const output of due) {
        try {
          await place(folder, output);
          written++;
        } catch (error) {
          unwritable.push(systemFault(join(folder, output.name), error));
          unsure.push(output.name);
        }
      }
      return { ...known, written, kept, unwritable, unsure };
    },
  };
}

const NO_SKETCHES: Sketches = { lines: new Uint32Array(), values: new Uint16Array() };

/** Stands for the hash of what is no file. */
const IN_THE_WAY = '/';

function baseOf(file: string): string {
  return basename(file).replace(/\.ya?ml$/iu, '');
}

/** What binds a facts file, and all else that its reports follow from, to the bytes of these reports. */
function sealOf(digest: string, hashes: readonly string[]): string {
  return fingerprint([digest, ...hashes].join(' '));
}

/** The digest of templates, words, layout, settings and tool. */
async function kitDigest({ kit, settings }: FoundKit, version: string, host: Host): Promise<string> {
  const { outline } = settings.settings;
  const file =
    outline !== undefined && /\.ya?ml$/u.test(outline) ? resolve(dirname(settings.path ?? '.'), outline) : undefined;
  const own = file === undefined ? undefined : (await readSource(file, host)).value?.text;
  return fingerprint(JSON.stringify([version, settings.settings, kit.passages, kit.outlines, kit.words, own]));
}

function firstOf(
  diagnostics: readonly Diagnostic[],
  source: Source | undefined,
): { readonly errors: number; readonly first?: string } {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return { errors: 0 };
  const place = first.span && source?.name === first.file ? lineAndColumn(source.text, first.span.start) : undefined;
  const where = place ? `${first.file}:${String(place.line)}:${String(place.column)}` : first.file;
  return { errors: errors.length, first: `${where} ${first.message}` };
}

/** The hash of what stands at a name; empty where nothing stands there that could be lost. */
function presentHash(path: string): string {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats || stats.isSymbolicLink() || (stats.isFile() && stats.size === 0)) return '';
  const bytes = stats.isFile() ? readPresent(path) : undefined;
  return bytes ? fingerprint(bytes) : IN_THE_WAY;
}

function readPresent(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Puts a file in place whole or not at all. It is not flushed one by one, which would take longer than all the rest:
 * a file that a power cut spoils is not what the manifest says, and the next run tells.
 */
async function place(folder: string, { name, bytes }: Output): Promise<void> {
  const temporary = temporaryIn(folder);
  const file = openSync(temporary, 'wx');
  try {
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, join(folder, name));
  } catch (error) {
    unlinkSync(temporary);
    // Word or a scanner holds the old file: the patient way waits for it.
    if (!/^(?:EPERM|EBUSY|EACCES)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await replaceFile(folder, name, bytes);
  }
}
