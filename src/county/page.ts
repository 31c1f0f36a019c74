import { changeText, type Change } from './compare-years.ts';
import { charted, largest, totalsByGroup, type CountySummary } from './summary.ts';

/** Writes a county's summary as one HTML page that needs nothing beside it: tables, and charts in SVG. */
export function writePage(summary: CountySummary): string {
  const { county, year, towns, totals, faults, missing, comparison } = summary;
  const title = `${county}${String(year)}年法治政府建设情况汇总`;
  const sections = [
    section(
      '概况',
      `<p>汇总${String(towns.length)}个乡镇（街道）${missing.length > 0 ? `，未报送${String(missing.length)}个：${escape(missing.join('、'))}` : ''}。比率由两个数都填了的乡镇的合计数算出；有一个乡镇填的是约数，合计数就是约数。</p>`,
    ),
    section(
      '合计',
      totalsByGroup(totals)
        .map((group) => {
          const sums = group.totals.map(({ indicator, text, towns: count }) => [indicator.title, text, count]);
          const heads = ['乡镇', ...group.totals.map(({ indicator }) => indicator.title)];
          const rows = towns.map(({ town, figures }) => [
            town,
            ...group.totals.map(({ indicator }) => figures.get(indicator.path)?.text ?? ''),
          ]);
          return `<h3>${escape(group.group)}</h3>${table(['指标', '合计', '填报乡镇'], sums)}<details><summary>各乡镇</summary>${table(heads, rows)}</details>`;
        })
        .join(''),
    ),
    section(
      '图表',
      charted(totals)
        .map(({ indicator }) => chart(`${indicator.title}（${indicator.unit}）`, largest(towns, indicator.path)))
        .join(''),
    ),
    ...(comparison
      ? [
          section('与上年比较', table(['组', '指标', '上年', '本年', '增减'], comparison.changes.map(changeRow))),
          section(
            '变动大的数，请核对',
            table(
              ['乡镇', '组', '指标', '上年', '本年', '增减'],
              comparison.outliers.map((change) => [change.town ?? '', ...changeRow(change)]),
            ),
          ),
        ]
      : []),
    section(
      '存在的不足',
      table(
        ['乡镇', '问题', '表现', '原因'],
        towns.flatMap(({ town, shortcomings }) =>
          shortcomings.map((item) => [town, item.problem, item.shown, item.cause]),
        ),
      ),
    ),
    section(
      '下年度安排',
      table(
        ['乡镇', '标题', '措施'],
        towns.flatMap(({ town, plans }) => plans.map((item) => [town, item.title, item.measures])),
      ),
    ),
    section(
      '数据问题',
      table(
        ['乡镇', '位置', '轻重', '问题', '改法'],
        faults.map((fault) => [fault.town, fault.place, fault.severity, fault.message, fault.remedy]),
      ),
    ),
  ];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escape(title)}</h1>
${sections.join('\n')}
</body>
</html>
`;
}

const style = `body{font:16px/1.6 "Noto Serif CJK SC",SimSun,serif;max-width:72em;margin:2em auto;padding:0 1em;color:#222}
h1{text-align:center}h2{border-bottom:2px solid #c00;padding-bottom:.2em}
table{border-collapse:collapse;width:100%;margin:.5em 0 1.5em}th,td{border:1px solid #bbb;padding:.25em .5em;text-align:left;vertical-align:top}
th{background:#e7edf5}td.n{text-align:right;font-variant-numeric:tabular-nums}details{margin:-1em 0 1.5em;overflow-x:auto}svg{width:100%;height:auto;margin-bottom:1em}
@media print{body{margin:0;max-width:none}section{break-inside:auto}tr,svg{break-inside:avoid}}`;

function section(title: string, body: string): string {
  return body === '' ? '' : `<section><h2>${escape(title)}</h2>${body}</section>`;
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '<p>无</p>';
  const head = heads.map((text) => `<th>${escape(text)}</th>`).join('');
  const cell = (value: string | number): string =>
    typeof value === 'number' ? `<td class="n">${String(value)}</td>` : `<td>${escape(value)}</td>`;
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</tbody></table>`;
}

const ROW = 26;
const NAMES = 150;
const WIDTH = 900;

/** A bar for every town, the longest first. */
function chart(title: string, bars: readonly { readonly town: string; readonly value: number }[]): string {
  const most = Math.max(...bars.map(({ value }) => value), 1);
  const height = (bars.length + 1.5) * ROW;
  const rows = bars.map(({ town, value }, i) => {
    const y = (i + 1.5) * ROW;
    const width = Math.max(1, Math.round((value / most) * (WIDTH - NAMES - 110)));
    return `<text x="${String(NAMES - 8)}" y="${String(y + 18)}" text-anchor="end">${escape(town)}</text><rect x="${String(NAMES)}" y="${String(y + 4)}" width="${String(width)}" height="${String(ROW - 8)}" fill="#3b6ea8"/><text x="${String(NAMES + width + 6)}" y="${String(y + 18)}">${String(value)}</text>`;
  });
  return `<svg viewBox="0 0 ${String(WIDTH)} ${String(height)}" role="img" aria-label="${escape(title)}"><text x="0" y="22" font-weight="bold">${escape(title)}</text>${rows.join('')}</svg>`;
}

function changeRow(change: Change): (string | number)[] {
  const { indicator, last, now } = change;
  return [
    indicator.group,
    indicator.unit === '' ? indicator.title : `${indicator.title}（${indicator.unit}）`,
    last,
    now,
    changeText(change),
  ];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
