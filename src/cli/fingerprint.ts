import { createHash } from 'node:crypto';

/** Tells whether a file is still as it was written, or still follows from the same: SHA-256 in hexadecimal. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
