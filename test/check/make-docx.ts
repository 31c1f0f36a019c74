import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What differs from a conforming document, part by part; each value is the XML that stands at that place. */
export interface Changes {
  readonly page?: string;
  readonly footerRun?: string;
  readonly footer?: string;
  readonly body?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** A paragraph: its properties, and runs of [properties, text]. */
export function p(properties: string, ...runs: readonly (readonly [string, string])[]): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs.map(([rPr, text]) => `<w:r><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
}

/** Run properties: East Asian font, size in half-points, more. */
export function run(font: string, size = 32, more = ''): string {
  return `<w:rFonts w:eastAsia="${font}"/>${more}<w:sz w:val="${String(size)}"/>`;
}

export const pitch = '<w:spacing w:line="579" w:lineRule="exact"/>';
export const indent = '<w:ind w:firstLineChars="200" w:firstLine="640"/>';
/** Set to the right, so many 字 from the edge. */
const right = (chars: number): string =>
  `<w:ind w:rightChars="${String(chars * 100)}" w:right="${String(chars * 320)}"/><w:jc w:val="right"/>`;

/** The paragraphs of a small report that keeps every measure, by name. */
export const conforming = {
  mark: p('<w:jc w:val="center"/>', [run('方正小标宋简体', 72, '<w:color w:val="FF0000"/>'), '清溪镇人民政府文件']),
  number: p(pitch, [run('仿宋_GB2312'), '清政发〔2026〕4号']),
  redLine: p('<w:pBdr><w:bottom w:val="single" w:sz="8" w:color="FF0000"/></w:pBdr>'),
  title: p('<w:jc w:val="center"/>', [run('方正小标宋简体', 44), '清溪镇人民政府2025年法治政府建设年度报告']),
  addressee: p(pitch, [run('仿宋_GB2312'), '县委、县政府：']),
  lead: p(pitch + indent, [run('仿宋_GB2312'), '2025年，清溪镇推进依法行政。现将有关情况报告如下。']),
  part: p(pitch + indent, [run('黑体'), '一、主要举措和成效']),
  section: p(
    pitch + indent,
    [run('楷体_GB2312'), '（一）严格规范执法。'],
    [run('仿宋_GB2312'), '全年办理案件20宗，未发生行政复议案件，未制定规范性文件。'],
  ),
  item: p(pitch + indent, [run('仿宋_GB2312'), '1.加强学习。全年学习6次，未发生行政诉讼。']),
  attachment: p(pitch + indent, [run('仿宋_GB2312'), '附件：数据表']),
  blank: p(pitch),
  signature: p(pitch + right(2), [run('仿宋_GB2312'), '清溪镇人民政府']),
  date: p(pitch + right(1), [run('仿宋_GB2312'), '2026年1月8日']),
  copies: p(pitch, [run('仿宋_GB2312', 28), '抄送：县委依法治县办。']),
};

/** The conforming report with some paragraphs replaced. */
export function bodyWith(changes: Partial<Record<keyof typeof conforming, string>>): string {
  return Object.values({ ...conforming, ...changes }).join('');
}

const conformingPage =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:footer="1422"/>';

/** A .docx package with the given changes. */
export function makeDocx(changes: Changes = {}): Uint8Array {
  const body = changes.body ?? bodyWith({});
  const footerRun = changes.footerRun ?? '<w:rFonts w:ascii="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/>';
  const field = `<w:r><w:rPr>${footerRun}</w:rPr><w:t>— </w:t></w:r><w:r><w:rPr>${footerRun}</w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="end"/></w:r><w:r><w:rPr>${footerRun}</w:rPr><w:t> —</w:t></w:r>`;
  const parts: Record<string, string> = {
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${body}<w:sectPr>${changes.page ?? conformingPage}</w:sectPr></w:body></w:document>`,
    'word/footer1.xml': `<w:ftr xmlns:w="${W}"><w:p>${changes.footer ?? field}</w:p></w:ftr>`,
    ...changes.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** An element of WordprocessingML as a part of its own. */
export function part(name: string, content: string): string {
  return `<w:${name} xmlns:w="${W}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${content}</w:${name}>`;
}
