import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { run } from '../src/cli/program.ts';
import { makeLikenessIndex, sketchLines } from '../src/county/likeness.ts';
import { memoryHost } from './memory-host.ts';

const county = join(import.meta.dirname, '../data/county');
const samples = readdirSync(county).filter((name) => name.endsWith('-2025.yaml'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lawreport-batch-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function batch(...args: string[]) {
  const host = { ...memoryHost(), cwd: folder, readFile: (path: string) => readFile(path) };
  const code = await run(['batch', ...args], host);
  return { code, out: host.stdout(), err: host.stderr() };
}

function towns(into: string, names: readonly string[] = samples.slice(0, 4)): void {
  mkdirSync(join(folder, into), { recursive: true });
  for (const name of names) copyFileSync(join(county, name), join(folder, into, name));
}

/** Everything in a folder but what is hidden, by name, as text that compares bytes. */
function contents(path: string, hidden = false): Record<string, string> {
  const names = readdirSync(path).filter((name) => hidden || !name.startsWith('.'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(path, name), 'latin1')]));
}

function times(path: string): number[] {
  return readdirSync(path).map((name) => statSync(join(path, name)).mtimeMs);
}

const count = (out: string, word: string) => Number(new RegExp(`^${word} +(\\d+)$`, 'mu').exec(out)?.[1] ?? 0);

describe('batch', () => {
  test('writes every town, and a second run writes nothing', async () => {
    towns('镇');
    const first = await batch('镇');
    expect([first.code, count(first.out, '写入')]).toEqual([0, 4]);
    expect(readdirSync(join(folder, 'output')).filter((name) => /\.(?:docx|txt)$/u.test(name))).toHaveLength(8);
    const before = times(join(folder, 'output'));
    const second = await batch('镇');
    expect([second.code, count(second.out, '写入'), count(second.out, '未变')]).toEqual([0, 0, 4]);
    expect(times(join(folder, 'output'))).toEqual(before);
    const forced = await batch('镇', '--force');
    expect(count(forced.out, '写入')).toBe(4);
    expect(times(join(folder, 'output'))).not.toEqual(before);
  });

  test('render and batch know each other’s files', async () => {
    towns('镇');
    await batch('镇');
    const file = join(folder, '镇', samples[0] ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/问题: /u, '问题: 有时'));
    const host = { ...memoryHost(), cwd: folder, readFile: (path: string) => readFile(path) };
    expect(await run(['render', file], host)).toBe(0);
    const after = await batch('镇');
    expect([after.code, count(after.out, '未变')]).toEqual([0, 4]);
  });

  test('what changed is written, the rest is not', async () => {
    towns('镇');
    await batch('镇');
    const file = join(folder, '镇', samples[1] ?? '');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/问题: /u, '问题: 有时'));
    const facts = await batch('镇');
    expect([count(facts.out, '写入'), count(facts.out, '未变')]).toEqual([1, 3]);
    const formats = await batch('镇', '--format', 'txt');
    expect([formats.code, count(formats.out, '有误')]).toEqual([0, 0]);
  });

  test('a setting that changes every report rewrites every report', async () => {
    towns('甲');
    towns('乙');
    writeFileSync(join(folder, '乙', 'lawreport.config.yaml'), '版式: {行距: 28}\n');
    await batch('甲');
    const { code, out } = await batch('乙');
    expect([code, count(out, '写入')]).toEqual([0, 4]);
  });

  test('a town at fault stays behind with its first fault; towns that handed in nothing are named', async () => {
    towns('镇');
    const bad = join(folder, '镇', samples[2] ?? '');
    appendFileSync(bad, '没有的项: 1\n也没有的项: 2\n');
    writeFileSync(join(folder, '镇', 'towns.yaml'), '乡镇:\n  - 白马乡\n  - 无音信乡\n');
    writeFileSync(join(folder, '镇', 'lawreport.config.yaml'), '乡镇: [另一乡]\n');
    const { code, out } = await batch('镇');
    expect([code, count(out, '写入'), count(out, '有误'), count(out, '未报送')]).toEqual([1, 3, 1, 2]);
    const line = readFileSync(bad, 'utf8').split('\n').indexOf('没有的项: 1') + 1;
    expect(out).toContain(`${join('镇', samples[2] ?? '')}:${String(line)}:1 没有“没有的项”这一项（共 2 处）`);
    expect(out).toContain('未报送：\n  无音信乡\n  另一乡\n');
  });

  test('two inputs of one output name are refused before anything is written', async () => {
    towns('甲');
    towns('乙', samples.slice(0, 1));
    const { code, err } = await batch('甲', '乙');
    expect(code).toBe(1);
    expect(err).toContain('同名，没有写入任何文件');
    expect(existsSync(join(folder, 'output'))).toBe(false);
  });

  test('a report that a person changed is kept and told of', async () => {
    towns('镇');
    await batch('镇');
    const edited = readdirSync(join(folder, 'output')).find((name) => name.endsWith('.docx')) ?? '';
    writeFileSync(join(folder, 'output', edited), '人改过');
    const kept = await batch('镇');
    expect([kept.code, count(kept.out, '人工改过，未覆盖'), count(kept.out, '未变')]).toEqual([2, 1, 3]);
    expect(kept.out).toContain(`\n  ${edited}\n`);
    expect(readFileSync(join(folder, 'output', edited), 'utf8')).toBe('人改过');
    expect((await batch('镇', '--force')).code).toBe(0);
    expect((await batch('镇')).code).toBe(0);
  });

  test('patterns are opened by the tool, and a folder stands for its own files only', async () => {
    towns('省/甲县', samples.slice(0, 2));
    towns('省/乙县', samples.slice(2, 3));
    towns('省/乙县/旧', samples.slice(3, 4));
    const made = async (pattern: string) =>
      count((await batch(pattern, '-o', pattern.replace(/\W/gu, '_'))).out, '写入');
    expect([await made('省/*/*.yaml'), await made('省/**/*.yaml'), await made('省/?县/*-2025.y*')]).toEqual([3, 4, 3]);
    expect((await batch('省')).code).toBe(2);
    expect((await batch('没有')).code).toBe(2);
    expect((await batch('省/*/x*.yml')).code).toBe(2);
  });

  test('a journal that a full disk cut short is passed over where it makes no sense', async () => {
    towns('镇');
    await batch('镇', '-o', '稿');
    const before = contents(join(folder, '稿'), true);
    writeFileSync(join(folder, '稿', '.lawreport-999999999-0.log'), '{"甲.do{"甲.docx":"00"}\n{"乙.docx"');
    const { code, out } = await batch('镇', '-o', '稿');
    expect([code, count(out, '未变')]).toEqual([0, 4]);
    expect(contents(join(folder, '稿'), true)).toEqual(before);
  });

  test('shards make together what one run makes, and their lists merge', async () => {
    towns('镇', samples);
    await batch('镇', '-o', '整');
    for (const shard of ['3/3', '1/3', '2/3']) expect((await batch('镇', '-o', '片', '--shard', shard)).code).toBe(0);
    expect(contents(join(folder, '片'))).toEqual(contents(join(folder, '整')));
    const merged = await batch('镇', '-o', '片');
    expect([count(merged.out, '写入'), count(merged.out, '未变')]).toEqual([0, samples.length]);
    expect(contents(join(folder, '片'), true)).toEqual(contents(join(folder, '整'), true));
    for (const wrong of ['0/3', '4/3', '1', 'a/b']) expect((await batch('镇', '--shard', wrong)).code).toBe(2);
  });
});

