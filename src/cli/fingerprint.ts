import { createHash } from 'node:crypto';

/**
 * Tells whether a file is still as it was written, or still follows from the same: 128 bits of SHA-256, as a country's
 * list of them is held in memory.
 */
export function fingerprint(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}
