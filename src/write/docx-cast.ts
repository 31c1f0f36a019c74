import { deflateSync, unzipSync } from 'fflate';
import type { Form, Measure, Run, Sheet, SheetBlock, SheetStyle } from '../core/sheet.ts';
import { toBase64 } from './base64.ts';
import type { Cast, PackedBundle } from './cast.ts';
import { crc32 } from './crc32.ts';
import { buildDocument, looksByForm, runKinds } from './docx-forms.ts';
import { factsPackage } from './facts-part.ts';
import { templateName } from './docx.ts';
import { cut, type Template } from './template.ts';
import { bundle, method, type Entry } from './zip.ts';

/**
 * Casts a layout: `docx` writes one package with a sample of every form, and the samples are cut open where the text
 * and the computed lengths stand. This and composeSlowly are all that ever loads `docx`.
 */
export async function makeCast(style: SheetStyle): Promise<Cast> {
  const samples = [...runKinds.map(runSample), ...looksByForm(style).flatMap(([form]) => formSamples(form, style))];
  const properties = { title: sentinelOf('title'), creator: sentinelOf('creator') };
  const blocks = samples.flatMap((sample) => [sample.block, separator]);
  const parts = await composeParts({ style, properties, blocks: [separator, ...blocks] });
  const [head = '', ...pieces] = textOf(parts, documentName).split(separatorXml);
  const tail = pieces.pop() ?? '';
  const forms: Record<string, Template> = {};
  const runs: Record<string, Template> = {};
  samples.forEach((sample, i) => {
    Object.assign(sample.kind === 'run' ? runs : forms, sample.cut(pieces[i] ?? ''));
  });
  const own = [contentTypesName, relationshipsName, documentName, coreName];
  const common = Object.keys(parts).filter((name) => !own.includes(name));
  const contentTypes = textOf(parts, contentTypesName);
  const relationships = textOf(parts, relationshipsName);
  return {
    settings: style.settings,
    parts: {
      // Readers tell a package by its first entry.
      plain: packAll([entry(contentTypesName, contentTypes), entry(relationshipsName, relationships)]),
      withFacts: packAll([
        entry(contentTypesName, contentTypes.replace('</Types>', `${factsPackage.contentType}$&`)),
        entry(relationshipsName, relationships.replace('</Relationships>', `${factsPackage.relationship}$&`)),
        ...Object.entries(factsPackage.statics).map(([name, text]) => entry(name, text)),
      ]),
      common: packAll(common.map((name) => entry(name, textOf(parts, name)))),
    },
    core: cutCore(textOf(parts, coreName)),
    document: { head, tail },
    forms,
    runs,
  };
}

/** The parts of a package that `docx` itself composed from a sheet: what every cast is measured against. */
export async function composeParts(sheet: Sheet): Promise<Readonly<Record<string, Uint8Array>>> {
  const docx = await import('docx');
  const file = buildDocument(docx, sheet);
  const parts = unzipSync(new Uint8Array(await docx.Packer.toArrayBuffer(file)));
  const styles = textOf(parts, stylesName).replace(
    '<w:pPrDefault><w:pPr><w:widowControl w:val="false"/>',
    `$&${fixedSpace}`,
  );
  return { ...parts, [stylesName]: new TextEncoder().encode(styles) };
}

// `docx` has no word for these: letters and digits stand no further from 汉字 than 汉字 do, and an exact line is not
// stretched to the grid, which LibreOffice does.
const fixedSpace = '<w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/><w:snapToGrid w:val="false"/>';

const documentName = 'word/document.xml';
const coreName = 'docProps/core.xml';
const stylesName = 'word/styles.xml';
const contentTypesName = '[Content_Types].xml';
const relationshipsName = 'word/_rels/document.xml.rels';

interface Sample {
  readonly kind: 'run' | 'form';
  readonly block: SheetBlock;
  cut(xml: string): Readonly<Record<string, Template>>;
}

function runSample(kind: Run['kind']): Sample {
  const run: Run = { kind, text: sentinelOf('text') };
  return {
    kind: 'run',
    block: { form: 'body', runs: [run], measures: sentinelMeasures(['size']) },
    cut: (xml) => ({ [kind]: cut(element(xml, 'w:r', xml.indexOf('<w:r>')).text, sentinels) }),
  };
}

