import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { hits } from './find.ts';

/** A township makes no 规章. */
export const G10: Rule<Reading> = {
  code: 'G10',
  title: '乡镇不制定规章',
  severity: 'warning',
  why: '规章由国务院部门和设区的市以上政府制定；乡镇发的是行政规范性文件。',
  source: { basis: '《中华人民共和国立法法》关于规章制定权的规定', strength: '记忆' },
  subject: 'reading',
  examples: { good: '依法制定行政规范性文件。', bad: '依法制定规章和规范性文件。' },
  *check(reading) {
    for (const { span, found } of hits(
      reading,
      /(?:制定|出台|修订|清理)[^,。;、制度]{0,6}规章(?!制度)(?:和规范(?:性)?文件)?/g,
    )) {
      yield { span, message: '乡镇没有规章制定权', found, wanted: `${found.slice(0, 2)}行政规范性文件` };
    }
    for (const { span, found } of hits(reading, /(?:实行|制定|清理)?地方政府规章/g)) {
      yield { span, message: '乡镇没有地方政府规章', found, wanted: found.replace('地方政府规章', '行政规范性文件') };
    }
  },
};
