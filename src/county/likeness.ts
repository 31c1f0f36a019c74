/** The long lines of one facts file in the town's own words, each as a sketch that tells how like another line it is. */
export interface Sketches {
  /** Line numbers from 1. */
  readonly lines: Uint32Array;
  /** SKETCH values for every line, one after the other. */
  readonly values: Uint16Array;
}

/** Two places of the same words. */
export interface Likeness {
  readonly file: string;
  readonly line: number;
  readonly other: string;
  readonly otherLine: number;
}

/** Compares every line that is added with all that were added before, in time that grows with their number alone. */
export interface LikenessIndex {
  /** Takes in the lines of a file that others are held against. */
  add(file: string, sketches: Sketches): void;
  /** The same, and gives the lines that are nearly equal to earlier ones, each with the first of its kind. */
  compare(file: string, sketches: Sketches): Likeness[];
}

/** Values in a sketch: the share of equal ones estimates the share of three-character pieces that two lines have in common. */
const SKETCH = 24;
/** Of 24: lines of which four fifths are the same. */
const LIKE = 19;
/** A sketch is looked up by groups of values: lines four fifths alike share one of six groups of four in 96 cases of 100. */
const BANDS = 6;
const ROWS = SKETCH / BANDS;
/** Shorter lines are set phrases, which all towns use. */
const SHORTEST = 30;
/** Parts of a facts file that are the same everywhere by their nature. */
const FORMAL: ReadonlySet<string> = new Set(['单位', '公文']);

/** Sketches the lines of a facts file. The town's name does not count, so that a copied text with another name is found. */
export function sketchLines(text: string, town: string | undefined): Sketches {
  const lines: number[] = [];
  const values: number[] = [];
  let part = '';
  text.split('\n').forEach((line, i) => {
    part = /^([^\s#:：]+)[:：]/u.exec(line)?.[1] ?? part;
    if (line.length < SHORTEST || FORMAL.has(part)) return;
    const words = ownWords(town === undefined || town === '' ? line : line.replaceAll(town, ''));
    if (words.length < SHORTEST) return;
    lines.push(i + 1);
    sketch(words, values);
  });
  return { lines: Uint32Array.from(lines), values: Uint16Array.from(values) };
}

/** Makes an index of what has been seen. It keeps sketches only, in flat tables, so that a country fits. */
export function makeLikenessIndex(): LikenessIndex {
  const files: string[] = [];
  let owners = new Uint32Array(1 << 10);
  let lines = new Uint32Array(1 << 10);
  let values = new Uint16Array(SKETCH << 10);
  let count = 0;
  // Open addressing; 0 is empty, n stands for the n-th kept line.
  let slots = new Uint32Array(1 << 14);

  const grow = (): void => {
    const wider = <T extends Uint32Array | Uint16Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    if (count === owners.length) {
      owners = wider(owners, new Uint32Array(count * 2));
      lines = wider(lines, new Uint32Array(count * 2));
      values = wider(values, new Uint16Array(count * 2 * SKETCH));
    }
    if ((count + 1) * BANDS * 2 <= slots.length) return;
    slots = new Uint32Array(slots.length * 2);
    for (let i = 0; i < count; i++) enter(i);
  };
  const enter = (kept: number): void => {
    for (let band = 0; band < BANDS; band++) {
      let at = slotOf(values, kept * SKETCH, band, slots.length);
      while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
      slots[at] = kept + 1;
    }
  };
  const find = (of: Uint16Array, start: number): number | undefined => {
    for (let band = 0; band < BANDS; band++) {
      for (let at = slotOf(of, start, band, slots.length); slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
        const kept = (slots[at] ?? 0) - 1;
        let equal = 0;
        for (let i = 0; i < SKETCH; i++) if (values[kept * SKETCH + i] === of[start + i]) equal++;
        if (equal >= LIKE) return kept;
      }
    }
    return undefined;
  };
  const take = (file: string, sketches: Sketches): Likeness[] => {
    const found: Likeness[] = [];
    const owner = files.push(file) - 1;
    sketches.lines.forEach((line, i) => {
      const start = i * SKETCH;
      const first = find(sketches.values, start);
      if (first !== undefined) {
        const other = files[owners[first] ?? 0] ?? '';
        if (owners[first] !== owner) found.push({ file, line, other, otherLine: lines[first] ?? 0 });
        return;
      }
      grow();
      owners[count] = owner;
      lines[count] = line;
      values.set(sketches.values.subarray(start, start + SKETCH), count * SKETCH);
      enter(count);
      count++;
    });
    return found;
  };
  return {
    add: (file, sketches) => void take(file, sketches),
    compare: take,
  };
}

/** The value of a line without key, dash and marks, its numbers all the same. Lists of short names are nobody's own words. */
function ownWords(line: string): string {
  const value = line.replace(/^[\s-]*(?:[^\s:：，。]{1,12}[:：]\s*)?/u, '');
  if (/^[[{#]/u.test(value)) return '';
  return value.replace(/[\d.]+/gu, '0').replace(/[^\p{L}0]+/gu, '');
}

/** The least value of each of several hash functions over all pieces of three characters. */
function sketch(words: string, into: number[]): void {
  const least = new Uint32Array(SKETCH).fill(0xffffffff);
  for (let i = 0; i + 2 < words.length; i++) {
    const piece = (words.charCodeAt(i) * 65599 + words.charCodeAt(i + 1)) * 65599 + words.charCodeAt(i + 2);
    for (let k = 0; k < SKETCH; k++) {
      let hash = Math.imul(piece ^ (k * 0x9e3779b9), 0x85ebca6b + 2 * k);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      hash = (hash ^ (hash >>> 16)) >>> 0;
      if (hash < (least[k] ?? 0)) least[k] = hash;
    }
  }
  for (const hash of least) into.push(hash & 0xffff);
}

function slotOf(values: Uint16Array, start: number, band: number, size: number): number {
  let hash = band + 1;
  for (let i = 0; i < ROWS; i++)
    hash = Math.imul(hash ^ (values[start + band * ROWS + i] ?? 0), 0x01000193) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (size - 1);
}
