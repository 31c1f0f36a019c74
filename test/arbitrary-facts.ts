import fc from 'fast-check';
import type { Shape } from '../src/core/shape.ts';

/** Texts of all sorts that a facts file may hold: Chinese, marks, code of several languages, rare characters. */
const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '组织调解员进牧场',
    '{{受理}}',
    '<w:p>&amp;</w:p>',
    '$& $1 ${x}',
    '“马背上的调解室”',
    '𠮷家沟村',
    '甲、乙；丙，丁',
    'a.b.c',
    '{% raw %}',
    '#{x}',
  ),
  fc
    .string({
      unit: fc.constantFrom(...Array.from('法治政府建设人民调解普法宣传甲乙丙，、；（）《》“”0123abc{}<>&$')),
      minLength: 1,
      maxLength: 30,
    })
    .filter((text) => /\p{Script=Han}/u.test(text)),
);

const arbitraryFigure = (shape: Shape): fc.Arbitrary<number | string> => {
  const unit = shape.units[0] ?? '件';
  if (shape.frequency) return fc.constantFrom('每月1次', '每季度2次', '每周1次');
  return shape.rate
    ? fc.integer({ min: 0, max: 1000 }).map((n) => `${String(n / 10)}%`)
    : fc.oneof(
        fc.integer({ min: 0, max: 99_999 }),
        fc
          .tuple(fc.constantFrom('', '约', '近', '超'), fc.integer({ min: 1, max: 500 }), fc.constantFrom('', '0余'))
          .map(([before, n, more]) => `${before}${String(n)}${before === '' ? more : ''}${unit}`),
        fc
          .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }))
          .map(([now, last]) => `${String(now)}${unit}（上年${String(last)}${unit}）`),
      );
};

const freeFigures = fc.dictionary(
  fc.constantFrom('化解纠纷', '巡河', '进牧场', '受益群众', '净网2025'),
  fc.integer({ min: 0, max: 999 }).map((n) => `${String(n)}次`),
  { minKeys: 1, maxKeys: 3 },
);

/** What a report in the default outline cannot be without. */
const MANDATED = [
  '年度',
  '单位',
  '学习贯彻重大部署',
  '学习贯彻习近平法治思想',
  '第一责任人履职',
  '主要举措和成效',
  '存在的不足',
  '下年度安排',
];

/** Facts files that have the shape of the schema, each field there or not. Figures are not made to agree with each other. */
export function arbitraryFacts(root: Shape): fc.Arbitrary<Record<string, unknown>> {
  return arbitraryOf(root).map((data) => ({
    ...(data as object),
    年度: 2025,
    单位: { 名称: '清溪镇人民政府', 简称: '清溪镇' },
    // A group may come out empty; what the outline demands is there.
    学习贯彻重大部署: { ...(data as Data).学习贯彻重大部署, 专题学习: { 次数: '4次' } },
    学习贯彻习近平法治思想: { ...(data as Data).学习贯彻习近平法治思想, 集体学法: { 次数: '6次' } },
    第一责任人履职: { ...(data as Data).第一责任人履职, 听取汇报: { 次数: '5次' } },
    主要举措和成效: { ...(data as Data).主要举措和成效, '+特色工作': { 内容: ['办好流动法庭。'] } },
  }));
}

type Data = Readonly<Record<string, object>>;

function arbitraryOf(shape: Shape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'object': {
      const fields: Record<string, fc.Arbitrary<unknown>> = {};
      for (const [key, child] of shape.children)
        if (!['年度', '单位', '公文', '写成', '对应'].includes(key)) fields[key] = arbitraryOf(child);
      if (shape.own) for (const key of ['+进牧场调解', '+甲.乙']) fields[key] = arbitraryOf(shape.own);
      const required = shape.path === '' ? MANDATED : shape.required;
      return fc.record(fields, { requiredKeys: [...required].filter((key) => key in fields) });
    }
    case 'array':
      return fc.array(shape.items ? arbitraryOf(shape.items) : fc.constant('无'), { minLength: 1, maxLength: 3 });
    case 'figure':
      return arbitraryFigure(shape);
    case 'breakdown':
      return fc.dictionary(
        fc.constantFrom('婚姻家庭', '邻里关系', '净网2025', '其他'),
        fc.integer({ min: 0, max: 999 }).map((n) => `${String(n)}${shape.units[0] ?? '件'}`),
        { minKeys: 1, maxKeys: 3 },
      );
    case 'items':
      return fc.dictionary(fc.constantFrom('药品安全', '联合治超行动', '净网2025'), freeFigures, {
        minKeys: 1,
        maxKeys: 3,
      });
    case 'figures':
      return freeFigures;
    case 'note':
      return fc.constantFrom('守护一方平安', '规范公正文明执法');
    case 'wording':
    case 'outline':
      return fc.constant(undefined);
    case 'year':
      return fc.integer({ min: 2021, max: 2025 });
    case 'names':
    case 'terms':
    case 'clauses': {
      const choices = Object.keys(shape.choices);
      const item = choices.length > 0 ? fc.oneof(fc.constantFrom(...choices), arbitraryText) : arbitraryText;
      return fc.array(item, { minLength: 1, maxLength: 6 });
    }
    case 'text':
      return shape.examples.length > 0 && shape.key.length < 4
        ? fc.oneof(fc.constantFrom(...shape.examples), arbitraryText)
        : arbitraryText;
    case 'date':
      return fc.constant('2026-01-12');
    case 'boolean':
      return fc.boolean();
  }
}
