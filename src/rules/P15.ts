import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { punctuationStandard } from './sources.ts';

/** Marks of one shape do not stand inside each other. */
export const P15: Rule<Reading> = {
  code: 'P15',
  title: '同形括号不套用',
  severity: 'warning',
  why: '括号里再用括号，应换一种形状；书名号里再用书名号，里面的用单书名号。',
  source: punctuationStandard('4.9、4.15'),
  subject: 'reading',
  examples: { good: '《关于印发〈工作要点〉的通知》已经印发。', bad: '《关于印发《工作要点》的通知》已经印发。' },
  *check(reading) {
    for (const { span, found } of hits(reading, /\([^()。]{0,60}\([^()。]{0,60}\)/g)) {
      yield { span, message: '圆括号里又用圆括号', found, hint: '里面的改用六角括号〔〕' };
    }
    for (const { span, found } of hits(reading, /《[^《》。]{0,60}([《<])([^《》<>。]{1,60})[》>]/g)) {
      const inner = /[《<＜]([^《》<>＜＞]*)[》>＞]$/.exec(found)?.[1] ?? '';
      const at = found.length - inner.length - 2;
      yield {
        span: { start: span.start + at, end: span.end },
        message: '书名号里的书名号应为单书名号',
        found: found.slice(at),
        wanted: `〈${inner}〉`,
      };
    }
  },
};
