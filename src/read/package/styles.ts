import {
  type ParagraphProperties,
  readParagraphProperties,
  readRunProperties,
  type RunProperties,
  type ThemeFonts,
} from './properties.ts';
import { child, type Element, valueOf } from './xml.ts';

/** What a style says, with everything that it is based on. */
interface Style {
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** Looks up styles; an unknown paragraph style is the default one, an unknown character style says nothing. */
export interface Styles {
  paragraphStyle(id: string | undefined): Style;
  characterStyle(id: string | undefined): RunProperties;
}

/** Resolves docDefaults and the chains of w:basedOn. A chain that bites its tail ends where it began. */
export function readStyles(root: Element | undefined, theme: ThemeFonts): Styles {
  const elements = new Map<string, Element>();
  let standard: string | undefined;
  for (const element of root?.children ?? []) {
    const id = element.attributes['styleId'];
    if (element.name !== 'style' || id === undefined) continue;
    elements.set(id, element);
    if (element.attributes['type'] === 'paragraph' && /^(?:1|true|on)$/.test(element.attributes['default'] ?? ''))
      standard ??= id;
  }
  const docDefaults = child(root, 'docDefaults');
  const defaults: Style = {
    paragraph: readParagraphProperties(child(child(docDefaults, 'pPrDefault'), 'pPr')),
    run: readRunProperties(child(child(docDefaults, 'rPrDefault'), 'rPr'), theme),
  };
  const resolved = new Map<string, Style>();
  const nothing: Style = { paragraph: {}, run: {} };
  const resolve = (id: string | undefined, base: Style): Style => {
    const chain: Element[] = [];
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at);) {
      seen.add(at);
      const element = elements.get(at);
      if (!element) break;
      chain.unshift(element);
      at = valueOf(element, 'basedOn');
    }
    return chain.reduce<Style>(
      (style, element) => ({
        paragraph: { ...style.paragraph, ...readParagraphProperties(child(element, 'pPr')) },
        run: { ...style.run, ...readRunProperties(child(element, 'rPr'), theme) },
      }),
      base,
    );
  };
  const remember = (key: string, id: string | undefined, base: Style): Style => {
    const known = resolved.get(key);
    if (known) return known;
    const style = resolve(id, base);
    resolved.set(key, style);
    return style;
  };
  return {
    paragraphStyle: (id) => {
      const known = id !== undefined && elements.has(id) ? id : standard;
      return remember(`p ${known ?? ''}`, known, defaults);
    },
    characterStyle: (id) => remember(`c ${id ?? ''}`, id, nothing).run,
  };
}

/** The fonts of word/theme: the Chinese one of the Hans script where no East Asian one is named. */
export function readThemeFonts(root: Element | undefined): ThemeFonts {
  const fonts = new Map<string, string>();
  const scheme = child(child(root, 'a:themeElements'), 'a:fontScheme');
  for (const [role, name] of [
    ['major', 'a:majorFont'],
    ['minor', 'a:minorFont'],
  ] as const) {
    const font = child(scheme, name);
    const latin = child(font, 'a:latin')?.attributes['typeface'];
    const hans = font?.children.find((f) => f.name === 'a:font' && f.attributes['script'] === 'Hans')?.attributes[
      'typeface'
    ];
    const eastAsia = child(font, 'a:ea')?.attributes['typeface'];
    if (latin !== undefined && latin !== '') fonts.set(`${role}HAnsi`, latin).set(`${role}Ascii`, latin);
    const chinese = eastAsia !== undefined && eastAsia !== '' ? eastAsia : hans;
    if (chinese !== undefined && chinese !== '') fonts.set(`${role}EastAsia`, chinese);
  }
  return fonts;
}
