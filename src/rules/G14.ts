import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { documentParagraphs, hits } from './find.ts';

/** A published report shows no telephone or identity number of a person. */
export const G14: Rule<Reading> = {
  code: 'G14',
  title: '不公开个人信息',
  severity: 'error',
  why: '年度报告要向社会公开，手机号、身份证号属于个人信息。',
  source: { basis: '《中华人民共和国个人信息保护法》', strength: '记忆' },
  subject: 'reading',
  examples: { good: '公布举报电话12345。', bad: '联系当事人13800000000。' },
  *check(reading) {
    for (const { span, found } of hits(
      reading,
      /(?<![\d.])(?:1[3-9]\d{9}|[1-9]\d{5}(?:19|20)\d{9}[\dXx])(?![\dXx])/g,
      documentParagraphs(reading),
    )) {
      yield {
        span,
        message: found.length === 11 ? '出现手机号' : '出现身份证号',
        found: `${found.slice(0, 3)}……${found.slice(-2)}`,
        hint: '删去',
      };
    }
  },
};
