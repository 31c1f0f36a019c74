import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mendFacts, mendReport } from '../src/cli/mend.ts';
import { shippedKit } from '../src/shipped-kit.ts';
import { run } from '../src/cli/program.ts';
import { language } from './check/language.ts';
import { factsFiles } from './kit.ts';
import { memoryHost } from './memory-host.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = mkdtempSync(join(tmpdir(), 'lawreport-fix-'));
afterAll(() => {
  rmSync(at, { recursive: true, force: true });
});

async function fix(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const memory = memoryHost();
  const code = await run(['fix', ...args], { ...memory, cwd: at, readFile: (path) => readFile(path) });
  return { code, out: memory.stdout(), err: memory.stderr() };
}

/** The digits of a text in order, whatever their width. */
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[^\d]/gu, '');
const linesOf = (text: string): number => text.split('\n').length;

describe('facts', () => {
  const slips = [
    [': ', '：'],
    [': ', ':'],
    ['  ', '　　'],
    [', ', '，'],
    ['2025', '２０２５'],
    ['# ', '＃ '],
  ] as const;

  test('any slips in any town: mended once, no digit and no line changed, comments kept', async () => {
    const texts = factsFiles.map((path) => readFileSync(join(root, path), 'utf8'));
    const slip = fc.record({ kind: fc.constantFrom(...slips), nth: fc.nat(200) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...texts),
        fc.array(slip, { maxLength: 6 }),
        fc.boolean(),
        async (text, made, windows) => {
          let spoilt = windows ? text.replaceAll('\n', '\r\n') : text;
          for (const { kind, nth } of made) spoilt = replaceNth(spoilt, kind[0], kind[1], nth);
          const once = await mendFacts('甲.yaml', spoilt, shippedKit);
          expect(await mendFacts('甲.yaml', once, shippedKit)).toBe(once);
          expect(digitsOf(once)).toBe(digitsOf(spoilt));
          expect(linesOf(once)).toBe(linesOf(spoilt));
          expect(once.split('\r\n')).toHaveLength(spoilt.split('\r\n').length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function replaceNth(text: string, from: string, to: string, nth: number): string {
  let index = -1;
  const total = text.split(from).length - 1;
  if (total === 0) return text;
  for (let i = 0; i <= nth % total; i++) index = text.indexOf(from, index + 1);
  return text.slice(0, index) + to + text.slice(index + from.length);
}

describe('reports', () => {
  const folder = join(root, 'test/check');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  test.each(names)('%s: mended once; only ordinals of headings may change', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8').replaceAll('\n', '\r\n');
    const once = await mendReport(name, text, language);
    expect(await mendReport(name, once, language)).toBe(once);
    expect(once).not.toBe(text);
    expect(once.split('\r\n')).toHaveLength(text.split('\r\n').length);
    const figures = (t: string): string => digitsOf(t.replace(/^\s*[（(]?\d+[)）.、]+/gmu, ''));
    expect(figures(once)).toBe(figures(text));
  });
});

describe('the command', () => {
  test('keeps the byte order mark and line ends, and never loses an older copy', async () => {
    const before = '\ufeff年度：2025\r\n# 备注\r\n单位: {名称: 清溪镇人民政府, 简称: 清溪镇}\r\n';
    writeFileSync(join(at, '甲.yaml'), before);
    expect((await fix('甲.yaml')).out).toBe('@@ 第1行\n-年度：2025\n+年度: 2025\n');
    expect(readFileSync(join(at, '甲.yaml'), 'utf8')).toBe(before);
    expect((await fix('甲.yaml', '--write')).err).toContain('“甲.yaml.bak”');
    const after = readFileSync(join(at, '甲.yaml'), 'utf8');
    expect(after).toBe(before.replace('：2025', ': 2025'));
    expect(readFileSync(join(at, '甲.yaml.bak'), 'utf8')).toBe(before);
    writeFileSync(join(at, '甲.yaml'), after.replace('# ', '＃ '));
    expect((await fix('甲.yaml', '--write')).err).toContain('“甲.yaml.bak2”');
    expect(readFileSync(join(at, '甲.yaml.bak'), 'utf8')).toBe(before);
  });

  test('a rule that the county switched off repairs nothing', async () => {
    writeFileSync(join(at, 'lawreport.config.yaml'), '规则: {N18: 关}\n');
    writeFileSync(join(at, '乙.txt'), '利用“12.4”国家宪法日开展宣传。\n');
    expect(await fix('乙.txt')).toMatchObject({ code: 0, out: '', err: '没有可以自动修改的地方。\n' });
    rmSync(join(at, 'lawreport.config.yaml'));
    expect((await fix('乙.txt')).out).toContain('12·4');
  });

  test('refuses Word files, other encodings, and to write to standard input', async () => {
    writeFileSync(join(at, '丙.docx'), 'PK\u0003\u0004');
    writeFileSync(join(at, '丁.txt'), Buffer.from('fffe2a4e', 'hex'));
    expect((await fix('丙.docx')).code).toBe(2);
    expect((await fix('丁.txt')).err).toContain('不是 UTF-8');
    expect((await fix('-', '--write')).code).toBe(2);
  });
});
