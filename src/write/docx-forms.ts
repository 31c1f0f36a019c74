import type * as Docx from 'docx';
import { joinRuns } from './join-runs.ts';
import type { Form, Look, Run, RunKind, Sheet, SheetBlock, SheetStyle } from '../core/sheet.ts';

/** The whole report as `docx` writes it: the only source of formatting, for casting and for the test of the cast. */
export function buildDocument(docx: typeof Docx, sheet: Sheet): Docx.Document {
  const { style, properties } = sheet;
  const { fonts } = style.settings;
  const { page } = style;
  const face = faceOf(fonts.仿宋);
  const themeFont = {
    latin: fonts.仿宋,
    eastAsia: fonts.仿宋,
    complexScript: fonts.仿宋,
    scripts: { Hans: fonts.仿宋 },
  };
  const docDefaults: Docx.IParagraphPropertiesOptions = {
    widowControl: false,
    spacing: { line: page.linePitch, lineRule: 'exact' },
  };
  const { odd, even } = style.footer;
  return new docx.Document({
    title: properties.title,
    creator: properties.creator,
    lastModifiedBy: properties.creator,
    evenAndOddHeaderAndFooters: even !== undefined,
    compatibility: { version: 15 },
    theme: { fonts: { headings: themeFont, body: themeFont } },
    styles: {
      default: {
        document: {
          // LibreOffice breaks a number at the end of a line when its Latin language is Chinese.
          run: { font: face, size: style.looks.body.size, language: { value: 'en-US', eastAsia: 'zh-CN' } },
          paragraph: docDefaults,
        },
        heading1: styleOf(style, style.looks.heading1),
        heading2: styleOf(style, style.looks.heading2),
        heading3: styleOf(style, style.looks.heading3),
        heading4: styleOf(style, style.looks.heading4),
      },
      paragraphStyles: [
        ...looksByForm(style)
          .filter(([form]) => !(form in builtIn))
          .map(([form, look]) => ({ id: styleId(form), name: look.name, ...styleOf(style, look) })),
        { id: 'PageOdd', name: odd.name, ...styleOf(style, odd) },
        ...(even === undefined ? [] : [{ id: 'PageEven', name: even.name, ...styleOf(style, even) }]),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              right: page.right,
              bottom: page.bottom,
              left: page.left,
              header: 851,
              footer: page.footer,
            },
          },
          grid: { type: 'lines', linePitch: page.linePitch },
        },
        footers: {
          default: footer(docx, 'PageOdd'),
          ...(even === undefined ? {} : { even: footer(docx, 'PageEven') }),
        },
        children: sheet.blocks.map((block) => buildBlock(docx, block, style)),
      },
    ],
  });
}

/** The forms of a sheet with their looks. */
export function looksByForm(style: SheetStyle): readonly (readonly [Form, Look])[] {
  return Object.entries(style.looks) as [Form, Look][];
}

function buildBlock(docx: typeof Docx, block: SheetBlock, style: SheetStyle): Docx.Paragraph | Docx.Table {
  if (block.form === 'jointMark') return jointMark(docx, block, style);
  if (block.form === 'imprint') return imprint(docx, block, style);
  return paragraph(docx, block, style);
}

function paragraph(docx: typeof Docx, block: SheetBlock, style: SheetStyle): Docx.Paragraph {
  const { height, left, right, hanging, tab, leftCentre, rightCentre, size } = block.measures ?? {};
  const indent = { ...given('left', left), ...given('right', right), ...given('hanging', hanging) };
  const tabStops = [
    ...(tab === undefined ? [] : [{ type: 'left', position: tab } as const]),
    ...[leftCentre, rightCentre].flatMap((position) =>
      position === undefined ? [] : [{ type: 'center', position } as const],
    ),
  ];
  return new docx.Paragraph({
    style: styleId(block.form),
    ...given('keepNext', block.keep),
    ...(Object.keys(indent).length === 0 ? {} : { indent }),
    ...(height === undefined ? {} : { spacing: { line: height, lineRule: 'exact' } }),
    ...(tabStops.length === 0 ? {} : { tabStops }),
    children: joinRuns(block.runs).map((run) => runBuilders[run.kind](docx, run, style, size)),
  });
}

type RunBuilder = (docx: typeof Docx, run: Run, style: SheetStyle, size?: number) => Docx.TextRun;

// Without the hint “ ” and — fall to a Latin face.
const hint = { hint: 'eastAsia' } as const;

