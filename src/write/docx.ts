import type { Run, Sheet, SheetBlock, SheetProperties } from '../core/sheet.ts';
import { fromBase64 } from './base64.ts';
import { castFits, type Cast, type PackedBundle } from './cast.ts';
import { factsPackage, factsPart, type EmbeddedFacts } from './facts-part.ts';
import { joinRuns } from './join-runs.ts';
import { fill, type Template } from './template.ts';
import { escapeXml } from './xml.ts';
import { bundle, stored, zip, type Bundle } from './zip.ts';

/**
 * Writes a sheet as a .docx package, with the facts file that it carries: equal sheets and facts give equal bytes. What
 * a report has of its own is stored as it is, what all reports share was deflated beforehand; so no compressor is needed
 * that gives the same on every machine, and a rich report stays below 100 kB.
 */
export function setDocx(sheet: Sheet, cast: Cast, { facts }: { readonly facts?: EmbeddedFacts } = {}): Uint8Array {
  const prepared = prepare(cast);
  const own = [
    stored('docProps/core.xml', encoder.encode(setCore(sheet.properties, cast))),
    stored('word/document.xml', encoder.encode(setDocument(sheet, cast))),
  ];
  if (facts === undefined) return zip([(prepared.plain ??= unpack(cast.parts.plain)), prepared.common, bundle(own)]);
  prepared.withFacts ??= unpack(cast.parts.withFacts);
  const part = stored(factsPackage.part, encoder.encode(factsPart(facts)));
  return zip([prepared.withFacts, prepared.common, bundle([...own, part])]);
}

const encoder = new TextEncoder();

/** word/document.xml of a sheet. */
export function setDocument(sheet: Sheet, cast: Cast): string {
  if (!castFits(cast, sheet.style.settings)) throw new Error('the cast was made for another layout');
  let xml = cast.document.head;
  for (const block of sheet.blocks) xml += setBlock(block, cast);
  return xml + cast.document.tail;
}

/** The name of a form's template: keeping with the next block is a property of its paragraph. */
export function templateName({ form, keep }: SheetBlock): string {
  return keep === undefined ? form : `${form}+keep`;
}

function setBlock(block: SheetBlock, cast: Cast): string {
  const { pieces, holes } = template(cast.forms, templateName(block));
  let xml = pieces[0] ?? '';
  for (let i = 0; i < holes.length; i++) xml += valueOf(holes[i] ?? '', block, cast) + (pieces[i + 1] ?? '');
  return xml;
}

function valueOf(hole: string, block: SheetBlock, cast: Cast): string {
  let xml = '';
  if (hole === 'runs') for (const run of joinRuns(block.runs)) xml += setRun(run, block, cast);
  else if (hole === 'children') for (const child of block.children ?? []) xml += setBlock(child, cast);
  else return measure(block, hole);
  return xml;
}

function setRun({ kind, text }: Run, block: SheetBlock, cast: Cast): string {
  const { pieces, holes } = template(cast.runs, kind);
  let xml = pieces[0] ?? '';
  for (let i = 0; i < holes.length; i++) {
    const hole = holes[i] ?? '';
    xml += (hole === 'text' ? escapeXml(text) : measure(block, hole)) + (pieces[i + 1] ?? '');
  }
  return xml;
}

function measure(block: SheetBlock, name: string): string {
  const value: number | undefined = (block.measures as Readonly<Record<string, number>> | undefined)?.[name];
  if (value === undefined) throw new Error(`a ${block.form} wants its ${name}`);
  return String(value);
}

function template(templates: Readonly<Record<string, Template>>, name: string): Template {
  const found = templates[name];
  if (found === undefined) throw new Error(`the cast has no ${name}`);
  return found;
}

/** No clock: a report was made on its 成文日期, and one without on a day that nobody takes for true. */
function setCore({ title, creator, date = { year: 1980, month: 1, day: 1 } }: SheetProperties, cast: Cast): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const stamp = `${String(date.year)}-${two(date.month)}-${two(date.day)}T00:00:00Z`;
  return fill(cast.core, (hole) =>
    hole === 'title' ? escapeXml(title) : hole === 'creator' ? escapeXml(creator) : stamp,
  );
}

/** What is the same for every report of a cast, ready for use. */
interface Prepared {
  readonly common: Bundle;
  plain?: Bundle;
  withFacts?: Bundle;
}

const preparedCasts = new WeakMap<Cast, Prepared>();

function prepare(cast: Cast): Prepared {
  let found = preparedCasts.get(cast);
  if (found === undefined) {
    found = { common: unpack(cast.parts.common) };
    preparedCasts.set(cast, found);
  }
  return found;
}

function unpack({ files, directory, count }: PackedBundle): Bundle {
  return { files: fromBase64(files), directory: fromBase64(directory), count };
}
