import { chineseNumeral } from '../core/chinese.ts';
import type { Block, Level, Paragraph } from '../core/report.ts';
import type { Form, Run, RunKind, SheetBlock } from '../core/sheet.ts';

/** The 正文 with its numbers settled: each level counts from one again under a new heading of the level above. */
export function body(blocks: readonly Block[]): readonly SheetBlock[] {
  const counts = [0, 0, 0, 0, 0];
  return blocks.map((block, source): SheetBlock => {
    const number = block.level === undefined ? undefined : showNumber(block.level, count(counts, block.level));
    if (block.kind === 'paragraph') return paragraph(block, number, source);
    return {
      form: headings[block.level],
      runs: [
        { kind: 'text', text: number ?? '', part: 'number' },
        { kind: 'text', text: block.text.text, part: 'heading' },
      ],
      source,
    };
  });
}

function paragraph(block: Paragraph, number: string | undefined, source: number): SheetBlock {
  const sentences = block.sentences.map((sentence, part): Run => ({ kind: 'text', text: sentence.text, part }));
  if (block.level === undefined || number === undefined) return { form: 'body', runs: sentences, source };
  const kind = faces[block.level];
  const runs: Run[] = [{ kind, text: number, part: 'number' }];
  if (block.heading === undefined) return { form: 'numbered', runs: [...runs, ...sentences], source };
  runs.push({ kind, text: `${block.heading.text}。`, part: 'heading' });
  return { form: runIns[block.level], runs: [...runs, ...sentences], source };
}

const headings: Readonly<Record<Level, Form>> = { 1: 'heading1', 2: 'heading2', 3: 'heading3', 4: 'heading4' };

const runIns: Readonly<Record<Level, Form>> = { 1: 'runIn1', 2: 'runIn2', 3: 'runIn3', 4: 'runIn4' };

/** GB/T 9704-2012 7.3.3 */
const faces: Readonly<Record<Level, RunKind>> = { 1: '黑体', 2: '楷体', 3: 'text', 4: 'text' };

/** GB/T 9704-2012 7.3.3 */
function showNumber(level: Level, n: number): string {
  if (level === 1) return `${chineseNumeral(n)}、`;
  if (level === 2) return `（${chineseNumeral(n)}）`;
  return level === 3 ? `${String(n)}.` : `（${String(n)}）`;
}

function count(counts: number[], level: Level): number {
  const n = (counts[level] ?? 0) + 1;
  counts[level] = n;
  counts.fill(0, level + 1);
  return n;
}
