import type { Checked } from '../core/diagnostic.ts';
import type { FaultCode } from './faults.ts';
import { toDiagnostic } from './faults.ts';

/** A text as it came from a file, without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** The largest facts file that is read at all: bytes of a file, or UTF-16 units of a text. */
export const MAX_SIZE = 2 * 1024 * 1024;

/** Turns the bytes of a facts file into text: byte order mark, then strict UTF-8, then strict GB18030 with a notice. */
export function decodeText(file: string, bytes: Uint8Array): Checked<DecodedText> {
  const refuse = (code: FaultCode): Checked<DecodedText> => ({ diagnostics: [toDiagnostic(file, { code })] });
  // The signature comes first: a large .doc is still a .doc.
  for (const [code, signature] of SIGNATURES) {
    if (signature.every((byte, index) => bytes[index] === byte)) return refuse(code);
  }
  if (bytes.length > MAX_SIZE) return refuse('Y01');
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, index) => bytes[index] === byte)) continue;
    const text = decodeStrictly(encoding, bytes.subarray(mark.length));
    return text === undefined ? refuse('Y04') : { value: { text, encoding }, diagnostics: [] };
  }
  const utf8 = decodeStrictly('utf-8', bytes);
  if (utf8 !== undefined) return { value: { text: utf8, encoding: 'utf-8' }, diagnostics: [] };
  const spoilt = spoiltLine(bytes);
  if (spoilt !== undefined)
    return { diagnostics: [toDiagnostic(file, { code: 'Y12', found: `第 ${String(spoilt)} 行` })] };
  const national = decodeStrictly('gb18030', bytes);
  // No Chinese text contains NUL; a picture or program can pass for GB18030.
  if (national === undefined || national.includes('\0') || !isLikelyNational(bytes)) return refuse('Y04');
  return {
    value: { text: national, encoding: 'gb18030' },
    diagnostics: [toDiagnostic(file, { code: 'Y05' })],
  };
}

const SIGNATURES: readonly (readonly [FaultCode, readonly number[]])[] = [
  ['Y02', [0xd0, 0xcf, 0x11, 0xe0]],
  ['Y03', [0x50, 0x4b, 0x03, 0x04]],
];

const MARKS: readonly (readonly [DecodedText['encoding'], readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The line of the first broken byte, where a text is UTF-8 all but for a few: read as GB18030 it would be gibberish. */
function spoiltLine(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return chinese > 20 && broken * 10 < chinese ? text.slice(0, text.indexOf('\ufffd')).split('\n').length : undefined;
}

/**
 * Whether bytes look like Chinese in the national encoding: nearly all its characters are those of GB 2312. In a text of
 * another encoding (Big5, say) that happens to be valid many are of the rare rest.
 */
function isLikelyNational(bytes: Uint8Array): boolean {
  let usual = 0;
  let rare = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    const trail = bytes[at + 1] ?? 0;
    if (lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1) usual++;
    else rare++;
    at += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return rare < 20 || rare * 10 < usual;
}

function decodeStrictly(encoding: DecodedText['encoding'], bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
