import type { Block, Frame, Level, Report, Sentence } from '../src/core/report.ts';

/** Reports written by hand, which together need every form of the standard. */
export const reports = {
  plain: report({}),
  official: report({
    mark: { names: ['青溪县石桥镇人民政府'], withWenjian: true },
    number: '石政发〔2026〕4号',
    signers: ['张三丰'],
    note: '此件公开发布',
    copies: ['县委依法治县办', '县司法局'],
    printer: '石桥镇党政办公室',
    printDate: { year: 2026, month: 1, day: 9 },
    attachments: [
      { name: '行政执法案件统计表', paragraphs: [] },
      { name: '普法活动清单', paragraphs: ['第一场在石桥村。', '第二场在青溪村。'] },
    ],
  }),
  downward: report({ mark: { names: ['石桥镇人民政府'], withWenjian: false }, number: '石政发〔2026〕5号' }),
  jointUnsealed: report({ signatures: ['中共石桥镇委员会', '石桥镇人民政府'] }),
  jointSealed: report(
    {
      mark: { names: ['中共石桥镇委员会', '青溪县石桥镇人民政府'], withWenjian: true },
      number: '石党发〔2026〕4号',
      signers: ['张三丰', '李四', '王五六'],
      signatures: ['中共石桥镇委员会', '石桥镇人民政府'],
      sealed: true,
      printer: '石桥镇党政办公室',
    },
    ['中共石桥镇委员会', '石桥镇人民政府', '关于2025年法治政府建设情况的报告'],
  ),
  sealed: report({ sealed: true, signatures: ['石桥镇人民政府'], date: { year: 2025, month: 12, day: 31 } }),
  shortName: report({ signatures: ['石桥乡'] }),
  bare: report({ addressees: [], signatures: [] }, ['石桥镇2025年报告'], [paragraph('无。')]),
} satisfies Record<string, Report>;

function report(frame: Partial<Frame>, title?: readonly string[], body?: readonly Block[]): Report {
  return {
    year: 2025,
    title: title ?? ['青溪县石桥镇人民政府', '关于2025年', '法治政府建设情况的报告'],
    body: body ?? defaultBody(),
    frame: {
      signers: [],
      addressees: ['县委', '县人民政府'],
      signatures: ['青溪县石桥镇人民政府'],
      ...(frame.signatures?.length === 0 ? {} : { date: { year: 2026, month: 1, day: 8 } }),
      sealed: false,
      attachments: [],
      copies: [],
      ...frame,
    },
  };
}

function defaultBody(): readonly Block[] {
  return [
    paragraph('现将有关情况报告如下。'),
    heading(1, '主要举措和成效'),
    heading(2, '严格规范公正文明执法'),
    paragraph('一是抓“关键少数”。', '二是抓案件——全年办理<375>件&更多。'),
    runIn(2, '依法化解矛盾纠纷', '受理317件。'),
    numbered(3, '开展排查12次。'),
    numbered(3, '调解成功313件。'),
    heading(3, '司法确认'),
    heading(4, '程序'),
    runIn(4, '时限', '当日办结，𠮷村除外。'),
    numbered(1, '带序号的一级段落。'),
    numbered(2, '带序号的二级段落。'),
    heading(1, '存在的不足'),
    runIn(2, '队伍力量不足', '持证人员偏少。'),
    runIn(3, '培训不够', '场次偏少。'),
    runIn(1, '下一步安排', '抓好三件事。'),
  ];
}

function sentence(text: string): Sentence {
  return { text, refs: [] };
}

function paragraph(...texts: string[]): Block {
  return { kind: 'paragraph', sentences: texts.map(sentence) };
}

function heading(level: Level, text: string): Block {
  return { kind: 'heading', level, text: sentence(text) };
}

function numbered(level: Level, text: string): Block {
  return { kind: 'paragraph', level, sentences: [sentence(text)] };
}

function runIn(level: Level, title: string, text: string): Block {
  return { kind: 'paragraph', level, heading: sentence(title), sentences: [sentence(text)] };
}
