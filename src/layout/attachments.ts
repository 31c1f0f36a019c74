import type { Frame } from '../core/report.ts';
import type { SheetBlock } from '../core/sheet.ts';
import { blank, text, textWidth } from './blocks.ts';
import { gb9704 } from './gb9704.ts';

/** The 附件说明 under the text: a line for each name, continued under the name’s first character (GB/T 9704-2012 7.3.4). */
export function attachmentNote(frame: Frame): readonly SheetBlock[] {
  const { attachments } = frame;
  if (attachments.length === 0) return [];
  const label = '附件：';
  const lines = attachments.map(({ name }, i): SheetBlock => {
    const number = attachments.length > 1 ? `${String(i + 1)}. ` : '';
    const hanging = textWidth(i === 0 ? label + number : number);
    const left = 2 * gb9704.char + textWidth(label + number);
    return {
      form: 'attachmentNote',
      runs: [text((i === 0 ? label : '') + number + name)],
      measures: { left, hanging },
    };
  });
  return [blank, ...lines];
}

/** The 附件 that are printed with the report, each from a new page (GB/T 9704-2012 7.3.7). */
export function attachmentPages(frame: Frame): readonly SheetBlock[] {
  return frame.attachments.flatMap(({ name, paragraphs }, i): SheetBlock[] =>
    paragraphs.length === 0
      ? []
      : [
          { form: 'attachmentMark', runs: [text(frame.attachments.length > 1 ? `附件${String(i + 1)}` : '附件')] },
          blank,
          { form: 'attachmentTitle', runs: [text(name)] },
          blank,
          ...paragraphs.map((paragraph): SheetBlock => ({ form: 'body', runs: [text(paragraph)] })),
        ],
  );
}
