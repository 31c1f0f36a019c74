import { chineseNumeral } from '../../core/chinese.ts';
import { type ParagraphProperties, readParagraphProperties } from './properties.ts';
import { child, type Element, valueOf } from './xml.ts';

/** Counts automatic numbers as Word does, and gives each paragraph its number as text. */
export interface Numbering {
  next(id: string, level: number): { readonly text: string; readonly paragraph: ParagraphProperties } | undefined;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  readonly suffix: string;
  readonly paragraph: ParagraphProperties;
}

const MAX_LEVEL = 9;

/** Reads word/numbering.xml. Lists that share an abstract list and are not restarted count on together. */
export function readNumbering(root: Element | undefined): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const lists = new Map<string, { abstract: string; restarts: Map<number, number>; levels: Map<number, Level> }>();
  for (const element of root?.children ?? []) {
    if (element.name === 'abstractNum') abstracts.set(element.attributes['abstractNumId'] ?? '', readLevels(element));
  }
  for (const element of root?.children ?? []) {
    if (element.name !== 'num') continue;
    const abstract = valueOf(element, 'abstractNumId') ?? '';
    const levels = new Map(abstracts.get(abstract));
    const restarts = new Map<number, number>();
    for (const override of element.children) {
      if (override.name !== 'lvlOverride') continue;
      const at = Number(override.attributes['ilvl'] ?? '0');
      const start = valueOf(override, 'startOverride');
      if (start !== undefined) restarts.set(at, Number(start));
      for (const [level, definition] of readLevels(override)) levels.set(level, definition);
    }
    lists.set(element.attributes['numId'] ?? '', { abstract, restarts, levels });
  }
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  return {
    next(id, level) {
      const list = lists.get(id);
      const definition = list?.levels.get(level);
      if (!list || !definition || level >= MAX_LEVEL) return undefined;
      const counts = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counts);
      const restart = list.restarts.get(level);
      const key = `${id} ${String(level)}`;
      if (restart !== undefined && !restarted.has(key)) {
        restarted.add(key);
        counts[level] = restart;
      } else counts[level] = (counts[level] ?? definition.start - 1) + 1;
      counts.length = level + 1;
      const text = definition.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const other = list.levels.get(at);
        return show(counts[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
      });
      const suffix = definition.suffix === 'space' ? ' ' : '';
      return { text: definition.format === 'bullet' ? '' : text + suffix, paragraph: definition.paragraph };
    },
  };
}

function readLevels(element: Element): Map<number, Level> {
  return new Map(
    element.children
      .filter((inner) => inner.name === 'lvl')
      .map((lvl) => [
        Number(lvl.attributes['ilvl'] ?? '0'),
        {
          format: valueOf(lvl, 'numFmt') ?? 'decimal',
          text: valueOf(lvl, 'lvlText') ?? '',
          start: Number(valueOf(lvl, 'start') ?? '1'),
          suffix: valueOf(lvl, 'suff') ?? 'tab',
          paragraph: readParagraphProperties(child(lvl, 'pPr')),
        },
      ]),
  );
}

function show(n: number, format: string): string {
  const small = Number.isInteger(n) && n >= 1 && n <= 99;
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|ideographDigital|chineseLegalSimplified)$/.test(
      format,
    ) &&
    small
  ) {
    return chineseNumeral(n);
  }
  if (/^decimalEnclosedCircle/.test(format) && n >= 1 && n <= 20) return String.fromCodePoint(0x245f + n);
  if (/^(?:upper|lower)Letter$/.test(format) && n >= 1 && n <= 26) {
    return String.fromCharCode((format === 'upperLetter' ? 64 : 96) + n);
  }
  return String(n);
}
