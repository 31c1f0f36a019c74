import type { Language } from '../core/language.ts';
import type { ParagraphKind, ReadHeading, ReadParagraph } from '../core/reading.ts';
import type { Level } from '../core/report.ts';
import { readHeading, unnumberedHeading } from './headings.ts';
import { itemsOf } from '../core/statutory.ts';
import type { Line } from './lines.ts';

/**
 * Gives every line its part in the report. Furniture is only looked for before the title (or lead) and after the last
 * body line, so that no word of a body is lost.
 */
export function classify(lines: readonly Line[], language: Language): readonly ReadParagraph[] {
  const kinds: ParagraphKind[] = lines.map(() => 'body');
  const body = findBody(lines, language);
  markHead(lines, kinds, body, language);
  markTail(lines, kinds, body.end, language);
  const headings = markHeadings(lines, kinds, body, language);
  const firstHeading = headings.findIndex((heading) => heading !== undefined);
  for (let i = body.start; i < body.end && i < (firstHeading === -1 ? body.start + 1 : firstHeading); i++) {
    if (kinds[i] === 'body') kinds[i] = 'lead';
  }
  return lines.map((line, index) => {
    const heading = headings[index];
    return { ...line, index, kind: kinds[index] ?? 'body', ...(heading ? { heading } : {}) };
  });
}

/** Index of the last title line, the first line of lead or body, and the line after the last. */
interface Body {
  readonly title: number;
  readonly start: number;
  readonly end: number;
}

const TITLE = /(?:报告|总结|汇报)[。.]?$/;
const DATE =
  /^(?:20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号]|二[〇○零Oo0][一二三四五六七八九〇○零十]{2,3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)$/;
const NUMBER = /^\S{1,14}[〔[(【﹝]?20\d\d[〕\])】﹞]?(?:第)?\d+号/;

function findBody(lines: readonly Line[], language: Language): Body {
  const firstNumbered = lines.findIndex((line, i) => readHeading(line, i)?.level === 1);
  const limit = firstNumbered === -1 ? Math.min(lines.length, 30) : firstNumbered;
  let title = -1;
  for (let i = 0; i < limit; i++) {
    const line = lines[i];
    if (line && isTitle(line, lines[i - 1])) title = i;
  }
  let start = title + 1;
  while (start < lines.length && (isFurniture(lines[start], language) || isAddressee(lines[start]))) start++;
  return { title, start, end: findEnd(lines, start, language) };
}

/** The title names the matter and ends in the kind of document; it may be broken before 年度报告. */
function isTitle(line: Line, previous: Line | undefined): boolean {
  const { plain } = line;
  if (plain.length > 70 || !TITLE.test(plain) || /[>〉]|^(?:名称|标题)/.test(plain)) return false;
  return /法治|依法行政/.test(plain) || (plain.length <= 24 && /法治|依法行政/.test(previous?.plain ?? ''));
}

function isAddressee(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.plain.length <= 60 &&
    /[:]$/.test(line.plain) &&
    /[委府办局厅院会](?:[、,:\s]|$)/.test(line.plain) &&
    !/如下|[。;]/.test(line.plain)
  );
}

