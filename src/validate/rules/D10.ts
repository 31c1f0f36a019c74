import type { FactsRule } from '../facts-rule.ts';

const NEEDED: readonly (readonly [key: string, why: string])[] = [
  ['字号', '红头文件要有发文字号（GB/T 9704—2012 7.2.5）'],
  ['签发人', '报告是上行文，应当注明签发人（《党政机关公文处理工作条例》第九条）'],
  ['主送', '报告要有主送机关（GB/T 9704—2012 7.3.2）'],
  ['成文日期', '要有成文日期（GB/T 9704—2012 7.3.5）'],
];

export const D10: FactsRule = {
  code: 'D10',
  title: '正式公文的要素要齐全',
  severity: 'warning',
  why: '填了机关标志就印成正式公文，发文字号、签发人、主送机关、成文日期缺一不可。',
  source: { basis: 'GB/T 9704—2012 第7章；《党政机关公文处理工作条例》第九条', strength: '规定' },
  subject: 'facts',
  examples: {
    good: '公文: {机关标志: 清溪镇人民政府, 字号: 清政发〔2026〕3号, 签发人: 张三, 主送: 县政府, 成文日期: 2026-01-08}',
    bad: '公文: {机关标志: 清溪镇人民政府, 字号: 清政发〔2026〕3号, 主送: 县政府, 成文日期: 2026-01-08}',
  },
  *check(facts) {
    if (!facts.has('公文.机关标志')) return;
    for (const [key, why] of NEEDED) {
      if (!facts.has(`公文.${key}`))
        yield {
          path: ['公文'],
          message: `正式公文缺少“${key}”`,
          wanted: why,
          hint: `在 公文 下加上 ${key}: ……；只出网站公开稿的，删去 机关标志`,
        };
    }
  },
};
