import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { castOutline } from '../src/compose/cast-outline.ts';
import { checkTemplates } from '../src/compose/check-templates.ts';
import { demandsOf } from '../src/compose/demands.ts';
import type { Outline } from '../src/compose/outline.ts';
import type { Diagnostic } from '../src/core/diagnostic.ts';
import type { Fact } from '../src/core/facts.ts';
import type { Report, Sentence } from '../src/core/report.ts';
import { renderFacts, type Rendered, type Town } from '../src/pipeline.ts';
import { factsFiles, kit, readNow, renderSource } from './kit.ts';

/** The headings of the published originals, without their defects. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'seeds/dazhan-2024.yaml': [
    '# 深入学习贯彻落实习近平总书记重要讲话、重要指示精神及党的二十大关于法治建设重大部署',
    '# 持续深入学习贯彻习近平法治思想',
    '# 党政主要负责人履行推进法治建设第一责任人职责',
    '# 推进法治政府建设的主要举措和成效',
    '## 依法全面履行政府职能',
    '## 推进依法决策，加快推进法治政府建设',
    '### 严格执行重大行政决策法定程序，依法制定规范性文件',
    '### 严格落实政府法律顾问制度',
    '## 全面推进政务公开，努力建设规范化服务型政府',
    '## 全面推进落实综合行政执法改革',
    '## 加强行政应诉工作规范化建设，落实行政机关出庭应诉责任',
    '## 运用法治思维和法治方式依法有效化解社会矛盾纠纷',
    '## 深入开展法治宣传教育工作，营造浓厚法治氛围',
    '# 推进法治政府建设存在的不足',
    '## 法治政府建设观念有待进一步增强',
    '## 行政执法队伍建设有待加强',
    '## 法治宣传力度有待加大',
    '# 下一年度推进法治政府建设的主要工作安排',
    '## 加强领导，确保形成合力',
    '## 进一步加强队伍建设，提升综合执法专业水平',
    '## 建强普法宣传队伍，扩大普法宣传面',
  ],
  'seeds/aletengxiang-2024.yaml': [
    '# 上一年度法治建设的主要举措和成效',
    '## 坚持政治引领，强化法治建设组织领导',
    '## 转变政府职能，优化法治化营商环境',
    '## 健全决策制度，推进依法行政进程',
    '## 推进文明执法，严格规范执法行为',
    '## 依法处置事件，化解社会矛盾纠纷',
    '## 强化建设保障，夯实法治政府基础',
    '# 法治政府建设存在的不足',
    '# 本年度推进法治政府建设的主要安排',
    '## 不断强化组织领导',
    '## 创新法治宣传形式',
    '## 全面规范行政执法行为',
    '## 持续加强平安建设',
    '# 其他需要报告的情况',
  ],
  'seeds/qiaotou-2023.yaml': [
    '# 2023年主要举措和成效',
    '## 坚持思想引领，系统谋划部署，法治政府建设纵深推进',
    '## 健全制度机制，严格规范管理，行政决策质效明显提升',
    '## 加快职能转变，激发市场活力，法治营商环境持续优化',
    '## 狠抓薄弱环节，强化制约监督，行政权力运行规范透明',
    '## 释放改革效能，彰显法治温度，行政执法水平稳步提升',
    '## 加强数字赋能，推进普治共举，依法治理书写桥头经验',
    '# 2024年主要安排',
    '## 进一步压实主体责任',
    '## 进一步推进依法行政',
    '## 进一步推进简政强镇',
    '## 进一步夯实善治基础',
  ],
  'seeds/shuangshan-2021.yaml': [
    '# 加强组织领导，强化法治政府建设责任',
    '# 加强法治宣传，进一步优化法治环境',
    '# 优化法治服务，全面依法履行政府职能',
    '## 优化行政审批服务',
    '## 依法完善行政制度体系',
    '## 推进重大行政决策科学民主合法',
    '## 强化行政执法规范化建设',
    '## 依法有效化解社会矛盾纠纷',
    '# 存在问题及下一步努力方向',
  ],
  'seeds/panjiawan-2024.yaml': [
    '# 法治政府建设的主要举措和成效',
    '## 加强组织领导，强化法治政府建设工作职责',
    '## 加强法治宣传教育，提高法治意识',
    '## 严格执行规范性文件制定程序和备案审查制度',
    '## 完善便民服务体系，推进政府职能转变',
    '## 加强执法人员管理，提升行政执法能力',
    '## 开展矛盾纠纷调处化解工作，构建和谐稳定社会',
    '# 主要负责人履行推进法治建设第一责任人职责',
    '## 加强统筹协调，夯实法治政府建设基础',
    '## 深化依法行政，提高依法治理水平',
    '# 2024年度推进法治政府建设存在的不足',
    '# 下一年度推进法治政府建设工作安排',
    '## 聚焦法治政府，狠抓政务服务',
    '## 聚焦重点人群，狠抓法治教育',
    '## 聚焦基层治理，狠抓法治宣传',
    '## 聚焦执法流程，狠抓队伍建设',
  ],
};

const root = new URL('../', import.meta.url);

const townsByFile: Readonly<Record<string, Town>> = Object.fromEntries(
  factsFiles.map((file) => [file, readFacts(file)]),
);

/** The outlines of the seeds, by the name under which a seed asks for its own. */
const ownOutlines: Readonly<Record<string, Outline>> = Object.fromEntries(
  readdirSync(new URL('seeds/outlines/', root)).map((file) => [
    `outlines/${file}`,
    readOutline(`seeds/outlines/${file}`),
  ]),
);

