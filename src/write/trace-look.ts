/** How the page of a trace looks: on a wide screen two panes, on a narrow one a column, on paper the line numbers beside the words. */
export const style = `
:root { color-scheme: light; --ink: #1f2933; --quiet: #667080; --line: #dde2e8; --blue: #1a5a9e; --amber: #9a4a00; --green: #1d6b45; --red: #b3261e; --glow: #fff1c2; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #f3f5f7; font: 15px/1.6 system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; }
header { padding: 16px 28px 12px; background: #fff; border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 8px 32px; align-items: center; }
h1 { margin: 0; font-size: 20px; line-height: 1.4; flex: 1 1 22em; }
h1 small { display: block; font-size: 13px; font-weight: normal; color: var(--quiet); letter-spacing: .2em; }
.totals { display: flex; flex-wrap: wrap; gap: 8px 28px; margin: 0; padding: 0; list-style: none; }
.totals b { font-size: 24px; font-weight: 600; margin-right: 2px; font-variant-numeric: tabular-nums; }
.totals small { display: block; color: var(--quiet); font-size: 12px; line-height: 1.3; }
.verdict { flex: none; padding: 8px 16px; border-radius: 6px; border-left: 4px solid; }
.verdict.fine { color: var(--green); background: #e9f5ee; border-color: var(--green); font-weight: 600; }
.verdict.faulty { flex: 1 1 100%; max-height: 30vh; overflow: auto; color: var(--red); background: #fdeeec; border-color: var(--red); }
.verdict ul { margin: 0; padding-left: 1.4em; }
.verdict a { color: inherit; }
.legend { flex: 1 1 100%; margin: 0; font-size: 13px; color: var(--quiet); }
.legend a { text-decoration-line: underline; margin-right: 4px; }
.legend span { margin-right: 4px; }
article { padding: 20px 40px 60px; background: #fff; font: 17px/2 "Source Han Serif SC", "Noto Serif CJK SC", "Songti SC", SimSun, serif; counter-reset: one two three four; }
article p { margin: 0 0 .3em; text-indent: 2em; text-align: justify; }
h2, h3 { font-size: inherit; }
article h2 { margin: 1.2em 0 .3em; font-family: "Microsoft YaHei", "Noto Sans CJK SC", SimHei, sans-serif; text-indent: 2em; }
article h3 { margin: .6em 0 .2em; text-indent: 2em; }
.level1 { counter-increment: one; counter-reset: two three four; }
.level2 { counter-increment: two; counter-reset: three four; }
.level3 { counter-increment: three; counter-reset: four; }
.level4 { counter-increment: four; }
.level1::before { content: counter(one, simp-chinese-informal) "、"; }
.level2::before { content: "（" counter(two, simp-chinese-informal) "）"; }
.level3::before { content: counter(three) "."; }
.level4::before { content: "（" counter(four) "）"; }
.level1::before, .level2::before { color: var(--quiet); }
.runIn { font-weight: 600; }
.framing { color: var(--quiet); }
a.figure, a.computed, a.words, a.template { color: inherit; text-decoration: underline; text-underline-offset: .28em; border-radius: 3px; }
a.figure { color: var(--blue); font-weight: 600; text-decoration-thickness: 2px; }
a.computed { color: var(--amber); font-weight: 600; text-decoration-style: double; }
a.words { text-decoration-color: #b9c4d0; text-decoration-thickness: 1px; }
a.template, .template { text-decoration: underline dotted 1px #98a3af; text-underline-offset: .28em; }
mark { color: #fff; background: var(--red); padding: 0 3px; }
a[data-lines]:hover, .line.used:hover { background: #eef4fb; cursor: pointer; }
a:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
.s.on, .s:target { background: #fffaeb; }
a.on, .line.on, .line:target { background: var(--glow) !important; }
aside { background: #fafbfc; border-left: 1px solid var(--line); }
aside h2 { margin: 0; padding: 10px 20px 6px; font-size: 14px; }
.card { padding: 10px 20px; min-height: 5.6em; background: #fff; border-bottom: 1px solid var(--line); font-size: 14px; overflow-wrap: anywhere; }
.card p { margin: 0; color: var(--quiet); }
.card p.said { color: var(--ink); font-weight: 600; }
.card .back { display: none; }
.file { padding-bottom: 30px; font-size: 13px; }
.line { display: flex; border-left: 3px solid transparent; }
.line.used { border-left-color: #a9c4e4; }
.line.missing { border-left-color: var(--red); background: #fdeeec; }
.line > :first-child { flex: none; width: 3.6em; padding-right: 1em; text-align: right; color: #8a94a0; font-variant-numeric: tabular-nums; text-decoration: none; user-select: none; }
.line code { flex: 1; min-width: 0; white-space: pre-wrap; overflow-wrap: anywhere; font-family: ui-monospace, Consolas, "Noto Sans Mono CJK SC", "Microsoft YaHei", monospace; line-height: 1.75; padding-right: 12px; }
.line.comment code { color: #8a94a0; }
@media screen and (min-width: 960px) {
  body { height: 100vh; display: flex; flex-direction: column; overflow: hidden; }
  main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); }
  article { overflow: auto; }
  aside { display: flex; flex-direction: column; min-height: 0; }
  .card { max-height: 40%; overflow: auto; flex: none; }
  .file { flex: 1; overflow: auto; }
}
@media screen and (max-width: 959px) {
  header { padding: 14px 16px; }
  article { padding: 12px 16px 30px; }
  .card { position: sticky; top: 0; min-height: 0; z-index: 1; }
  .card .back { display: inline; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  body { background: none; font-size: 10pt; }
  header { padding: 0 0 8pt; }
  article { padding: 0; font-size: 11pt; line-height: 1.8; }
  a[data-at]::after { content: "〔" attr(data-at) "〕"; font-size: 65%; font-weight: normal; vertical-align: super; color: var(--quiet); }
  aside { border: 0; break-before: page; background: none; }
  .card { display: none; }
  aside h2 { padding: 0 0 6pt; }
  .file { font-size: 8.5pt; padding: 0; }
  .line { break-inside: avoid; }
  a.on, .line.on, .s.on, .line:target, .s:target { background: none !important; }
}
`;

