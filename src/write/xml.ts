/** Escapes a text for XML the way `docx` does. Characters that XML forbids were refused long before: meeting one is a bug. */
export function escapeXml(text: string): string {
  // Nearly every text is free of both, and a pattern without the u flag finds that out several times faster.
  if (!suspicious.test(text)) return text;
  const forbidden = unprintable.exec(text);
  if (forbidden !== null) {
    const code = forbidden[0].codePointAt(0) ?? 0;
    throw new Error(`U+${code.toString(16).toUpperCase().padStart(4, '0')} cannot stand in XML`);
  }
  return text.replace(specials, (char) => entities[char] ?? char);
}

/** Reads back what a reader of XML would: the five named entities and character numbers. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#([0-9]+)|(amp|lt|gt|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return Object.keys(entities).find((char) => entities[char] === `&${name};`) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
const suspicious = /[\u0000-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/;
const specials = /[&<>"']/g;
// Carriage returns are legal, but a reader turns them into line feeds.
const unprintable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]/u;
