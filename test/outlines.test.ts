import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { castOutline } from '../src/compose/cast-outline.ts';
import { checkTemplates } from '../src/compose/check-templates.ts';
import type { Outline } from '../src/compose/outline.ts';
import type { Diagnostic } from '../src/core/diagnostic.ts';
import type { Fact } from '../src/core/facts.ts';
import type { Report, Sentence } from '../src/core/report.ts';
import { renderFacts, type Town } from '../src/pipeline.ts';
import { factsFiles, kit, readNow } from './kit.ts';

/** The headings of the published originals, without their defects. */
const HEADINGS: Readonly<Record<string, { readonly headings: readonly string[]; readonly leads: readonly string[] }>> =
  {
    'seeds/dazhan-2024.yaml': {
      leads: [],
      headings: [
        '# 深入学习贯彻落实习近平总书记重要讲话重要指示精神及党的二十大关于法治建设重大部署',
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
        '## 法治宣传力度有待加强',
        '# 下一年度推进法治政府建设的主要工作安排',
        '## 加强领导，确保形成合力',
        '## 进一步加强队伍建设，提升综合执法专业水平',
        '## 建强普法宣传队伍，扩大普法宣传面',
      ],
    },
    'seeds/aletengxiang-2024.yaml': {
      leads: [
        '强化建设责任，夯实法治政府根基',
        '抓实学习贯彻，深植法治理论源泉',
        '完善责任体系，筑牢法治组织保障',
        '优化政务服务，打造高效政务环境',
        '创新治理方式，构建和谐社会格局',
        '持续优化营商，激发市场主体活力',
        '坚持科学决策，确保行政决策依法',
        '推进政务公开，保障公众知情监督',
        '清理规范文件，维护法制统一权威',
        '加强权力监督，制约规范行政行为',
        '强化队伍建设，提升执法人员素质',
        '规范执法流程，确保执法公正严格',
        '健全执法制度，保障执法有章可循',
        '预防处置突发，维护社会安全稳定',
        '强化安全生产，保障人民生命财产',
        '预防调处矛盾，促进社会和谐稳定',
        '推进队伍专业，培育法治专业人才',
        '打造便民阵地，拓宽普法宣传渠道',
        '实现教育日常，营造浓厚法治氛围',
        '法治人才队伍建设跟不上发展需要',
        '法治宣传工作不够深入',
        '制约监督机制有待完善',
      ],
      headings: [
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
    },
    'seeds/qiaotou-2023.yaml': {
      leads: [
        '聚焦深学笃行',
        '注重一体推进',
        '压紧责任链条',
        '加强精准决策管理',
        '健全联动审查机制',
        '强化政府法律服务队伍职能',
        '创新服务体制机制',
        '深化简政强镇工作',
        '开展政务便民改革',
        '加大信息公开力度',
        '持续推进“接诉即办”',
        '自觉接受人大、政协监督',
        '强化审计监督作用',
        '规范行政应诉工作',
        '深化综合行政执法改革',
        '扎实推进重点领域执法',
        '优化改进行政执法方式',
        '加强行政执法监督管理',
        '智慧城市建设再升级',
        '风险管控体系再完善',
        '法治宣传教育再深入',
        '多元解纷工作再提质',
      ],
      headings: [
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
    },
    'seeds/shuangshan-2021.yaml': {
      leads: ['深入抓好领导干部学法用法', '深入推进普法教育'],
      headings: [
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
    },
    'seeds/panjiawan-2024.yaml': {
      leads: [
        '加强党的领导',
        '总结经验、查漏补缺',
        '落实考核制度',
        '协调指导、动态管理',
        '强化日常纠纷化解',
        '强化行政检查、行政执法公示工作',
        '高度重视，落实责任',
        '带头学习，严抓教育',
        '以身作则，率先垂范',
        '依法调解矛盾纠纷',
        '依法做好政务公开',
        '依法开展涉法事项合法性审查',
      ],
      headings: [
        '# 法治政府建设的主要举措和成效',
        '## 加强组织领导，强化法治政府建设工作职责',
        '## 加强法治宣传教育，提高法治意识',
        '## 严格执行规范性文件制定程序和备案审查制度',
        '## 完善便民服务体系，推进政府职能转变',
        '## 加强执法人员管理，提升行政执法能力',
        '## 开展矛盾纠纷调处化解工作，构建和谐稳定社会',
        '# 主要负责人履行推进法治建设第一责任人职责',
        '## 加强统筹协调，夯实法治政府建设',
        '## 深化依法行政，提高依法治理水平',
        '# 2024年度推进法治政府建设存在的不足',
        '# 下一年度推进法治政府建设工作安排',
        '## 聚焦法治政府，狠抓政务服务',
        '## 聚焦重点人群，狠抓法治教育',
        '## 聚焦基层治理，狠抓法治宣传',
        '## 聚焦执法流程，狠抓队伍建设',
      ],
    },
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

/** A paragraph of a highlight is printed sentence by sentence, every other fact in one place. */
function isPrintedOnce(fact: Fact, pieces: readonly string[]): boolean {
  return /\.亮点\.\d+\.内容\.\d+$/u.test(fact.path)
    ? pieces.join('').replace(/。$/u, '') === fact.text
    : pieces.length === 1;
}

function headingsOf(report: Report): string[] {
  return report.body.flatMap((block) => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text.text}`];
    return block.heading && block.level ? [`${'#'.repeat(block.level)} ${block.heading.text}`] : [];
  });
}

/** The short headings that open the measures 一是, 二是 … of a report. */
function leadsOf(report: Report): string[] {
  return sentencesOf(report).flatMap(({ text }) => /^[一二三四五六七八九十]是(.{4,20})。$/u.exec(text)?.[1] ?? []);
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
  const composed = Object.entries(townsByFile).map(([file, town]) => ({ file, town, ...compose(town, outline) }));

  test('prints every fact of every town once, and has words for all', () => {
    const faults = composed.flatMap(({ file, town, report, diagnostics }) => {
      const printed = printedOf(report);
      return [
        ...town.facts.stated
          .filter((fact) => !isPrintedOnce(fact, printed.get(fact.path) ?? []))
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
    const long = composed.flatMap(({ report }) =>
      sentencesOf(report).filter(
        ({ text, refs }) =>
          text.replaceAll(/[^\p{Script=Han}]/gu, '').length > 150 &&
          // The town's own words stay as they are.
          !refs.some(({ paths }) => paths.some((path) => path.includes('.亮点.'))),
      ),
    );
    expect(long.map(({ text }) => text)).toEqual([]);
  });
});

test.each(Object.entries(HEADINGS))('%s prints the structure of its original', (file, expected) => {
  const town = townsByFile[file] as Town;
  const name = town.facts.get('公文.体例')?.raw ?? '';
  const { report, diagnostics } = compose(town, ownOutlines[name] as Outline);
  expect(headingsOf(report)).toEqual(expected.headings);
  expect(leadsOf(report)).toEqual(expect.arrayContaining([...expected.leads]));
  expect(diagnostics).toEqual([]);
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

  test('a point, or an entry of a list, goes where it is named and the rest of its group elsewhere', () => {
    const { report } = compose(
      town,
      part(
        '    节:\n      - {标题: 队伍, 内容: [行政执法/队伍, 行政执法/做法/组织执法人员参加]}\n      - {标题: 执法, 内容: [行政执法]}',
      ),
    );
    const paragraphs = report.body.filter(({ kind }) => kind === 'paragraph').map((block) => JSON.stringify(block));
    const under = paragraphs[1] ?? '';
    expect(under).toContain('投入约6万元');
    expect(under).toContain('组织执法人员参加各领域综合行政执法业务培训');
    expect(under).not.toContain('办理案件375宗');
    expect(paragraphs[2]).toContain('375宗');
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
      compose(town, part(`    内容:\n      - {取: 行政应诉, 写法: ${manner}}`))
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