/** Shows the lines behind a word, and the words that rest on a line. Without it the links still lead there. */
export const script = `
const card = document.querySelector('.card');
const mark = (elements) => {
  for (const element of document.querySelectorAll('.on')) element.classList.remove('on');
  for (const element of elements) element.classList.add('on');
};
const tell = (said, notes, back) => {
  card.replaceChildren(...[said, ...notes].map((text, i) => {
    const line = document.createElement('p');
    line.textContent = text;
    if (i === 0) line.className = 'said';
    return line;
  }));
  if (!back) return;
  const link = document.createElement('a');
  link.className = 'back';
  link.href = '#' + back;
  link.textContent = '回到这一句';
  card.append(link);
};
const show = (element) => element && element.scrollIntoView({ block: 'center' });
document.addEventListener('click', (event) => {
  const word = event.target.closest('a[data-lines]');
  const line = event.target.closest('.line.used');
  if (word) {
    event.preventDefault();
    const lines = word.dataset.lines.split(' ').map((number) => document.getElementById('L' + number));
    const sentence = word.closest('.s');
    mark([word, ...lines]);
    tell(word.textContent, word.title.split('\\n'), sentence && sentence.id);
    show(lines[0]);
  } else if (line) {
    event.preventDefault();
    const words = [...document.querySelectorAll('article a[data-lines~="' + line.id.slice(1) + '"]')];
    const sentences = new Set(words.map((found) => found.closest('.s')));
    mark([line, ...words, ...sentences]);
    tell('第' + line.id.slice(1) + '行', ['用在' + sentences.size + '句里']);
    show(words[0]);
  }
});
`;
