import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { outputName } from '../src/cli/output-name.ts';
import type { Output } from '../src/cli/write-files.ts';
import { writeOutputs } from '../src/cli/write-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lawreport-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, text: string): Output => ({ name, bytes: new TextEncoder().encode(text) });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const codes = (result: { diagnostics: readonly { code: string }[] }) => result.diagnostics.map(({ code }) => code);

describe('writeOutputs', () => {
  test('writes, makes the folder, and leaves what is already as wanted', async () => {
    const deep = join(folder, '甲', '乙');
    const first = await writeOutputs(deep, [file('a.txt', '一'), file('b.txt', '二')]);
    expect(first).toEqual({ written: ['a.txt', 'b.txt'], unchanged: [], kept: [], diagnostics: [] });
    const again = await writeOutputs(deep, [file('a.txt', '一'), file('b.txt', '三')]);
    expect(again).toEqual({ written: ['b.txt'], unchanged: ['a.txt'], kept: [], diagnostics: [] });
    expect(readdirSync(deep).sort()).toEqual(['.lawreport.json', 'a.txt', 'b.txt']);
  });

  test('keeps what a person changed, unless forced', async () => {
    await writeOutputs(folder, [file('a.txt', '一')]);
    writeFileSync(join(folder, 'a.txt'), '人改过');
    const kept = await writeOutputs(folder, [file('a.txt', '二')]);
    expect([kept.kept, codes(kept), read('a.txt')]).toEqual([['a.txt'], ['O02'], '人改过']);
    const forced = await writeOutputs(folder, [file('a.txt', '二')], { force: true });
    expect([forced.written, read('a.txt')]).toEqual([['a.txt'], '二']);
    expect((await writeOutputs(folder, [file('a.txt', '三')])).written).toEqual(['a.txt']);
  });

  test('without a list of hashes a file is a person’s, unless it is as wanted', async () => {
    writeFileSync(join(folder, 'a.txt'), '一');
    writeFileSync(join(folder, 'b.txt'), '别的');
    writeFileSync(join(folder, '.lawreport.json'), '{"a.txt": ');
    const result = await writeOutputs(folder, [file('a.txt', '一'), file('b.txt', '二')]);
    expect([result.unchanged, result.kept]).toEqual([['a.txt'], ['b.txt']]);
    expect((await writeOutputs(folder, [file('a.txt', '新')])).written).toEqual(['a.txt']);
  });

  test('two files of one name are refused before anything is written', async () => {
    const result = await writeOutputs(folder, [file('A.txt', '一'), file('c.txt', '二'), file('a.TXT', '三')]);
    expect(codes(result)).toEqual(['O01']);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a link at the name is replaced, not followed', async () => {
    const outside = join(folder, '外');
    const inside = join(folder, '内');
    mkdirSync(inside);
    writeFileSync(outside, '不能动');
    symlinkSync(outside, join(inside, 'a.txt'));
    await writeOutputs(inside, [file('a.txt', '一')]);
    expect(readFileSync(outside, 'utf8')).toBe('不能动');
    expect(readFileSync(join(inside, 'a.txt'), 'utf8')).toBe('一');
    expect(() => readlinkSync(join(inside, 'a.txt'))).toThrow();
  });

  test('no name leads out of the folder', async () => {
    for (const name of ['../a.txt', 'a/b.txt', 'a\\b.txt', '..', '.hidden', '']) {
      await expect(writeOutputs(folder, [file(name, 'x')])).rejects.toThrow('not a file name');
    }
  });

  test('a folder in the way of a file, a file in the way of the folder', async () => {
    mkdirSync(join(folder, 'a.txt'));
    const result = await writeOutputs(folder, [file('a.txt', '一'), file('b.txt', '二')]);
    expect([codes(result), result.written]).toEqual([['O05'], ['b.txt']]);
    expect(codes(await writeOutputs(join(folder, 'b.txt'), [file('c.txt', '三')]))).toEqual(['O06']);
  });

  // Root may write anywhere.
  (process.getuid?.() === 0 ? test.skip : test)('a read-only folder', async () => {
    chmodSync(folder, 0o500);
    const result = await writeOutputs(folder, [file('a.txt', '一')]);
    chmodSync(folder, 0o700);
    expect([codes(result), readdirSync(folder)]).toEqual([['O04'], []]);
  });

  test('what a killed run left is removed, what a running one needs is not', async () => {
    const ended = spawn(process.execPath, ['-e', '0']);
    await once(ended, 'exit');
    writeFileSync(join(folder, `.lawreport-${String(ended.pid)}-0123456789ab.tmp`), '半');
    writeFileSync(join(folder, `.lawreport-${String(process.ppid)}-0123456789ab.tmp`), '别人的');
    await writeOutputs(folder, [file('a.txt', '一')]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([
      `.lawreport-${String(process.ppid)}-0123456789ab.tmp`,
    ]);
  });

  test('after a kill between file and list the file is still the tool’s', async () => {
    await writeOutputs(folder, [file('a.txt', '一')]);
    const list = JSON.parse(read('.lawreport.json')) as Record<string, string[]>;
    await writeOutputs(folder, [file('a.txt', '二')]);
    const then = JSON.parse(read('.lawreport.json')) as Record<string, string[]>;
    // What the list looked like while a.txt was replaced.
    const between = { 'a.txt': [...(list['a.txt'] ?? []), ...(then['a.txt'] ?? [])] };
    writeFileSync(join(folder, '.lawreport.json'), JSON.stringify(between));
    expect((await writeOutputs(folder, [file('a.txt', '三')])).written).toEqual(['a.txt']);
  });
});

describe('outputName', () => {
  test.each([
    ['清溪镇2025年', '.docx', '清溪镇2025年.docx'],
    ['../../etc/passwd', '.txt', 'etc_passwd.txt'],
    ['CON', '.docx', '文件CON.docx'],
    ['com1.x', '.docx', '文件com1.x.docx'],
    ['', '.txt', '报告.txt'],
    ['甲:乙*?', '.txt', '甲_乙.txt'],
    ['e\u0301', '.txt', '\u00e9.txt'],
  ])('%s%s', (base, extension, expected) => {
    expect(outputName(base, extension)).toBe(expected);
  });

  test('any words make a name of at most 120 bytes without what systems refuse', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (base) => {
        const name = outputName(base, '.docx');
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}. ][^<>:"/\\|?*\p{Cc}\p{Cs}]*\.docx$/u);
        expect(name).toBe(name.normalize('NFC'));
      }),
    );
  });
});
