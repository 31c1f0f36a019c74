import type { FactsRule } from '../facts-rule.ts';

const NUMBER = /^[\p{Script=Han}]{2,12}〔\d{4}〕[1-9]\d*号$/u;

export const D06: FactsRule = {
  code: 'D06',
  title: '发文字号的写法',
  severity: 'error',
  why: '发文字号由机关代字、年份、序号组成，年份用六角括号〔〕，序号不加“第”、不编虚位。',
  source: { basis: 'GB/T 9704—2012 7.2.5', strength: '规定' },
  subject: 'facts',
  examples: { good: '公文: {字号: 清政发〔2026〕3号}', bad: '公文: {字号: "清政发[2026]第03号"}' },
  *check(facts) {
    const fact = facts.get('公文.字号');
    if (!fact || NUMBER.test(fact.raw)) return;
    const mended = fact.raw
      .replace(/[\s第]/gu, '')
      .replace(/[[（(【﹝]\s*(\d{4})\s*[\]）)】﹞]/u, '〔$1〕')
      .replace(/〕0+(?=\d)/u, '〕')
      .replace(/(\d)$/u, '$1号');
    const certain = NUMBER.test(mended);
    yield {
      path: ['公文', '字号'],
      message: '发文字号的写法不合标准',
      found: fact.raw,
      wanted: certain ? mended : '如 清政发〔2026〕3号',
      hint: '年份用六角括号〔〕，序号前不加“第”，不写成 03',
      ...(certain ? { mended } : {}),
    };
  },
};
