import { displayWidth } from '../core/chinese.ts';
import type { Severity, Span } from '../core/diagnostic.ts';
import type { PageLayout, ParagraphLayout, ReadParagraph, Reading } from '../core/reading.ts';
import type { Finding, Rule, Strength } from '../core/rule.ts';
import { groupBy } from './group-by.ts';
import { formatStandard } from './sources.ts';

/** One measure of GB/T 9704-2012: where it is looked for, what it must be, and how to say what was found. */
interface Measure {
  readonly code: string;
  readonly title: string;
  readonly clause: string;
  readonly strength: Strength;
  /** Where the measure taken is less certain than the clause. */
  readonly severity?: Severity;
  readonly wanted: string;
  /** Words for what a wrong document has, for people who read the list of rules. */
  readonly bad: string;
  readonly faults: (reading: Reading) => Iterable<Fault>;
}

interface Fault {
  readonly span?: Span;
  readonly found: string;
}

const SEVERITIES: Readonly<Record<Strength, Severity>> = {
  规定: 'error',
  一般: 'warning',
  推荐: 'info',
  实务: 'info',
  记忆: 'info',
};
const MM = 1440 / 25.4;
const POINT = 20;
const TOLERANCE = 1 * MM; // 5.2.1 ±1 mm

/** The layout rules, from the table below. */
export function layoutTable(): readonly Rule<Reading>[] {
  return measures.map((measure) => ({
    code: measure.code,
    title: measure.title,
    severity: measure.severity ?? SEVERITIES[measure.strength],
    why: '格式统一，公文才能在各级机关之间流转、装订、归档。',
    source: formatStandard(measure.clause, measure.strength),
    subject: 'layout',
    examples: { good: measure.wanted, bad: measure.bad },
    check: (reading) => tell(measure, reading),
  }));
}

/** One finding for all places with the same fault: a page of equal complaints helps nobody. */
function* tell(measure: Measure, reading: Reading): Iterable<Finding> {
  for (const [found, faults] of groupBy(measure.faults(reading), (fault) => fault.found)) {
    const span = faults[0]?.span;
    const times = faults.length > 1 ? `（共${String(faults.length)}处）` : '';
    yield { message: `${measure.title}不合标准${times}`, found, wanted: measure.wanted, ...(span ? { span } : {}) };
  }
}

type Set = ReadParagraph & { readonly layout: ParagraphLayout };

/** Paragraphs of some kinds that were measured, outside tables. */
function set(reading: Reading, test: (paragraph: ReadParagraph) => boolean): readonly Set[] {
  return reading.paragraphs.filter((p): p is Set => p.layout !== undefined && !p.layout.inTable && test(p));
}

const isBody = (p: ReadParagraph) => p.kind === 'lead' || p.kind === 'body';
const isText = (p: ReadParagraph) => isBody(p) || p.kind === 'heading';
const isTitle = (p: ReadParagraph) => p.kind === 'title';

function* page(reading: Reading, judge: (page: PageLayout) => string | undefined): Iterable<Fault> {
  const found = reading.page && judge(reading.page);
  if (found !== undefined) yield { found };
}

function* each(paragraphs: readonly Set[], judge: (p: Set) => string | undefined): Iterable<Fault> {
  for (const paragraph of paragraphs) {
    const found = judge(paragraph);
    if (found !== undefined) yield { span: paragraph.span, found };
  }
}

const mm = (twips: number) => `${String(Math.round((twips / MM) * 10) / 10)}毫米`;
const SIZES: Readonly<Record<number, string>> = {
  84: '初号',
  72: '小初',
  52: '一号',
  48: '小一',
  44: '2号',
  36: '小2号',
  32: '3号',
  30: '小3号',
  28: '4号',
  24: '小4号',
  21: '5号',
  18: '小5号',
};
const sizeName = (halfPoints: number) => SIZES[halfPoints] ?? `${String(halfPoints / 2)}磅`;
const fontName = (font: string) => (font === '' ? '没有指定中文字体' : font);

