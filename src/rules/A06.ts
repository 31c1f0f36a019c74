import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { consistency } from './sources.ts';

const PER_YEAR: Readonly<Record<string, number>> = {
  每月: 12,
  每个月: 12,
  每两月: 6,
  每两个月: 6,
  每双月: 6,
  每季度: 4,
  每个季度: 4,
  每半年: 2,
  每周: 52,
};

/** A stated frequency fits the count of the year. */
export const A06: Rule<Reading> = {
  code: 'A06',
  title: '频次与全年次数相符',
  severity: 'warning',
  why: '说每两月一次，全年就该有六次。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '坚持每两月1次研究法治工作，全年共研究6次。',
    bad: '坚持每两月1次研究法治工作，全年共研究5次。',
  },
  *check(reading) {
    const pattern =
      /(每个?(?:双月|季度|月|周)|每两个?月|每半年)(?:至少)?(?:开展|召开|组织)?(?:一|1)次[^。;\d]{0,30}?全年[^。;\d]{0,12}?(\d+)次/g;
    for (const { match, span, found } of hits(reading, pattern)) {
      const wanted = PER_YEAR[match[1] ?? ''];
      if (wanted === undefined || wanted === Number(match[2])) continue;
      yield {
        span,
        message: `${String(match[1])}一次，全年应为${String(wanted)}次，文中写${String(match[2])}次`,
        found,
        hint: `改为${String(wanted)}次，或者去掉频次`,
      };
    }
  },
};
