import { describe, expect, test } from '@jest/globals';
import { language } from '../src/generated/language.ts';
import type { Rendered } from '../src/pipeline.ts';
import { writeText } from '../src/write/text.ts';
import { traceHtml, traceJson, traceOf, type Trace, type TracedFact } from '../src/write/trace.ts';
import { factsFiles, renderFile, renderSource } from './kit.ts';

const numbers = language.figures.专用号码;

function traced(rendered: Rendered): Trace {
  return traceOf(rendered, numbers);
}

/** Facts of a small town, with further lines of yaml behind those that every report needs. */
function town(name: string, more: string): Rendered {
  const text = `年度: 2025
单位:
  名称: 云岭县石桥镇人民政府
  简称: 石桥镇
公文: {成文日期: 2026-01-20}
学习贯彻重大部署: {专题学习: {次数: 4次}}
学习贯彻习近平法治思想: {集体学法: {次数: 3次}}
第一责任人履职: {听取汇报: {次数: 2次}}
主要举措和成效:
${more}
存在的不足:
  - 问题: 普法形式不够丰富
    原因: 人手不足
下年度安排:
  - 标题: 加强普法
    措施: [办好法治讲座]
`;
  return renderSource({ name, text });
}

/** What a reader of HTML makes of a piece of it. */
function readHtml(html: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return html.replace(/<[^>]*>/gu, '').replace(/&(\w+);/gu, (whole, name: string) => names[name] ?? whole);
}

