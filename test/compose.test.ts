import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasErrors } from '../src/core/diagnostic.ts';
import type { Fact, FactIndex } from '../src/core/facts.ts';
import type { Report, Sentence } from '../src/core/report.ts';
import { demandsOf } from '../src/compose/demands.ts';
import type { Outline } from '../src/compose/outline.ts';
import { findOutline, renderFacts, type Rendered, type Town } from '../src/pipeline.ts';
import { setDocument } from '../src/write/docx.ts';
import { writeText } from '../src/write/text.ts';
import { cast } from '../src/generated/cast.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';
import { kit, ownOutline, readNow, townOf } from './kit.ts';

const root = new URL('..', import.meta.url);
const files = ['seeds', 'data/county'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${name}`),
);

/** Marks that only a fault of composing can leave behind. */
const BROKEN =
  /\{\{|\}\}|undefined|null|NaN|\[object|[，、；]{2}|，。|。。|；。|、。|、，|（）|《》|。；|增长%|共件|[，、；]$/mu;

/** A sentence that begins with what only another could give sense to, or a clause that is nothing but a number. */
const NO_NOUN =
  /(?:^|[。；]|[一二三四五六七八九十]是)(?:其中|占|较上年|与上年|（|、|并(?!案)|均)|[，；](?:约|近|超)?\d[\d.]*[余多]?[万亿]?\p{Script=Han}?[，；。]/u;

/** The matter that most of a sentence is about. */
function matterOf({ refs }: Sentence, facts: FactIndex): string | undefined {
  const [path] = refs.flatMap((ref) => ref.paths);
  return path === undefined ? undefined : facts.matters.find((matter) => path.startsWith(`${matter.path}.`))?.path;
}

const SIX_PARTS: Outline = findOutline('六部分', kit).value ?? fail();

function fail(): never {
  throw new Error('六部分 is gone');
}

/** In its own outline, or in the default one. */
function render(town: Town, outline = town.outline ?? SIX_PARTS): Rendered {
  const { value, diagnostics } = renderFacts(town, kit, outline);
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
  const outline = ownOutline(town.file.source) ?? town.outline ?? SIX_PARTS;
  const { report, sheet } = render(town, outline);

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
    if (outline !== SIX_PARTS || town.facts.has('公文.各部分标题')) return;
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

  test('keeps the sentences of a matter together, in the order of the file', () => {
    // An outline of the town's own may name matters one by one.
    if (ownOutline(town.file.source) || town.outline) return;
    const matters = sentencesOf(report).flatMap((sentence) => matterOf(sentence, town.facts) ?? []);
    const runs = matters.filter((matter, i) => matter !== matters[i - 1]);
    expect(runs.filter((matter, i) => runs.indexOf(matter) !== i)).toEqual([]);
    for (const group of new Set(town.facts.matters.map(({ group: name }) => name))) {
      const own = town.facts.matters.filter((matter) => matter.group === group).map(({ path: at }) => at);
      const said = runs.filter((matter) => own.includes(matter));
      // Slight matters stand beside their kin; what was not moved to kin is in order.
      const moved = town.facts.matters.filter(({ path: at, shape }) => own.includes(at) && shape.kin.length > 0);
      const fixed = own.filter((at) => !moved.some(({ path: other }) => other === at));
      expect(said.filter((at) => fixed.includes(at))).toEqual(fixed.filter((at) => said.includes(at)));
    }
  });

  test('taking facts out, one or two, takes their words out, and leaves a whole report', () => {
    const { stated } = town.facts;
    const pairs = stated.map((fact, i): [Fact, Fact | undefined] => [fact, stated[(i * 7 + 3) % stated.length]]);
    for (const [fact, other] of [...stated.map((one): [Fact, undefined] => [one, undefined]), ...pairs]) {
      let data = town.facts.data;
      // What stands later in a list goes first, so that places before it hold.
      const keys = [fact, ...(other && other !== fact ? [other] : [])].map((one) => one.keys);
      for (const path of keys.sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || b.length - a.length))
        data = without(data, path) as typeof data;
      const left = townOf(data);
      if (demandsOf(outline, left.facts, '').length > 0) continue;
      const rendered = render(left, outline);
      const text = writeText(rendered.sheet);
      if (BROKEN.test(text))
        throw new Error(
          `without ${fact.path}: ${BROKEN.exec(text)?.[0] ?? ''} in ${text.slice(Math.max(0, (BROKEN.exec(text)?.index ?? 0) - 40), (BROKEN.exec(text)?.index ?? 0) + 20)}`,
        );
      const counts = printed(rendered.report);
      // Who words a matter himself keeps its nouns himself.
      const worded = left.facts.matters.filter((matter) => matter.worded).map((matter) => matter.path);
      const bare = sentencesOf(rendered.report).find(
        (sentence) => NO_NOUN.test(sentence.text) && !worded.includes(matterOf(sentence, left.facts) ?? ''),
      );
      if (bare) throw new Error(`without ${fact.path}, ${other?.path ?? ''}: ${bare.text}`);
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
            // A text that holds a figure takes the remark of that figure.
            !(fact.shape.kind !== 'figure' && /\d/u.test(fact.text)) &&
            // 全部持证上岗 says the rate.
            !(fact.figure?.unit === '%' && fact.figure.value === 100) &&
            // A frequency may be parted: 每月开展1次.
            fact.figure?.perYear === undefined &&
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
