import { crc32 } from './crc32.ts';

/** One file of a package. */
export interface Entry {
  readonly name: string;
  readonly method: Method;
  readonly crc: number;
  /** Of the file itself. */
  readonly size: number;
  /** The file as the package holds it. */
  readonly data: Uint8Array;
}

/** How a file is held (APPNOTE 4.4.5). */
export const method = { stored: 0, deflated: 8 } as const;
type Method = (typeof method)[keyof typeof method];

/** Some entries as they stand in a zip file, and their lines of its directory, with places counted from their own start. */
export interface Bundle {
  readonly files: Uint8Array;
  readonly directory: Uint8Array;
  readonly count: number;
}

/** A file that is held as it is. */
export function stored(name: string, bytes: Uint8Array): Entry {
  return { name, method: method.stored, crc: crc32(bytes), size: bytes.length, data: bytes };
}

/** Writes entries the way a zip file holds them, dated 1 January 1980, so that equal entries give equal bytes. */
export function bundle(entries: readonly Entry[]): Bundle {
  const names = entries.map(({ name }) => encoder.encode(name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const dataBytes = entries.reduce((sum, { data }) => sum + data.length, 0);
  const files = new Uint8Array(HEADER * entries.length + nameBytes + dataBytes);
  const directory = new Uint8Array(LINE * entries.length + nameBytes);
  const fileView = new DataView(files.buffer);
  const lineView = new DataView(directory.buffer);
  let file = 0;
  let line = 0;
  entries.forEach((entry, i) => {
    const name = names[i] ?? new Uint8Array();
    fileView.setUint32(file, 0x04034b50, true);
    writeCommon(fileView, file + 4, entry, name.length);
    files.set(name, file + HEADER);
    files.set(entry.data, file + HEADER + name.length);
    lineView.setUint32(line, 0x02014b50, true);
    lineView.setUint16(line + 4, VERSION, true);
    writeCommon(lineView, line + 6, entry, name.length);
    lineView.setUint32(line + PLACE, file, true);
    directory.set(name, line + LINE);
    file += HEADER + name.length + entry.data.length;
    line += LINE + name.length;
  });
  return { files, directory, count: entries.length };
}

/** Joins bundles to a zip file. */
export function zip(bundles: readonly Bundle[]): Uint8Array {
  const fileBytes = bundles.reduce((sum, { files }) => sum + files.length, 0);
  const directoryBytes = bundles.reduce((sum, { directory }) => sum + directory.length, 0);
  const count = bundles.reduce((sum, bundle) => sum + bundle.count, 0);
  const bytes = new Uint8Array(fileBytes + directoryBytes + END);
  let file = 0;
  let line = fileBytes;
  for (const { files, directory } of bundles) {
    bytes.set(files, file);
    bytes.set(directory, line);
    if (file > 0) moveLines(bytes, line, directory.length, file);
    file += files.length;
    line += directory.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(line, 0x06054b50, true);
  view.setUint16(line + 8, count, true);
  view.setUint16(line + 10, count, true);
  view.setUint32(line + 12, directoryBytes, true);
  view.setUint32(line + 16, fileBytes, true);
  return bytes;
}

const encoder = new TextEncoder();

// Lengths of a file's header, of its line in the directory and of what ends that, each without names (APPNOTE 4.3.7,
// 4.3.12, 4.3.16). What is not written into them stays zero.
const HEADER = 30;
const LINE = 46;
const END = 22;

/** Where in its line a file's place stands. */
const PLACE = 42;

/** Version 2.0 knows deflated files (APPNOTE 4.4.3). */
const VERSION = 20;

/** The fields that a file's header and its line of the directory share: UTF-8 name, 1980-01-01. */
function writeCommon(view: DataView, at: number, { method, crc, size, data }: Entry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, 0x21, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** Adds to the places that the lines of a directory name. */
function moveLines(bytes: Uint8Array, from: number, length: number, by: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = from; at < from + length; at += LINE + view.getUint16(at + 28, true)) {
    view.setUint32(at + PLACE, view.getUint32(at + PLACE, true) + by, true);
  }
}