const allOutlines = { ...kit.outlines, ...ownOutlines };

function readFacts(file: string): Town {
  const { value, diagnostics } = readNow({ name: file, text: readFileSync(new URL(file, root), 'utf8') });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function readOutline(file: string): Outline {
  return cast(readFileSync(new URL(file, root), 'utf8'));
}

function cast(yaml: string): Outline {
  const { value, diagnostics } = castOutline('试.yaml', parse(yaml));
  if (!value || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function compose(town: Town, outline: Outline): { report: Report; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = renderFacts(town, kit, outline);
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return { report: value.report, diagnostics };
}

function sentencesOf(report: Report): Sentence[] {
  return report.body.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [...(block.heading ? [block.heading] : []), ...block.sentences],
  );
}

/** What a report prints of each fact, without what is computed from it. */
function printedOf(report: Report): Map<string, string[]> {
  const printed = new Map<string, string[]>();
  for (const { text, refs } of sentencesOf(report)) {
    for (const { start, end, paths, computed } of refs) {
      if (computed !== undefined) continue;
      for (const path of paths) printed.set(path, [...(printed.get(path) ?? []), text.slice(start, end)]);
    }
  }
  return printed;
}

/** A text of the town is printed sentence by sentence, every other fact in one place. */
function isPrintedOnce(fact: Fact, pieces: readonly string[]): boolean {
  return /\.内容\.\d+$/u.test(fact.path) ? pieces.length >= 1 : pieces.length === 1;
}

function headingsOf(report: Report): string[] {
  return report.body.flatMap((block) => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text.text}`];
    return block.heading && block.level ? [`${'#'.repeat(block.level)} ${block.heading.text}`] : [];
  });
}

/** What an outline written in YAML gives as 题, wherever it stands. */
function titlesIn(data: unknown): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === '题' && typeof value === 'string' ? [value] : titlesIn(value),
  );
}

/** The short leads that open the measures 一是, 二是 … of a report. */
function leadsOf(report: Report): string[] {
  return sentencesOf(report).flatMap(
    ({ text }) => /^[一二三四五六七八九十]是([^，。]{4,20})[，。]/u.exec(text)?.[1] ?? [],
  );
}

describe('the outlines that ship', () => {
  test('are these', () => {
    expect(Object.keys(kit.outlines).sort()).toEqual(
      ['六部分', '六部分2025', '法定四项', '法定五项', '三部分', '两部分', '专题', '第一责任人在前'].sort(),
    );
  });

  test('and those of the seeds are without fault, and answer every statutory item', () => {
    expect(checkTemplates(kit.passages, allOutlines, kit.shape)).toEqual([]);
  });
});

describe.each(Object.entries(allOutlines))('%s', (_, outline) => {
  const composed = Object.entries(townsByFile)
    .filter(([, { facts }]) => demandsOf(outline, facts, '').length === 0)
    .map(([file, town]) => ({ file, town, ...compose(town, outline) }));

  test('prints every fact of every town once, and has words for all', () => {
    const faults = composed.flatMap(({ file, town, report, diagnostics }) => {
      const printed = printedOf(report);
      return [
        ...town.facts.stated
          // That nothing else is to be reported needs saying only where the outline has a place for it.
          .filter((fact) => !isPrintedOnce(fact, printed.get(fact.path) ?? []) && fact.text !== '无')
          .map(({ path }) => [file, path]),
        ...diagnostics.filter(({ code }) => code !== 'M11').map(({ message }) => [file, message]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('sets no heading over nothing', () => {
    const bare = composed.flatMap(({ file, report: { body } }) =>
      body.flatMap((block, i) => {
        const next = body[i + 1];
        // A heading that is a fact of the town says something by itself.
        if (block.kind !== 'heading' || block.text.refs.length > 0 || next?.kind === 'paragraph') return [];
        return next?.kind === 'heading' && next.level > block.level ? [] : [[file, block.text.text]];
      }),
    );
    expect(bare).toEqual([]);
  });

  test('keeps sentences under 150 汉字', () => {
    const long = composed.flatMap(({ report, town: { facts } }) => {
      const worded = facts.matters.flatMap(({ path }) => facts.get(`${path}.写成`)?.raw ?? []);
      return sentencesOf(report).filter(
        ({ text, refs }) =>
          text.replaceAll(/[^\p{Script=Han}]/gu, '').length > 150 &&
          // The town's own words stay as they are.
          !worded.some((own) => own.includes(text.slice(-12))) &&
          !refs.some(({ paths }) => paths.some((path) => /\.(?:内容|做法|措施|表现|原因)(?:\.|$)/u.test(path))),
      );
    });
    expect(long.map(({ text }) => text)).toEqual([]);
  });
});

test.each(Object.entries(HEADINGS))('%s prints the structure of its original', (file, expected) => {
  const town = townsByFile[file] as Town;
  const name = town.facts.get('公文.体例')?.raw ?? '';
  const { report, diagnostics } = compose(town, ownOutlines[name] as Outline);
  expect(headingsOf(report)).toEqual(expected);
  expect(diagnostics).toEqual([]);
});

test.each(Object.keys(HEADINGS))('%s: every 题 of its own outline opens a point', (file) => {
  const town = townsByFile[file] as Town;
  const name = town.facts.get('公文.体例')?.raw ?? '';
  const points = sentencesOf(compose(town, ownOutlines[name] as Outline).report).map(({ text }) =>
    text.replace(/^[一二三四五六七八九十]+是/u, ''),
  );
  const titles = titlesIn(parse(readFileSync(new URL(`seeds/${name}`, root), 'utf8')));
  const opens = (title: string) =>
    points.some((text) => text.startsWith(title) && /^[，。]/u.test(text.slice(title.length)));
  expect(titles.filter((title) => !opens(title))).toEqual([]);
});

describe('what an outline says', () => {
  const town = townsByFile['seeds/dazhan-2024.yaml'] as Town;
  const part = (content: string): Outline =>
    cast(
      `名称: 试\n标题写法: 独行\n部分:\n  - 标题: 全部\n    法定项: [主要举措和成效, 第一责任人, 不足和原因, 下年安排]\n${content}`,
    );

  test('a group that it forgets is printed in the part that answers its item, and reported', () => {
    const outline = cast(
      '名称: 试\n标题写法: 独行\n部分:\n  - {标题: 甲, 法定项: 主要举措和成效, 内容: [普法]}\n  - {标题: 乙, 法定项: 下年安排, 内容: [下年度安排]}',
    );
    const { report, diagnostics } = compose(town, outline);
    expect(diagnostics.find(({ message }) => message.includes('“热线”'))).toMatchObject({
      code: 'M11',
      severity: 'info',
      message: '体例“试”没有安排“热线”，已放在“甲”之后',
    });
    expect(diagnostics.find(({ message }) => message.includes('“存在的不足”'))?.message).toContain('“乙”');
    const printed = printedOf(report);
    expect(town.facts.stated.filter((fact) => !isPrintedOnce(fact, printed.get(fact.path) ?? []))).toEqual([]);
  });

  test('a matter goes where it is named and the rest of its group elsewhere', () => {
    const { report } = compose(
      town,
      part('    节:\n      - {标题: 保障, 内容: [行政执法/执法保障]}\n      - {标题: 执法, 内容: [行政执法]}'),
    );
    const paragraphs = report.body.filter(({ kind }) => kind === 'paragraph').map((block) => JSON.stringify(block));
    expect(paragraphs[1]).toContain('约6万元');
    expect(paragraphs[1]).not.toContain('375宗');
    expect(paragraphs[2]).toContain('375宗');
  });

  test('sections stand in sections, and headings run in or not as each says', () => {
    const { report } = compose(
      town,
      part(
        '    节:\n      - 标题: 甲\n        节:\n          - {标题: 乙, 内容: [热线]}\n          - {标题: 丙, 标题写法: 接排, 内容: [普法]}\n      - {标题: 丁, 内容: [行政应诉]}',
      ),
    );
    expect(headingsOf(report).slice(1, 5)).toEqual(['## 甲', '### 乙', '### 丙', '## 丁']);
    expect(report.body.some((block) => block.kind === 'paragraph' && block.heading?.text === '丙')).toBe(true);
  });

  test('several groups can make one measure under words of its own', () => {
    const { report } = compose(
      town,
      part('    内容:\n      - {题: 依法办事, 取: [行政应诉, 热线]}\n      - {题: 依法公开, 取: 政务公开}'),
    );
    expect(leadsOf(report)).toEqual(expect.arrayContaining(['依法办事', '依法公开']));
  });

  test('levels can be lines of 1. 2., paragraphs, or one paragraph', () => {
    const levels = (manner: string): number[] =>
      compose(town, part(`    内容:\n      - {取: 政府职能, 写法: ${manner}}`))
        .report.body.slice(2, 4)
        .map((block) => (block.kind === 'paragraph' ? (block.level ?? 0) : -1));
    expect(levels('逐条')).toEqual([3, 3]);
    expect(levels('分段')).toEqual([0, 0]);
    expect(levels('连写')[0]).toBe(0);
  });

  test('a part with one section alone sets no （一）', () => {
    const small = townsByFile['data/county/huaishuji-2025.yaml'] as Town;
    expect(
      headingsOf(compose(small, kit.outlines['六部分'] as Outline).report).filter((text) => /^## /u.test(text)),
    ).toEqual([]);
  });
});

describe('what a town says of its own report', () => {
  const town = (frame: string, more = ''): string => `年度: 2025
单位: {名称: 云岭县石桥镇人民政府, 简称: 石桥镇}
公文:
  成文日期: 2026-01-20
${frame}
学习贯彻重大部署: {专题学习: {次数: 4次}}
学习贯彻习近平法治思想: {集体学法: {次数: 6次}}
第一责任人履职: {听取汇报: {次数: 5次}}
主要举措和成效:
  热线: {工单: {受理: 12宗, 办结: 12宗}}
  普法: {${more}普法活动: {活动: 6场}, +法治公园: {内容: 镇里建成法治公园。}}
存在的不足: [{问题: 普法形式不够丰富, 原因: 人手不足}]
下年度安排: [{标题: 办好法治讲座, 措施: [每季度办一场]}]
`;
  const render = (text: string) => renderSource({ name: '石桥.yaml', text });
  const leadOf = ({ report }: Rendered): string => {
    const [first] = report.body;
    return first?.kind === 'paragraph' ? first.sentences.map(({ text }) => text).join('') : '';
  };
  const unprinted = ({ report, facts }: Rendered): string[] => {
    const printed = printedOf(report);
    return facts.stated.filter((fact) => !isPrintedOnce(fact, printed.get(fact.path) ?? [])).map(({ path }) => path);
  };

  test('its own headings of parts and sections take the place of those that ship', () => {
    const plain = headingsOf(render(town('')).report);
    const frame = '  各部分标题: {存在的不足: 存在的差距和短板, 主要举措和成效: 2025年主要做法}';
    const own = headingsOf(render(town(frame, '标题: 让法治走进山村, ')).report);
    expect(own).toHaveLength(plain.length);
    expect(own.filter((heading) => !plain.includes(heading))).toEqual([
      '# 2025年主要做法',
      '## 让法治走进山村',
      '# 存在的差距和短板',
    ]);
  });

  test('its own lead is printed as written, with its facts', () => {
    const words = '2025年，石桥镇围绕山区治理推进法治政府建设。现将情况报告如下。';
    expect(leadOf(render(town(`  导语: ${words}`)))).toBe(words);
    const told = render(town('  导语: 石桥镇全年举办普法活动{{主要举措和成效.普法.普法活动.活动}}。'));
    expect(leadOf(told)).toBe('石桥镇全年举办普法活动6场。');
    expect(unprinted(told)).toEqual([]);
    const wrong = readNow({ name: '石桥.yaml', text: town('  导语: 普法活动{{主要举措和成效.普法.活动}}。') });
    expect(wrong.diagnostics.map(({ code }) => code)).toContain('M05');
  });

  const written = `  体例:
    标题写法: 独行
    部分:
      - 标题: 石桥做法
        法定项: [主要举措和成效, 第一责任人]
        节:
          - 标题: 学和带头
            内容:
              - {题: 领导带头, 取: [学习贯彻重大部署, 学习贯彻习近平法治思想, 第一责任人履职]}
          - 标题: 为民
            节:
              - {标题: 办好热线, 内容: [热线]}
              - 标题: 普法
                节: [{标题: 公园, 标题写法: 接排, 内容: [普法/+法治公园]}, {标题: 活动, 标题写法: 接排, 内容: [普法]}]
      - {标题: 短板和打算, 法定项: [不足和原因, 下年安排], 内容: [存在的不足, 下年度安排]}`;

  test('an outline can be written out in the facts file, down to the fourth level', () => {
    const rendered = render(town(written));
    expect(headingsOf(rendered.report)).toEqual([
      '# 石桥做法',
      '## 学和带头',
      '## 为民',
      '### 办好热线',
      '### 普法',
      '#### 公园',
      '#### 活动',
      '# 短板和打算',
    ]);
    expect(sentencesOf(rendered.report).some(({ text }) => text.startsWith('领导带头，'))).toBe(true);
    expect(unprinted(rendered)).toEqual([]);
  });

  test('a fault of it has its place in the facts file', () => {
    const faulty = written.replace('取: [学习', '娶: [学习').replace('[不足和原因,', '[不足,');
    const text = town(faulty);
    const faults = readNow({ name: '石桥.yaml', text }).diagnostics.filter(({ code }) => code === 'M02');
    const places = faults.map(({ file, path = [], span }) => [
      file,
      path.slice(0, 4).join('.'),
      text.slice(span?.start, span?.end),
    ]);
    expect(places).toContainEqual(['石桥.yaml', '公文.体例.部分.0', '娶']);
    expect(places).toContainEqual(['石桥.yaml', '公文.体例.部分.1', '法定项']);
  });

  test('a part that must have something to say is asked for', () => {
    const needed = written.replace(
      '- {标题: 短板',
      '- {标题: 另报, 必有: true, 内容: [其他需要报告的情况]}\n      - {标题: 短板',
    );
    expect(() => render(town(needed))).toThrow('S02');
    expect(headingsOf(render(town(needed.replace('必有: true, ', ''))).report)).not.toContain('# 另报');
  });
});
