/** Base64 of bytes, without anything of Node’s. */
export function bytesToBase64(bytes: Uint8Array): string {
  let binary = '';
  // Longer argument lists overflow the stack of some browsers.
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}

/** The bytes behind a base64 text; blanks and line ends inside it do not matter. */
export function base64ToBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}
