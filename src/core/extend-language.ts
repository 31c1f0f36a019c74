import { showPath, type Checked, type Diagnostic, type KeyPath } from './diagnostic.ts';
import type { Language } from './language.ts';

type Data = string | number | readonly Data[] | { readonly [key: string]: Data };

/**
 * Adds a county's own words to the language: lists grow, tables of words gain entries. Additions have the keys that the
 * files of data/language have, in one table; what does not fit is left out and told.
 */
export function extendLanguage(language: Language, additions: unknown, file: string): Checked<Language> {
  const sections = Object.entries(language as unknown as Readonly<Record<string, Readonly<Record<string, Data>>>>);
  const diagnostics: Diagnostic[] = [];
  const refuse = (path: KeyPath, wanted: string) => {
    diagnostics.push({
      code: 'R02',
      severity: 'error',
      file,
      path,
      message: path.length === 0 ? '补充的检查用语不合格式' : `补充的检查用语“${showPath(path)}”不合格式`,
      wanted,
      hint: '写法与 data/language 里的文件相同',
    });
  };
  const all = Object.fromEntries(sections.flatMap(([, section]) => Object.entries(section)));
  const merged = merge(all, additions, [], refuse) as Readonly<Record<string, Data>>;
  const value = Object.fromEntries(
    sections.map(([name, section]) => [
      name,
      Object.fromEntries(Object.keys(section).map((key) => [key, merged[key] ?? []])),
    ]),
  ) as unknown as Language;
  return { value, diagnostics };
}

type Refuse = (path: KeyPath, wanted: string) => void;

function merge(base: Data, addition: unknown, path: KeyPath, refuse: Refuse): Data {
  if (isList(base)) {
    if (!Array.isArray(addition)) refuse(path, '列表');
    else {
      const fitting = addition.filter((item: unknown, i): item is Data => {
        const fits = fitsInto(base, item);
        if (!fits) refuse([...path, i], '与已有各条写法相同的一条');
        return fits;
      });
      return [...base, ...fitting];
    }
  } else if (isTable(base)) {
    if (!isTable(addition)) refuse(path, '“键: 值”');
    else {
      const merged: Record<string, Data> = { ...base };
      for (const [key, value] of Object.entries(addition)) {
        const known = Object.hasOwn(base, key) ? base[key] : undefined;
        // A table from words to words takes new words; one of named parts has only those.
        if (known !== undefined && typeof known !== 'string') merged[key] = merge(known, value, [...path, key], refuse);
        else if (typeof value === 'string' && Object.values(base).every((word) => typeof word === 'string')) {
          merged[key] = value;
        } else refuse([...path, key], Object.keys(base).join('、'));
      }
      return merged;
    }
  }
  return base;
}

/** Whether a list may take an item: words among words; a table with the keys that all have, and none that nobody has. */
function fitsInto(list: readonly Data[], item: unknown): boolean {
  const tables = list.filter(isTable);
  if (tables.length === 0) return list.some((known) => typeof known === typeof item);
  if (!isTable(item)) return false;
  const keys = new Set(tables.flatMap((table) => Object.keys(table)));
  const required = [...keys].filter((key) => tables.every((table) => Object.hasOwn(table, key)));
  return (
    required.every((key) => Object.hasOwn(item, key)) &&
    Object.entries(item).every(([key, value]) => keys.has(key) && tables.some((table) => sameKind(table[key], value)))
  );
}

function sameKind(known: Data | undefined, value: unknown): boolean {
  if (isList(known)) return isList(value) && value.every((item) => fitsInto(known, item));
  return typeof known === typeof value;
}

function isList(value: unknown): value is readonly Data[] {
  return Array.isArray(value);
}

function isTable(value: unknown): value is { readonly [key: string]: Data } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