const FANGSONG = /仿宋|fangsong/i;
const HEITI = /黑体|simhei|heiti/i;
const KAITI = /楷|kai/i;
const XIAOBIAOSONG = /标宋|biaosong|xbs/i;
const SONG = /宋|song|simsun/i;

const wrongFont = (font: string, wanted: RegExp) => (wanted.test(font) ? undefined : fontName(font));
const wrongSize = (size: number, wanted: number) => (size === wanted ? undefined : sizeName(size));

/** A heading that runs into its text, or a numbered sentence, whose number alone is set as a heading. */
function isSentence(p: ReadParagraph): boolean {
  return p.heading?.runIn === true || p.heading?.endMark === '。';
}

/** The font of a heading of one level: of its own line, or of the words before its full stop. */
function headingFonts(reading: Reading, levels: readonly number[], wanted: RegExp): Iterable<Fault> {
  const headings = set(
    reading,
    (p) => isText(p) && p.heading !== undefined && levels.includes(p.heading.level) && p.heading.text.length <= 40,
  );
  return each(headings, (p) => wrongFont(isSentence(p) ? p.layout.leadFont : p.layout.font, wanted));
}

/** Width of a line in the text of a paragraph that begins with typed blanks instead of an indent. */
function typedBlanks(reading: Reading, p: ReadParagraph): number {
  const lineStart = reading.source.text.lastIndexOf('\n', p.span.start - 1) + 1;
  return Array.from(reading.source.text.slice(lineStart, p.span.start)).reduce(
    (n, c) => n + (c === '\u3000' ? 2 : c === '\t' ? 4 : 1),
    0,
  );
}

/** A colour that prints as red, whichever red an office took. */
const isRed = (colour: string) => /^(?:FF|E[0-9A-F]|D[0-9A-F]|C[0-9A-F])[0-3][0-9A-F][0-3][0-9A-F]$/.test(colour);

const isSigned = (p: ReadParagraph) => p.kind === 'signature' || p.kind === 'date';

