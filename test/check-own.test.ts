import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Reading } from '../src/core/reading.ts';
import { cast } from '../src/generated/cast.ts';
import { findOutline, type Rendered } from '../src/pipeline.ts';
import { readDocx } from '../src/read/read-docx.ts';
import { readText } from '../src/read/read-text.ts';
import { checkReading, checkTogether } from '../src/rules/check-reading.ts';
import { setDocx } from '../src/write/docx.ts';
import { writeText } from '../src/write/text.ts';
import { language } from './check/language.ts';
import { factsFiles, kit, outlineThatFits, readNow, renderSource } from './kit.ts';

/**
 * What a check of this program's own reports says, and says rightly: each finding stands in the facts themselves, and
 * no words of a template could take it away. By the figures it is about, as the words around them are the templates'.
 */
const earned: Readonly<Record<string, readonly string[]>> = {
  // Rates without counts, shortcomings without causes, training by the hour: so it stands in the published reports.
  'seeds/aletengxiang-2024.yaml': ['A04 100%、100%', 'G03', 'G11 30学时'],
  'seeds/dazhan-2024.yaml': [
    'A01 97.86%',
    'A04 100%',
    'A08 2024年、1月、8日',
    'A11 97.86%、98.7%',
    'N14 30000余人次',
    'N14 30000余份',
    'N15 6件',
  ],
  'seeds/panjiawan-2024.yaml': ['G01 2024年', 'G17'],
  'seeds/qiaotou-2023.yaml': ['A04 100%、95%', 'G03', 'G17', 'N03 2200余场次', 'N09 3.85%'],
  'seeds/shuangshan-2021.yaml': ['A04 100%', 'G01 2021年', 'G03', 'G17', 'N15 30余场次'],
  // A town that states a rate alone, counts alike things in several units, or says nothing of rules, reviews and
  // lawsuits, not even that there were none.
  'data/county/hongtugang-2025.yaml': ['A14'],
  'data/county/lishuping-2025.yaml': ['A14'],
  'data/county/longtanhe-2025.yaml': ['A04 98.6%'],
  'data/county/niujiaowan-2025.yaml': ['A14'],
  'data/county/sanchapu-2025.yaml': ['A04 96.5%', 'A14'],
  'data/county/shiqiao-2025.yaml': ['A04 98.6%', 'A04 100%、99.3%', 'N15 5场次'],
  'data/county/shuangxikou-2025.yaml': ['A04 100%'],
  'data/county/songya-2025.yaml': ['A14'],
  'data/county/wangjiang-2025.yaml': ['A04 97.1%', 'A04 96.7%', 'A04 98%', 'G15', 'N15 28场'],
  'data/county/wenfeng-2025.yaml': ['A04 100%', 'A04 99.2%、91.5%', 'N15 22场次'],
  'data/county/xindukou-2025.yaml': ['A14'],
  'data/county/yangliudian-2025.yaml': ['A14'],
  'data/county/zhuba-2025.yaml': ['A14', 'G03', 'G17'],
};

/** A town in one outline, whichever it names itself. */
function render(path: string, outline?: string): Rendered {
  const source = { name: path, text: readFileSync(new URL(`../${path}`, import.meta.url), 'utf8') };
  const facts = readNow(source).value?.facts;
  if (!facts) throw new Error(path);
  return renderSource(source, outline === undefined ? outlineThatFits(facts) : findOutline(outline, kit).value);
}

function inWord({ file, sheet }: Rendered): Reading {
  const { value } = readDocx(setDocx(sheet, cast), file.source.name, language);
  if (!value) throw new Error('not read');
  return value;
}

function inText({ file, sheet }: Rendered): Reading {
  return readText({ name: file.source.name, text: writeText(sheet) }, language);
}

const told = (reading: Reading): string[] =>
  checkReading(reading)
    .map(({ code, found = '' }) => `${code} ${(found.match(FIGURE) ?? []).join('、')}`.trim())
    .sort();
const FIGURE = /\d[\d.]*(?:余?(?:人次|场次|学时|[万件场份起宗年月日])|%)/gu;

describe('the reports that this program writes raise nothing but what their facts earn', () => {
  test.each(factsFiles)('%s', (path) => {
    const rendered = render(path);
    const expected = [...(earned[path] ?? [])].sort();
    expect(told(inWord(rendered))).toEqual(expected);
    expect(told(inText(rendered))).toEqual(expected);
  });

  test('nor do they look copied from one another', () => {
    expect(checkTogether(factsFiles.map((path) => inText(render(path))))).toEqual([]);
  });

  test.each(Object.keys(kit.outlines))('%s: a town whose facts earn nothing', (outline) => {
    const rendered = render('data/county/qingxi-2025.yaml', outline);
    // Who prints by themes joins two statutory items in one part, and is told so.
    const expected = outline === '专题' ? ['G03'] : [];
    expect(told(inWord(rendered))).toEqual(expected);
    expect(told(inText(rendered))).toEqual(expected);
  });
});
