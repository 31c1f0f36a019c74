/** Base64 of bytes, as the ASCII that goes into a file. */
export function toBase64(bytes: Uint8Array): Uint8Array {
  // Known inside the function, for what a bundled module keeps outside the engine reads anew at each step.
  const alphabet = digits;
  const ascii = new Uint8Array(4 * Math.ceil(bytes.length / 3));
  const whole = bytes.length - (bytes.length % 3);
  let at = 0;
  for (let i = 0; i < whole; i += 3) {
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    ascii[at] = alphabet[three >>> 18] ?? 0;
    ascii[at + 1] = alphabet[(three >>> 12) & 63] ?? 0;
    ascii[at + 2] = alphabet[(three >>> 6) & 63] ?? 0;
    ascii[at + 3] = alphabet[three & 63] ?? 0;
    at += 4;
  }
  if (whole === bytes.length) return ascii;
  const [first = 0, second] = bytes.subarray(whole);
  ascii[at] = alphabet[first >>> 2] ?? 0;
  ascii[at + 1] = alphabet[((first & 3) << 4) | ((second ?? 0) >>> 4)] ?? 0;
  ascii[at + 2] = second === undefined ? PADDING : (alphabet[(second & 15) << 2] ?? 0);
  ascii[at + 3] = PADDING;
  return ascii;
}

/** The bytes behind a base64 text; blanks and line ends inside it do not matter. */
export function fromBase64(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

const digits = new TextEncoder().encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PADDING = '='.charCodeAt(0);
