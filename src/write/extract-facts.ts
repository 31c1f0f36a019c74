import { Inflate, unzipSync, type UnzipFileInfo } from 'fflate';
import { fromBase64 } from './base64.ts';
import { coding, namespace, type EmbeddedFacts } from './facts-part.ts';
import { unescapeXml } from './xml.ts';

/**
 * The facts file inside a .docx, wherever an editor moved the part when it saved. Nothing where there is none, or where
 * the bytes are no package that is safe to open: at most 2,000 entries and 100 MB, and a facts file of a size that is
 * ever read.
 */
export function extractFacts(docx: Uint8Array): EmbeddedFacts | undefined {
  for (const part of readParts(docx)) {
    const match = factsElement.exec(part);
    const [, attributes = '', base64 = ''] = match ?? [];
    const name = /\sname="([^"]*)"/.exec(attributes)?.[1];
    if (match === null || name === undefined || !marks.every((mark) => attributes.includes(mark))) continue;
    const bytes = inflate(base64);
    if (bytes === undefined) continue;
    return { name: unescapeXml(name), text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
  }
  return undefined;
}

/** The file behind the base64; nothing where it is broken or too large. */
function inflate(base64: string): Uint8Array | undefined {
  const file = new Uint8Array(MOST);
  let size = 0;
  const stream = new Inflate((chunk) => {
    // Past the end this throws.
    file.set(chunk, size);
    size += chunk.length;
  });
  try {
    const bytes = fromBase64(base64);
    if (bytes.length === 0) return undefined;
    // Piece by piece, because a piece may become a thousand times as large before its size is known.
    for (let from = 0; from < bytes.length; from += 4096) {
      stream.push(bytes.subarray(from, from + 4096), from + 4096 >= bytes.length);
    }
  } catch {
    return undefined;
  }
  return file.subarray(0, size);
}

/** The largest facts file, in bytes: texts of more than 2 Mi UTF-16 units are never read, and a unit takes three at most. */
const MOST = 3 * 2 * 1024 * 1024;

const marks = [namespace, coding];
const factsElement = /<(?:\w+:)?facts\b([^>]*)>([A-Za-z0-9+/=\s]*)<\/(?:\w+:)?facts>/;

function* readParts(docx: Uint8Array): Generator<string> {
  let entries = 0;
  let bytes = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    entries++;
    if (!/^customXml\/[^/]+\.xml$/i.test(name)) return false;
    bytes += originalSize;
    if (entries > 2000 || bytes > 100 * 1024 * 1024) throw new RangeError('package too large');
    return true;
  };
  let files;
  try {
    files = unzipSync(docx, { filter });
  } catch {
    return;
  }
  for (const file of Object.values(files)) yield new TextDecoder().decode(file);
}
