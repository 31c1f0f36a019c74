import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { wholeSchema } from '../../core/whole-schema.ts';
import { schema } from '../../generated/schema.ts';
import type { Host } from '../host.ts';
import { shippedKit } from '../../shipped-kit.ts';
import { scaffold } from '../scaffold.ts';
import { findSettings } from '../settings.ts';
import { status, UsageError } from '../status.ts';

/** Begins a facts file, with the schema beside it for editors. Asks for what it was not told; never overwrites. */
export async function init(
  file: string,
  options: { readonly town?: string; readonly year?: string },
  host: Host,
): Promise<number> {
  const path = resolve(host.cwd, /\.ya?ml$/iu.test(file) ? file : `${file}.yaml`);
  if (existsSync(path)) throw new UsageError(`“${file}”已经存在，不会覆盖。请换一个文件名。`);
  const defaultYear = host.now().getMonth() < 6 ? host.now().getFullYear() - 1 : host.now().getFullYear();
  const town = (options.town ?? (await host.ask?.('单位简称（如 清溪镇）：')) ?? '').trim();
  if (!/(镇|乡|街道|苏木)$/u.test(town))
    throw new UsageError('请用 --town 写明单位简称，以镇、乡、街道等结尾，例如：--town 清溪镇');
  const year = Number(
    (
      options.year ??
      ((await host.ask?.(`报告哪一年的工作（回车为 ${String(defaultYear)}）：`)) || String(defaultYear))
    ).trim(),
  );
  if (!Number.isInteger(year) || year < 2019 || year > 2099)
    throw new UsageError('年度要写四位数字，例如：--year 2025');
  const { settings } = await findSettings(dirname(path), host);
  const county =
    settings.county ??
    (options.town === undefined ? (await host.ask?.('上级县、市、区（可以不填）：'))?.trim() : undefined);
  try {
    writeFileSync(path, scaffold(shippedKit, { town, year, ...(county ? { county } : {}) }), { flag: 'wx' });
    const beside = join(dirname(path), 'facts.schema.json');
    if (!existsSync(beside)) writeFileSync(beside, `${JSON.stringify(wholeSchema(schema), null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'ENOENT'
        ? `没有“${dirname(path)}”这个文件夹，请先建好。`
        : `写不了“${file}”（${code ?? '原因不明'}），检查文件夹的权限和磁盘空间。`,
    );
  }
  host.out(`${file.replace(/(\.ya?ml)?$/iu, (ending) => ending || '.yaml')}\n`);
  host.err('已建好事实表。用记事本、WPS 之外的文本编辑器（如 VS Code）打开填写，保存后运行 lawreport validate。\n');
  return status.fine;
}
