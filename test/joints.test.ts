import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { joinSentences } from '../src/compose/join-sentences.ts';
import { setPoints } from '../src/compose/number-points.ts';
import { withOneVerb } from '../src/compose/one-verb.ts';
import type { Block, Sentence } from '../src/core/report.ts';
import { writeText } from '../src/write/text.ts';
import { renderSource } from './kit.ts';

/** A sentence whose figures are its references, as in a report. */
function said(text: string): Sentence {
  const refs = [...text.matchAll(/\d+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    paths: [match[0]],
  }));
  return { text, refs };
}

/** The words of sentences, once it is sure that each reference still covers its figure. */
function textOf(sentences: readonly Sentence[]): string {
  for (const { text, refs } of sentences)
    for (const { start, end, paths } of refs) expect([text.slice(start, end)]).toEqual(paths);
  return sentences.map(({ text }) => text).join('');
}

function textOfBlocks(blocks: readonly Block[]): string[] {
  return blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.sentences) : ''));
}

describe('what is counted alike has one verb', () => {
  test.each([
    ['办理代表建议53件；办理政协提案1件。', '办理代表建议53件、政协提案1件。'],
    ['一是办理代表建议53件，办理政协提案1件，办理来信3件。', '一是办理代表建议53件、政协提案1件、来信3件。'],
    // What follows the last count would follow another.
    ['办理代表建议53件，办理政协提案1件，全部办结。', '办理代表建议53件，办理政协提案1件，全部办结。'],
    ['办理代表建议53件，全部办结；办理政协提案1件。', '办理代表建议53件，全部办结；办理政协提案1件。'],
    ['办理代表建议53件；受理政协提案1件。', '办理代表建议53件；受理政协提案1件。'],
  ])('%s', (text, expected) => {
    expect(textOf([withOneVerb(said(text))])).toBe(expected);
  });

  test('a verb that is the town’s own word stays', () => {
    const text = '办理建议3件，办理提案1件。';
    const own = { text, refs: [{ start: 7, end: 11, paths: ['甲.名称'] }] };
    expect(withOneVerb(own)).toBe(own);
  });
});

describe('short neighbours', () => {
  const long =
    '对法治建设总体谋划，做到重点工作亲自部署、重大问题亲自过问、重要文件亲自批阅，研究部署法治政府建设工作4次。';

  test('a lone count is carried by the figures before it', () => {
    expect(textOf(joinSentences([long, '听取工作汇报5次。'].map(said), new Set()))).toBe(
      `${long.slice(0, -1)}；听取工作汇报5次。`,
    );
  });

  test('what names its own actor, or follows no figure, stands by itself', () => {
    for (const after of ['法律顾问出具意见9件。', '听取工作汇报5次，当场答复6件，逐条落实。'])
      expect(joinSentences([long, after].map(said), new Set())).toHaveLength(2);
    const plain =
      '对法治建设总体谋划，做到重点工作亲自部署、重大问题亲自过问、重点环节亲自协调，重要文件亲自批阅，重要任务亲自督办。';
    expect(joinSentences([plain, '听取工作汇报5次。'].map(said), new Set())).toHaveLength(2);
  });
});

test('nothing follows last year’s figures in their sentence, and one actor is not joined to another', () => {
  const stay = (...texts: string[]) => {
    expect(joinSentences(texts.map(said), new Set())).toHaveLength(texts.length);
  };
  stay('受理工单9件；上年8件。', '回访工单7件。');
  stay('主要负责人讲法治课1次。', '“三重一大”事项均经集体讨论决定。');
  expect(joinSentences(['受理工单9件。', '回访工单7件。'].map(said), new Set())).toHaveLength(1);
});

describe('last year’s figures at the end of their line', () => {
  const town = readFileSync(new URL('../data/county/chating-2025.yaml', import.meta.url), 'utf8');
  const printed = (figures: string): string => {
    const text = town.replace('窗口: 4470件（上年4620件）, 网上: 2130件（上年1580件）', figures);
    return writeText(renderSource({ name: 'town.yaml', text }).sheet);
  };

  test.each([
    ['窗口: 470件（上年420件）, 网上: 230件（上年180件）', '网上办理230件；上年分别为420件、180件'],
    ['窗口: 470件（上年470件）, 网上: 230件（上年230件）', '网上办理230件，均与上年持平'],
    // What is not compared is not said to be the same.
    ['窗口: 470件（上年470件）, 网上: 230件（上年230件）, 上门: 9件', '上门办理9件；上年窗口办理470件、网上办理230件'],
  ])('%s', (figures, words) => {
    expect(printed(figures)).toContain(words);
  });
});

describe('points behind their opening', () => {
  const stated = (title: string, ...sentences: string[]) => ({
    title: said(title),
    stated: true,
    sentences: sentences.map(said),
  });
  const set = (opening: string, ...points: ReturnType<typeof stated>[]): string[] =>
    textOfBlocks(setPoints(points, '一是', [said(opening)], 3));

  test('a bare statement runs on from it', () => {
    expect(set('2025年，我镇还有短板。', stated('宣传不够'))).toEqual(['2025年，我镇还有短板，主要是宣传不够。']);
  });

  test('以下 announces them with a colon', () => {
    const points = [stated('宣传不够', '下村只有2次。'), stated('执法力量不足', '由于编制3名，巡查不够。')];
    expect(set('还存在以下不足。', ...points)).toEqual([
      '还存在以下不足：一是宣传不够，下村只有2次。二是执法力量不足。由于编制3名，巡查不够。',
    ]);
  });
});
