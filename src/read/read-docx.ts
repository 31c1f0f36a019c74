import type { Checked } from '../core/diagnostic.ts';
import type { Language } from '../core/language.ts';
import type { Reading } from '../core/reading.ts';
import { type Fault, isFault } from './package/fault.ts';
import { readNumbering } from './package/numbering.ts';
import { openPackage, type Parts } from './package/open-package.ts';
import { readPage } from './package/page.ts';
import { readStyles, readThemeFonts } from './package/styles.ts';
import { type Context, walkBody } from './package/walk-body.ts';
import { child, type Element, parseXml } from './package/xml.ts';
import { readText } from './read-text.ts';

/** Reads a .docx for its words and how they are set; a broken or hostile file gives one error. */
export function readDocx(bytes: Uint8Array, name: string, language: Language): Checked<Reading> {
  const parts = openPackage(bytes);
  if (isFault(parts)) return refuse(parts, name);
  const trees = parseParts(parts);
  const body = child(trees?.get('word/document.xml'), 'body');
  if (!trees || !body)
    return refuse({ message: '文件内容已损坏，读不了', hint: '请在 Word 或 WPS 中打开修复，再另存为 .docx' }, name);
  return { value: readBody(body, trees, name, language), diagnostics: [] };
}

function refuse({ message, hint }: Fault, name: string): Checked<Reading> {
  return { diagnostics: [{ code: 'R01', severity: 'error', message, file: name, hint }] };
}

type Trees = ReadonlyMap<string, Element>;

function parseParts(parts: Parts): Trees | undefined {
  try {
    return new Map([...parts].map(([part, xml]) => [part, parseXml(xml)]));
  } catch {
    return undefined;
  }
}

function readBody(body: Element, trees: Trees, name: string, language: Language): Reading {
  const theme = readThemeFonts(trees.get('word/theme/theme1.xml'));
  const context: Context = {
    theme,
    styles: readStyles(trees.get('word/styles.xml'), theme),
    numbering: readNumbering(trees.get('word/numbering.xml')),
  };
  const lines = [...walkBody(body, context)];
  const footers = [...trees].filter(([part]) => part.startsWith('word/footer')).map(([, tree]) => tree);
  return readText({ name, text: lines.map((line) => line.text).join('\n') }, language, {
    lines: lines.map((line) => line.layout),
    page: readPage(body, lines, footers, context),
  });
}
