import type { Diagnostic, KeyPath } from '../core/diagnostic.ts';
import type { FactIndex, Matter } from '../core/facts.ts';
import type { FactsFile } from '../core/source.ts';
import { closest } from '../core/suggest.ts';
import { castOutline } from './cast-outline.ts';
import { castSentences, TemplateFault } from './cast-passage.ts';
import type { Outline } from './outline.ts';
import type { OwnForms } from './own-forms.ts';
import type { SentenceTemplate } from './passage.ts';
import { nameTable } from './segment.ts';

/** What a facts file says of how it is to be printed, cast: 写成, 导语, and an outline written out under 体例. */
export interface CastOwn {
  readonly forms: OwnForms;
  readonly outline?: Outline;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a facts file has anything of the kind; the parser of templates need not be loaded for one that has not. */
export function hasOwnForms(facts: FactIndex): boolean {
  return (
    facts.has('公文.导语') ||
    outlineData(facts) !== undefined ||
    facts.matters.some(({ path }) => facts.has(`${path}.写成`))
  );
}

/** Casts what the town wants said in its own words. Names that are none are faults at their place. */
export function castOwn(file: FactsFile, facts: FactIndex): CastOwn {
  const { names, placeOf } = nameTable();
  const sentences = new Map<string, readonly SentenceTemplate[]>();
  const diagnostics: Diagnostic[] = [];
  const fault = (path: KeyPath, message: string, hint: string): void => {
    const span = file.locate(path, 'value');
    diagnostics.push({ code: 'M05', severity: 'error', file: file.source.name, path, span, message, hint });
  };
  const cast = (
    key: string,
    path: string,
    keys: KeyPath,
    known: (name: string) => boolean,
    all: readonly string[],
  ): void => {
    const text = facts.get(path)?.raw;
    if (text === undefined) return;
    const asked = new Set<string>();
    try {
      sentences.set(
        key,
        castSentences(text, key, (name) => {
          asked.add(name);
          return placeOf(name);
        }),
      );
    } catch (error) {
      if (!(error instanceof TemplateFault)) throw error;
      fault(keys, error.message, error.remedy);
    }
    for (const name of asked) {
      if (known(name)) continue;
      const near = closest(name, all);
      fault(
        keys,
        `这里没有“{{${name}}}”这一项`,
        near === undefined ? `可以写：${all.slice(0, 16).join('、')}` : `是不是“{{${near}}}”？`,
      );
    }
  };
  const isPath = (name: string): boolean => facts.has(name);
  cast('公文.导语', '公文.导语', ['公文', '导语'], isPath, []);
  for (const matter of facts.matters) {
    const all = namesIn(matter, facts);
    const known = (name: string): boolean =>
      all.includes(name) || isPath(name) || isPath(`${matter.within}.${name}`) || isPath(`${matter.path}.${name}`);
    cast(matter.path, `${matter.path}.写成`, [...matter.keys, '写成'], known, all);
  }
  const written = outlineData(facts);
  if (written === undefined) return { forms: { names, sentences }, diagnostics };
  const outline = castOutline(file.source.name, written);
  for (const one of outline.diagnostics) {
    const path = ['公文', '体例', ...(one.path ?? [])];
    diagnostics.push({ ...one, file: file.source.name, path, span: file.locate(path, 'key') });
  }
  return { forms: { names, sentences }, ...(outline.value ? { outline: outline.value } : {}), diagnostics };
}

function outlineData(facts: FactIndex): object | undefined {
  const { 公文: frame } = facts.data as { readonly 公文?: { readonly 体例?: unknown } };
  const outline = typeof frame === 'object' ? (frame as typeof frame | null)?.体例 : undefined;
  return typeof outline === 'object' && outline !== null ? outline : undefined;
}

function namesIn({ shape, path }: Matter, facts: FactIndex): string[] {
  const fields = [...shape.children].flatMap(([key, child]) =>
    child.kind === 'wording' || child.kind === 'note' ? [] : [key],
  );
  return [...fields, ...facts.list(`${path}.数字`).map((fact) => fact.shape.title)];
}
