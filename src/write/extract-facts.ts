import { unzipSync, type UnzipFileInfo } from 'fflate';
import { namespace, type EmbeddedFacts } from './facts-part.ts';
import { unescapeXml } from './xml.ts';

/**
 * The facts file inside a .docx, wherever an editor moved the part when it saved. Nothing where there is none, or where
 * the bytes are no package that is safe to open: at most 2,000 entries and 100 MB, and a facts file of a size that is
 * ever read.
 */
export function extractFacts(docx: Uint8Array): EmbeddedFacts | undefined {
  for (const part of readParts(docx)) {
    const start = START.exec(part);
    const name = /\sname="([^"]*)"/.exec(start?.[1] ?? '')?.[1];
    if (start === null || name === undefined || !start[1]?.includes(namespace)) continue;
    const from = start.index + start[0].length;
    const to = part.indexOf('</', from);
    if (to <= from || to - from > LONGEST_ESCAPE * MOST || part.slice(from, to).includes('<')) continue;
    const text = unescapeXml(part.slice(from, to));
    if (text.length <= MOST) return { name: unescapeXml(name), text };
  }
  return undefined;
}

/** Texts of more than 2 Mi UTF-16 units are never read as facts files. */
const MOST = 2 * 1024 * 1024;
/** An editor may write a sign as &#x1D54F; or the like. */
const LONGEST_ESCAPE = 10;

const START = /<(?:\w+:)?facts\b([^>]*)>/;

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
