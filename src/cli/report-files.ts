import { basename } from 'node:path';
import { cast } from '../generated/cast.ts';
import type { Rendered } from '../pipeline.ts';
import { castFits, type Cast } from '../write/cast.ts';
import { setDocx } from '../write/docx.ts';
import { writeText } from '../write/text.ts';
import { outputName } from './output-name.ts';
import { UsageError } from './status.ts';
import type { Output } from './write-files.ts';

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
    const { traceHtml, traceJson, traceOf } = await import('../write/trace.ts');
    const { language } = await import('../generated/language.ts');
    const traced = traceOf(rendered, language.figures.专用号码);
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
      const { makeCast } = await import('../write/docx-cast.ts');
      fitting = await makeCast(sheet.style);
      casts.set(key, fitting);
    }
  }
  return setDocx(sheet, fitting, { facts: { name: basename(file.source.name), text: file.source.text } });
}
