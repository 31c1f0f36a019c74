import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineAndColumn } from '../src/core/source.ts';
import { readText } from '../src/read/read-text.ts';
import { extendLanguage } from '../src/core/extend-language.ts';
import { fixText } from '../src/rules/apply-edits.ts';
import { checkReading, checkTogether } from '../src/rules/check-reading.ts';
import { batchRules, layoutRules, readingRules } from '../src/rules/list.ts';
import { foldWidth } from '../src/core/width.ts';
import { language } from './check/language.ts';

const read = (text: string, name = '报告.txt') => readText({ name, text }, language);
const codes = (text: string) => checkReading(read(text)).map((diagnostic) => diagnostic.code);

describe('the list of rules', () => {
  const files = readdirSync(new URL('../src/rules/', import.meta.url)).filter((name) => /^[A-Z]\d\d\.ts$/.test(name));

  test('names every rule file, and each file is named after its code', () => {
    expect([...readingRules, ...batchRules].map((rule) => `${rule.code}.ts`).sort()).toEqual(files.sort());
  });

  test('has no code twice', () => {
    const all = [...readingRules, ...layoutRules, ...batchRules].map((rule) => rule.code);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe.each(readingRules.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
  const raised = (text: string) => [...rule.check(read(text))];

  test('its bad example raises it, its good example does not', () => {
    expect(raised(rule.examples.bad)).not.toEqual([]);
    expect(raised(rule.examples.good)).toEqual([]);
  });

  test('says the same of a text whose width was folded', () => {
    if (rule.aboutWidth === true || rule.code === 'N19') return;
    expect(raised(foldWidth(rule.examples.bad))).not.toEqual([]);
    expect(raised(foldWidth(rule.examples.good))).toEqual([]);
  });

  test('every finding has a place inside the text and speaks Chinese', () => {
    for (const { span, message } of raised(rule.examples.bad)) {
      expect(span && span.start >= 0 && span.start < span.end && span.end <= rule.examples.bad.length).toBe(true);
      expect(message).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});

test('A10 takes last year’s figures in brackets or behind a semicolon for what they are', () => {
  const lawsuits = (without: string) =>
    `行政诉讼案件3宗（与上年持平），${without}，负责人应出庭3宗（上年2宗）、实际出庭3宗（上年2宗）。`;
  const found = (text: string) => codes(text).filter((code) => code === 'A10');
  expect(found(lawsuits('全部开庭审理（上年不开庭审理1宗）'))).toEqual([]);
  expect(found(lawsuits('不开庭审理1宗'))).toEqual(['A10']);
  const thisYear = '行政诉讼案件5宗，应出庭应诉1宗，不开庭审理4宗';
  expect(found(`${thisYear}；上年行政诉讼案件3宗，应出庭应诉3宗、不开庭审理1宗。`)).toEqual([]);
  expect(found(`${thisYear}；另有行政诉讼案件3宗，应出庭应诉3宗。`)).toEqual([]);
  expect(found('行政诉讼案件5宗，上年不开庭审理3宗，应出庭应诉1宗，不开庭审理4宗。')).toEqual([]);
  expect(found(`行政诉讼案件6宗，应出庭应诉1宗，不开庭审理4宗；上年行政诉讼案件3宗。`)).toEqual(['A10']);
});

describe('laws and their days', () => {
  const found = (year: number, text: string): string[] =>
    codes(`清溪镇${String(year)}年法治政府建设年度报告\n${text}`).filter((code) => code === 'G18');

  test.each([
    [2025, '落实《行政执法监督条例》。', 1],
    [2026, '落实《行政执法监督条例》。', 0],
    [2025, '组织执法人员学习《行政执法监督条例》。', 0],
    // A revised law was in force before, in another version.
    [2025, '落实治安管理处罚法。', 0],
    [2026, '落实环境保护法。', 0],
    [2027, '落实环境保护法。', 1],
    // Two names, one inside the other.
    [2027, '落实海洋环境保护法。', 1],
  ])('%i：%s', (year, text, count) => {
    expect(found(year, text)).toHaveLength(count);
  });
});

describe('reports side by side', () => {
  const together = (example: string) =>
    checkTogether(example.split('\n---\n').map((text, i) => read(text, `第${String(i + 1)}份`)));

  test.each(batchRules.map((rule) => [rule.code, rule] as const))('%s: its examples', (code, rule) => {
    expect(together(rule.examples.bad).map((d) => [d.code, d.file])).toEqual([[code, '第2份']]);
    expect(together(rule.examples.good)).toEqual([]);
  });
});

interface Expected {
  readonly ignoreWidth: boolean;
  readonly findings: readonly { line: number; code: string; severity: string; found?: string; wanted?: string }[];
}

describe('published reports', () => {
  const folder = new URL('check/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  test.each(names)('%s: the defects that a reader finds, and no others', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const expected = JSON.parse(
      readFileSync(new URL(name.replace('.txt', '.expected.json'), folder), 'utf8'),
    ) as Expected;
    const findings = checkReading(read(text, name), { ignoreWidth: expected.ignoreWidth }).map((d) => ({
      line: lineAndColumn(text, d.span?.start ?? 0).line,
      code: d.code,
      severity: d.severity,
      ...(d.found === undefined ? {} : { found: d.found }),
      ...(d.wanted === undefined ? {} : { wanted: d.wanted }),
    }));
    expect(findings).toEqual(expected.findings);
  });

  test.each(names)('%s: folding its width changes no finding but those about width', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const told = (t: string) =>
      checkReading(read(t), { ignoreWidth: true }).map((d) => `${d.code} ${String(d.span?.start)}`);
    expect(told(foldWidth(text))).toEqual(told(text));
  });

  test('a whole text in half-width marks is told once', () => {
    const text = readFileSync(new URL('dazhan-2024.txt', folder), 'utf8');
    expect(checkReading(read(text)).filter((d) => d.code === 'P01')).toHaveLength(1);
  });
});

describe('settings', () => {
  test('a severity can be changed or switched off', () => {
    const reading = read('开展活动约2200余场次。');
    expect(checkReading(reading, { severities: { N03: 'info' } }).map((d) => d.severity)).toEqual(['info']);
    expect(checkReading(reading, { severities: { N03: 'off' } })).toEqual([]);
  });

  test('rules about width say nothing when width is ignored', () => {
    expect(codes('2024年,我镇推进依法行政。')).toEqual(['P01']);
    expect(checkReading(read('2024年,我镇推进依法行政。'), { ignoreWidth: true })).toEqual([]);
  });
});

describe('the words of a county', () => {
  const check = (additions: unknown, text: string) => {
    const { value, diagnostics } = extendLanguage(language, additions, '用语.yaml');
    if (!value) throw new Error('no language');
    const found = checkReading(readText({ name: '报告.txt', text }, value)).map((d) => d.code);
    return [found, diagnostics.map((d) => d.path)];
  };

  test('lists grow, tables gain entries', () => {
    const additions = {
      错字: [{ 错: '清溪真', 正: '清溪镇' }],
      量词: ['筐'],
      纪念日: { '6·15': '清溪法治日' },
      过时说法: [{ 说法: '清溪五年计划', 止: 2020, 说明: '已到期' }],
    };
    expect(check(additions, '清溪真在“6.15”发放资料约30余筐。')).toEqual([['G07', 'N18', 'N03'], []]);
    expect(check({}, '清溪真在“6.15”发放资料约30余筐。')).toEqual([[], []]);
  });

  test('what does not fit is told and left out', () => {
    const additions = { 错字: [{ 错: 1 }, '错'], 错误: {}, 量词: '筐', 法定内容: { 不足和原因: 3 } };
    expect(check(additions, '学习6次。')).toEqual([
      [],
      [['错字', 0], ['错字', 1], ['错误'], ['量词'], ['法定内容', '不足和原因']],
    ]);
  });

  test('no two files of the language have a key in common', () => {
    const keys = Object.values(language).flatMap((section) => Object.keys(section as object));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('arithmetic', () => {
  test.each([
    ['a rate that is right at its precision', '受理矛盾纠纷案件1533宗，成功化解1522宗，化解成功率达99.28%。', []],
    ['a rate that is wrong', '受理纠纷案件317宗，调解成功313宗，成功率99.7%。', ['A01']],
    ['last year’s rate', '受理纠纷317宗，调解成功313宗；上年受理纠纷200宗、调解成功率99.7%。', []],
    [
      'last year’s rate that its counts refute',
      '受理纠纷317宗，调解成功313宗；上年受理纠纷200宗、调解成功190宗、调解成功率99.7%。',
      ['A01'],
    ],
    ['a rate of something else beside two counts', '受理工单709件，办结700件，满意率98%。', ['A04']],
    ['an approximate count proves nothing', '受理纠纷300余宗，调解成功290宗，成功率98%。', []],
    ['parts that add up', '办理案件375宗，其中行政检查355宗、行政处罚20宗。', []],
    ['parts that do not', '办理案件375宗，其中行政检查350宗、行政处罚20宗。', ['A02']],
    ['what counts a part again after the list', '行政诉讼5宗，其中应出庭1宗、不开庭4宗，实际出庭1宗。', []],
    ['the same, joined by commas', '行政诉讼5宗，其中应出庭1宗，不开庭4宗，实际出庭1宗。', []],
    [
      'a rate over the total of a list',
      '办理案件375宗，包括行政检查355宗、行政处罚20宗。平台办理行政检查355宗、行政处罚11宗，平台办案率97.6%。',
      [],
    ],
    ['a list that says it is open', '受理纠纷317宗，其中邻里纠纷100宗、婚姻纠纷50宗等。', []],
    ['all of them', '现有执法人员27人，其中持证27人。', ['A03']],
    [
      'a heading that counts its sections',
      '一、三项措施推进法治建设\n（一）加强学习。学习6次。\n（二）加强宣传。宣传3场。',
      ['A05'],
    ],
    ['a fall is no ratio', '违法犯罪警情同比下降19.5%。', []],
    ['a date is no fraction of a day of law', '投入12.4万元。', []],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('words that only look wrong', () => {
  test.each([
    '人大代表代表选民提出建议。',
    '不断提高应急处置能力，判断提高标准是否合理。',
    '开展专项行政执法检查3次。',
    '一个一个解决群众的困难。',
    '为全镇648家企业提供服务，先后3次开展联合检查。',
    '推动“1+4+N”治理体系，宣传“3·15”国际消费者权益日。',
    '落实《关于印发〈工作要点〉的通知》（清政发〔2024〕5号）。',
    '会议于2024年3月5日16:30召开，网址见公告。',
  ])('%s', (text) => {
    expect(checkReading(read(text)).filter((d) => d.severity !== 'info')).toEqual([]);
  });
});

describe('fixText', () => {
  test('mends width, brackets, middle dots and numbers, and nothing else', () => {
    const text = '一、主要举措\n1、根据铜府办(2021)47号文件,利用“12.4”国家宪法日开展宣传20场。\n2、约2200余场次。';
    const fixed = fixText(text, checkReading(read(text)));
    expect(fixed).toBe(
      '一、主要举措\n1.根据铜府办〔2021〕47号文件，利用“12·4”国家宪法日开展宣传20场。\n2.约2200余场次。',
    );
  });

  test('comes to rest, and changes no figure', () => {
    const folder = new URL('check/', import.meta.url);
    for (const name of readdirSync(folder).filter((n) => n.endsWith('.txt'))) {
      const once = settle(readFileSync(new URL(name, folder), 'utf8'));
      expect(fixText(once, checkReading(read(once)))).toBe(once);
    }
  });

  test('on any text', () => {
    const pieces = fc.constantFrom(
      '一、',
      '（一）',
      '(二)',
      '三)',
      '1、',
      '2.',
      '“',
      '"',
      '》',
      '12.4',
      '国家',
      '，',
      ',',
      '。',
      '(',
      ')',
      '2025 年',
      '３',
      '件',
      '\n',
      '学习',
      '约20余次',
      '〔2021',
      '47号',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const once = settle(parts.join(''));
        expect(fixText(once, checkReading(read(once)))).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

/** Mends until nothing changes; overlapping repairs may need a second look, never many. */
function settle(text: string): string {
  let fixed = text;
  for (let round = 0; round < 4; round++) fixed = fixText(fixed, checkReading(read(fixed)));
  return fixed;
}
