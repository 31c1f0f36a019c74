import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasErrors, type Checked, type Diagnostic } from '../../core/diagnostic.ts';
import { lineAndColumn, type Source } from '../../core/source.ts';
import { addUp } from '../../county/add-up.ts';
import { compareYears } from '../../county/compare-years.ts';
import { countyFacts } from '../../county/county-facts.ts';
import { figuresOf, indicatorsOf, type Indicator, type TownFigures } from '../../county/indicators.ts';
import { writePage } from '../../county/page.ts';
import type { CountySummary, TownFault } from '../../county/summary.ts';
import { writeWorkbook } from '../../county/workbook.ts';
import { decodeText } from '../../load/decode.ts';
import { readTown, renderFacts, type Town } from '../../pipeline.ts';
import { expandInputs } from '../batch/expand-inputs.ts';
import { shortNameOf } from '../batch/produce-town.ts';
import { readTownLists } from '../batch/town-list.ts';
import type { Host } from '../host.ts';
import { kitFor, type FoundKit } from '../kit.ts';
import { outputName } from '../output-name.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import type { SummaryOptions } from '../program.ts';
import { status, UsageError } from '../status.ts';
import { writeOutputs, type Output } from '../write-files.ts';
import { outputsOf } from '../report-files.ts';

/** Adds up a county: one workbook and one page, and with --report the county's own report from the sums. */
export async function summary(inputs: readonly string[], options: SummaryOptions, host: Host): Promise<number> {
  const files = expandInputs(inputs, host.cwd);
  const lists = await readTownLists(inputs, host);
  const found = await kitFor(files[0] ?? '-', host);
  const indicators = indicatorsOf(found.kit.shape);
  const early = [...lists.diagnostics, ...found.diagnostics];
  if (early.length > 0) host.err(printDiagnostics(early, [...lists.sources, ...found.sources], host));
  if (hasErrors(early)) return status.faulty;

  const now = await readTowns(files, indicators, host);
  if (now.towns.length === 0) throw new UsageError('没有一份事实表可以汇总。先用 lawreport validate 检查。');
  const last =
    options.last === undefined ? undefined : await readTowns(expandInputs([options.last], host.cwd), indicators, host);
  const wanted = new Set([...(lists.value ?? []), ...found.settings.settings.towns]);
  for (const town of now.handedIn) wanted.delete(town);
  const county = found.settings.settings.county ?? now.county ?? '全县';
  const result: CountySummary = {
    county,
    year: now.year,
    towns: now.towns,
    totals: addUp(now.towns, indicators),
    faults: now.faults,
    missing: [...wanted],
    ...(last ? { comparison: compareYears(now.towns, last.towns, indicators) } : {}),
  };

  const base = `${county}${String(now.year)}年汇总`;
  const outputs: Output[] = [
    { name: outputName(base, '.xlsx'), bytes: await writeWorkbook(result) },
    { name: outputName(base, '.html'), bytes: new TextEncoder().encode(writePage(result)) },
  ];
  if (options.report) {
    const report = await reportOf(result, found);
    outputs.push(...report.outputs);
    if (report.kept.length > 0)
      host.err(`有的乡镇漏填，下面各项与合计数直接相除不同，请核对后再用：\n  ${report.kept.join('\n  ')}\n`);
  }
  const written = await writeOutputs(resolve(host.cwd, options.output), outputs, { force: options.force === true });
  host.err(printDiagnostics(written.diagnostics, [], host));
  for (const name of [...written.written, ...written.unchanged].sort()) host.out(`${options.output}/${name}\n`);
  const left = files.length - now.towns.length;
  if (left > 0) host.err(`${String(left)} 份事实表有误，没有计入；问题列在“数据问题”里。\n`);
  if (wanted.size > 0) host.err(`未报送：${[...wanted].join('、')}\n`);
  if (hasErrors(written.diagnostics)) return status.unusable;
  return left > 0 ? status.faulty : status.fine;
}

interface ReadTowns {
  readonly towns: readonly TownFigures[];
  readonly faults: readonly TownFault[];
  readonly handedIn: ReadonlySet<string>;
  readonly county?: string;
  readonly year: number;
}

/** Reads towns one after the other and keeps of each what a summary shows. */
async function readTowns(files: readonly string[], indicators: readonly Indicator[], host: Host): Promise<ReadTowns> {
  const towns: TownFigures[] = [];
  const faults: TownFault[] = [];
  const handedIn = new Set<string>();
  const years = new Map<number, number>();
  let county: string | undefined;
  for (const file of files) {
    const decoded = decodeText(file, readFileSync(resolve(host.cwd, file)));
    const source: Source = { name: file, text: decoded.value?.text ?? '' };
    const town = shortNameOf(source.text) ?? '';
    handedIn.add(town);
    const { kit } = await kitFor(file, host);
    const read: Checked<Town> = decoded.value ? await readTown(source, kit) : { diagnostics: decoded.diagnostics };
    faults.push(...read.diagnostics.filter(({ severity }) => severity !== 'info').map((d) => faultOf(d, town, source)));
    if (!read.value || hasErrors(read.diagnostics)) continue;
    const { facts } = read.value;
    towns.push(figuresOf(file, facts, indicators));
    county ??= facts.get('单位.上级')?.text;
    const year = Number(facts.get('年度')?.raw);
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  const [year = 0] = [...years].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { towns, faults, handedIn, year, ...(county === undefined ? {} : { county }) };
}

const SEVERITY = { error: '错误', warning: '警告', info: '提示' } as const;

function faultOf(
  { file, span, severity, message, found, wanted, hint }: Diagnostic,
  town: string,
  { text }: Source,
): TownFault {
  const place = span ? `${file}:${String(lineAndColumn(text, span.start).line)}` : file;
  const told = found === undefined ? message : `${message}：${found}`;
  return {
    town,
    place,
    severity: SEVERITY[severity],
    message: told,
    remedy: [wanted, hint].filter(Boolean).join('；'),
  };
}

/** The county's facts as a file, and the report that they make. Figures at odds because towns left some out are kept as summed. */
async function reportOf(
  result: CountySummary,
  { kit }: FoundKit,
): Promise<{ readonly outputs: Output[]; readonly kept: readonly string[] }> {
  const office = { name: `${result.county}人民政府`, shortName: result.county };
  const base = `${result.county}-${String(result.year)}`;
  const sourceOf = (kept: readonly string[]): Source => ({
    name: `${base}.yaml`,
    text: countyFacts(result, office, kept),
  });
  const first = await readTown(sourceOf([]), kit);
  const paths = first.diagnostics
    .filter(({ severity, path }) => severity === 'error' && path)
    .map(({ path }) => (path ?? []).join('.'));
  const kept = [...new Set(paths)];
  const source = sourceOf(kept);
  const town = await readTown(source, kit);
  const rendered = town.value ? renderFacts(town.value, kit, undefined) : undefined;
  if (!rendered?.value) throw new Error(`the sums make no report: ${JSON.stringify(town.diagnostics)}`);
  const facts = { name: outputName(base, '.yaml'), bytes: new TextEncoder().encode(source.text) };
  return { outputs: [facts, ...(await outputsOf(rendered.value, ['docx', 'txt'], {}))], kept };
}
