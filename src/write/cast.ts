import type { LayoutSettings } from '../core/sheet.ts';
import type { Template } from './template.ts';

/** A layout as `docx` wrote it once: parts that never change, and every form with holes. Plain JSON, to be kept in a file. */
export interface Cast {
  readonly settings: LayoutSettings;
  readonly parts: {
    /** What only a package without a facts file has, or one with it; each begins with the content types. */
    readonly plain: PackedBundle;
    readonly withFacts: PackedBundle;
    readonly common: PackedBundle;
  };
  readonly core: Template;
  readonly document: { readonly head: string; readonly tail: string };
  readonly forms: Readonly<Record<string, Template>>;
  readonly runs: Readonly<Record<string, Template>>;
}

/** A bundle of a zip file, in base64. */
export interface PackedBundle {
  readonly files: string;
  readonly directory: string;
  readonly count: number;
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
