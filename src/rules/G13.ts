import type { Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { usage } from './sources.ts';

/** The letters of the document number fit the organ that issues it. */
export const G13: Rule<Reading> = {
  code: 'G13',
  title: '发文字号的代字与发文机关相符',
  severity: 'warning',
  why: '党委的文用党委的代字，政府的文用政府的代字；联合行文用主办机关的字号。',
  source: usage,
  subject: 'reading',
  examples: {
    good: '清政发〔2026〕5号\n清溪镇人民政府2025年法治政府建设年度报告\n现将情况报告如下。\n清溪镇人民政府\n2026年1月8日',
    bad: '清委发〔2026〕5号\n清溪镇人民政府2025年法治政府建设年度报告\n现将情况报告如下。\n清溪镇人民政府\n2026年1月8日',
  },
  *check(reading) {
    const number = reading.paragraphs.find((p) => p.kind === 'number');
    const signed = reading.paragraphs
      .filter((p) => p.kind === 'signature' || p.kind === 'mark')
      .map((p) => p.plain)
      .join(' ');
    if (!number || signed === '') return;
    const letters = /^[\u4e00-\u9fff]+/.exec(number.plain)?.[0] ?? '';
    const party = /[委党]/.test(letters);
    const government = /[府政]/.test(letters);
    const byParty = /委员会|党工委|党委/.test(signed);
    const byGovernment = /人民政府|办事处/.test(signed);
    if ((party && !government && !byParty && byGovernment) || (government && !party && byParty && !byGovernment)) {
      yield {
        span: number.span,
        message: `代字“${letters}”与发文机关不符`,
        found: number.text,
        hint: party ? '改用政府的字号，或者由党委、政府联合发文' : '改用党委的字号，或者由党委、政府联合发文',
      };
    }
  },
};
