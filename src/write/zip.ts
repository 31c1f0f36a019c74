/** One file of a package, deflated. */
export interface Entry {
  readonly name: string;
  readonly crc: number;
  readonly size: number;
  readonly deflated: Uint8Array;
}

/** Some entries as they stand in a zip file, and their lines of its directory, with places counted from their own start. */
export interface Bundle {
  readonly files: Uint8Array;
  readonly directory: Uint8Array;
  readonly count: number;
}

export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** Deflates a file and takes its checksum. */
export function makeEntry(name: string, bytes: Uint8Array, deflate: Deflate): Entry {
  return { name, crc: crc32(bytes), size: bytes.length, deflated: deflate(bytes) };
}

/** Writes entries the way a zip file holds them, dated 1 January 1980, so that equal entries give equal bytes. */
export function bundle(entries: readonly Entry[]): Bundle {
  const names = entries.map(({ name }) => encoder.encode(name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = entries.reduce((sum, { deflated }) => sum + deflated.length, 0);
  const files = new Uint8Array(30 * entries.length + nameBytes + dataBytes);
  const directory = new Uint8Array(46 * entries.length + nameBytes);
  let file = 0;
  let line = 0;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    writeNumbers(files, file, [[4, 0x04034b50], ...common(entry, name.length)]);
    writeNumbers(directory, line, [
      [4, 0x02014b50],
      [2, 20],
      ...common(entry, name.length),
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, file],
    ]);
    files.set(name, file + 30);
    files.set(entry.deflated, file + 30 + name.length);
    directory.set(name, line + 46);
    file += 30 + name.length + entry.deflated.length;
    line += 46 + name.length;
  });
  return { files, directory, count: entries.length };
}

/** Joins bundles to a zip file. */
export function zip(bundles: readonly Bundle[]): Uint8Array {
  const fileBytes = bundles.reduce((sum, { files }) => sum + files.length, 0);
  const directoryBytes = bundles.reduce((sum, { directory }) => sum + directory.length, 0);
  const count = bundles.reduce((sum, bundle) => sum + bundle.count, 0);
  const bytes = new Uint8Array(fileBytes + directoryBytes + 22);
  let file = 0;
  let line = fileBytes;
  for (const { files, directory } of bundles) {
    bytes.set(files, file);
    bytes.set(directory, line);
    if (file > 0) moveLines(bytes, line, directory.length, file);
    file += files.length;
    line += directory.length;
  }
  writeNumbers(bytes, line, [
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directoryBytes],
    [4, fileBytes],
    [2, 0],
  ]);
  return bytes;
}

const encoder = new TextEncoder();

type Field = readonly [width: 2 | 4, value: number];

/** The fields that an entry's header and its line of the directory share: version 2.0, UTF-8 name, deflated, 1980-01-01. */
function common({ crc, size, deflated }: Entry, nameLength: number): Field[] {
  return [
    [2, 20],
    [2, 0x0800],
    [2, 8],
    [2, 0],
    [2, 0x21],
    [4, crc],
    [4, deflated.length],
    [4, size],
    [2, nameLength],
    [2, 0],
  ];
}

function writeNumbers(bytes: Uint8Array, at: number, fields: readonly Field[]): void {
  for (const [width, value] of fields) {
    for (let i = 0; i < width; i++) bytes[at++] = value >>> (8 * i);
  }
}

/** Adds to the places that the lines of a directory name. */
function moveLines(bytes: Uint8Array, from: number, length: number, by: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = from; at < from + length; at += 46 + view.getUint16(at + 28, true)) {
    view.setUint32(at + 42, view.getUint32(at + 42, true) + by, true);
  }
}

/** Eight tables of 256 in one, so that eight bytes are taken a step: the document is the largest thing that is summed. */
const table = makeTable();

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let i = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const last = bytes.length - 8; i <= last; i += 8) {
    const low = view.getInt32(i, true) ^ crc;
    const high = view.getInt32(i + 4, true);
    crc =
      look(7, low) ^
      look(6, low >>> 8) ^
      look(5, low >>> 16) ^
      look(4, low >>> 24) ^
      look(3, high) ^
      look(2, high >>> 8) ^
      look(1, high >>> 16) ^
      look(0, high >>> 24);
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ look(0, crc ^ (bytes[i] ?? 0));
  return ~crc >>> 0;
}

function look(row: number, byte: number): number {
  return table[row * 256 + (byte & 0xff)] ?? 0;
}

function makeTable(): Int32Array {
  const rows = new Int32Array(8 * 256);
  for (let i = 0; i < rows.length; i++) {
    const above = rows[i - 256];
    rows[i] = above === undefined ? divide(i) : (above >>> 8) ^ (rows[above & 0xff] ?? 0);
  }
  return rows;
}

/** The remainder of one byte under the polynomial of zip. */
function divide(byte: number): number {
  for (let bit = 0; bit < 8; bit++) byte = byte & 1 ? (byte >>> 1) ^ 0xedb88320 : byte >>> 1;
  return byte;
}
