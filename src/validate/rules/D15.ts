import type { FactsRule } from '../facts-rule.ts';

export const D15: FactsRule = {
  code: 'D15',
  title: '单位的全称与简称要是同一个单位',
  severity: 'error',
  why: '照抄别镇的文件，落款会留下别镇的名字。',
  source: { basis: '通行用法', strength: '实务' },
  subject: 'facts',
  examples: { good: '单位: {名称: 清溪镇人民政府, 简称: 清溪镇}', bad: '单位: {名称: 石桥镇人民政府, 简称: 清溪镇}' },
  *check(facts) {
    const short = facts.get('单位.简称')?.raw ?? '';
    const names = [
      ...['单位.名称', '单位.党委'].flatMap((path) => facts.get(path) ?? []),
      ...facts.list('公文.机关标志'),
      ...facts.list('公文.发文机关'),
    ];
    const core = short.replace(/(街道办事处|街道|办事处)$/u, '');
    for (const name of names) {
      if (!name.raw.includes(core))
        yield {
          path: name.keys,
          message: `“${name.raw}”里没有简称“${short}”`,
          found: name.raw,
          wanted: `含有“${core}”的名称`,
          hint: '核对是不是照抄了别处的名称',
        };
    }
    const title = facts.get('公文.标题');
    const year = facts.get('年度')?.raw ?? '';
    if (title && /\d{4}年/u.test(title.raw) && !title.raw.includes(`${year}年`)) {
      yield { path: ['公文', '标题'], message: '标题里的年份与报告年度不合', found: title.raw, wanted: `${year}年` };
    }
  },
};
