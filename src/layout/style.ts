import type { Form, LayoutSettings, Look, SheetStyle } from '../core/sheet.ts';
import { gb9704, typeface } from './gb9704.ts';

/** The looks of every form under the given settings. Equal settings objects share one style. */
export function styleOf(settings: LayoutSettings): SheetStyle {
  let style = known.get(settings);
  if (style === undefined) known.set(settings, (style = makeStyle(settings)));
  return style;
}

/** What the standard prints when an office chooses nothing. */
export const defaultSettings: LayoutSettings = {
  fonts: { 小标宋: '方正小标宋简体', 仿宋: '仿宋_GB2312', 黑体: '黑体', 楷体: '楷体_GB2312', 宋体: '宋体' },
  linePitch: 28.95, // the largest whole number of twips that keeps 22 lines within 225 mm
  pageNumber: '奇右偶左', // 7.5
};

const known = new WeakMap<LayoutSettings, SheetStyle>();

function makeStyle(settings: LayoutSettings): SheetStyle {
  const pitch = Math.round(settings.linePitch * 20);
  const { paper, margin, size, text, rule } = gb9704;
  return {
    settings,
    page: {
      ...paper,
      ...margin,
      bottom: bottomMargin(pitch),
      footer:
        margin.bottom -
        gb9704.dash -
        Math.round(footerLine * (1 - typeface.baseline) + size.small * 10 * typeface.dash),
      textWidth: text.width,
      linePitch: pitch,
    },
    looks: makeLooks(pitch),
    footer:
      settings.pageNumber === '居中'
        ? { odd: { ...pageNumber, name: '页码', align: 'center' } }
        : {
            odd: { ...pageNumber, name: '页码（奇数页）', align: 'right', indent: { right: gb9704.smallChar } }, // 7.5
            even: { ...pageNumber, name: '页码（偶数页）', align: 'left', indent: { left: gb9704.smallChar } },
          },
    imprintRules: { outer: rule.outer, inner: rule.inner },
  };
}

const footerLine = 320;

const pageNumber = { font: '宋体', size: gb9704.size.small, line: footerLine } as const; // 7.5 4号宋体

/** 29 pt, a common habit, overflows the 版心 by 0.07 mm: the tolerance of the margin takes that, but not a whole line. */
function bottomMargin(pitch: number): number {
  const excess = pitch * gb9704.linesPerPage - gb9704.text.height;
  return excess > 0 && excess <= gb9704.marginTolerance ? gb9704.margin.bottom - excess : gb9704.margin.bottom;
}

function makeLooks(pitch: number): Record<Form, Look> {
  const { size, char, smallChar, tracking, red, text } = gb9704;
  const plain = { font: '仿宋', size: size.text, tracking, line: pitch, align: 'left' } as const; // 5.2.2
  const paragraph = { ...plain, align: 'both', indent: { firstLine: 2 * char, firstLineChars: 200 } } as const; // 7.3.3
  const heading = { ...paragraph, keepNext: true } as const;
  const mark = { font: '小标宋', size: size.mark, line: size.mark * 10 * gb9704.markLead, color: red } as const; // 7.2.4
  const small = { font: '仿宋', size: size.small, line: pitch } as const; // 7.4.2, 7.4.3
  const spacer = { ...plain, size: 8 } as const;
  // Under the text of a line there is room already; the rest of the 4 mm is this paragraph's height.
  const redLine = Math.round(gb9704.redLineDrop - (pitch * (1 - typeface.baseline) - char * typeface.descent));
  return {
    gap: { ...spacer, name: '版头上空', takes: ['height'] },
    mark: { ...mark, name: '发文机关标志', align: 'center', takes: ['height', 'size'] },
    jointMark: {
      ...mark,
      name: '联合发文机关标志',
      align: 'center',
      takes: ['height', 'size', 'nameWidth', 'suffixWidth', 'width'],
    },
    jointName: { ...mark, name: '联合发文机关名称', align: 'distribute', takes: ['height', 'size'] },
    number: { ...plain, name: '发文字号和签发人', indent: { left: char }, takes: ['tab'] }, // 7.2.5, 7.2.6
    numberCentred: { ...plain, name: '发文字号', align: 'center' }, // 7.2.5
    redLine: { ...spacer, name: '红色分隔线', line: redLine, rule: gb9704.rule.red, color: red }, // 7.2.7
    blank: { ...plain, name: '空行' },
    title: { name: '公文标题', font: '小标宋', size: size.title, line: gb9704.titlePitch, align: 'center' }, // 7.3.1
    addressee: { ...plain, name: '主送机关' }, // 7.3.2
    body: { ...paragraph, name: '公文正文' },
    numbered: { ...paragraph, name: '带序号正文' },
    heading1: { ...heading, name: '一级标题', font: '黑体', outline: 1 }, // 7.3.3
    heading2: { ...heading, name: '二级标题', font: '楷体', outline: 2 },
    heading3: { ...heading, name: '三级标题', outline: 3 },
    heading4: { ...heading, name: '四级标题', outline: 4 },
    runIn1: { ...paragraph, name: '一级段首标题', outline: 1 },
    runIn2: { ...paragraph, name: '二级段首标题', outline: 2 },
    runIn3: { ...paragraph, name: '三级段首标题', outline: 3 },
    runIn4: { ...paragraph, name: '四级段首标题', outline: 4 },
    attachmentNote: { ...plain, name: '附件说明', takes: ['left', 'hanging'] }, // 7.3.4
    signature: { ...plain, name: '发文机关署名', align: 'right', keepNext: true, takes: ['right'] }, // 7.3.5
    signatureRow: { ...plain, name: '联合署名', keepNext: true, takes: ['leftCentre', 'rightCentre'] }, // 7.3.5.1
    date: { ...plain, name: '成文日期', align: 'right', takes: ['right'] }, // 7.3.5
    note: { ...plain, name: '附注', indent: { firstLine: 2 * char, firstLineChars: 200 } }, // 7.3.6
    attachmentMark: { ...plain, name: '附件顺序号', font: '黑体', newPage: true }, // 7.3.7
    attachmentTitle: { name: '附件标题', font: '小标宋', size: size.title, line: gb9704.titlePitch, align: 'center' }, // 7.3.7
    imprint: { ...small, name: '版记', align: 'left' },
    copies: {
      ...small,
      name: '抄送机关',
      align: 'both',
      indent: { left: 4 * smallChar, hanging: 3 * smallChar, right: smallChar },
    }, // 7.4.2
    printer: {
      ...small,
      name: '印发机关和印发日期',
      align: 'left',
      indent: { left: smallChar },
      rightTab: text.width - smallChar,
    }, // 7.4.3
    end: { ...spacer, name: '文末', line: 20, size: 2 },
  };
}