function isFurniture(line: Line | undefined, language: Language): boolean {
  if (!line) return false;
  const words = language.furniture;
  // Pages spread their labels with blanks: 索 引 号.
  const plain = line.plain.replace(/^[-—\s]+/, '').replace(/(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g, '');
  if (words.含有.some((word) => plain.includes(word)) && plain.length < 120) return true;
  if (words.整行.includes(plain)) return true;
  return (
    words.行首.some((word) => plain.startsWith(word) && /^(?:\s*[:>]|\s|$)/.test(plain.slice(word.length))) ||
    /^[•·]\s/.test(plain)
  );
}

/** Where lead and body end: before the signature and date, or before the first furniture after the last full sentence. */
function findEnd(lines: readonly Line[], start: number, language: Language): number {
  let last = lines.length - 1;
  while (last > start && !/[。!?:;]$/.test(lines[last]?.plain ?? '')) last--;
  // Notes, copies and furniture may end in 。 as well; the date above them shows where the text ended.
  const date = lines.findIndex((line, i) => i >= start && DATE.test(line.plain));
  const stop = date === -1 ? lines.length : date;
  let end = Math.min(last + 1, stop);
  while (
    end < stop &&
    !isFurniture(lines[end], language) &&
    !isOrganisation(lines[end], language) &&
    !isFrameEnd(lines[end])
  )
    end++;
  while (end > start && (isSignature(lines, end - 1, language) || isFrameEnd(lines[end - 1]))) end--;
  // The names of a list of attachments look like headings.
  const note = lines.findIndex((line, i) => i > start && i < end && /^附件\s*:/.test(line.plain));
  return note !== -1 && lines.slice(note, end).every((line) => !line.plain.endsWith('。')) ? note : end;
}

function isFrameEnd(line: Line | undefined): boolean {
  return line !== undefined && /^(?:附件\s*\d*\s*[:]|附件$|抄送|\(此件|联系人)/.test(line.plain);
}

/** Names of organs, or whatever short line stands right above the date. */
function isSignature(lines: readonly Line[], at: number, language: Language): boolean {
  const plain = lines[at]?.plain ?? '';
  return (
    isOrganisation(lines[at], language) ||
    (DATE.test(lines[at + 1]?.plain ?? '') && plain.length <= 30 && !/[。,;:、\d]/.test(plain))
  );
}

/** One or several names of organs and nothing else. */
function isOrganisation(line: Line | undefined, language: Language): boolean {
  if (!line || line.plain.length > 50 || /[。,;:]/.test(line.plain)) return false;
  return line.plain
    .split(/\s+/)
    .every((name) => name.length >= 4 && language.headings.机关词尾.some((end) => name.endsWith(end)));
}

function markHead(lines: readonly Line[], kinds: ParagraphKind[], body: Body, language: Language): void {
  for (let i = 0; i < body.start; i++) kinds[i] = 'furniture';
  if (body.title !== -1) kinds[body.title] = 'title';
  let above = body.title - 1;
  while (above >= 0 && isTitleBeginning(lines[above], language)) kinds[above--] = 'title';
  for (let i = body.title + 1; i < body.start; i++)
    if (isAddressee(lines[i]) && !isFurniture(lines[i], language)) kinds[i] = 'addressee';
  for (let i = 0; i <= above; i++) {
    const plain = lines[i]?.plain ?? '';
    if (NUMBER.test(plain)) kinds[i] = 'number';
    else if (plain.startsWith('签发人:')) kinds[i] = 'number';
    else if (/文件$/.test(plain) && plain.length <= 40) {
      kinds[i] = 'mark';
      // A joint mark has the names above its 文件.
      for (let name = i - 1; name >= 0 && isOrganisation(lines[name], language); name--) kinds[name] = 'mark';
    }
  }
}

/** A line above the last title line belongs to the title if it names organs, or names the matter and does not end. */
function isTitleBeginning(line: Line | undefined, language: Language): boolean {
  if (
    !line ||
    line.plain.length > 40 ||
    isFurniture(line, language) ||
    TITLE.test(line.plain) ||
    NUMBER.test(line.plain)
  )
    return false;
  if (/信息公开$|[>〉:。,]/.test(line.plain)) return false;
  return isOrganisation(line, language) || /^关于|法治政府建设|20\d\d年/.test(line.plain);
}

function markTail(lines: readonly Line[], kinds: ParagraphKind[], end: number, language: Language): void {
  let attached = false;
  let dated = false;
  for (let i = end; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (DATE.test(line.plain)) {
      kinds[i] = 'date';
      dated = true;
    } else if (isSignature(lines, i, language)) kinds[i] = dated ? 'record' : 'signature';
    else if (/^附件/.test(line.plain)) {
      kinds[i] = 'attachment';
      attached = true;
    } else if (/^\(此件|^\(联系人/.test(line.plain)) kinds[i] = 'note';
    else if (/^抄送|印发$/.test(line.plain)) kinds[i] = 'record';
    else kinds[i] = attached && !isFurniture(line, language) ? 'attachment' : 'furniture';
  }
}

/** Finds the headings of the body, numbered or not, and marks the lines that are nothing but a heading. */
function markHeadings(
  lines: readonly Line[],
  kinds: ParagraphKind[],
  body: Body,
  language: Language,
): (ReadHeading | undefined)[] {
  const headings: (ReadHeading | undefined)[] = lines.map(() => undefined);
  let numbered = false;
  let level: Level | undefined;
  for (let i = body.start; i < body.end; i++) {
    const line = lines[i];
    if (!line) continue;
    let heading = readHeading(line, i);
    if (!heading && canBeUnnumbered(line, lines[i + 1], i + 1 < body.end)) {
      const announces = itemsOf(line.plain, undefined, language).some(
        (item) => item !== '举措和成效' || /举措|成效/.test(line.plain),
      );
      if (numbered && level !== undefined) heading = unnumberedHeading(line, i, announces && level === 1 ? 1 : 2);
      else if (announces) heading = unnumberedHeading(line, i, 1);
    }
    if (!heading) continue;
    numbered ||= heading.mark !== '';
    level = heading.level;
    headings[i] = heading;
    if (!heading.runIn && (heading.level <= 2 || !/[。;]/.test(heading.endMark))) kinds[i] = 'heading';
  }
  return headings;
}

/** Short, without closing mark or figure, and followed by a paragraph of text. */
function canBeUnnumbered(line: Line, next: Line | undefined, nextIsBody: boolean): boolean {
  const { plain } = line;
  if (plain.length < 5 || plain.length > 34 || /[。;:!?,]$|\d+[件次场份]/.test(plain)) return false;
  return (
    nextIsBody &&
    next !== undefined &&
    (next.plain.length > 40 || /^[(一二三四五六七八九十]/.test(next.plain)) &&
    /[。:;]$/.test(next.plain)
  );
}
