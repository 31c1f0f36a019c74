import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { consistency } from './sources.ts';

/** Data run to the end of the year, or the lead says once to when. */
export const A09: Rule<Reading> = {
  code: 'A09',
  title: '数据到年底',
  severity: 'warning',
  why: '年度报告反映全年；个别数据只到某月，与其他数据不能相比。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '清溪镇2025年法治政府建设年度报告\n2025年，清溪镇推进依法行政。\n一、主要举措和成效\n全年公开信息165条。',
    bad: '清溪镇2025年法治政府建设年度报告\n2025年，清溪镇推进依法行政。\n一、主要举措和成效\n截至10月共公开信息165条。',
  },
  *check(reading) {
    const stated = reading.content.some((p) => p.kind === 'lead' && /数据(?:均|统一)?(?:截至|截止)/.test(p.plain));
    if (stated) return;
    for (const { match, span, found } of hits(reading, /截[至止](?:(20\d\d)年)?(\d{1,2})月(?:\d{1,2}日|底|末)?/g)) {
      if (match[2] === '12' || (match[1] !== undefined && Number(match[1]) !== reading.year)) continue;
      yield {
        span,
        message: '这里的数据没有到年底',
        found,
        wanted: '全年的数',
        hint: '补到12月31日；确实只能到某日的，在开头一次说明“数据截至×月×日”',
      };
    }
  },
};
