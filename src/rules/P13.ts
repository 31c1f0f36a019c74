import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { punctuationStandard } from './sources.ts';

/** 等 replaces …… and needs no 、 before it. */
export const P13: Rule<Reading> = {
  code: 'P13',
  title: '“等”不与省略号、顿号连用',
  severity: 'error',
  why: '“等”和省略号都表示列举未尽，用一个；“等”前不加顿号。',
  source: punctuationStandard('附录A.10'),
  subject: 'reading',
  examples: { good: '宣传宪法、民法典等法律。', bad: '宣传宪法、民法典、等法律。' },
  *check(reading) {
    for (const { span, found } of hits(reading, /、等(?=[\u4e00-\u9fff,。;])(?!级|候)/g))
      yield { span, message: '“等”前不用顿号', found, wanted: '等' };
    for (const { span, found } of hits(reading, /等(?:…+|\.{3,}|。{2,})|(?:…+|\.{3,})等/g))
      yield { span, message: '“等”不与省略号连用', found, wanted: '等' };
  },
};
