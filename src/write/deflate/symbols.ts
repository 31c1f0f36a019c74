/** Symbols of the alphabet of literals and lengths: 256 bytes, the end, 29 lengths (RFC 1951 3.2.5). */
export const LITERALS = 286;

/** Symbols of the alphabet of distances (RFC 1951 3.2.5). */
export const DISTANCES = 30;

/** Ends a block (RFC 1951 3.2.5). */
export const END = 256;

/** Bits that follow the symbol of a length; the symbols begin at 257 (RFC 1951 3.2.5). */
export const lengthExtra = Uint8Array.from({ length: 29 }, (_, i) => (i < 8 || i === 28 ? 0 : (i >> 2) - 1));

/** The least length that a symbol stands for. 258 has a symbol of its own (RFC 1951 3.2.5). */
export const lengthBase = basesOf(3, lengthExtra);
lengthBase[28] = 258;

/** Bits that follow the symbol of a distance (RFC 1951 3.2.5). */
export const distanceExtra = Uint8Array.from({ length: DISTANCES }, (_, i) => (i < 4 ? 0 : (i >> 1) - 1));

/** The least distance that a symbol stands for (RFC 1951 3.2.5). */
export const distanceBase = basesOf(1, distanceExtra);

/** Which of the 29 symbols each length has, counted from 0. */
export const lengthSymbols = symbolsOf(lengthBase, 259);

/**
 * The symbols of distances, by `distanceSlot`. Those above 256 share a symbol in stretches of 128 at least, so that 512
 * entries serve for 32768.
 */
export const distanceSymbols = new Uint8Array(512);
distanceSymbols.set(symbolsOf(distanceBase, 257).subarray(1));
distanceSymbols.set(
  symbolsOf(
    distanceBase.map((base) => ((base - 1) >>> 7) + 1),
    257,
  ).subarray(1),
  256,
);

/** Where in `distanceSymbols` a distance of 1 to 32768 stands. */
export function distanceSlot(distance: number): number {
  return distance <= 256 ? distance - 1 : 256 + ((distance - 1) >>> 7);
}

function basesOf(first: number, extra: Uint8Array): Int32Array {
  const bases = new Int32Array(extra.length);
  let base = first;
  extra.forEach((bits, symbol) => {
    bases[symbol] = base;
    base += 1 << bits;
  });
  return bases;
}

/** The last symbol whose base a number reaches, for all numbers below the end. */
function symbolsOf(bases: Int32Array, end: number): Uint8Array {
  const symbols = new Uint8Array(end);
  bases.forEach((base, symbol) => symbols.fill(symbol, base));
  return symbols;
}
