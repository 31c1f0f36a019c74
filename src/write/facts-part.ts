import { Inflate, unzipSync, type UnzipFileInfo } from 'fflate';
import { fromBase64, toBase64 } from './base64.ts';
import type { Codes } from './deflate/codes.ts';
import { deflate } from './deflate/deflate.ts';
import { toUtf8 } from './utf8.ts';
import { escapeXml, unescapeXml } from './xml.ts';

/** A facts file as it travels inside a report: its name and exact text. */
export interface EmbeddedFacts {
  readonly name: string;
  readonly text: string;
}

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

/**
 * The part that holds the facts. Base64, because XML would change carriage returns and editors would re-indent the rest;
 * of the deflated file, because that is shorter than deflating base64.
 */
export function factsPart({ name, text }: EmbeddedFacts, codes: Codes): Uint8Array {
  const start = encoder.encode(`${declaration}<facts xmlns="${namespace}" name="${escapeXml(name)}" ${coding}>`);
  const base64 = toBase64(deflate(toUtf8(text), codes));
  const part = new Uint8Array(start.length + base64.length + end.length);
  part.set(start);
  part.set(base64, start.length);
  part.set(end, start.length + base64.length);
  return part;
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

/** What never changes about a package with facts: the properties of the part, and how it hangs on the document. */
export const factsPackage = {
  part: 'customXml/item1.xml',
  statics: {
    'customXml/itemProps1.xml': `${declarationText()}<ds:datastoreItem ds:itemID="{6F2E1D3A-9704-4B7C-8A51-2C0D5E7F9B12}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:lawreport:facts"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': `${declarationText()}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  },
  contentType:
    '<Override ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml" PartName="/customXml/itemProps1.xml"/>',
  relationship:
    '<Relationship Id="rIdFacts" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/>',
} as const;

const namespace = 'urn:lawreport:facts';
const coding = 'coding="deflate"';
const marks = [namespace, coding];
const declaration = declarationText();
const encoder = new TextEncoder();
const end = encoder.encode('</facts>');
const factsElement = /<(?:\w+:)?facts\b([^>]*)>([A-Za-z0-9+/=\s]*)<\/(?:\w+:)?facts>/;

function declarationText(): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
}

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
