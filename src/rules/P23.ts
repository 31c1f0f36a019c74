import type { Reading } from '../core/reading.ts';
import type { Finding, Rule } from '../core/rule.ts';
import { hits } from './find.ts';
import { punctuationStandard } from './sources.ts';

/** Two statements do not run into one another. */
export const P23: Rule<Reading> = {
  code: 'P23',
  title: '句中不缺标点',
  severity: 'warning',
  why: '两句话之间没有标点，读者要读两遍才分得开。',
  source: punctuationStandard('4.1—4.4'),
  subject: 'reading',
  examples: {
    good: '学法不少于6次。2021年，我镇组织学习10次。',
    bad: '学法不少于6次2021年，我镇组织学习10次。',
  },
  *check(reading) {
    for (const { match, span } of hits(
      reading,
      /\d(?:余|多)?(?:次|场次|场|件|宗|起|份|条|篇|人次|人|名|个)(?=20\d\d年)/g,
    )) {
      yield missing(reading, span.start + match[0].length, 'error');
    }
    const words = reading.language.typos.缺标点;
    const pattern = new RegExp(
      `(?<=[\\u4e00-\\u9fff\\d“”]{8})(?<=${words.前词.join('|')})(?=(?:${words.后词.join('|')})[\\u4e00-\\u9fff“]{3})`,
      'g',
    );
    for (const { span } of hits(reading, pattern)) yield missing(reading, span.start, 'warning');
    const equals = words.并列词.join('|');
    for (const { span } of hits(reading, new RegExp(`(?<=${equals})(?=${equals})`, 'g')))
      yield missing(reading, span.start, 'warning', '、');
    const verbs = words.动词.join('|');
    const further = new RegExp(
      `(?<=(?:^|[,。;:、)])(?:${verbs})[\\u4e00-\\u9fff]{2,8})(?=进一步(?:${verbs})(?!化)[\\u4e00-\\u9fff]{2})`,
      'g',
    );
    for (const { span } of hits(reading, further)) yield missing(reading, span.start, 'warning');
  },
};

function missing(reading: Reading, at: number, severity: 'error' | 'warning', mark = '，'): Finding {
  const { text } = reading.source;
  const from = Math.max(at - 8, text.lastIndexOf('\n', at) + 1);
  const newline = text.indexOf('\n', at);
  const to = Math.min(at + 8, newline === -1 ? text.length : newline);
  return {
    span: { start: at - 2, end: at + 2 },
    severity,
    message: severity === 'error' ? '这里缺标点' : '这里疑缺标点',
    found: text.slice(from, to),
    wanted: `${text.slice(from, at)}${mark}${text.slice(at, to)}`,
    hint: mark === '、' ? '并列的词之间加顿号或者逗号' : '两句之间加逗号或者句号',
  };
}
