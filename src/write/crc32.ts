/** The checksum of zip (APPNOTE 4.4.7), eight bytes a step: the document is the largest thing that is summed. */
export function crc32(bytes: Uint8Array): number {
  // Known inside the function, for what a bundled module keeps outside the engine reads anew at each step.
  const table = remainders;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let crc = -1;
  let i = 0;
  for (const last = bytes.length - 8; i <= last; i += 8) {
    const low = view.getInt32(i, true) ^ crc;
    const high = view.getInt32(i + 4, true);
    crc =
      (table[1792 + (low & 255)] ?? 0) ^
      (table[1536 + ((low >>> 8) & 255)] ?? 0) ^
      (table[1280 + ((low >>> 16) & 255)] ?? 0) ^
      (table[1024 + (low >>> 24)] ?? 0) ^
      (table[768 + (high & 255)] ?? 0) ^
      (table[512 + ((high >>> 8) & 255)] ?? 0) ^
      (table[256 + ((high >>> 16) & 255)] ?? 0) ^
      (table[high >>> 24] ?? 0);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
}

/** Eight tables of 256 in one: what a byte leaves that up to seven others follow. */
const remainders = makeTable();

function makeTable(): Int32Array {
  const rows = new Int32Array(8 * 256);
  // The remainder of a byte is that of its bits together.
  for (let bit = 128, row = 1; bit > 0; bit >>= 1) {
    row = (row >>> 1) ^ (0xedb88320 & -(row & 1));
    for (let i = 0; i < 256; i += 2 * bit) rows[i + bit] = (rows[i] ?? 0) ^ row;
  }
  for (let i = 256; i < rows.length; i++) {
    const above = rows[i - 256] ?? 0;
    rows[i] = (above >>> 8) ^ (rows[above & 255] ?? 0);
  }
  return rows;
}