describe('likeness', () => {
  const words =
    '山林权属纠纷多因老证四至记载不清引起。镇里组织林业站、司法所、村干部和双方当事人一起上山，对照档案逐段走界、埋桩、画图。';
  const facts = (town: string, text: string) =>
    `单位:\n  简称: ${town}\n主要举措和成效:\n  +踏勘:\n    内容: ${text}\n`;
  const compare = (one: string, two: string) => {
    const index = makeLikenessIndex();
    index.compare('a.yaml', sketchLines(one, '青石镇'));
    return index.compare('b.yaml', sketchLines(two, '白马乡'));
  };

  test('finds words taken over, whatever the town is called and the numbers are', () => {
    const one = facts('青石镇', `青石镇${words}全年26次。`);
    const found = compare(one, facts('白马乡', `白马乡${words}全年31次。`));
    expect(found).toEqual([{ file: 'b.yaml', line: 5, other: 'a.yaml', otherLine: 5 }]);
    expect(compare(one, facts('白马乡', words.replace('村干部', '驻村干部')))).toHaveLength(1);
    expect(
      compare(
        one,
        facts('白马乡', '镇便民服务中心每月逢七安排2名办事员带着设备进村，当日能办结的当日办结，不能办结的带回代办。'),
      ),
    ).toEqual([]);
  });

  test('the table grows and still finds everything', () => {
    const index = makeLikenessIndex();
    const line = (n: number) =>
      facts(
        '某镇',
        Array.from({ length: 60 }, (_, i) =>
          String.fromCharCode(0x4e00 + ((n * 7919 + i * i * 131 + i * n) % 20000)),
        ).join(''),
      );
    for (let n = 0; n < 1000; n++) expect(index.compare(String(n), sketchLines(line(n), '某镇'))).toEqual([]);
    for (let n = 0; n < 1000; n += 7)
      expect(index.compare('又', sketchLines(line(n), '某镇'))[0]?.other).toBe(String(n));
  });

  test('last year’s words and other towns’ words are told of', async () => {
    towns('镇');
    towns('去年', [...samples.slice(0, 4)]);
    const { out } = await batch('镇', '--last', '去年');
    expect(count(out, '段落雷同')).toBeGreaterThan(2);
    expect(out).toMatch(/去年\/\S+:\d+、镇\/\S+:\d+/u);
    expect(count((await batch('镇')).out, '段落雷同')).toBe(0);
  });
});

