import { escapeXml } from './xml.ts';

/** A facts file as it travels inside a report: its name and exact text. */
export interface EmbeddedFacts {
  readonly name: string;
  readonly text: string;
}

/** The part that holds the facts, as text. Carriage returns are written as characters, as a reader of XML would change them. */
export function factsPart({ name, text }: EmbeddedFacts): string {
  // What XML cannot hold stands in no fact; in a remark nobody misses it.
  const printable = text.replace(UNPRINTABLE, '\ufffd');
  const escaped = printable.split('\r').map(escapeXml).join('&#13;');
  return `${declarationText()}<facts xmlns="${namespace}" name="${escapeXml(name)}" xml:space="preserve">${escaped}</facts>`;
}

const UNPRINTABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What tells the facts apart from other custom parts. */
export const namespace = 'urn:lawreport:facts';

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

function declarationText(): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
}
