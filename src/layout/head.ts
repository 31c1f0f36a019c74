import type { Frame } from '../core/report.ts';
import { halfWidths, type Run, type SheetBlock } from '../core/sheet.ts';
import { gb9704, typeface } from './gb9704.ts';
import { blank, text, textWidth } from './blocks.ts';

/** The 版头: mark, number, signers, red line (GB/T 9704-2012 7.2). Nothing in the plain form, which has no mark. */
export function head(frame: Frame): readonly SheetBlock[] {
  if (frame.mark === undefined) return [];
  const line = numberLines(frame);
  return [
    ...markBlocks(frame.mark.names, frame.mark.withWenjian),
    ...Array.from({ length: gb9704.linesUnderMark }, () => blank),
    ...line,
    { form: 'redLine', runs: [] },
    ...Array.from({ length: gb9704.linesAboveTitle }, () => blank),
  ];
}

const suffix = '文件';

/** In characters. */
const NAME_SLACK = 0.3;

/** 7.2.4: in one line as large as it may be; joint names one under the other with 文件 at their right. */
function markBlocks(names: readonly string[], withSuffix: boolean): readonly SheetBlock[] {
  const longest = Math.max(...names.map(halfWidths)) / 2;
  if (names.length > 1 && withSuffix) {
    // Names are spread to the width of the longest; without some slack a rounded-up glyph breaks that one in two.
    const name = longest + NAME_SLACK;
    const size = markSize(name + gb9704.markGap + suffix.length);
    const measures = { height: markLine(size), size };
    const nameWidth = Math.ceil(name * size * 10);
    const suffixWidth = Math.ceil((gb9704.markGap + suffix.length) * size * 10);
    return [
      gap(size),
      {
        form: 'jointMark',
        runs: [],
        measures: { ...measures, nameWidth, suffixWidth, width: nameWidth + suffixWidth },
        children: names.map((name) => ({ form: 'jointName', runs: [{ kind: 'sized', text: name }], measures })),
      },
    ];
  }
  const size = markSize(longest + (withSuffix ? suffix.length : 0));
  return [
    gap(size),
    ...names.map((name): SheetBlock => ({
      form: 'mark',
      runs: [{ kind: 'sized', text: withSuffix ? name + suffix : name }],
      measures: { height: markLine(size), size },
    })),
  ];
}

function markSize(chars: number): number {
  return Math.min(gb9704.size.mark, Math.floor(gb9704.text.width / 10 / chars));
}

function markLine(size: number): number {
  return Math.round(size * 10 * gb9704.markLead);
}

/** The empty space above the mark, so that the top of its glyphs, not of its line, is where 7.2.4 wants it. */
function gap(size: number): SheetBlock {
  const glyphTop = markLine(size) * typeface.baseline - size * 10 * typeface.ascent;
  return { form: 'gap', runs: [], measures: { height: Math.round(gb9704.markTop - glyphTop) } };
}

/** 7.2.5 and 7.2.6: the number on the line of the last signers; without signers it is no 上行文, and centred. */
function numberLines(frame: Frame): readonly SheetBlock[] {
  const number = frame.number === undefined ? [] : [text(frame.number)];
  if (frame.signers.length === 0) return number.length > 0 ? [{ form: 'numberCentred', runs: number }] : [];
  const rows: string[] = [];
  for (let i = 0; i < frame.signers.length; i += 2) rows.push(frame.signers.slice(i, i + 2).join('　'));
  const label = '签发人：';
  const names = gb9704.text.width - gb9704.char - Math.max(...rows.map(textWidth));
  return rows.map((row, i): SheetBlock => {
    const tab: Run = { kind: 'tab', text: '' };
    const runs: Run[] = [...(i === rows.length - 1 ? number : []), tab];
    if (i === 0) runs.push(text(label));
    runs.push({ kind: '楷体', text: row });
    return { form: 'number', runs, measures: { tab: i === 0 ? names - textWidth(label) : names } };
  });
}
