import { showDay, type Frame } from '../core/report.ts';
import type { SheetBlock } from '../core/sheet.ts';
import { blank, text, textWidth } from './blocks.ts';
import { gb9704 } from './gb9704.ts';

/** 署名, 成文日期 and 附注 with the empty lines above them (GB/T 9704-2012 7.3.5, 7.3.6). */
export function signature(frame: Frame): readonly SheetBlock[] {
  const names = frame.signatures;
  const date = frame.date === undefined ? undefined : showDay(frame.date);
  const blocks = [
    ...(frame.sealed ? sealed(names, date) : unsealed(names, date)),
    ...(frame.note === undefined ? [] : [{ form: 'note', runs: [text(`（${frame.note}）`)] } as const]),
  ];
  if (blocks.length === 0) return [];
  const lines = frame.sealed && names.length > 0 ? gb9704.linesAboveSeal : 1;
  return [...Array.from({ length: lines }, () => ({ ...blank, keep: true }) as const), ...blocks];
}

/** 7.3.5.2: the date two 字 right of the 署名 above it, or, where it is the longer, two 字 from the edge. */
function unsealed(names: readonly string[], date: string | undefined): readonly SheetBlock[] {
  const edge = gb9704.signatureRight * gb9704.char;
  const shift = gb9704.dateShift * gb9704.char;
  const last = names.at(-1);
  if (date === undefined || last === undefined) {
    return [...names.map((name) => nameBlock(name, edge)), ...(date === undefined ? [] : [dateBlock(date, edge)])];
  }
  const excess = textWidth(date) - textWidth(last);
  const inward = excess > 0 ? edge + excess + shift : edge;
  return [
    ...names.map((name) => nameBlock(name, inward)),
    dateBlock(date, excess > 0 ? edge : edge + textWidth(last) - shift - textWidth(date)),
  ];
}

/**
 * 7.3.5.1: the date four 字 from the edge and the 署名 centred over it. Joint issuers stand side by side, far enough for
 * their seals, and the last of them over the date.
 */
function sealed(names: readonly string[], date: string | undefined): readonly SheetBlock[] {
  const dateWidth = date === undefined ? 0 : textWidth(date);
  const widest = Math.max(0, ...names.map(textWidth));
  // A very long 署名 would pass the edge when centred over the date: both move inward.
  const centre = Math.max(gb9704.sealedDateRight * gb9704.char + dateWidth / 2, widest / 2);
  const other = centre + Math.max(gb9704.seal + gb9704.sealGap, widest + gb9704.char);
  const sideBySide = other + Math.max(gb9704.seal, widest) / 2 <= gb9704.text.width;
  const rows: SheetBlock[] = [];
  for (let i = 0; i < names.length;) {
    const pair = sideBySide && (names.length - i) % 2 === 0;
    const [left = '', right = ''] = names.slice(i, (i += pair ? 2 : 1));
    if (rows.length > 0)
      rows.push(...Array.from({ length: gb9704.sealLines }, () => ({ ...blank, keep: true }) as const));
    rows.push(
      pair
        ? {
            form: 'signatureRow',
            runs: [{ kind: 'tab', text: '' }, text(left), { kind: 'tab', text: '' }, text(right)],
            measures: { leftCentre: fromLeft(other), rightCentre: fromLeft(centre) },
          }
        : nameBlock(left, Math.round(centre - textWidth(left) / 2)),
    );
  }
  return date === undefined ? rows : [...rows, dateBlock(date, Math.round(centre - dateWidth / 2))];
}

function fromLeft(right: number): number {
  return Math.round(gb9704.text.width - right);
}

function nameBlock(name: string, right: number): SheetBlock {
  return { form: 'signature', runs: [text(name)], measures: { right } };
}

function dateBlock(date: string, right: number): SheetBlock {
  return { form: 'date', runs: [text(date)], measures: { right } };
}
