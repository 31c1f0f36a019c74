import type { Severity } from '../core/diagnostic.ts';
import { hasErrors } from '../core/diagnostic.ts';
import type { Settings } from '../core/settings.ts';
import { shapeOf } from '../core/shape.ts';
import { validate } from '../generated/settings-check.js';
import { settingsSchema } from '../generated/settings-schema.ts';
import { defaultSettings } from '../layout/style.ts';
import { loadFacts } from '../load/load-facts.ts';
import { noSettings } from '../no-settings.ts';
import { checkShape, errorsOf } from '../validate/check-shape.ts';
import type { Host } from './host.ts';
import { readSource, showFile } from './read-sources.ts';
import type { FoundSettings } from './settings.ts';

/** Reads and checks a file of settings. */
export async function readSettings(path: string, host: Host): Promise<FoundSettings> {
  const source = await readSource(showFile(path, host), host);
  if (!source.value) return { path, settings: noSettings, diagnostics: source.diagnostics, sources: [] };
  const sources = [source.value];
  const loaded = await loadFacts(source.value);
  if (!loaded.value || hasErrors(loaded.diagnostics))
    return { path, settings: noSettings, diagnostics: loaded.diagnostics, sources };
  const checked = checkShape(loaded.value, (data) => errorsOf(validate, data), shapeOf(settingsSchema));
  const diagnostics = [...source.diagnostics, ...loaded.diagnostics, ...checked.diagnostics];
  if (hasErrors(diagnostics)) return { path, settings: noSettings, diagnostics, sources };
  return { path, settings: settingsOf(loaded.value.data as SettingsData), diagnostics, sources };
}

interface SettingsData {
  readonly 县?: string;
  readonly 体例?: string;
  readonly 模板?: string;
  readonly 代字?: string | readonly string[];
  readonly 用语?: Readonly<Record<string, string>>;
  readonly 版式?: {
    readonly 行距?: number;
    readonly 页码?: Settings['layout']['pageNumber'];
    readonly 字体?: Partial<Settings['layout']['fonts']>;
  };
  readonly 必填?: string | readonly string[];
  readonly 检查用语?: string;
  readonly 规则?: Readonly<Record<string, string>>;
  readonly 乡镇?: string | readonly string[];
}

const SEVERITY: Readonly<Record<string, Severity | 'off'>> = {
  错误: 'error',
  警告: 'warning',
  提示: 'info',
  关: 'off',
};

function settingsOf(data: SettingsData): Settings {
  const { 版式: layout } = data;
  return {
    ...(data.县 === undefined ? {} : { county: data.县 }),
    ...(data.体例 === undefined ? {} : { outline: data.体例 }),
    ...(data.模板 === undefined ? {} : { templates: data.模板 }),
    ...(data.检查用语 === undefined ? {} : { checkWords: data.检查用语 }),
    documentCodes: listOf(data.代字),
    words: data.用语 ?? {},
    layout: layout
      ? {
          fonts: { ...defaultSettings.fonts, ...layout.字体 },
          linePitch: layout.行距 ?? defaultSettings.linePitch,
          pageNumber: layout.页码 ?? defaultSettings.pageNumber,
        }
      : defaultSettings,
    required: listOf(data.必填),
    severities: Object.fromEntries(
      Object.entries(data.规则 ?? {}).map(([code, word]) => [code, SEVERITY[word] ?? 'warning']),
    ),
    towns: listOf(data.乡镇),
  };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? value.split(/[、，,]/u) : value;
}
