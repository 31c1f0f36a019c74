/** Bits as they go out, at most 24, and from bit 24 on how many. */
export function pack(bits: number, width: number): number {
  return bits | (width << 24);
}

/** The codes that follow from their lengths (RFC 1951 3.2.2), turned round, for they go out with their first bit lowest (3.1.1). */
export function canonical(lengths: Uint8Array): Int32Array {
  const next = new Int32Array(17);
  for (const length of lengths) next[length + 1] = (next[length + 1] ?? 0) + 1;
  for (let length = 1; length < next.length; length++) {
    next[length] = ((next[length - 1] ?? 0) + (next[length] ?? 0)) << 1;
  }
  const codes = new Int32Array(lengths.length);
  for (let symbol = 0; symbol < codes.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    codes[symbol] = pack(reversed(code, length), length);
  }
  return codes;
}

function reversed(code: number, width: number): number {
  let bits = 0;
  for (let i = 0; i < width; i++) bits |= ((code >>> i) & 1) << (width - 1 - i);
  return bits;
}
