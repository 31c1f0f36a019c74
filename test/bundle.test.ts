import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';

// The command as it is installed: one process each, from what `npm run build` made (npm test builds first).
const command = fileURLToPath(new URL('../dist/lawreport.js', import.meta.url));
const seed = fileURLToPath(new URL('../seeds/dazhan-2024.yaml', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lawreport-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function call(args: readonly string[], input?: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  return { status, stdout, stderr };
}

test('the modules run as ES modules, as they will for users', () => {
  expect(typeof import.meta.url).toBe('string');
});

test('render writes both files, from a file and from standard input', () => {
  expect(call(['render', seed])).toMatchObject({
    status: 0,
    stdout: 'output/dazhan-2024.docx\noutput/dazhan-2024.txt\n',
  });
  expect(readFileSync(join(folder, 'output/dazhan-2024.docx')).subarray(0, 2).toString()).toBe('PK');
  expect(call(['render', '-', '--format', 'txt', '--outline', '六部分'], readFileSync(seed, 'utf8')).status).toBe(0);
});

test('equal facts give equal bytes in any time zone and locale', () => {
  const first = readFileSync(join(folder, 'output/dazhan-2024.docx'));
  execFileSync(process.execPath, [command, 'render', seed, '-o', 'elsewhere'], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, TZ: 'America/Anchorage', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(readFileSync(join(folder, 'elsewhere/dazhan-2024.docx'))).toEqual(first);
});

test('a layout of the county’s own is cast at run time', () => {
  writeFileSync(join(folder, 'lawreport.config.yaml'), '版式: {行距: 28, 字体: {仿宋: 仿宋}}\n');
  writeFileSync(join(folder, '甲.yaml'), readFileSync(seed, 'utf8').replace(/\n +体例: .*/u, ''));
  expect(call(['render', '甲.yaml', '-o', 'own']).status).toBe(0);
  expect(existsSync(join(folder, 'own/甲.docx'))).toBe(true);
  rmSync(join(folder, 'lawreport.config.yaml'));
});

test('check, extract, rules, outlines and template check work from the bundle', () => {
  expect(call(['check', 'output/dazhan-2024.docx', '--format', 'json']).stdout).toContain('"A08"');
  expect(call(['extract', 'output/dazhan-2024.docx'])).toMatchObject({ status: 0, stdout: readFileSync(seed, 'utf8') });
  expect(call(['rules', 'A01']).stdout).toContain('依据：');
  expect(call(['outlines']).stdout).toContain('六部分');
  expect(call(['template', 'check']).status).toBe(0);
});

test('wrong usage and faulty facts have their own exit status', () => {
  expect(call(['rendr']).status).toBe(2);
  expect(call(['render', '没有.yaml']).status).toBe(2);
  expect(call(['render', '-'], '年度: 2025\n').status).toBe(1);
  expect(call(['--help'])).toMatchObject({ status: 0, stderr: '' });
});

test('without what V8 kept, or where V8 refuses it, the command is the same', () => {
  const help = call(['--help']);
  const lazily = spawnSync(process.execPath, ['--max-lazy', command, '--help'], { cwd: folder, encoding: 'utf8' });
  expect(lazily).toMatchObject(help);
  const copy = join(folder, 'dist');
  cpSync(dirname(command), copy, { recursive: true, filter: (path) => !path.endsWith(`-${process.arch}`) });
  const bare = spawnSync(process.execPath, [join(copy, 'lawreport.js'), '--help'], { cwd: folder, encoding: 'utf8' });
  expect(bare).toMatchObject(help);
});

test('the library is an ES module', () => {
  const script = `import { shippedKit } from 'lawreport'; console.log(shippedKit.shape.kind)`;
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd, encoding: 'utf8' });
  expect(stdout).toBe('object\n');
});