function sentencesOfPage(html: string): string[] {
  const article = /<article[^>]*>(.*?)<\/article>/su.exec(html)?.[1] ?? '';
  return [...article.matchAll(/<span class="s[^"]*" id="s\d+">(.*?)(?=<span class="s[ "]|<\/(?:p|h2|h3)>)/gsu)].map(
    ([, inner = '']) => readHtml(inner),
  );
}

/** What a line of yaml says, without its quotes and blanks. */
function bare(text: string): string {
  return text.replace(/["'\s]/gu, '');
}

describe.each(factsFiles.map((path) => [path, renderFile(path)] as const))('%s', (_, rendered) => {
  const trace = traced(rendered);
  const refs = trace.sentences.flatMap((sentence) => sentence.refs);

  test('every figure has a source and every fact is printed', () => {
    expect(
      trace.sentences.flatMap(({ text, digits }) =>
        digits.filter(({ kind }) => kind === 'unknown').map((own) => [own.text, text]),
      ),
    ).toEqual([]);
    expect(trace.unprinted).toEqual([]);
    expect(refs.filter(({ facts }) => facts.length === 0)).toEqual([]);
    for (const { text, refs: own, digits } of trace.sentences) {
      for (const { index } of text.matchAll(/\d/gu)) {
        expect([...own, ...digits].some(({ start, end }) => start <= index && index < end)).toBe(true);
      }
    }
  });

  test('every fact stands on the line that is given', () => {
    for (const { line, endLine, column, source, written } of refs.flatMap(({ facts }) => facts)) {
      const lines = rendered.file.source.text.split('\n').slice(line - 1, endLine);
      expect(source).toBe(lines.join('\n'));
      expect(
        bare(
          Array.from(source)
            .slice(column - 1)
            .join(''),
        ),
      ).toContain(bare(written));
    }
  });

  test('a figure that is printed as stated says what the file says', () => {
    for (const { kind, text, facts } of refs) {
      if (kind !== 'figure' || !/\d/u.test(text)) continue;
      const [digits = ''] = /\d+(?:\.\d+)?/u.exec(text) ?? [];
      expect(facts.some(({ written }) => written.startsWith(text) || written.includes(digits))).toBe(true);
    }
  });

  test('JSON, page and report have the same sentences', () => {
    const sentences = trace.sentences.map(({ text }) => text);
    const data = JSON.parse(traceJson(trace)) as Trace;
    expect(data.sentences.map(({ text }) => text)).toEqual(sentences);
    const page = trace.sentences.map(({ text, place }) => (place === 'runIn' ? `${text}。` : text));
    expect(sentencesOfPage(traceHtml(trace))).toEqual(page);
    const report = writeText(rendered.sheet);
    for (const sentence of sentences) expect(report).toContain(sentence);
  });
});

describe('a computed figure', () => {
  const rendered = town(
    '石桥.yaml',
    '  矛盾化解: {调解: {受理: 80件（上年64件）, 成功: 79件}, 稳定结果: {群体性事件: 0起}}',
  );
  const trace = traced(rendered);
  const computed = trace.sentences.flatMap(({ refs }) => refs.filter(({ kind }) => kind === 'computed'));

  test('names its computation and all facts it rests on', () => {
    const rate = computed.find(({ text }) => text === '98.8%');
    expect(rate?.computed).toMatch(/^\S+79件÷\S+80件$/u);
    expect(rate?.facts.map(({ path, line, written }) => [path, line, written])).toEqual([
      ['主要举措和成效.矛盾化解.调解.成功', 10, '79件'],
      ['主要举措和成效.矛盾化解.调解.受理', 10, '80件（上年64件）'],
    ]);
    expect(computed.some(({ text }) => text.includes('25.0%'))).toBe(true);
  });

  test('is counted', () => {
    expect(trace.totals.computed).toBe(computed.length);
    expect(trace.totals.framing).toBe(trace.sentences.filter(({ refs }) => refs.length === 0).length);
  });

  test('shows the computation on the page', () => {
    expect(traceHtml(trace)).toMatch(
      /<a class="computed" href="#L10" data-lines="10" data-at="10" title="算法：\S+79件÷\S+80件\n第10行/u,
    );
  });
});

describe('what is missing', () => {
  const rendered = town('石桥.yaml', '  热线: {工单: {受理: 12宗}}');

  test('a fact that no sentence tells is listed with its line', () => {
    const body = rendered.report.body.map((block) =>
      block.kind === 'heading'
        ? block
        : { ...block, sentences: block.sentences.filter(({ text }) => !text.includes('12宗')) },
    );
    const trace = traced({ ...rendered, report: { ...rendered.report, body } });
    expect(trace.unprinted.map(({ path, line, written }): Partial<TracedFact> => ({ path, line, written }))).toEqual([
      { path: '主要举措和成效.热线.工单.受理', line: 10, written: '12宗' },
    ]);
    expect(trace.totals.unprinted).toBe(1);
    const html = traceHtml(trace);
    expect(html).toContain('没有印出的事实1项');
    expect(html).toContain('<div class="line missing" id="L10">');
  });

  test('digits of a template are a year, a name or of unknown source', () => {
    const text = '2025年、2026年、2031年，《纲要（2021—2025年）》，12345热线，共25个村。';
    const report = { ...rendered.report, body: [{ kind: 'paragraph' as const, sentences: [{ text, refs: [] }] }] };
    const trace = traced({ ...rendered, report });
    expect(trace.sentences[0]?.digits.map(({ text: digits, kind }) => [digits, kind])).toEqual([
      ['2025', 'year'],
      ['2026', 'year'],
      ['2031', 'unknown'],
      ['2021—2025', 'name'],
      ['12345', 'name'],
      ['25', 'unknown'],
    ]);
    expect(trace.sentences[0]?.digits[0]?.fact?.line).toBe(1);
    expect(trace.totals.unknown).toBe(2);
    expect(traceHtml(trace)).toContain('来源不明的数字2处');
  });

  test('digits of the town’s own wording have the line they are written on', () => {
    const worded = town('石桥.yaml', '  热线:\n    工单:\n      受理: 12宗\n      写成: 3名专人接听，受理{{受理}}。');
    const trace = traced(worded);
    const own = trace.sentences.find(({ text }) => text.includes('专人接听'));
    expect(own?.digits.map(({ text, kind, fact }) => [text, kind, fact?.line])).toEqual([['3', 'worded', 13]]);
    expect(trace.totals.unknown).toBe(0);
    expect(traceHtml(trace)).toContain('没有来源不明的数字');
  });

  test('nothing missing is said so', () => {
    expect(traceHtml(traced(rendered))).toContain('没有未印出的事实。');
  });
});

describe('places', () => {
  test('a text over several lines has all of them, with CRLF too', () => {
    const more =
      '  普法:\n    普法活动: {活动: 6场}\n    +院坝说法:\n      内容: |\n        每月到村里讲一次。\n        全年讲了12次。';
    const rendered = town('石桥.yaml', more);
    for (const text of [rendered.file.source.text, rendered.file.source.text.replace(/\n/gu, '\r\n')]) {
      const trace = traced(renderSource({ name: '石桥.yaml', text }));
      const [fact] = trace.sentences.find((sentence) => sentence.text.includes('12次'))?.refs[0]?.facts ?? [];
      expect([fact?.line, fact?.endLine]).toEqual([13, 15]);
      expect(fact?.source).toContain('全年讲了12次。');
    }
  });
});

describe('hostile facts', () => {
  const evil = '"><img src=x onerror=alert(1)></script><script>alert(1)</script>&amp;\'$&{{值}}';
  const rendered = town(
    `<b>"石桥'.yaml`,
    `  普法:\n    普法活动: {活动: 6场}\n    +甲:\n      内容: '${evil.replace(/'/gu, "''")}'\n  # </code><script>alert(1)</script>`,
  );
  const trace = traced(rendered);

  test('stay text on the page', () => {
    const html = traceHtml(trace);
    expect(html.match(/<(?:script|img|b>)/gu)).toEqual(['<b>', '<b>', '<b>', '<script']);
    expect(sentencesOfPage(html).join('')).toContain(evil);
  });

  test('stay text in JSON', () => {
    expect((JSON.parse(traceJson(trace)) as Trace).sentences.some(({ text }) => text.includes(evil))).toBe(true);
  });
});

test('the folder of the facts file is not told', () => {
  const trace = traced(renderFile('seeds/dazhan-2024.yaml'));
  expect(trace.file).toBe('dazhan-2024.yaml');
  expect(traceJson(trace) + traceHtml(trace)).not.toContain('seeds/');
});

test('the page fetches nothing', () => {
  const html = traceHtml(traced(renderFile('seeds/dazhan-2024.yaml')));
  expect(html).toContain(`content="default-src 'none';`);
  expect(html).not.toMatch(/\b(?:src|href)="(?!#)|url\(|@import/u);
});
