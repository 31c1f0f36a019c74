import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasErrors } from '../src/core/diagnostic.ts';
import { indexFacts } from '../src/core/facts.ts';
import type { Report, Sentence } from '../src/core/report.ts';
import { renderFacts, type Rendered, type Town } from '../src/pipeline.ts';
import { setDocument } from '../src/write/docx.ts';
import { writeText } from '../src/write/text.ts';
import { cast } from '../src/generated/cast.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { kit, readNow } from './kit.ts';

const root = new URL('..', import.meta.url);
const files = ['seeds', 'data/county'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

/** Marks that only a fault of composing can leave behind. */
const BROKEN =
  /\{\{|\}\}|undefined|null|NaN|\[object|[，、；]{2}|，。|。。|；。|、。|、，|（）|《》|。；|增长%|共件|[，、；]$/mu;

/** The default outline, so that a seed's own outline file is not needed here. */
function render(town: Town): Rendered {
  const { value, diagnostics } = renderFacts(town, kit, kit.outlines['六部分']);
  if (!value || hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function sentencesOf(report: Report): Sentence[] {
  return report.body.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [...(block.heading ? [block.heading] : []), ...block.sentences],
  );
}

/** How often each fact is printed; what is computed from it does not count. A text of several sentences is printed once by all of them. */
function printed(report: Report): Map<string, number> {
  const counts = new Map<string, number>();
  let before = new Set<string>();
  for (const { refs } of sentencesOf(report)) {
    const here = new Set<string>();
    for (const ref of refs) {
      for (const path of ref.computed === undefined ? ref.paths : []) {
        if (here.has(path) || !before.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
        here.add(path);
      }
    }
    before = here;
  }
  return counts;
}

function townOf(data: Record<string, unknown>): Town {
  const file = { source: { name: '试.yaml', text: '' }, data, locate: () => ({ start: 0, end: 0 }) };
  return { file, facts: indexFacts(data, kit.shape) };
}

function read(path: string): Town {
  const { value, diagnostics } = readNow({ name: path, text: readFileSync(new URL(path, root), 'utf8') });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function without(data: unknown, keys: readonly (string | number)[]): unknown {
  const [key, ...rest] = keys;
  if (Array.isArray(data))
    return (data as unknown[]).flatMap((item, i) =>
      i !== key ? [item] : rest.length === 0 ? [] : [without(item, rest)],
    );
  return Object.fromEntries(
    Object.entries(data as object).flatMap(([name, value]) =>
      name !== key ? [[name, value]] : rest.length === 0 ? [] : [[name, without(value, rest)]],
    ),
  );
}

describe.each(files)('%s', (path) => {
  const town = read(path);
  const { report, sheet } = render(town);

  test('prints every fact once and nothing broken', () => {
    const counts = printed(report);
    expect(
      town.facts.stated
        .filter((fact) => counts.get(fact.path) !== 1)
        .map((fact) => [fact.path, counts.get(fact.path) ?? 0]),
    ).toEqual([]);
    expect(writeText(sheet)).not.toMatch(BROKEN);
  });

  test('stands under the mandated headings, whatever town it is', () => {
    const headings = report.body.flatMap((block) =>
      block.kind === 'heading' && block.level === 1 ? [block.text.text] : [],
    );
    const session = kit.words[String(report.year)]?.['部署会议'] ?? '';
    expect(headings.slice(0, 6)).toEqual([
      `深入学习贯彻落实习近平总书记重要讲话重要指示精神及${session}关于法治建设重大部署`,
      '持续深入学习贯彻习近平法治思想',
      '党政主要负责人履行推进法治建设第一责任人职责',
      '推进法治政府建设的主要举措和成效',
      '推进法治政府建设存在的不足',
      '下一年度推进法治政府建设的主要工作安排',
    ]);
  });

  test('every ref holds the words of its fact', () => {
    for (const { text, refs } of sentencesOf(report)) {
      for (const ref of refs) {
        expect(ref.start).toBeLessThan(ref.end);
        expect(ref.end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  test('taking a fact out takes its words out, and leaves a whole report', () => {
    for (const fact of town.facts.stated) {
      const left = townOf(without(town.facts.data, fact.keys) as Record<string, unknown>);
      const rendered = render(left);
      const text = writeText(rendered.sheet);
      if (BROKEN.test(text))
        throw new Error(
          `without ${fact.path}: ${BROKEN.exec(text)?.[0] ?? ''} in ${text.slice(Math.max(0, (BROKEN.exec(text)?.index ?? 0) - 40), (BROKEN.exec(text)?.index ?? 0) + 20)}`,
        );
      const counts = printed(rendered.report);
      const lost = left.facts.stated.filter((other) => counts.get(other.path) !== 1).map((other) => other.path);
      if (lost.length > 0) throw new Error(`without ${fact.path}: ${lost.join('、')}`);
    }
  });
});

describe('any facts', () => {
  test('render whole, each fact once, each text literally', () => {
    fc.assert(
      fc.property(arbitraryFacts(kit.shape), (data) => {
        const town = townOf(data);
        const { report, sheet } = render(town);
        const counts = printed(report);
        for (const fact of town.facts.stated)
          if (counts.get(fact.path) !== 1) throw new Error(`${fact.path} ${String(counts.get(fact.path))}`);
        const words = sentencesOf(report)
          .map((sentence) => sentence.text)
          .join('');
        for (const fact of town.facts.stated)
          // A passage may say a chosen short name or a zero in words of its own.
          if (
            !words.includes(fact.text.replace(/[。！？].*$/u, '')) &&
            fact.figure?.value !== 0 &&
            !Object.hasOwn(fact.shape.choices, fact.raw)
          )
            throw new Error(`${fact.path}: ${fact.text} is not in the text`);
        expect(writeText(sheet)).not.toMatch(/undefined|NaN|\[object|（）$/u);
        expect(setDocument(sheet, cast)).not.toMatch(/undefined|NaN|\[object/u);
      }),
      { numRuns: 150 },
    );
  });

  test('equal facts give equal words, other towns other words', () => {
    const town = read('data/county/qingxi-2025.yaml');
    expect(render(town).report).toEqual(render(read('data/county/qingxi-2025.yaml')).report);
    const lead = (path: string): string => {
      const { report, facts } = render(read(path));
      const [first] = report.body;
      return first?.kind === 'paragraph'
        ? first.sentences
            .map((sentence) => sentence.text)
            .join('')
            .replaceAll(facts.get('单位.简称')?.raw ?? '', '')
        : '';
    };
    const county = files.filter((path) => path.startsWith('data/county/'));
    expect(new Set(county.map(lead)).size).toBeGreaterThan(county.length / 2);
  });
});
