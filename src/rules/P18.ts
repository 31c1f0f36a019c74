import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { formatStandard } from './sources.ts';

/** The addressee line ends in a colon, its names joined by 、. */
export const P18: Rule<Reading> = {
  code: 'P18',
  title: '主送机关的标点',
  severity: 'error',
  why: '主送机关之间用顿号，最后一个之后用全角冒号。',
  source: formatStandard('7.3.2'),
  subject: 'reading',
  examples: {
    good: '清溪镇2025年法治政府建设年度报告\n县委、县政府：\n2025年，清溪镇推进依法行政，现将情况报告如下。',
    bad: '清溪镇2025年法治政府建设年度报告\n县委，县政府：\n2025年，清溪镇推进依法行政，现将情况报告如下。',
  },
  *check(reading) {
    for (const paragraph of reading.paragraphs) {
      if (paragraph.kind !== 'addressee') continue;
      const wanted = `${paragraph.plain.replace(/[:;,。]+$/, '').replace(/[,;\s]+/g, '、')}：`;
      if (wanted !== `${paragraph.plain.replace(/:$/, '')}：`) {
        yield { span: paragraph.span, message: '主送机关的标点不对', found: paragraph.text, wanted };
      }
    }
  },
};
