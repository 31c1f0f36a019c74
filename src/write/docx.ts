import { deflateSync } from 'fflate';
import type { LayoutSettings, Run, Sheet, SheetBlock, SheetProperties } from '../core/sheet.ts';
import { base64ToBytes } from './base64.ts';
import { factsPackage, factsXml, type EmbeddedFacts } from './facts-part.ts';
import { joinRuns } from './join-runs.ts';
import { fill, type Template } from './template.ts';
import { escapeXml } from './xml.ts';
import { bundle, makeEntry, zip, type Bundle, type Deflate } from './zip.ts';

/** A layout as `docx` wrote it once: parts that never change, and every form with holes. Plain JSON, to be kept in a file. */
export interface Cast {
  readonly settings: LayoutSettings;
  readonly parts: readonly CastPart[];
  /** What a package with a facts file has besides, or instead of the part of the same name. */
  readonly factsParts: readonly CastPart[];
  readonly core: Template;
  readonly document: { readonly head: string; readonly tail: string };
  readonly forms: Readonly<Record<string, Template>>;
  readonly runs: Readonly<Record<string, Template>>;
}

/** A part that is the same in every report, deflated; `data` is base64. */
export interface CastPart {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly data: string;
}

export interface DocxOptions {
  /** The facts file that the report carries. */
  readonly facts?: EmbeddedFacts;
  /** A faster raw deflate than the built-in one, where the machine has it. */
  readonly deflateRaw?: Deflate;
}

/** Writes a sheet as a .docx package: equal sheets and facts give equal bytes. */
export function setDocx(sheet: Sheet, cast: Cast, { facts, deflateRaw = deflate }: DocxOptions = {}): Uint8Array {
  const { withFacts, plain } = statics(cast);
  const entry = (name: string, text: string) => makeEntry(name, encode(text), deflateRaw);
  const own = [
    entry('docProps/core.xml', setCore(sheet.properties, cast)),
    entry('word/document.xml', setDocument(sheet, cast)),
    ...(facts === undefined ? [] : [entry(factsPackage.part, factsXml(facts))]),
  ];
  return zip([facts === undefined ? plain : withFacts, bundle(own)]);
}

/** Whether a cast was made for these settings. */
export function castFits(cast: Cast, settings: LayoutSettings): boolean {
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
export function setDocument(sheet: Sheet, cast: Cast): string {
  if (!castFits(cast, sheet.style.settings)) throw new Error('the cast was made for another layout');
  return cast.document.head + sheet.blocks.map((block) => setBlock(block, cast)).join('') + cast.document.tail;
}

/** The name of a form's template: keeping with the next block is a property of its paragraph. */
export function templateName({ form, keep }: SheetBlock): string {
  return keep === undefined ? form : `${form}+keep`;
}

function setBlock(block: SheetBlock, cast: Cast): string {
  return fill(template(cast.forms, templateName(block)), (hole) => {
    if (hole === 'runs')
      return joinRuns(block.runs)
        .map((run) => setRun(run, block, cast))
        .join('');
    if (hole === 'children') return (block.children ?? []).map((child) => setBlock(child, cast)).join('');
    return measure(block, hole);
  });
}

function setRun(run: Run, block: SheetBlock, cast: Cast): string {
  return fill(template(cast.runs, run.kind), (hole) => (hole === 'text' ? escapeXml(run.text) : measure(block, hole)));
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

const encoder = new TextEncoder();

/** UTF-8. Into room that is surely enough, which is three times as fast as letting the encoder find out. */
function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(3 * text.length);
  return bytes.subarray(0, encoder.encodeInto(text, bytes).written);
}

function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 6 });
}

const prepared = new WeakMap<Cast, { readonly plain: Bundle; readonly withFacts: Bundle }>();

/** The static parts as they stand in a zip file: joined once, copied for each report. */
function statics(cast: Cast): { readonly plain: Bundle; readonly withFacts: Bundle } {
  let found = prepared.get(cast);
  if (found === undefined) {
    const replaced = new Set(cast.factsParts.map(({ name }) => name));
    const kept = cast.parts.filter(({ name }) => !replaced.has(name));
    found = { plain: bundleParts(cast.parts), withFacts: bundleParts([...cast.factsParts, ...kept]) };
    prepared.set(cast, found);
  }
  return found;
}

function bundleParts(parts: readonly CastPart[]): Bundle {
  return bundle(parts.map(({ name, crc, size, data }) => ({ name, crc, size, deflated: base64ToBytes(data) })));
}
