import type { Diagnostic } from '../core/diagnostic.ts';
import { lineAndColumn, type Source } from '../core/source.ts';
import { allRules } from './all-rules.ts';

const GROUPS = [
  { severity: 'error', title: '应当改正' },
  { severity: 'warning', title: '建议修改' },
  { severity: 'info', title: '供参考' },
] as const;

/** A page of cards 原文 → 改法 → 依据, that an office can print or send back to a town. */
export function diagnosticsToHtml(diagnostics: readonly Diagnostic[], sources: readonly Source[]): string {
  const files = [
    ...new Set([...sources.map((source) => source.name), ...diagnostics.map((diagnostic) => diagnostic.file)]),
  ];
  const sections = files.map((file) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    return section(file, own, sources.find((source) => source.name === file)?.text);
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>报告检查意见</title>
<style>
body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:16px/1.75 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#222;background:#fff}
h1{font-size:1.6rem;text-align:center;margin:0 0 1.2rem}
h2{font-size:1.2rem;margin:2.4rem 0 0}
.totals{color:#555;margin:.2rem 0 0;padding-bottom:.6rem;border-bottom:1px solid #ccc}
h3{font-size:1rem;margin:1.6rem 0 .5rem}
article{border:1px solid #ddd;border-left:4px solid #888;border-radius:4px;padding:.7rem 1rem;margin:.7rem 0;break-inside:avoid}
.error article{border-left-color:#b3261e}.warning article{border-left-color:#b07000}.info article{border-left-color:#3a6ea5}
h4{font-size:1rem;margin:0 0 .4rem;display:flex;gap:.8rem;justify-content:space-between}
h4 small{font-weight:normal;color:#666;white-space:nowrap}
dl{display:grid;grid-template-columns:2.4rem 1fr;gap:.2rem .8rem;margin:0}dt{color:#666}dd{margin:0}
mark{background:#ffe08a;color:inherit;padding:0 .1em}ins{background:#d3f0d0;text-decoration:none;padding:0 .1em}
.why{color:#666;font-size:.9rem}
footer{margin-top:2.5rem;color:#666;font-size:.85rem;border-top:1px solid #ccc;padding-top:.6rem}
@media print{body{margin:0;max-width:none;font-size:10.5pt}mark,ins,article{print-color-adjust:exact}}
</style>
</head>
<body>
<h1>报告检查意见</h1>
<p>以下意见由程序对照文字得出，请逐条核对：确有差错的改正；经核对无误的，保留原文并说明理由。</p>
${sections.join('\n')}
<footer>每条意见右上角是规则编号，lawreport rules 编号 可看说明。</footer>
</body>
</html>
`;
}

function section(file: string, diagnostics: readonly Diagnostic[], text: string | undefined): string {
  let number = 0;
  const groups = GROUPS.flatMap(({ severity, title }) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    if (own.length === 0) return [];
    const cards = own.map((diagnostic) => card(++number, diagnostic, text));
    return [`<div class="${severity}"><h3>${title}（${String(own.length)} 处）</h3>\n${cards.join('\n')}</div>`];
  });
  const totals = GROUPS.flatMap(({ severity, title }) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count > 0 ? [`${title} ${String(count)} 处`] : [];
  });
  return `<section><h2>${escape(baseName(file))}</h2><p class="totals">${totals.length > 0 ? totals.join('，') : '没有发现问题'}</p>\n${groups.join('\n')}</section>`;
}

/** Where a file lies on the machine that checked it is no matter of those who read the page. */
function baseName(file: string): string {
  return file.split(/[\\/]/u).at(-1) ?? file;
}

function card(number: number, diagnostic: Diagnostic, text: string | undefined): string {
  const { code, span, found, wanted, hint, message } = diagnostic;
  const rule = allRules.find((candidate) => candidate.code === code);
  const quoted =
    text !== undefined && span && span.end > span.start ? quote(text, span.start, span.end) : escape(found ?? '');
  const mend = [
    ...(wanted === undefined ? [] : [`<ins>${escape(wanted)}</ins>`]),
    ...(hint === undefined ? [] : [escape(hint)]),
  ];
  const rows: readonly (readonly [string, string])[] = [
    ['原文', quoted],
    ['改法', mend.join('　')],
    [
      '依据',
      rule
        ? `${escape(`${rule.source.basis}（${rule.source.strength}）`)}<br><span class="why">${escape(rule.why)}</span>`
        : '',
    ],
  ];
  const list = rows.filter(([, words]) => words !== '').map(([name, words]) => `<dt>${name}</dt><dd>${words}</dd>`);
  return `<article><h4><span>${String(number)}. ${escape(message)}</span><small>${place(diagnostic, text)}${escape(code)}</small></h4><dl>${list.join('')}</dl></article>`;
}

/** Word shows no numbers of lines, but its paragraphs can be counted. */
function place({ file, span }: Diagnostic, text: string | undefined): string {
  if (text === undefined || !span) return '';
  return `第${String(lineAndColumn(text, span.start).line)}${/\.docx$/iu.test(file) ? '段' : '行'} · `;
}

const AROUND = 40;

/** The words at fault, marked, with some of what stands around them on the line. */
function quote(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
  const from = Math.max(lineStart, start - AROUND);
  const stop = Math.min(end, lineEnd);
  const to = Math.min(lineEnd, stop + AROUND);
  const before = text.slice(from, start).trimStart();
  const cut = from > lineStart && before !== '';
  return `${cut ? '……' : ''}${escape(before)}<mark>${escape(text.slice(start, stop))}</mark>${escape(text.slice(stop, to).trimEnd())}${to < lineEnd ? '……' : ''}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
