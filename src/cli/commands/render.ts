import { basename, join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { hasErrors, type Diagnostic } from '../../core/diagnostic.ts';
import type { Source } from '../../core/source.ts';
import { cast } from '../../generated/cast.ts';
import { readTown, renderFacts, type Rendered } from '../../pipeline.ts';
import { castFits, setDocx, type Cast } from '../../write/docx.ts';
import { writeText } from '../../write/text.ts';
import type { Host } from '../host.ts';
import { kitFor, outlineFor } from '../kit.ts';
import { outputName } from '../output-name.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import type { RenderOptions } from '../program.ts';
import { readSource } from '../read-sources.ts';
import { status, UsageError } from '../status.ts';
import { writeOutputs, type Output } from '../write-files.ts';

/** Writes the reports of facts files. A file with errors writes nothing; the others are written all the same. */
export async function render(files: readonly string[], options: RenderOptions, host: Host): Promise<number> {
  const formats = formatsOf(options.format);
  const diagnostics: Diagnostic[] = [];
  const sources: Source[] = [];
  const outputs: Output[] = [];
  const settled = new Set<unknown>();
  for (const file of files) {
    const source = await readSource(file, host);
    diagnostics.push(...source.diagnostics);
    if (!source.value) continue;
    sources.push(source.value);
    const found = await kitFor(file, host);
    if (!settled.has(found)) {
      diagnostics.push(...found.diagnostics);
      sources.push(...found.sources);
      settled.add(found);
      if (hasErrors(found.diagnostics)) break;
    }
    const town = await readTown(source.value, found.kit);
    diagnostics.push(...town.diagnostics);
    if (!town.value || hasErrors(town.diagnostics)) continue;
    const outline = await outlineFor(town.value, options.outline, found, host);
    diagnostics.push(...outline.diagnostics);
    sources.push(...outline.sources);
    if (!outline.value) continue;
    const rendered = renderFacts(town.value, found.kit, outline.value);
    diagnostics.push(...rendered.diagnostics);
    if (!rendered.value || hasErrors(rendered.diagnostics)) continue;
    outputs.push(...(await outputsOf(rendered.value, formats, options)));
  }
  const folder = resolve(host.cwd, options.output);
  const result = await writeOutputs(folder, outputs, { force: options.force === true });
  const ends = [...diagnostics, ...result.diagnostics];
  host.err(printDiagnostics(ends, sources, { color: host.color }));
  for (const name of [...result.written, ...result.unchanged].sort()) host.out(`${join(options.output, name)}\n`);
  if (hasErrors(diagnostics)) return status.faulty;
  return hasErrors(result.diagnostics) ? status.unusable : status.fine;
}

const FORMATS = ['docx', 'txt'] as const;

/** A form in which a report can be written. */
export type Format = (typeof FORMATS)[number];

/** Reads a list of formats as the command line gives it. */
export function formatsOf(list: string): readonly Format[] {
  return list.split(/[,，、]/u).map((name) => {
    const format = FORMATS.find((known) => known === name.trim().toLowerCase());
    if (!format) throw new UsageError(`没有“${name}”这种格式。可以是：${FORMATS.join('、')}，几种之间用逗号隔开。`);
    return format;
  });
}

/** The files of one report, named after its facts file. */
export async function outputsOf(
  rendered: Rendered,
  formats: readonly Format[],
  { trace }: { readonly trace?: true },
): Promise<Output[]> {
  const { source } = rendered.file;
  const base = basename(source.name).replace(/\.ya?ml$/iu, '');
  const outputs: Output[] = [];
  for (const format of formats) {
    outputs.push({
      name: outputName(base, `.${format}`),
      bytes: format === 'txt' ? encoder.encode(writeText(rendered.sheet)) : await docxOf(rendered),
    });
  }
  if (trace) {
    const { traceHtml, traceJson, traceOf } = await import('../../write/trace.ts');
    const { language } = await import('../../generated/language.ts');
    const traced = traceOf(rendered.report, rendered.facts, rendered.file, language.figures.专用号码);
    outputs.push({ name: outputName(`${base}-核对清单`, '.html'), bytes: encoder.encode(traceHtml(traced)) });
    outputs.push({ name: outputName(`${base}-核对清单`, '.json'), bytes: encoder.encode(traceJson(traced)) });
  }
  return outputs;
}

const encoder = new TextEncoder();
const casts = new Map<string, Cast>();

/** Sets the report from the cast that ships, or from one made now where the county has a layout of its own. */
async function docxOf({ sheet, file }: Rendered): Promise<Uint8Array> {
  const { settings } = sheet.style;
  let fitting: Cast | undefined = cast;
  if (!castFits(cast, settings)) {
    const key = JSON.stringify(settings);
    fitting = casts.get(key);
    if (!fitting) {
      const { makeCast } = await import('../../write/docx-cast.ts');
      fitting = await makeCast(sheet.style);
      casts.set(key, fitting);
    }
  }
  return setDocx(sheet, fitting, {
    facts: { name: basename(file.source.name), text: file.source.text },
    deflateRaw: (bytes) => deflateRawSync(bytes),
  });
}
