import type { LayoutSettings, Run, Sheet, SheetBlock, SheetProperties } from '../core/sheet.ts';
import { fromBase64 } from './base64.ts';
import type { CodeLengths } from './deflate/code-lengths.ts';
import { makeCodes, type Codes } from './deflate/codes.ts';
import { factsPackage, factsPart, type EmbeddedFacts } from './facts-part.ts';
import { joinRuns } from './join-runs.ts';
import { fill, type Template } from './template.ts';
import { toUtf8 } from './utf8.ts';
import { escapeXml } from './xml.ts';
import { bundle, deflated, method, stored, zip, type Bundle } from './zip.ts';

/** A layout as `docx` wrote it once: parts that never change, and every form with holes. Plain JSON, to be kept in a file. */
export interface LayoutCast {
  readonly settings: LayoutSettings;
  readonly parts: readonly CastPart[];
  /** What a package with a facts file has besides, or instead of the part of the same name. */
  readonly factsParts: readonly CastPart[];
  readonly core: Template;
  readonly document: { readonly head: string; readonly tail: string };
  readonly forms: Readonly<Record<string, Template>>;
  readonly runs: Readonly<Record<string, Template>>;
}

/** All that reports of one layout have in common, down to the codes that compress them. */
export interface Cast extends LayoutCast {
  /** What suits XML with the text of reports, and what suits facts files. */
  readonly codes: { readonly document: CodeLengths; readonly facts: CodeLengths };
}

/** A part that is the same in every report, deflated; `data` is base64. */
export interface CastPart {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly data: string;
}

/** Writes a sheet as a .docx package, with the facts file that it carries: equal sheets and facts give equal bytes. */
export function setDocx(sheet: Sheet, cast: Cast, { facts }: { readonly facts?: EmbeddedFacts } = {}): Uint8Array {
  const prepared = prepare(cast);
  const { documentCodes, factsCodes } = prepared;
  const own = [
    deflated('docProps/core.xml', toUtf8(setCore(sheet.properties, cast)), documentCodes),
    deflated('word/document.xml', toUtf8(setDocument(sheet, cast)), documentCodes),
  ];
  if (facts === undefined) return zip([(prepared.plain ??= bundleParts(cast.parts)), bundle(own)]);
  prepared.withFacts ??= bundleParts(partsWithFacts(cast));
  // What base64 made even, deflating makes no shorter.
  return zip([prepared.withFacts, bundle([...own, stored(factsPackage.part, factsPart(facts, factsCodes))])]);
}

/** Whether a cast was made for these settings. */
export function castFits(cast: LayoutCast, settings: LayoutSettings): boolean {
  if (cast.settings === settings) return true;
  const { fonts, linePitch, pageNumber } = cast.settings;
  return (
    linePitch === settings.linePitch &&
    pageNumber === settings.pageNumber &&
    fonts.小标宋 === settings.fonts.小标宋 &&
    fonts.仿宋 === settings.fonts.仿宋 &&
    fonts.黑体 === settings.fonts.黑体 &&
    fonts.楷体 === settings.fonts.楷体 &&
    fonts.宋体 === settings.fonts.宋体
  );
}

/** word/document.xml of a sheet. */
export function setDocument(sheet: Sheet, cast: LayoutCast): string {
  if (!castFits(cast, sheet.style.settings)) throw new Error('the cast was made for another layout');
  let xml = cast.document.head;
  for (const block of sheet.blocks) xml += setBlock(block, cast);
  return xml + cast.document.tail;
}

/** The name of a form's template: keeping with the next block is a property of its paragraph. */
export function templateName({ form, keep }: SheetBlock): string {
  return keep === undefined ? form : `${form}+keep`;
}

function setBlock(block: SheetBlock, cast: LayoutCast): string {
  const { pieces, holes } = template(cast.forms, templateName(block));
  let xml = pieces[0] ?? '';
  for (let i = 0; i < holes.length; i++) xml += valueOf(holes[i] ?? '', block, cast) + (pieces[i + 1] ?? '');
  return xml;
}

function valueOf(hole: string, block: SheetBlock, cast: LayoutCast): string {
  let xml = '';
  if (hole === 'runs') for (const run of joinRuns(block.runs)) xml += setRun(run, block, cast);
  else if (hole === 'children') for (const child of block.children ?? []) xml += setBlock(child, cast);
  else return measure(block, hole);
  return xml;
}

function setRun({ kind, text }: Run, block: SheetBlock, cast: LayoutCast): string {
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

/** What is the same for every report of a cast: its codes ready for use, its static parts as they stand in a zip file. */
interface Prepared {
  readonly documentCodes: Codes;
  readonly factsCodes: Codes;
  plain?: Bundle;
  withFacts?: Bundle;
}

const preparedCasts = new WeakMap<Cast, Prepared>();

function prepare(cast: Cast): Prepared {
  let found = preparedCasts.get(cast);
  if (found === undefined) {
    found = { documentCodes: makeCodes(cast.codes.document), factsCodes: makeCodes(cast.codes.facts) };
    preparedCasts.set(cast, found);
  }
  return found;
}

/** The static parts of a package with facts: those that differ stand for those of the same name. */
function partsWithFacts({ parts, factsParts }: Cast): readonly CastPart[] {
  const replaced = new Set(factsParts.map(({ name }) => name));
  return [...factsParts, ...parts.filter(({ name }) => !replaced.has(name))];
}

function bundleParts(parts: readonly CastPart[]): Bundle {
  return bundle(
    parts.map(({ name, crc, size, data }) => ({ name, method: method.deflated, crc, size, data: fromBase64(data) })),
  );
}
