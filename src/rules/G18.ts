import type { Language } from '../core/language.ts';
import type { Reading } from '../core/reading.ts';
import { remember } from '../core/remember.ts';
import type { Rule } from '../core/rule.ts';
import { hits, isPlan } from './find.ts';
import { reportRegulation } from './sources.ts';

type Law = Language['laws']['文件'][number];

/** What a report says was carried out was in force in its year. */
export const G18: Rule<Reading> = {
  code: 'G18',
  title: '引用的法律在报告年度有效',
  severity: 'warning',
  why: '年底还没有施行的法律，谈不上贯彻落实；往年已经废止的，不能再当作依据。',
  source: reportRegulation,
  subject: 'reading',
  examples: {
    good: '清溪镇2025年法治政府建设年度报告\n学习《行政执法监督条例》，做好施行准备。',
    bad: '清溪镇2025年法治政府建设年度报告\n落实《行政执法监督条例》，开展执法监督4次。',
  },
  *check(reading) {
    const { year, language } = reading;
    if (year === undefined) return;
    const { byName, pattern } = lawsOf(language);
    if (!pattern) return;
    for (const { match, span, found, paragraph } of hits(reading, pattern)) {
      const law = byName.get(match[0]);
      if (!law) continue;
      if (law.废止 !== undefined && law.废止 <= `${String(year)}-01-01`) {
        const heir = language.laws.文件.find(({ 代替 }) => 代替?.includes(law.名称))?.名称;
        yield {
          span,
          message: `《${law.名称}》${dayOf(law.废止)}起已经废止，${String(year)}年度的报告不能当作依据`,
          found,
          ...(heir === undefined ? { hint: '改为现行的法律，或者删去' } : { wanted: heir }),
        };
      }
      if (law.施行 === undefined || law.版本 !== undefined || law.施行 <= `${String(year)}-12-31`) continue;
      if (isPlan(reading, paragraph.index)) continue;
      const sentence = reading.sentences.find((each) => each.span.start <= span.start && span.start < each.span.end);
      const words = sentence?.plain ?? paragraph.plain;
      if (language.laws.施行前可说.some((word) => words.includes(word))) continue;
      yield {
        span,
        message: `《${law.名称}》${dayOf(law.施行)}起施行，${String(year)}年还不能贯彻落实`,
        found,
        hint: '写学习、宣传或者施行前的准备；不是这样的，删去',
      };
    }
  },
};

/** Laws by name, and a pattern that finds the longest name at a place: 海洋环境保护法, not 环境保护法. */
const lawsOf = remember(({ laws }: Language) => {
  const byName = new Map<string, Law>(laws.文件.map((law) => [law.名称, law]));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length);
  return { byName, pattern: names.length > 0 ? new RegExp(names.map(escape).join('|'), 'gu') : undefined };
});

function escape(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

function dayOf(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
}
