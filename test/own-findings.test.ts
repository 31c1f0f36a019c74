import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hasErrors } from '../src/core/diagnostic.ts';
import { language } from '../src/generated/language.ts';
import { ownFindings } from '../src/own-findings.ts';
import { readText } from '../src/read/read-text.ts';
import { checkReading } from '../src/rules/check-reading.ts';
import { writeText } from '../src/write/text.ts';
import { factsFiles, readNow, renderFile } from './kit.ts';
import { at, call } from './sandbox.ts';

/** A small town without fault, with lines of its own under 普法 from line 10 on. */
const town = (own: string): string => `年度: 2025
单位: {名称: 云岭县石桥镇人民政府, 简称: 石桥镇}
公文: {成文日期: 2026-01-20}
学习贯彻重大部署: {专题学习: {次数: 4次}}
学习贯彻习近平法治思想: {集体学法: {次数: 6次}}
第一责任人履职: {听取汇报: {次数: 5次}}
主要举措和成效:
  热线: {工单: {受理: 12宗, 办结: 12宗}}
  普法:
${own}
存在的不足: [{问题: 普法形式不够丰富, 原因: 人手不足}]
下年度安排: [{标题: 办好法治讲座, 措施: [每季度办一场]}]
`;

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly found?: string;
}

async function told(text: string): Promise<{ code: number; findings: readonly Told[] }> {
  writeFileSync(join(at, '石桥.yaml'), text);
  const { code, out } = await call('validate', '石桥.yaml', '--format', 'json');
  return { code, findings: (JSON.parse(out) as readonly Told[]).filter((finding) => finding.code !== 'D11') };
}

describe('validate says what a check of the report would say', () => {
  test('nothing of a town without fault', async () => {
    expect(await told(town('    普法活动: {活动: 6场}'))).toEqual({ code: 0, findings: [] });
  });

  test.each<[string, string, string, number, string]>([
    ['a doubled word of 内容', '    +法治公园:\n      内容: 镇里建成建成法治公园一处。', 'D23', 11, 'warning'],
    [
      'a tone of plans',
      '    +法治公园:\n      内容: 镇里将建成法治公园一处，每年培训不少于30学时。',
      'G11',
      11,
      'warning',
    ],
    [
      'approximate twice in 内容',
      '    +法治公园:\n      数字: {讲解: 3场}\n      内容: 每场约30余人到场。',
      'N03',
      12,
      'error',
    ],
    ['of a measure', '    普法活动:\n      活动: 6场\n      做法: [结合“12.4”国家宪法日入户宣传]', 'N18', 12, 'error'],
    [
      'of its own wording',
      '    普法活动:\n      活动: 6场\n      写成: 约20余人办了{{活动}}活动。',
      'N03',
      12,
      'error',
    ],
  ])('%s, at its line', async (_, own, code, line, severity) => {
    const { findings } = await told(town(own));
    const found = findings.find((finding) => finding.code.startsWith(code));
    expect(found).toMatchObject({ line, severity });
  });

  test('of its own lead, at its line', async () => {
    const text = town('    普法活动: {活动: 6场}').replace(
      '公文: {成文日期: 2026-01-20}',
      '公文: {成文日期: 2026-01-20, 导语: 石桥镇约20余名干部推进法治建设。}',
    );
    expect((await told(text)).findings).toMatchObject([{ code: 'N03', line: 3 }]);
  });

  test('all of one text at once', async () => {
    const { findings } = await told(
      town('    +法治公园:\n      内容: 约20余人建成建成公园，“12.4”国家宪法日约30余人参观。'),
    );
    expect(findings.map(({ code, line }) => [code, line])).toEqual(
      expect.arrayContaining([
        ['D23', 11],
        ['N03', 11],
        ['N18', 11],
      ]),
    );
    expect(findings.filter(({ code }) => code === 'N03')).toHaveLength(2);
    // What validation said itself is not said again in the words of the check.
    expect(findings.map(({ code }) => code)).not.toContain('G07');
  });

  test.each([
    [
      'of the lead',
      '公文: {成文日期: 2026-01-20}',
      '公文: {成文日期: 2026-01-20, 导语: 2024年，石桥镇推进法治建设。}',
      3,
    ],
    ['of a section', '    普法活动', '    标题: 2024年普法\n    普法活动', 10],
    ['of a part', '成文日期: 2026-01-20', '成文日期: 2026-01-20, 各部分标题: {存在的不足: 2024年的不足}', 3],
    ['of a plan', '{标题: 办好法治讲座', '{标题: 2024年建队伍}, {标题: 办好法治讲座', 12],
  ])(
    'a year that is not the report’s, %s, is told of at its line, and render says the same',
    async (_, from, to, line) => {
      const { code, findings } = await told(town('    普法活动: {活动: 6场}').replace(from, to));
      expect({ code, findings }).toMatchObject({ code: 1, findings: [{ code: 'A07', line, severity: 'error' }] });
      const rendered = await call('render', '石桥.yaml', '--format', 'txt');
      expect(rendered).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`石桥.yaml:${String(line)}:`) });
    },
  );

  test('what is an error in a report is one in its facts: render writes nothing', async () => {
    const { code } = await told(town('    +法治公园:\n      内容: 每场约30余人到场。'));
    expect(code).toBe(1);
    expect(await call('render', '石桥.yaml', '--format', 'txt')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('石桥.yaml:11:'),
    });
  });

  test('the county’s words and severities count here too', async () => {
    writeFileSync(join(at, 'lawreport.config.yaml'), '规则: {N03: 关}\n');
    expect((await told(town('    +法治公园:\n      内容: 每场约30余人到场。'))).findings).toEqual([]);
  });
});

test.each(factsFiles)('%s: what a check finds in its own words, the facts file is told', (path) => {
  const rendered = renderFile(path);
  const { diagnostics } = readNow(rendered.file.source);
  const own = ownFindings(rendered, language, {}, diagnostics);
  expect(hasErrors(own)).toBe(false);
  const text = writeText(rendered.sheet);
  const all = checkReading(readText({ name: path, text }, language)).map(({ code }) => code);
  for (const { code, severity, span, file, path: keys } of own) {
    expect(all).toContain(code);
    expect(severity).not.toBe('info');
    expect(file).toBe(path);
    expect(span && span.start < span.end && span.end <= rendered.file.source.text.length).toBe(true);
    expect(keys?.length).toBeGreaterThan(0);
  }
});
