import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '../../src/core/language.ts';

const folder = new URL('../../data/language/', import.meta.url);

/** The words of data/language, one property per file, as the build puts them into the bundle. */
export const language = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name.replace('.yaml', ''), parse(readFileSync(new URL(name, folder), 'utf8')) as unknown]),
) as unknown as Language;
