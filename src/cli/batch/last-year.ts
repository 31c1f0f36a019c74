import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { sketchLines, type LikenessIndex } from '../../county/likeness.ts';
import { decodeText } from '../../load/decode.ts';
import type { Host } from '../host.ts';
import { expandInputs } from './expand-inputs.ts';
import { shortNameOf } from './produce-town.ts';

/** Shows the facts files of the year before to the index, so that words taken over from them are found. */
export function readLastYear(folder: string, likeness: LikenessIndex, host: Host): void {
  for (const file of expandInputs([folder], host.cwd)) {
    const text = decodeText(file, readFileSync(resolve(host.cwd, file))).value?.text ?? '';
    likeness.add(file, sketchLines(text, shortNameOf(text)));
  }
}
