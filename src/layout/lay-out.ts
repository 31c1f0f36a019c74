import { showDay, type Frame, type Report } from '../core/report.ts';
import type { LayoutSettings, Run, Sheet, SheetBlock } from '../core/sheet.ts';
import { attachmentNote, attachmentPages } from './attachments.ts';
import { blank, text } from './blocks.ts';
import { body } from './body.ts';
import { head } from './head.ts';
import { signature } from './signature.ts';
import { styleOf } from './style.ts';
import { titleLines } from './title.ts';

/** Applies GB/T 9704-2012 to a report: the full red-head form where it has a 发文机关标志, else the plain form. */
export function layOut(report: Report, settings: LayoutSettings): Sheet {
  const { frame } = report;
  const end = signature(frame);
  return {
    style: styleOf(settings),
    properties: {
      title: report.title.join(''),
      creator: frame.signatures.join('、'),
      ...(frame.date === undefined ? {} : { date: frame.date }),
    },
    blocks: [
      ...head(frame),
      title(report),
      blank, // 7.3.2
      ...addressee(frame),
      ...kept(body(report.body), -1, end.length > 0),
      ...kept(attachmentNote(frame), 0, end.length > 0),
      ...end,
      ...attachmentPages(frame),
      ...imprint(frame),
    ],
  };
}

function title(report: Report): SheetBlock {
  const lines = titleLines(report.title, report.frame.signatures);
  return { form: 'title', runs: lines.map((line, i): Run => ({ kind: i === 0 ? 'text' : 'break', text: line })) };
}

/** 7.3.2 */
function addressee({ addressees }: Frame): readonly SheetBlock[] {
  return addressees.length === 0 ? [] : [{ form: 'addressee', runs: [text(`${addressees.join('、')}：`)] }];
}

/** 7.3.5.5: no page with nothing but the signature, so the blocks from `first` on go with it. */
function kept(blocks: readonly SheetBlock[], first: number, wanted: boolean): readonly SheetBlock[] {
  if (!wanted) return blocks;
  const from = first < 0 ? blocks.length + first : first;
  return blocks.map((block, i) => (i < from ? block : { ...block, keep: true }));
}

/** The 版记 (7.4), which the plain form has not. */
function imprint(frame: Frame): readonly SheetBlock[] {
  const rows: SheetBlock[] = [];
  if (frame.copies.length > 0) rows.push({ form: 'copies', runs: [text(`抄送：${frame.copies.join('，')}。`)] });
  if (frame.printer !== undefined || frame.printDate !== undefined) {
    const runs: Run[] = frame.printer === undefined ? [] : [text(frame.printer)];
    if (frame.printDate !== undefined) runs.push({ kind: 'tab', text: '' }, text(`${showDay(frame.printDate)}印发`));
    rows.push({ form: 'printer', runs });
  }
  if (frame.mark === undefined || rows.length === 0) return [];
  return [
    { form: 'imprint', runs: [], children: rows },
    { form: 'end', runs: [] },
  ];
}