describe('the command as built', () => {
  const dist = join(import.meta.dirname, '../node_modules/.cache/lawreport-batch-test');
  const command = join(dist, 'lawreport.js');
  beforeAll(async () => {
    const banner =
      "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";
    await build({
      absWorkingDir: join(import.meta.dirname, '..'),
      entryPoints: { lawreport: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch/worker.ts' },
      outdir: dist,
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      chunkNames: 'chunks/[name]-[hash]',
      banner: { js: banner },
      logLevel: 'error',
    });
  }, 60_000);

  /** Some hundred towns: the samples again and again under other file names. */
  function many(): void {
    towns('镇', []);
    for (let i = 0; i < 8; i++)
      for (const name of samples) copyFileSync(join(county, name), join(folder, '镇', `${String(i)}-${name}`));
  }
  const start = (...args: string[]) =>
    spawn(process.execPath, [command, 'batch', '镇', ...args], { cwd: folder, stdio: 'ignore' });

  test('workers give the bytes of a single thread', () => {
    many();
    const results = ['1', '3'].map((jobs) =>
      spawnSync(process.execPath, [command, 'batch', '镇', '-o', jobs, '--jobs', jobs], {
        cwd: folder,
        encoding: 'utf8',
      }),
    );
    expect(results.map(({ status }) => status)).toEqual([0, 0]);
    expect(results[1]?.stdout).toBe(results[0]?.stdout);
    expect(contents(join(folder, '3'), true)).toEqual(contents(join(folder, '1'), true));
  }, 60_000);

  test('a run that is killed and run again gives the bytes of a clean run, even after the facts changed', async () => {
    many();
    await once(start('-o', '净'), 'exit');
    const changed = samples.map((name) => join(folder, '镇', `3-${name}`));
    for (const [i, pause] of [150, 250, 350, 450].entries()) {
      const running = start('-o', '断', ...(i % 2 === 0 ? [] : ['--jobs', '2']));
      await wait(pause);
      running.kill('SIGKILL');
      await once(running, 'exit');
      if (i === 1)
        for (const file of changed) writeFileSync(file, readFileSync(file, 'utf8').replace(/问题: /u, '问题: 有时'));
    }
    for (const file of changed) copyFileSync(join(county, file.replace(/^.*3-/u, '')), file);
    const [code] = (await once(start('-o', '断'), 'exit')) as [number];
    expect(code).toBe(0);
    expect(contents(join(folder, '断'), true)).toEqual(contents(join(folder, '净'), true));
  }, 60_000);

  test('an interrupt ends between two towns and leaves the books in order', async () => {
    many();
    const running = start('-o', '断');
    for (let i = 0; i < 500 && (!existsSync(join(folder, '断')) || readdirSync(join(folder, '断')).length < 10); i++)
      await wait(10);
    running.kill('SIGINT');
    const [code] = (await once(running, 'exit')) as [number];
    expect(code).toBe(130);
    expect(readdirSync(join(folder, '断')).filter((name) => name.startsWith('.'))).toEqual(['.lawreport.json']);
  }, 60_000);

  test('two runs on one folder do not disturb each other', async () => {
    many();
    await once(start('-o', '净'), 'exit');
    const codes = await Promise.all(
      [start('-o', '同'), start('-o', '同', '--jobs', '2')].map((running) => once(running, 'exit')),
    );
    expect(codes.map(([code]) => code as number)).toEqual([0, 0]);
    expect(contents(join(folder, '同'), true)).toEqual(contents(join(folder, '净'), true));
  }, 60_000);
});
