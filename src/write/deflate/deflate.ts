import type { Codes } from './codes.ts';
import { findRepeats, type Repeats } from './find-repeats.ts';
import { distanceBase, distanceExtra, distanceSlot, distanceSymbols, END } from './symbols.ts';

/**
 * Compresses bytes to a raw DEFLATE stream (RFC 1951) of one block, with codes made beforehand for texts of its kind:
 * neither counting nor building codes takes time. Other texts become longer, but never longer than stored.
 */
export function deflate(bytes: Uint8Array, codes: Codes): Uint8Array {
  // No literal takes more than 15 bits, and no match more than its bytes would; a block's header takes less than 1,024 bytes.
  if (room.byteLength < 2 * bytes.length + 1024) room = new DataView(new ArrayBuffer(4 * bytes.length + 1024));
  const size = writeBlock(bytes, findRepeats(bytes), codes, room);
  if (size > storedSize(bytes)) return store(bytes);
  return new Uint8Array(room.buffer.slice(0, size));
}

let room = new DataView(new ArrayBuffer(1 << 17));

/** Writes one block, the last, and says how many bytes it took. */
function writeBlock(bytes: Uint8Array, repeats: Repeats, codes: Codes, out: DataView): number {
  const { literals, lengths, distances } = codes;
  const { numbers, count } = repeats;
  // Known inside the function, for what a bundled module keeps outside the engine reads anew at each step.
  const symbols = distanceSymbols;
  const bases = distanceBase;
  const extras = distanceExtra;
  // Bits gather in a number of 32 and leave by the byte: seven at most stay behind, so that 25 may always follow.
  let { bits, held } = codes.header;
  let size = codes.header.bytes.length;
  new Uint8Array(out.buffer).set(codes.header.bytes);
  let at = 0;
  for (let i = 0; i <= count; i += 3) {
    const next = i < count ? (numbers[i] ?? 0) : bytes.length;
    for (; at < next; at++) {
      const code = literals[bytes[at] ?? 0] ?? 0;
      bits |= (code & 0xffffff) << held;
      held += code >>> 24;
      out.setInt32(size, bits, true);
      size += held >>> 3;
      bits >>>= held & 24;
      held &= 7;
    }
    if (i === count) break;
    const length = numbers[i + 1] ?? 0;
    const distance = numbers[i + 2] ?? 0;
    const lengthCode = lengths[length] ?? 0;
    bits |= (lengthCode & 0xffffff) << held;
    held += lengthCode >>> 24;
    out.setInt32(size, bits, true);
    size += held >>> 3;
    bits >>>= held & 24;
    held &= 7;
    const symbol = symbols[distanceSlot(distance)] ?? 0;
    const code = distances[symbol] ?? 0;
    bits |= (code & 0xffffff) << held;
    held += code >>> 24;
    bits |= (distance - (bases[symbol] ?? 0)) << held;
    held += extras[symbol] ?? 0;
    out.setInt32(size, bits, true);
    size += held >>> 3;
    bits >>>= held & 24;
    held &= 7;
    at += length;
  }
  const end = literals[END] ?? 0;
  bits |= (end & 0xffffff) << held;
  held += end >>> 24;
  out.setInt32(size, bits, true);
  return size + ((held + 7) >>> 3);
}

/** The most that a stored block holds (RFC 1951 3.2.4). */
const STORED = 65535;

function storedSize(bytes: Uint8Array): number {
  return bytes.length + 5 * Math.max(1, Math.ceil(bytes.length / STORED));
}

/** Stored blocks: a byte that says whether it is the last, the length twice, and the bytes as they are (RFC 1951 3.2.4). */
function store(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(storedSize(bytes));
  const view = new DataView(out.buffer);
  let size = 0;
  for (let from = 0; from === 0 || from < bytes.length; from += STORED) {
    const piece = bytes.subarray(from, from + STORED);
    out[size] = from + STORED < bytes.length ? 0 : 1;
    view.setUint16(size + 1, piece.length, true);
    view.setUint16(size + 3, ~piece.length, true);
    out.set(piece, size + 5);
    size += 5 + piece.length;
  }
  return out;
}
