import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { makeDocx } from './check/make-docx.ts';
import { at, call } from './sandbox.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const write = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(at, name, '..'), { recursive: true });
  writeFileSync(join(at, name), content);
};
const published = (name: string): string => readFileSync(join(here, 'check', `${name}.txt`), 'utf8');
const codes = (out: string): string[] => (JSON.parse(out) as { code: string }[]).map((finding) => finding.code);

describe('check', () => {
  test('several reports are held against one another', async () => {
    write('甲.txt', published('panjiawan-2024'));
    write('乙.txt', published('panjiawan-2024'));
    const { out } = await call('check', '甲.txt', '乙.txt', '--format', 'json');
    const copied = (JSON.parse(out) as { code: string; file: string; line: number }[]).filter((f) => f.code === 'G16');
    expect(new Set(copied.map((f) => f.file))).toEqual(new Set(['乙.txt']));
    expect(copied.every((f) => f.line > 1)).toBe(true);
  });

  test('a county adds words of its own, and is told with the place what does not fit', async () => {
    write('lawreport.config.yaml', '检查用语: 用语.yaml\n规则: {G15: 关}\n');
    write('用语.yaml', '错字:\n  - {错: 清溪真, 正: 清溪镇}\n  - {错: 1}\n量词: [筐]\n没有: [一]\n');
    write('甲/报告.txt', '清溪真发放资料约30余筐。\n');
    const { code, out } = await call('check', join('甲', '报告.txt'), '--format', 'json');
    expect(code).toBe(1);
    expect(
      (JSON.parse(out) as { code: string; file: string; line: number }[]).map((f) => [f.code, f.file, f.line]),
    ).toEqual([
      ['R02', '用语.yaml', 3],
      ['R02', '用语.yaml', 5],
      ['G07', join('甲', '报告.txt'), 1],
      ['N03', join('甲', '报告.txt'), 1],
    ]);
  });

  test('an old .doc and a broken .docx give one clear error each', async () => {
    write('旧.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    write('坏.docx', makeDocx().subarray(0, 300));
    const { code, err } = await call('check', '旧.doc', '坏.docx');
    expect(code).toBe(1);
    expect(err).toMatch(/坏\.docx.*已损坏/u);
    expect(err).toMatch(/旧\.doc.*旧格式/u);
    expect(err).toContain('共错误 2 处。');
  });

  test('too many warnings are a failure', async () => {
    write('甲.txt', '开展活动34余次。\n');
    expect((await call('check', '甲.txt')).code).toBe(0);
    expect((await call('check', '甲.txt', '--max-warnings', '1')).code).toBe(0);
    expect((await call('check', '甲.txt', '--max-warnings', '0')).code).toBe(1);
    expect((await call('check', '甲.txt', '--max-warnings', '多')).code).toBe(2);
  });

  test('the page for an office names the file and no folder of this machine', async () => {
    write('大站.txt', published('dazhan-2024'));
    const { out } = await call('check', join(at, '大站.txt'), '--format', 'html', '--ignore-width');
    expect(out).toContain('<h2>大站.txt</h2>');
    expect(out).not.toContain(at);
    expect(out).toContain('<mark>97.86%</mark>');
    expect(out).toContain('<ins>97.60%</ins>');
    expect(out.match(/<article>/gu)).toHaveLength(17);
  });

  test('for a build server: one workflow command a finding', async () => {
    write('甲.txt', '开展活动约2200余场次。\n');
    const { out } = await call('check', '甲.txt', '--format', 'github');
    expect(out).toMatch(/^::error file=甲\.txt,line=1,col=5,title=N03::[^\n]+\n$/u);
  });

  test('a report that was edited is held against its facts', async () => {
    const facts = readFileSync(join(here, '../data/county/qingxi-2025.yaml'), 'utf8');
    write('清溪.yaml', facts);
    await call('render', '清溪.yaml', '--format', 'txt');
    const text = readFileSync(join(at, 'output/清溪.txt'), 'utf8');
    expect(codes((await call('check', 'output/清溪.txt', '--facts', '清溪.yaml', '--format', 'json')).out)).toEqual([]);
    const digits = /受理[^。\d]*?(\d{2,})件/u.exec(text);
    if (!digits) throw new Error('no figure');
    write('output/清溪.txt', text.replace(digits[0], digits[0].replace(String(digits[1]), '99999')));
    const edited = await call('check', 'output/清溪.txt', '--facts', '清溪.yaml', '--format', 'json');
    expect(codes(edited.out)).toContain('E01');
    expect(edited.code).toBe(1);
  });
});

describe('SARIF', () => {
  // No package of the registry ships the schema of SARIF 2.1.0: this one was written by hand from the standard, for the
  // objects and properties that this program uses, and refuses all others.
  const schema = JSON.parse(readFileSync(join(here, 'check/sarif-subset.schema.json'), 'utf8')) as object;
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: isUri, 'uri-reference': isReference } });
  const validate = ajv.compile(schema);

  test.each([
    ...readdirSync(join(here, 'check')).filter((name) => name.endsWith('.txt')),
    '坏.docx',
    '有 空格#和%.txt',
  ])('%s', async (name) => {
    write(name, name.endsWith('.docx') ? 'PK' : name.includes('#') ? '活动约20余场。' : published(name.slice(0, -4)));
    const { out } = await call('check', name, '--format', 'sarif');
    const log = JSON.parse(out) as { runs: { tool: { driver: { rules: { id: string }[] } }; results: Result[] }[] };
    expect(validate(log) ? [] : validate.errors).toEqual([]);
    const [first] = log.runs;
    expect(first?.results.length).toBeGreaterThan(0);
    for (const result of first?.results ?? []) {
      expect(first?.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(decodeURIComponent(result.locations[0]?.physicalLocation.artifactLocation.uri ?? '')).toBe(name);
    }
  });
});

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly locations: readonly { physicalLocation: { artifactLocation: { uri: string } } }[];
}

function isUri(text: string): boolean {
  return URL.canParse(text);
}

/** RFC 3986: only its own characters, % only before two hexadecimal digits, and no colon that would make a scheme. */
function isReference(text: string): boolean {
  return /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-F]{2})*$/u.test(text) && !/^[^/]*:/u.test(text.replace(/^file:\/\//u, '/'));
}
