import type { FactIndex } from '../core/facts.ts';
import type { Day, Frame } from '../core/report.ts';

/** The elements around the text, from 单位 and 公文. */
export function frameOf(facts: FactIndex): Frame {
  const text = (path: string): string | undefined => facts.get(path)?.raw;
  const names = (path: string): string[] => facts.list(path).map((fact) => fact.text);
  const mark = names('公文.机关标志');
  const issuers = names('公文.发文机关');
  const number = text('公文.字号');
  const note = text('公文.附注');
  const printer = text('公文.印发机关');
  const date = dayOf(text('公文.成文日期'));
  const printDate = dayOf(text('公文.印发日期'));
  return {
    ...(mark.length > 0 ? { mark: { names: mark, withWenjian: text('公文.标志加文件') !== 'false' } } : {}),
    ...(number === undefined ? {} : { number }),
    signers: names('公文.签发人'),
    addressees: names('公文.主送'),
    signatures: issuers.length > 0 ? issuers : mark.length > 1 ? mark : [text('单位.名称') ?? ''],
    ...(date ? { date } : {}),
    sealed: (text('公文.用印') ?? String(mark.length > 0)) === 'true',
    attachments: attachmentsOf(facts),
    ...(note === undefined ? {} : { note: note.replace(/^（|）$/gu, '') }),
    copies: names('公文.抄送'),
    ...(printer === undefined ? {} : { printer }),
    ...(printDate ? { printDate } : {}),
  };
}

/** The title in sense units: as given, or issuer, year and subject (条例 art. 9: 发文机关＋事由＋文种). */
export function titleOf(facts: FactIndex, frame: Frame, year: number): string[] {
  const given = facts.get('公文.标题')?.raw;
  if (given !== undefined)
    return given
      .split(/(?<=人民政府|委员会|办事处)(?!办公室|办)|(?=关于)|(?=法治政府建设)/u)
      .filter((unit) => unit !== '');
  const subject = frame.mark
    ? [`关于${String(year)}年`, '法治政府建设情况的报告']
    : [`${String(year)}年`, '法治政府建设年度报告'];
  return [...frame.signatures, ...subject];
}

function attachmentsOf(facts: FactIndex): Frame['attachments'] {
  return Array.from({ length: facts.count('公文.附件') }, (_, i) => {
    const path = `公文.附件.${String(i)}`;
    return {
      name: facts.get(`${path}.名称`)?.raw ?? facts.get(path)?.raw ?? '',
      paragraphs: facts.list(`${path}.正文`).map((fact) => fact.raw),
    };
  });
}

function dayOf(text: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}
