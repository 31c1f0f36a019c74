import type { Diagnostic } from '../core/diagnostic.ts';
import { lineAndColumn, type Source } from '../core/source.ts';
import { allRules } from './all-rules.ts';

const WORDS = { error: '错误', warning: '警告', info: '提示' } as const;
const ORDER = ['error', 'warning', 'info'] as const;

/** A page of cards 原文 → 改法 → 依据, that an office can print or send back to a town. */
export function diagnosticsToHtml(diagnostics: readonly Diagnostic[], sources: readonly Source[]): string {
  const files = [
    ...new Set([...sources.map((source) => source.name), ...diagnostics.map((diagnostic) => diagnostic.file)]),
  ];
  const sections = files.map((file) => {
    const own = diagnostics
      .filter((diagnostic) => diagnostic.file === file)
      .sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
    const text = sources.find((source) => source.name === file)?.text;
    const totals = ORDER.flatMap((severity) => {
      const count = own.filter((diagnostic) => diagnostic.severity === severity).length;
      return count > 0 ? [`${WORDS[severity]} ${String(count)} 处`] : [];
    });
    return `<section><h2>${escape(file)}</h2><p class="totals">${totals.length > 0 ? totals.join('，') : '没有发现问题'}</p>\n${own.map((diagnostic) => card(diagnostic, text)).join('\n')}</section>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>报告检查意见</title>
<style>
body{max-width:52rem;margin:2rem auto;padding:0 1rem;font:16px/1.7 "Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:#222;background:#fff}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2.2rem;border-bottom:1px solid #ccc;padding-bottom:.3rem}
.totals{color:#555;margin:.3rem 0 1rem}
article{border:1px solid #ddd;border-left:4px solid #888;border-radius:4px;padding:.7rem 1rem;margin:.8rem 0;break-inside:avoid}
article.error{border-left-color:#b3261e}article.warning{border-left-color:#b07000}article.info{border-left-color:#3a6ea5}
h3{font-size:1rem;margin:0 0 .4rem}h3 small{font-weight:normal;color:#666}
dl{display:grid;grid-template-columns:3.2rem 1fr;gap:.15rem .8rem;margin:0}dt{color:#666}dd{margin:0}
mark{background:#ffe08a;color:inherit;padding:0 .1em}
@media print{body{margin:0;font-size:11pt}}
</style>
</head>
<body>
<h1>报告检查意见</h1>
${sections.join('\n')}
</body>
</html>
`;
}

function card(diagnostic: Diagnostic, text: string | undefined): string {
  const rule = allRules.find((candidate) => candidate.code === diagnostic.code);
  const line = text !== undefined && diagnostic.span ? lineAndColumn(text, diagnostic.span.start).line : undefined;
  const mend = [diagnostic.wanted, diagnostic.hint].filter((words) => words !== undefined).join('。');
  const rows: (readonly [string, string])[] = [
    [
      '原文',
      text !== undefined && diagnostic.span
        ? quote(text, diagnostic.span.start, diagnostic.span.end)
        : escape(diagnostic.found ?? ''),
    ],
    ['改法', escape(mend)],
    ['依据', rule ? escape(`${rule.source.basis}（${rule.source.strength}）。${rule.why}`) : ''],
  ];
  const list = rows.filter(([, words]) => words !== '').map(([name, words]) => `<dt>${name}</dt><dd>${words}</dd>`);
  return `<article class="${diagnostic.severity}"><h3>${escape(diagnostic.message)} <small>${WORDS[diagnostic.severity]} ${escape(diagnostic.code)}${line === undefined ? '' : ` · 第${String(line)}行`}</small></h3><dl>${list.join('')}</dl></article>`;
}

const AROUND = 40;

/** The words at fault, marked, with some of what stands around them on the line. */
function quote(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', start) === -1 ? text.length : text.indexOf('\n', start);
  const from = Math.max(lineStart, start - AROUND);
  const stop = Math.min(end, lineEnd);
  const to = Math.min(lineEnd, stop + AROUND);
  return `${from > lineStart ? '……' : ''}${escape(text.slice(from, start))}<mark>${escape(text.slice(start, stop))}</mark>${escape(text.slice(stop, to))}${to < lineEnd ? '……' : ''}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