const runBuilders: Readonly<Record<RunKind, RunBuilder>> = {
  text: (docx, { text }) => new docx.TextRun({ text, font: hint }),
  黑体: (docx, { text }, style) => new docx.TextRun({ text, font: faceOf(style.settings.fonts.黑体) }),
  楷体: (docx, { text }, style) => new docx.TextRun({ text, font: faceOf(style.settings.fonts.楷体) }),
  sized: (docx, { text }, _, size) => new docx.TextRun({ text, font: hint, ...given('size', size) }),
  tab: (docx) => new docx.TextRun({ children: [new docx.Tab()], font: hint }),
  break: (docx, { text }) => new docx.TextRun({ break: 1, text, font: hint }),
};

/** All run kinds. */
export const runKinds = Object.keys(runBuilders) as RunKind[];

function faceOf(font: string): Docx.IRunStylePropertiesOptions['font'] & object {
  return { ascii: font, hAnsi: font, eastAsia: font, cs: font, ...hint };
}

/** 7.2.4: the names in one cell, as wide as the longest, 文件 beside their middle. */
function jointMark(docx: typeof Docx, block: SheetBlock, style: SheetStyle): Docx.Table {
  const { nameWidth = 0, suffixWidth = 0, width = 0, height = 0, size = 0 } = block.measures ?? {};
  const suffix: SheetBlock = { form: 'mark', runs: [{ kind: 'sized', text: '文件' }], measures: { height, size } };
  return new docx.Table({
    alignment: 'center',
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: [nameWidth, suffixWidth],
    margins: noMargins,
    borders: docx.TableBorders.NONE,
    rows: [
      new docx.TableRow({
        children: [
          new docx.TableCell({
            width: { size: nameWidth, type: 'dxa' },
            verticalAlign: 'center',
            children: (block.children ?? []).map((child) => paragraph(docx, child, style)),
          }),
          new docx.TableCell({
            width: { size: suffixWidth, type: 'dxa' },
            verticalAlign: 'center',
            children: [paragraph(docx, suffix, style)],
          }),
        ],
      }),
    ],
  });
}

/** 7.4: a row each between rules as wide as the 版心, the last rule on its lower edge. */
function imprint(docx: typeof Docx, block: SheetBlock, style: SheetStyle): Docx.Table {
  const width = { size: style.page.textWidth, type: 'dxa' } as const;
  const rule = (size: number) => ({ style: 'single', size, color: '000000' }) as const;
  const { outer, inner } = style.imprintRules;
  return new docx.Table({
    layout: 'fixed',
    width,
    columnWidths: [width.size],
    margins: noMargins,
    // LibreOffice lets a table as wide as the text float only where it is placed from the paper's edge.
    float: {
      horizontalAnchor: 'page',
      absoluteHorizontalPosition: style.page.left,
      verticalAnchor: 'margin',
      relativeVerticalPosition: 'bottom',
    },
    borders: { ...docx.TableBorders.NONE, top: rule(outer), bottom: rule(outer), insideHorizontal: rule(inner) },
    rows: (block.children ?? []).map(
      (child) =>
        new docx.TableRow({
          cantSplit: true,
          children: [new docx.TableCell({ width, children: [paragraph(docx, child, style)] })],
        }),
    ),
  });
}

const noMargins = { top: 0, bottom: 0, left: 0, right: 0 };

function footer(docx: typeof Docx, style: string): Docx.Footer {
  const number = new docx.TextRun({ children: ['— ', docx.PageNumber.CURRENT, ' —'], font: hint });
  return new docx.Footer({ children: [new docx.Paragraph({ style, children: [number] })] });
}

function styleOf(style: SheetStyle, look: Look): Docx.IBaseParagraphStyleOptions {
  const paragraph: Docx.IParagraphPropertiesOptions = {
    alignment: look.align,
    spacing: { before: 0, after: 0, line: look.line, lineRule: 'exact' },
    ...given('indent', look.indent),
    ...given('keepNext', look.keepNext),
    ...given('pageBreakBefore', look.newPage),
    ...(look.outline === undefined ? {} : { outlineLevel: look.outline - 1 }),
    ...(look.rightTab === undefined ? {} : { tabStops: [{ type: 'right', position: look.rightTab }] }),
    ...(look.rule === undefined
      ? {}
      : { border: { bottom: { style: 'single', size: look.rule, color: look.color ?? 'auto', space: 0 } } }),
  };
  return {
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: faceOf(style.settings.fonts[look.font]),
      size: look.size,
      color: look.color ?? '000000',
      ...given('characterSpacing', look.tracking),
    },
    paragraph,
  };
}

/** Headings are an editor’s own, under the names that `docx` gives them. */
const builtIn: Readonly<Partial<Record<Form, string>>> = {
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
};

function styleId(form: Form): string {
  return builtIn[form] ?? `Gov${form.charAt(0).toUpperCase()}${form.slice(1)}`;
}

/** A property only where it has a value. */
function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });
}
