import { toBase64 } from './base64.ts';
import type { Codes } from './deflate/codes.ts';
import { deflate } from './deflate/deflate.ts';
import { toUtf8 } from './utf8.ts';
import { escapeXml } from './xml.ts';

/** A facts file as it travels inside a report: its name and exact text. */
export interface EmbeddedFacts {
  readonly name: string;
  readonly text: string;
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

/** What tells the facts apart from other custom parts: their namespace, and how they are coded. */
export const namespace = 'urn:lawreport:facts';
export const coding = 'coding="deflate"';

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

const declaration = declarationText();
const encoder = new TextEncoder();
const end = encoder.encode('</facts>');

function declarationText(): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
}
