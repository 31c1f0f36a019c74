import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre';
import { marksOf } from './add-up.ts';
import { changeText, type Change } from './compare-years.ts';
import { charted, largest, totalsByGroup, type CountySummary } from './summary.ts';

/** Writes a county's summary as a workbook. This is the only file that knows the library it is made with. */
export async function writeWorkbook(summary: CountySummary): Promise<Uint8Array> {
  const { county, year, towns, faults, missing, comparison } = summary;
  const shortcomings = towns.flatMap(({ town, shortcomings: own }) =>
    own.map((item) => [town, item.problem, item.shown, item.cause]),
  );
  const plans = towns.flatMap(({ town, plans: own }) => own.map((item) => [town, item.title, item.measures]));
  const faultRows = faults.map(({ town, place, severity, message, remedy }) => [
    town,
    place,
    severity,
    message,
    remedy,
  ]);
  const sheets: WriteSheet[] = [
    figuresSheet(summary),
    ...chartSheet(summary),
    tableSheet('存在的不足', { 乡镇: 14, 问题: 30, 表现: 50, 原因: 50 }, shortcomings),
    tableSheet('下年度安排', { 乡镇: 14, 标题: 36, 措施: 90 }, plans),
    tableSheet('数据问题', { 乡镇: 14, 位置: 36, 轻重: 8, 问题: 50, 改法: 60 }, faultRows),
    tableSheet(
      '未报送',
      { 乡镇: 20 },
      missing.map((town) => [town]),
    ),
  ];
  if (comparison) {
    const widths = { 组: 20, 指标: 26, 单位: 8, 上年: 14, 本年: 14, 增减: 28 };
    sheets.push(tableSheet('与上年比较', widths, comparison.changes.map(changeRow)));
    sheets.push(
      tableSheet(
        '变动大的数',
        { 乡镇: 14, ...widths },
        comparison.outliers.map((change) => [change.town ?? '', ...changeRow(change)]),
      ),
    );
  }
  return writeXlsx({
    sheets,
    defaultFont: { name: '宋体', size: 11 },
    properties: { title: `${county}${String(year)}年法治政府建设情况汇总` },
  });
}

type Value = string | number | null;

const rule = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const border = { top: rule, right: rule, bottom: rule, left: rule };
const headStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EDF5' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
};
const textStyle: CellStyle = { alignment: { vertical: 'top', wrapText: true }, border };

/** Towns × indicators, grouped as the facts file is, the sums above the towns. */
function figuresSheet({ towns, totals }: CountySummary): WriteSheet {
  const groups = totalsByGroup(totals);
  const columns = groups.flatMap((group) => group.totals);
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, value: Value, style: CellStyle): void => {
    cells.set(`${String(row)},${String(column)}`, {
      value,
      type: typeof value === 'number' ? 'number' : 'string',
      style,
    });
  };
  const merges = [{ startRow: 0, startCol: 0, endRow: 1, endCol: 0 }];
  put(0, 0, '乡镇', headStyle);
  put(1, 0, '', headStyle);
  let at = 1;
  for (const group of groups) {
    group.totals.forEach(({ indicator: { title, unit } }, i) => {
      put(0, at + i, i === 0 ? group.group : '', headStyle);
      put(1, at + i, unit === '' ? title : `${title}（${unit}）`, headStyle);
    });
    if (group.totals.length > 1)
      merges.push({ startRow: 0, startCol: at, endRow: 0, endCol: at + group.totals.length - 1 });
    at += group.totals.length;
  }
  const bold: CellStyle = { font: { bold: true }, border };
  put(2, 0, '合计', bold);
  columns.forEach(({ value, exact }, i) => {
    put(2, i + 1, value, { ...bold, numFmt: numberFormat(exact ? '' : '约', '') });
  });
  towns.forEach(({ town, figures }, row) => {
    put(row + 3, 0, town, { border });
    columns.forEach(({ indicator }, i) => {
      const figure = figures.get(indicator.path);
      if (!figure) return;
      const { before, after } = marksOf(figure);
      put(row + 3, i + 1, figure.value, { border, numFmt: numberFormat(before, after) });
    });
  });
  return {
    name: '指标汇总',
    columns: [{ width: 14 }, ...columns.map(() => ({ width: 13 }))],
    rows: Array.from({ length: towns.length + 3 }, () => Array.from({ length: columns.length + 1 }, () => null)),
    cells,
    merges,
    rowDefs: new Map([[1, { height: 48 }]]),
    freezePane: { rows: 3, columns: 1 },
  };
}

/** A number stays a number, to be reckoned with, and still shows that it is about. */
function numberFormat(before: string, after: string): string {
  if (before === '' && after === '') return 'General';
  return `${before === '' ? '' : `"${before}"`}0${after === '' ? '' : `"${after}"`}`;
}

/** Pictures of what most towns report, with the figures they show beside them. */
function chartSheet({ towns, totals }: CountySummary): WriteSheet[] {
  const chosen = charted(totals);
  if (chosen.length === 0) return [];
  const tables = chosen.map(({ indicator }) => largest(towns, indicator.path));
  const rows: Value[][] = Array.from({ length: 1 + Math.max(...tables.map((bars) => bars.length)) }, () => []);
  chosen.forEach(({ indicator: { title, unit } }, i) => {
    rows.forEach((row, at) => {
      const bar = at === 0 ? undefined : tables[i]?.[at - 1];
      row.push(at === 0 ? '乡镇' : (bar?.town ?? null), at === 0 ? `${title}（${unit}）` : (bar?.value ?? null));
    });
  });
  const below = rows.length + 1;
  const charts = chosen.map(({ indicator: { title, unit } }, i) => {
    const last = String((tables[i]?.length ?? 0) + 1);
    const [names, values] = [columnName(i * 2), columnName(i * 2 + 1)];
    const row = below + Math.floor(i / 2) * 18;
    const column = (i % 2) * 6;
    return {
      type: 'column' as const,
      title: `${title}（${unit}）`,
      series: [{ name: title, values: `${values}2:${values}${last}`, categories: `${names}2:${names}${last}` }],
      legend: false as const,
      anchor: { from: { row, col: column }, to: { row: row + 17, col: column + 6 } },
    };
  });
  return [{ name: '图表', columns: chosen.flatMap(() => [{ width: 12 }, { width: 14 }]), rows, charts }];
}

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

/** A plain table: heads with the widths of their columns, and rows. */
function tableSheet(
  name: string,
  heads: Readonly<Record<string, number>>,
  rows: readonly (readonly Value[])[],
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const all = [Object.keys(heads), ...rows];
  all.forEach((row, i) => {
    row.forEach((value, j) => {
      const type = typeof value === 'number' ? 'number' : 'string';
      cells.set(`${String(i)},${String(j)}`, { value, type, style: i === 0 ? headStyle : textStyle });
    });
  });
  return {
    name,
    columns: Object.values(heads).map((width) => ({ width })),
    rows: all.map((row) => [...row]),
    cells,
    freezePane: { rows: 1 },
  };
}

function changeRow(change: Change): Value[] {
  const { indicator, last, now } = change;
  return [indicator.group, indicator.title, indicator.unit, last, now, changeText(change)];
}