/** The children of a container, and the element that each of them is in it. */
const containers: Readonly<Partial<Record<Form, { readonly children: readonly Form[]; readonly element: string }>>> = {
  jointMark: { children: ['jointName'], element: 'w:p' },
  imprint: { children: ['copies', 'printer'], element: 'w:tr' },
};

function formSamples(form: Form, style: SheetStyle): readonly Sample[] {
  const block = sampleBlock(form, style);
  const container = containers[form];
  // Children are cut out of their containers.
  if (Object.values(containers).some(({ children }) => children.includes(form))) return [];
  if (container === undefined) {
    const cutParagraph = (of: SheetBlock): Sample => ({
      kind: 'form',
      block: of,
      cut: (xml) => ({ [templateName(of)]: cut(openRuns(xml), sentinels) }),
    });
    return [cutParagraph(block), cutParagraph({ ...block, keep: true })];
  }
  return container.children.map((child): Sample => ({
    kind: 'form',
    block: { ...block, runs: [], children: [sampleBlock(child, style)] },
    cut: (xml) => {
      const { text, start, end } = element(xml, container.element, xml.indexOf(sentinelOf('text')));
      return {
        [child]: cut(openRuns(text), sentinels),
        [form]: cut(xml.slice(0, start) + sentinelOf('children') + xml.slice(end), sentinels),
      };
    },
  }));
}

function sampleBlock(form: Form, style: SheetStyle): SheetBlock {
  const { takes } = style.looks[form];
  const runs: Run[] = [{ kind: 'text', text: sentinelOf('text') }];
  return { form, runs, ...(takes === undefined ? {} : { measures: sentinelMeasures(takes) }) };
}

/** Puts one sentinel where the run stands. */
function openRuns(xml: string): string {
  const { start, end } = element(xml, 'w:r', xml.indexOf(sentinelOf('text')));
  return xml.slice(0, start) + sentinelOf('runs') + xml.slice(end);
}

/** The innermost element of that name around a place. */
function element(xml: string, name: string, at: number): { text: string; start: number; end: number } {
  const start = xml.lastIndexOf(`<${name}>`, at);
  const close = `</${name}>`;
  const end = xml.indexOf(close, at) + close.length;
  if (at === -1 || start === -1 || end < close.length)
    throw new Error(`docx wrote no ${name} where one was looked for`);
  return { text: xml.slice(start, end), start, end };
}

function sentinelOf(hole: string): string {
  return `\u2042${hole}\u2042`;
}

function sentinelMeasures(names: readonly Measure[]): Partial<Record<Measure, number>> {
  return Object.fromEntries(names.map((name) => [name, measureSentinels[name]]));
}

/** Numbers that occur nowhere else in a package. */
const measureSentinels: Readonly<Record<Measure, number>> = {
  height: 970401,
  size: 970402,
  left: 970403,
  right: 970404,
  hanging: 970405,
  tab: 970406,
  leftCentre: 970407,
  rightCentre: 970408,
  nameWidth: 970409,
  suffixWidth: 970410,
  width: 970411,
};

const sentinels: ReadonlyMap<string, string> = new Map([
  ...['text', 'runs', 'children'].map((hole) => [sentinelOf(hole), hole] as const),
  ...Object.entries(measureSentinels).map(([name, value]) => [String(value), name] as const),
]);

const separator: SheetBlock = { form: 'blank', runs: [{ kind: 'text', text: sentinelOf('separator') }] };

const separatorXml = new RegExp(`<w:p>(?:(?!<w:p>).)*?${sentinelOf('separator')}.*?</w:p>`);

const stamp = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

function cutCore(xml: string): Template {
  const holes = ['title', 'creator', 'stamp'].map((hole) => [sentinelOf(hole), hole] as const);
  return cut(xml.replace(stamp, sentinelOf('stamp')), new Map(holes));
}

function entry(name: string, text: string): Entry {
  const bytes = new TextEncoder().encode(text);
  const data = deflateSync(bytes, { level: 9 });
  return { name, method: method.deflated, crc: crc32(bytes), size: bytes.length, data };
}

function packAll(entries: readonly Entry[]): PackedBundle {
  const { files, directory, count } = bundle(entries);
  const inBase64 = (bytes: Uint8Array) => new TextDecoder().decode(toBase64(bytes));
  return { files: inBase64(files), directory: inBase64(directory), count };
}

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const part = parts[name];
  if (part === undefined) throw new Error(`docx wrote no ${name}`);
  return new TextDecoder().decode(part);
}
