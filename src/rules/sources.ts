import type { Rule } from '../core/rule.ts';

type Basis = Rule<never>['source'];

/** GB/T 15835—2011 出版物上数字用法 */
export function numbersStandard(clause: string): Basis {
  return { basis: `GB/T 15835—2011《出版物上数字用法》${clause}`, strength: '规定' };
}

/** GB/T 15834—2011 标点符号用法 */
export function punctuationStandard(clause: string): Basis {
  return { basis: `GB/T 15834—2011《标点符号用法》${clause}`, strength: '规定' };
}

/** GB/T 9704—2012 党政机关公文格式 */
export function formatStandard(clause: string, strength: Basis['strength'] = '规定'): Basis {
  return { basis: `GB/T 9704—2012《党政机关公文格式》${clause}`, strength };
}

/** 党政机关公文处理工作条例 */
export function documentRegulation(article: string): Basis {
  return { basis: `《党政机关公文处理工作条例》${article}`, strength: '规定' };
}

/** The regulation that orders the yearly report. */
export const reportRegulation: Basis = {
  basis: '《法治政府建设与责任落实督察工作规定》年度报告一章',
  strength: '规定',
};

/** What no text orders and careful offices do. */
export const usage: Basis = { basis: '公文写作通行做法', strength: '实务' };

/** Facts of one report must agree with each other. */
export const consistency: Basis = { basis: '同一报告的数据应当相符', strength: '实务' };
