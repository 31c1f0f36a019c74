import type { Checked } from '../core/diagnostic.ts';
import type { Language } from '../core/language.ts';
import type { Reading } from '../core/reading.ts';
import { decodeText } from '../load/decode.ts';
import { readText } from '../read/read-text.ts';
import type { Host } from './host.ts';
import { readBytes } from './read-sources.ts';

/** Reads a finished report: as Word by its first bytes, the old .doc to be refused as such, anything else as text. */
export async function readReport(path: string, language: Language, host: Host): Promise<Checked<Reading>> {
  const bytes = await readBytes(path, host);
  const name = path === '-' ? '标准输入' : path;
  if (isWord(bytes)) return (await import('../read/read-docx.ts')).readDocx(bytes, name, language);
  const decoded = decodeText(name, bytes);
  if (!decoded.value) return { diagnostics: decoded.diagnostics };
  return { value: readText({ name, text: decoded.value.text }, language), diagnostics: decoded.diagnostics };
}

/** True for the first bytes of a zip, which a .docx is, and of the older .doc and .wps. */
export function isWord(bytes: Uint8Array): boolean {
  return (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
}
