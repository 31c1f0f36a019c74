import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from '@jest/globals';

/** A test that needs LibreOffice: left out with a notice where there is none, but never in CI. */
export const sofficeTest: typeof test | typeof test.skip = isNeeded() ? test : test.skip;

/**
 * Has LibreOffice open files and save them in another form, such as 'docx:MS Word 2007 XML' or 'pdf': all in one call, as
 * its start takes seconds, and with a profile of its own. The results come back under the names of the files.
 */
export function convert(files: Readonly<Record<string, Uint8Array>>, to: string): Map<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'lawreport-soffice-'));
  try {
    const [from, into] = [join(folder, 'from'), join(folder, 'into')];
    mkdirSync(from);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(from, name), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const names = Object.keys(files).map((name) => join(from, name));
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', into, ...names], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    const results = new Map(readdirSync(into).map((name) => [parse(name).name, readFileSync(join(into, name))]));
    return new Map(
      Object.keys(files).flatMap((name) => {
        const bytes = results.get(parse(name).name);
        return bytes ? [[name, new Uint8Array(bytes)]] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function isNeeded(): boolean {
  if (process.env['CI']) return true;
  const found = spawnSync('soffice', ['--version']).error === undefined;
  if (!found) console.warn('LibreOffice (soffice) is not installed: its tests are left out.');
  return found;
}
