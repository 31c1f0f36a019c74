import { script, style } from './trace-look.ts';
import type { Trace, TracedFact, TracedRef, TracedSentence } from './trace.ts';
import { escapeXml as escape } from './xml.ts';

/** The trace as one page that needs nothing beside it: the report on the left, the facts file on the right, linked both ways. */
export function traceHtml(trace: Trace): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>核对清单：${escape(trace.title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1><small>核对清单</small>${escape(trace.title)}</h1>
${totals(trace)}
${verdict(trace)}
<p class="legend">图例：<a class="figure">数字</a>照事实表填写　<a class="computed">数字</a>由事实算出　<a class="words">文字</a>照事实表填写　<span class="template">年份、号码</span>随年度或名称而定　<span class="framing">灰字</span>固定表述，不含事实</p>
</header>
<main>
<article aria-label="报告正文">
${article(trace)}
</article>
<aside aria-label="事实表">
<div class="card" aria-live="polite"><p>点左边有下划线的字，看它出自事实表哪一行；点右边有色条的行，看它用在哪一句。</p></div>
<h2>事实表　${escape(trace.file)}</h2>
<div class="file">
${factsFile(trace)}
</div>
</aside>
</main>
<script>${script}</script>
</body>
</html>
`;
}

function totals({ totals: { sentences, framing, figures, computed, facts, unprinted } }: Trace): string {
  const tiles: [label: string, count: number, detail: string][] = [
    ['句', sentences, `其中固定表述${String(framing)}句`],
    ['处数字', figures, `其中算出的${String(computed)}处`],
    ['项事实', facts, `已印出${String(facts - unprinted)}项`],
  ];
  return `<ul class="totals">${tiles
    .map(([label, count, detail]) => `<li><b>${String(count)}</b>${label}<small>${detail}</small></li>`)
    .join('')}</ul>`;
}

/** What a person must look into, or that there is nothing. */
function verdict({ unprinted, sentences, totals: { unknown } }: Trace): string {
  const facts = unprinted.map(
    (fact) => `<li><a href="#L${String(fact.line)}" data-lines="${String(fact.line)}">${escape(noteOf(fact))}</a></li>`,
  );
  const digits = sentences.flatMap((sentence, index) =>
    sentence.digits
      .filter(({ kind }) => kind === 'unknown')
      .map(({ text }) => `<li><a href="#s${String(index)}">${escape(`${text}：${sentence.text}`)}</a></li>`),
  );
  const lists = [
    facts.length > 0 ? `没有印出的事实${String(facts.length)}项：<ul>${facts.join('')}</ul>` : '没有未印出的事实。',
    unknown > 0 ? `来源不明的数字${String(unknown)}处：<ul>${digits.join('')}</ul>` : '没有来源不明的数字。',
  ];
  const fine = facts.length === 0 && unknown === 0;
  return `<div class="verdict ${fine ? 'fine' : 'faulty'}">${lists.map((list) => `<div>${list}</div>`).join('')}</div>`;
}

function article({ sentences }: Trace): string {
  const blocks: string[] = [];
  for (let at = 0; at < sentences.length;) {
    const first = sentences[at];
    const next = sentences.findIndex(({ block }, i) => i > at && block !== first?.block);
    const end = next === -1 ? sentences.length : next;
    const inner = sentences.slice(at, end).map((sentence, i) => sentenceHtml(sentence, at + i));
    const tag = first?.place === 'heading' ? (first.level === 1 ? 'h2' : 'h3') : 'p';
    const level = first?.level === undefined ? '' : ` class="level${String(first.level)}"`;
    blocks.push(`<${tag}${level}>${inner.join('')}</${tag}>`);
    at = end;
  }
  return blocks.join('\n');
}

function sentenceHtml(sentence: TracedSentence, index: number): string {
  const { text, place, framing } = sentence;
  const cuts = new Set([0, text.length]);
  for (const { start, end } of [...sentence.refs, ...sentence.digits]) cuts.add(start).add(end);
  const places = [...cuts].sort((a, b) => a - b);
  const pieces = places.slice(1).map((end, i) => piece(sentence, places[i] ?? 0, end));
  const classes = ['s', ...(framing ? ['framing'] : []), ...(place === 'runIn' ? ['runIn'] : [])].join(' ');
  // A heading that runs into its paragraph gets its closing mark from the layout.
  return `<span class="${classes}" id="s${String(index)}">${pieces.join('')}${place === 'runIn' ? '。' : ''}</span>`;
}

/** A stretch between two cuts, with all the refs it lies in; the narrowest gives it its look. */
function piece({ text, refs, digits }: TracedSentence, start: number, end: number): string {
  const shown = escape(text.slice(start, end));
  const covers = (part: { readonly start: number; readonly end: number }): boolean =>
    part.start <= start && end <= part.end;
  const behind = refs.filter(covers).sort((a, b) => a.end - a.start - (b.end - b.start));
  const [narrowest] = behind;
  if (narrowest)
    return link(
      shown,
      narrowest.kind,
      behind.flatMap(({ facts }) => facts),
      behind.flatMap(notesOf),
    );
  const own = digits.find(covers);
  if (!own) return shown;
  if (own.kind === 'unknown') return `<mark title="来源不明的数字">${shown}</mark>`;
  if (own.kind === 'name') return `<span class="template" title="名称里的数字">${shown}</span>`;
  return own.fact
    ? link(shown, 'template', [own.fact], [...(own.kind === 'year' ? ['年份'] : []), noteOf(own.fact)])
    : `<span class="template">${shown}</span>`;
}

function link(shown: string, kind: string, facts: readonly TracedFact[], notes: readonly string[]): string {
  const lines = new Set(
    facts.flatMap(({ line, endLine }) => Array.from({ length: endLine - line + 1 }, (_, i) => line + i)),
  );
  const at = new Set(
    facts.map(({ line, endLine }) => (line === endLine ? String(line) : `${String(line)}—${String(endLine)}`)),
  );
  const [first = 1] = lines;
  return `<a class="${kind}" href="#L${String(first)}" data-lines="${[...lines].join(' ')}" data-at="${[...at].join('、')}" title="${escape(notes.join('\n'))}">${shown}</a>`;
}

function notesOf({ facts, computed }: TracedRef): string[] {
  return [...(computed === undefined ? [] : [`算法：${computed}`]), ...new Set(facts.map(noteOf))];
}

/** Longer values are read in the facts file itself. */
const SHORT = 40;

function noteOf({ line, path, written }: TracedFact): string {
  return `第${String(line)}行　${path}${written.length > SHORT ? '' : `：${written}`}`;
}

function factsFile({ lines, sentences, unprinted }: Trace): string {
  const uses = new Map<number, number>();
  const use = ({ line, endLine }: TracedFact, index: number): void => {
    for (let at = line; at <= endLine; at++) if (!uses.has(at)) uses.set(at, index);
  };
  sentences.forEach(({ refs, digits }, index) => {
    for (const fact of [...refs.flatMap(({ facts }) => facts), ...digits.flatMap(({ fact }) => fact ?? [])])
      use(fact, index);
  });
  const missing = new Set(unprinted.map(({ line }) => line));
  return lines
    .map((text, i) => {
      const line = i + 1;
      const sentence = uses.get(line);
      const classes = [
        'line',
        ...(sentence === undefined ? [] : ['used']),
        ...(missing.has(line) ? ['missing'] : []),
        ...(/^\s*#/u.test(text) ? ['comment'] : []),
      ];
      const number =
        sentence === undefined ? `<span>${String(line)}</span>` : `<a href="#s${String(sentence)}">${String(line)}</a>`;
      return `<div class="${classes.join(' ')}" id="L${String(line)}">${number}<code>${escape(text)}</code></div>`;
    })
    .join('\n');
}
