import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits, wordHits } from './find.ts';
import { consistency } from './sources.ts';

const SELF = /(?<![各])[全我](?:镇|乡|街道)(?!村|镇|下|里)/g;

/** A town calls itself what it is. */
export const A13: Rule<Reading> = {
  code: 'A13',
  title: '自称与单位相符',
  severity: 'error',
  why: '镇的报告里出现“全乡”“本部门”，多半是从别处抄来未改。',
  source: consistency,
  subject: 'reading',
  examples: {
    good: '清溪镇2025年法治政府建设年度报告\n全镇依法行政工作平稳推进。',
    bad: '清溪镇2025年法治政府建设年度报告\n全乡依法行政工作平稳推进。',
  },
  *check(reading) {
    const kind = reading.unit?.kind;
    if (kind !== undefined) {
      for (const { span, found } of hits(reading, SELF)) {
        if (found.endsWith(kind)) continue;
        yield {
          span,
          message: `${reading.unit?.name ?? ''}是${kind}，文中称“${found}”`,
          found,
          wanted: found.charAt(0) + kind,
        };
      }
    }
    for (const entry of reading.language.usage.自称) {
      for (const { span, paragraph } of wordHits(reading, entry.说法)) {
        const after = paragraph.plain.slice(span.end - paragraph.span.start);
        if (entry.后不接?.some((word) => after.startsWith(word)) === true) continue;
        yield {
          span,
          severity: 'warning',
          message: `乡镇政府的报告自称“${entry.说法}”`,
          found: entry.说法,
          wanted: entry.改为,
        };
      }
    }
  },
};
