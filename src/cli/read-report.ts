import type { Checked } from '../core/diagnostic.ts';
import type { Reading } from '../core/reading.ts';
import { language } from '../generated/language.ts';
import { decodeText } from '../load/decode.ts';
import { readDocx } from '../read/read-docx.ts';
import { readText } from '../read/read-text.ts';
import type { Host } from './host.ts';
import { readBytes } from './read-sources.ts';

/** Reads a finished report: .docx by its first bytes, anything else as text. */
export async function readReport(path: string, host: Host): Promise<Checked<Reading>> {
  const bytes = await readBytes(path, host);
  const name = path === '-' ? '标准输入' : path;
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocx(bytes, name, language);
  const decoded = decodeText(name, bytes);
  if (!decoded.value) return { diagnostics: decoded.diagnostics };
  return { value: readText({ name, text: decoded.value.text }, language), diagnostics: decoded.diagnostics };
}
