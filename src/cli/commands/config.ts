import { stringify } from 'yaml';
import type { Host } from '../host.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { showFile } from '../read-sources.ts';
import { findSettings, SETTINGS_FILE } from '../settings.ts';
import { hasErrors } from '../../core/diagnostic.ts';
import { status } from '../status.ts';

/** Shows the settings that hold in this folder, and which file they come from. */
export async function config(host: Host): Promise<number> {
  const { path, settings, diagnostics, sources } = await findSettings(host.cwd, host);
  host.err(printDiagnostics(diagnostics, sources, host));
  if (hasErrors(diagnostics)) return status.faulty;
  host.out(
    path === undefined ? `# 这里没有 ${SETTINGS_FILE}，以下是程序的默认设置\n` : `# 设置来自 ${showFile(path, host)}\n`,
  );
  host.out(
    stringify({
      县: settings.county ?? null,
      体例: settings.outline ?? '六部分',
      模板: settings.templates ?? null,
      代字: settings.documentCodes,
      用语: settings.words,
      版式: { 行距: settings.layout.linePitch, 页码: settings.layout.pageNumber, 字体: settings.layout.fonts },
      必填: settings.required,
      规则: settings.severities,
      检查用语: settings.checkWords ?? null,
      乡镇: settings.towns,
    }),
  );
  return status.fine;
}