const measures: readonly Measure[] = [
  {
    code: 'L01',
    title: '纸张',
    clause: '5.1',
    strength: '规定',
    wanted: 'A4（210毫米×297毫米）',
    bad: '信纸（215.9毫米×279.4毫米）',
    faults: (r) =>
      page(r, ({ width, height }) => {
        const [short, long] = [Math.min(width, height), Math.max(width, height)];
        return Math.abs(short - 210 * MM) <= TOLERANCE && Math.abs(long - 297 * MM) <= TOLERANCE
          ? undefined
          : `${mm(width)}×${mm(height)}`;
      }),
  },
  {
    code: 'L02',
    title: '天头（上白边）',
    clause: '5.2.1',
    strength: '规定',
    wanted: '37毫米±1毫米',
    bad: '25.4毫米',
    faults: (r) => page(r, ({ top }) => (Math.abs(top - 37 * MM) <= TOLERANCE ? undefined : mm(top))),
  },
  {
    code: 'L03',
    title: '订口（左白边）',
    clause: '5.2.1',
    strength: '规定',
    wanted: '28毫米±1毫米',
    bad: '31.8毫米',
    faults: (r) => page(r, ({ left }) => (Math.abs(left - 28 * MM) <= TOLERANCE ? undefined : mm(left))),
  },
  {
    code: 'L04',
    title: '版心',
    clause: '5.2.1',
    strength: '规定',
    wanted: '156毫米×225毫米',
    bad: '146.4毫米×246.2毫米',
    faults: (r) =>
      page(r, (p) => {
        const [width, height] = [p.width - p.left - p.right, p.height - p.top - p.bottom];
        // Each margin may be 1 mm off, so the area between two may be 2 mm off.
        const fits = Math.abs(width - 156 * MM) <= 2 * TOLERANCE && Math.abs(height - 225 * MM) <= 2 * TOLERANCE;
        return fits ? undefined : `${mm(width)}×${mm(height)}`;
      }),
  },
  {
    code: 'L05',
    title: '正文字体',
    clause: '5.2.2、7.3.3',
    strength: '一般',
    wanted: '仿宋',
    bad: '宋体',
    faults: (r) =>
      each(
        set(r, (p) => isBody(p) && !(p.heading && p.heading.endMark === '')),
        (p) => wrongFont(p.heading?.runIn === true ? p.layout.tailFont : p.layout.font, FANGSONG),
      ),
  },
  {
    code: 'L06',
    title: '正文字号',
    clause: '5.2.2、7.3.3',
    strength: '一般',
    wanted: '3号',
    bad: '小4号',
    faults: (r) => each(set(r, isText), (p) => wrongSize(p.layout.size, 32)),
  },
  {
    code: 'L07',
    title: '文字颜色',
    clause: '5.2.4',
    strength: '规定',
    wanted: '黑色',
    bad: '红色正文',
    faults: (r) =>
      each(
        set(r, (p) => isText(p) || isTitle(p) || isSigned(p) || p.kind === 'addressee'),
        (p) => (/^(?:AUTO|000000|)$/.test(p.layout.colour) ? undefined : `颜色${p.layout.colour}`),
      ),
  },
  {
    code: 'L08',
    title: '标题字体',
    clause: '7.3.1',
    strength: '一般',
    wanted: '小标宋',
    bad: '黑体',
    faults: (r) => each(set(r, isTitle), (p) => wrongFont(p.layout.font, XIAOBIAOSONG)),
  },
  {
    code: 'L09',
    title: '标题字号',
    clause: '7.3.1',
    strength: '一般',
    wanted: '2号',
    bad: '3号',
    faults: (r) => each(set(r, isTitle), (p) => wrongSize(p.layout.size, 44)),
  },
  {
    code: 'L10',
    title: '标题位置',
    clause: '7.3.1',
    strength: '一般',
    wanted: '居中',
    bad: '居左',
    faults: (r) => each(set(r, isTitle), (p) => (p.layout.align === 'center' ? undefined : '没有居中')),
  },
  {
    code: 'L11',
    title: '一级标题字体',
    clause: '7.3.3',
    strength: '一般',
    wanted: '黑体',
    bad: '仿宋',
    faults: (r) => headingFonts(r, [1], HEITI),
  },
  {
    code: 'L12',
    title: '二级标题字体',
    clause: '7.3.3',
    strength: '一般',
    wanted: '楷体',
    bad: '仿宋',
    faults: (r) => headingFonts(r, [2], KAITI),
  },
  {
    code: 'L13',
    title: '三、四级标题字体',
    clause: '7.3.3',
    strength: '一般',
    wanted: '仿宋',
    bad: '黑体',
    faults: (r) => headingFonts(r, [3, 4], FANGSONG),
  },
  {
    code: 'L14',
    title: '标题加粗',
    clause: '7.3.1、7.3.3',
    strength: '实务',
    wanted: '不加粗',
    bad: '加粗',
    faults: (r) =>
      each(
        set(r, (p) => p.kind === 'heading' || isTitle(p)),
        (p) => (p.layout.bold ? '加粗' : undefined),
      ),
  },
  {
    code: 'L15',
    title: '行距',
    clause: '5.2.3（每面22行）',
    strength: '实务',
    wanted: '固定值28至30磅',
    bad: '1.5倍行距',
    faults: (r) =>
      each(set(r, isText), ({ layout: { line, lineRule } }) => {
        if (lineRule === 'exact' && line >= 28 * POINT && line <= 30 * POINT) return undefined;
        return lineRule === 'auto'
          ? `${String(Math.round(line / 24) / 10)}倍行距`
          : `${lineRule === 'exact' ? '固定值' : '最小值'}${String(line / POINT)}磅`;
      }),
  },
  {
    code: 'L16',
    title: '段首',
    clause: '7.3.3',
    strength: '一般',
    wanted: '左空二字',
    bad: '顶格',
    faults: (r) =>
      each(set(r, isText), (p) => {
        const char = p.layout.size * 10;
        const indent = (p.layout.firstLine + p.layout.left) / char + typedBlanks(r, p) / 2;
        return Math.abs(indent - 2) <= 0.35
          ? undefined
          : indent < 0.35
            ? '顶格'
            : `左空${String(Math.round(indent * 10) / 10)}字`;
      }),
  },
  {
    code: 'L17',
    title: '页码',
    clause: '7.5',
    strength: '一般',
    wanted: '有页码',
    bad: '没有页码',
    faults: (r) => page(r, ({ pageNumber }) => (pageNumber ? undefined : '没有页码')),
  },
  {
    code: 'L18',
    title: '页码样式',
    clause: '7.5',
    strength: '一般',
    wanted: '4号宋体，左右各一条一字线',
    bad: '5号，没有一字线',
    faults: (r) =>
      page(r, ({ pageNumber }) => {
        if (!pageNumber) return undefined;
        const faults = [
          ...(pageNumber.size === 28 ? [] : [sizeName(pageNumber.size)]),
          ...(SONG.test(pageNumber.font) && !FANGSONG.test(pageNumber.font) ? [] : [fontName(pageNumber.font)]),
          ...(/^[—–―－-].*[—–―－-]$/.test(pageNumber.text) ? [] : ['没有一字线']),
        ];
        return faults.length === 0 ? undefined : faults.join('，');
      }),
  },
  {
    code: 'L19',
    title: '署名和成文日期的位置',
    clause: '7.3.5',
    strength: '规定',
    wanted: '在右侧（不加盖印章的，署名右空二字）',
    bad: '顶格',
    faults: (r) =>
      each(set(r, isSigned), (p) => {
        const { align, left, firstLine, size } = p.layout;
        const placed =
          /^(?:right|end|center)$/.test(align) || (left + firstLine) / (size * 10) + typedBlanks(r, p) / 2 >= 6;
        return placed || /\t/.test(lineOf(r, p)) ? undefined : '在左侧';
      }),
  },
  {
    code: 'L20',
    title: '署名之上',
    clause: '7.3.5.2',
    strength: '规定',
    wanted: '正文下空一行',
    bad: '紧接正文',
    faults: (r) => {
      const first = set(r, isSigned)[0];
      const above = first && r.paragraphs[first.index - 1];
      return each(first && above && above.kind !== 'furniture' ? [first] : [], (p) => {
        const between = r.source.text.slice(above?.span.end ?? 0, p.span.start);
        const spaced = p.layout.before + (above?.layout?.after ?? 0) >= 14 * POINT;
        return (between.match(/\n/g) ?? []).length >= 2 || spaced ? undefined : '紧接正文';
      });
    },
  },
  {
    code: 'L21',
    title: '主送机关',
    clause: '7.3.2',
    strength: '规定',
    wanted: '居左顶格',
    bad: '左空二字',
    faults: (r) =>
      each(
        set(r, (p) => p.kind === 'addressee'),
        (p) =>
          p.layout.firstLine + p.layout.left > 40 || typedBlanks(r, p) > 0 || /^(?:center|right)$/.test(p.layout.align)
            ? '没有顶格'
            : undefined,
      ),
  },
  {
    code: 'L22',
    title: '发文机关标志',
    clause: '7.2.4',
    strength: '推荐',
    wanted: '红色小标宋',
    bad: '黑色宋体',
    faults: (r) =>
      each(
        set(r, (p) => p.kind === 'mark'),
        (p) => {
          const red = isRed(p.layout.colour);
          return red && XIAOBIAOSONG.test(p.layout.font)
            ? undefined
            : `${red ? '红色' : '不是红色'}，${fontName(p.layout.font)}`;
        },
      ),
  },
  {
    code: 'L23',
    title: '发文字号字体字号',
    clause: '7.2.5',
    strength: '一般',
    wanted: '3号仿宋',
    bad: '4号宋体',
    faults: (r) =>
      each(
        set(r, (p) => p.kind === 'number' && !p.plain.startsWith('签发人')),
        (p) =>
          FANGSONG.test(p.layout.leadFont) && p.layout.size === 32
            ? undefined
            : `${sizeName(p.layout.size)}${fontName(p.layout.leadFont)}`,
      ),
  },
  {
    code: 'L24',
    title: '抄送和印发的字号',
    clause: '7.4.2、7.4.3',
    strength: '一般',
    wanted: '4号',
    bad: '3号',
    faults: (r) =>
      each(
        r.paragraphs.filter((p): p is Set => p.kind === 'record' && p.layout !== undefined),
        (p) => wrongSize(p.layout.size, 28),
      ),
  },
  {
    code: 'L25',
    title: '附件说明的位置',
    clause: '7.3.4',
    strength: '规定',
    wanted: '左空二字',
    bad: '顶格',
    faults: (r) =>
      each(
        set(r, (p) => p.kind === 'attachment' && /^附件\s*\d*:/.test(p.plain)),
        (p) =>
          (p.layout.firstLine + p.layout.left) / (p.layout.size * 10) + typedBlanks(r, p) / 2 >= 1.65
            ? undefined
            : '没有左空二字',
      ),
  },
  {
    code: 'L26',
    title: '红色分隔线',
    clause: '7.2.7',
    strength: '规定',
    wanted: '发文字号之下与版心等宽的红线',
    bad: '没有分隔线',
    faults: (r) =>
      each(set(r, (p) => p.kind === 'mark').slice(0, 1), () => {
        const rule = r.page?.rule;
        if (rule === undefined) return '没有分隔线';
        return rule === 'drawn' || isRed(rule) ? undefined : '分隔线不是红色';
      }),
  },
  {
    code: 'L27',
    title: '署名与成文日期的相对位置',
    clause: '7.3.5.1、7.3.5.2',
    strength: '规定',
    severity: 'warning',
    wanted: '成文日期首字比署名首字右移二字；加盖印章的，成文日期右空四字，署名居中其上',
    bad: '署名与成文日期右端对齐',
    faults: (r) => {
      const signed = set(
        r,
        (p) => isSigned(p) && /^(?:right|end)$/.test(p.layout?.align ?? '') && !/\s$/.test(lineOf(r, p)),
      );
      const [name, date] = signed;
      if (signed.length !== 2 || name?.kind !== 'signature' || date?.kind !== 'date') return [];
      const [above, below] = [placeOf(name), placeOf(date)];
      const near = (a: number, b: number) => Math.abs(a - b) <= 0.6;
      const unsealed = near(above.start - below.start, 2) && (near(above.right, 2) || near(below.right, 2));
      const centred = near(above.right + above.width / 2, below.right + below.width / 2);
      const sealed = centred && (near(below.right, 4) || (below.right > 4 && near(above.right, 0)));
      if (unsealed || sealed) return [];
      const shift = Math.round((above.start - below.start) * 10) / 10;
      return [
        { span: date.span, found: `右空${String(Math.round(below.right * 10) / 10)}字，首字右移${String(shift)}字` },
      ];
    },
  },
];

/** Width of a line set to the right, and its ends counted from the edge of the text, all in 字. */
function placeOf(p: Set): { width: number; right: number; start: number } {
  const width = displayWidth(p.text) / 2;
  const right = p.layout.right / (p.layout.size * 10);
  return { width, right, start: right + width };
}

function lineOf(reading: Reading, p: ReadParagraph): string {
  const { text } = reading.source;
  const end = text.indexOf('\n', p.span.end);
  return text.slice(text.lastIndexOf('\n', p.span.start - 1) + 1, end === -1 ? text.length : end);
}
