import { describe, expect, test } from '@jest/globals';
import { factGroups } from '../src/core/fact-groups.ts';
import type { Shape } from '../src/core/shape.ts';
import { sampleOf, COMMON_FIELDS } from '../src/cli/sample-sentences.ts';
import { kit } from './kit.ts';
import { call } from './sandbox.ts';

const matters = factGroups(kit.shape).flatMap(({ path, name, shape }) =>
  [...shape.children.values()].flatMap((matter): { path: string; group: string; matter: Shape }[] =>
    matter.role === 'matter' ? [{ path: `${path}.${matter.key}`, group: name, matter }] : [],
  ),
);

/** The paths of the matters that an answer explains. */
const explained = (out: string): string[] => out.match(/^[^\s:]+\.\S+(?= {2}\S)/gmu) ?? [];

describe('fields', () => {
  test('lists every matter under its group', async () => {
    const { code, out, err } = await call('fields');
    expect(code).toBe(0);
    expect(err).toContain('lawreport fields');
    const listed: string[] = [];
    let group = '';
    for (const line of out.trimEnd().split('\n')) {
      if (!line.startsWith('  ')) group = line;
      else listed.push(`${group}/${line.trim().split('  ').join('/')}`);
    }
    expect(listed).toEqual(matters.map(({ group: name, matter }) => `${name}/${matter.key}/${matter.title}`));
  });

  test.each([
    ['a key', '调解组织'],
    ['part of a title', '化解矛盾纠纷'],
    ['a field', '证件照'],
    ['the title of a field', '司法确认'],
    ['a choice', '三早'],
    ['the phrase of a choice', '“枫桥经验”'],
    ['a group', '矛盾化解'],
  ])('%s leads to its matter', async (kind, word) => {
    const { code, out } = await call('fields', word);
    if (kind === 'a field') {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return;
    }
    expect(code).toBe(0);
    expect(explained(out).some((path) => path.startsWith('主要举措和成效.矛盾化解.'))).toBe(true);
  });

  test('every key, title, field and short name is found by its own name', async () => {
    const lost: string[] = [];
    const answers = new Map<string, Promise<string[]>>();
    const answer = (word: string): Promise<string[]> => {
      let found = answers.get(word);
      if (!found) answers.set(word, (found = call('fields', word).then(({ out }) => explained(out))));
      return found;
    };
    for (const { path, matter } of matters.filter((_, i) => i % 5 === 0)) {
      const fields = [...matter.children.values()].filter(({ key }) => !COMMON_FIELDS.has(key));
      const choices = Object.keys(matter.children.get('做法')?.choices ?? {});
      for (const word of [matter.key, matter.title, ...fields.flatMap(({ key, title }) => [key, title]), ...choices])
        if (!(await answer(word)).includes(path)) lost.push(`${path} ${word}`);
    }
    expect(lost).toEqual([]);
  });

  test('explains fields, how they are counted, choices, and what is printed', async () => {
    const { out } = await call('fields', '矛盾化解');
    const [own] = out.split('\n\n').filter((text) => text.startsWith('主要举措和成效.矛盾化解.调解 '));
    expect(own).toMatch(/^ {2}受理: 317件 {2}# .*单位 件、宗、起；数法：/mu);
    expect(own).toMatch(/^ {2}成功率: .*由程序计算/mu);
    expect(own).toMatch(/^ {2}类别: \{婚姻家庭: 96件, /mu);
    expect(own).toMatch(/^ {2}做法 \S+：\S/mu);
    expect(own).toMatch(/^ {2}印出来：.*317件.*。$/mu);
  });

  test('elements of the document are found too', async () => {
    const { code, out } = await call('fields', '签发人');
    expect(code).toBe(0);
    expect(out).toMatch(/^公文\.签发人: .*# 签发人；/mu);
    expect((await call('fields', '公文')).out.match(/^公文\./gmu)?.length).toBeGreaterThan(15);
  });

  test('a word that leads nowhere gets a remedy', async () => {
    const { code, out, err } = await call('fields', '无人机航拍课');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      '没有哪件事提到“无人机航拍课”。lawreport fields 列出全部；表里没有的事，自己立一项：+无人机航拍课: {内容: ……}\n',
    );
  });
});

test('the examples of every matter print a sentence that says all of them', () => {
  const silent = matters.flatMap(({ path, matter }) => {
    const { sentences, pattern } = sampleOf(path.split('.'), matter, kit);
    const examples = [...matter.children.values()].filter(
      ({ key, computed, examples: given }) => !COMMON_FIELDS.has(key) && !computed && given.length > 0,
    );
    const printed = new Set(sentences.flatMap(({ refs }) => refs.flatMap(({ paths }) => paths)));
    const missed = examples.filter(
      ({ key }) => ![...printed].some((at) => at === `${path}.${key}` || at.startsWith(`${path}.${key}.`)),
    );
    return [
      ...(sentences.length === 0 || pattern === '' ? [`${path}: nothing`] : []),
      ...missed.map(({ key }) => `${path}.${key}`),
    ];
  });
  expect(silent).toEqual([]);
});
