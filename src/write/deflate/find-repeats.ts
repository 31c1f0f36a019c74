/** Stretches of some bytes that repeat earlier ones, three numbers each: place, length, distance. */
export interface Repeats {
  readonly numbers: Int32Array;
  /** How many of the numbers count. */
  readonly count: number;
}

/**
 * Finds what to write as “so many bytes as stood so far back” (RFC 1951 4). One step goes over a whole character of
 * UTF-8, for a match hardly ever begins inside one, and asks two tables where eight bytes, or six, stood last. Any bytes
 * will do; the result is used up before the next call.
 */
export function findRepeats(bytes: Uint8Array): Repeats {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (room.length < bytes.length) room = new Int32Array(2 * bytes.length);
  // Known inside the function, for what a bundled module keeps outside the engine reads anew at each step: that is half
  // of the time.
  const numbers = room;
  const eights = lastEights;
  const sixes = lastSixes;
  const steps = stepOver;
  // The farthest distance and the greatest length of RFC 1951 3.2.5.
  const WINDOW = 32768;
  const LONGEST = 258;
  // Odd numbers with mixed bits, which spread keys over the places.
  const MIX = 0x9e3779b1 | 0;
  const MORE = 0x85ebca6b | 0;
  const SHIFT = 19;
  eights.fill(0);
  sixes.fill(0);
  const last = bytes.length - 8;
  let count = 0;
  let covered = 0;
  // One loop for places that are searched and places that are only remembered: a path of its own, first taken late, would
  // make the engine throw away what it compiled, again and again.
  for (let at = 0; at <= last; at += steps[bytes[at] ?? 0] ?? 1) {
    const low = view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    const mixed = Math.imul(low, MIX);
    const eight = Math.imul(mixed ^ high, MORE) >>> SHIFT;
    const six = (mixed + Math.imul(high & 0xffff, MORE)) >>> SHIFT;
    let back = (at - (eights[eight] ?? 0)) & 0xffff;
    const other = (at - (sixes[six] ?? 0)) & 0xffff;
    eights[eight] = at;
    sixes[six] = at;
    if (at < covered) continue;
    if (
      (back - 1) >>> 0 >= WINDOW ||
      view.getInt32(at - back, true) !== low ||
      view.getInt32(at - back + 4, true) !== high
    ) {
      back = other;
      if ((back - 1) >>> 0 >= WINDOW || view.getInt32(at - back, true) !== low) continue;
    }
    const length = sameLength(view, at - back, at, Math.min(LONGEST, bytes.length - at));
    numbers[count] = at;
    numbers[count + 1] = length;
    numbers[count + 2] = back;
    count += 3;
    covered = at + length;
    // What a short match covers, words mostly, is worth finding again at each character. A long one is markup, which
    // begins where it began before: of that, only the last few places.
    if (length >= 16) at = covered - 4;
  }
  return { numbers, count };
}

// Where eight bytes, or six, stood last, at 13 bits of their hash: more places would take longer to empty than they find.
const lastEights = new Uint16Array(1 << 13);
const lastSixes = new Uint16Array(1 << 13);
let room = new Int32Array(1 << 16);

/** Bytes of the UTF-8 character that begins with a byte. Inside a character, and in what is no UTF-8, one. */
const stepOver = new Uint8Array(256).fill(1).fill(2, 0xc0).fill(3, 0xe0).fill(4, 0xf0);

/** How many bytes are the same in two places whose first four are. */
function sameLength(view: DataView, from: number, at: number, most: number): number {
  let length = 4;
  for (; length <= most - 4; length += 4) {
    const difference = view.getInt32(from + length, true) ^ view.getInt32(at + length, true);
    // The lowest bit that differs tells the first byte that does.
    if (difference !== 0) return length + ((31 - Math.clz32(difference & -difference)) >>> 3);
  }
  while (length < most && view.getUint8(from + length) === view.getUint8(at + length)) length++;
  return length;
}
