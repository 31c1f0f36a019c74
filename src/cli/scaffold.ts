import { displayWidth } from '../core/chinese.ts';
import type { Shape } from '../core/shape.ts';

/** What is known of a town when its facts file is begun. */
export interface Beginning {
  readonly town: string;
  readonly year: number;
  readonly county?: string;
}

/** Where remarks begin, so that they stand in one column. */
const REMARK_COLUMN = 28;

/** A facts file to be filled in: every key of the schema with its meaning, an example, and what it offers to choose. */
export function scaffold(shape: Shape, { town, year, county }: Beginning): string {
  const office = /街道$/u.test(town) ? `${town}办事处` : `${town}人民政府`;
  const known: Readonly<Record<string, string>> = {
    年度: String(year),
    '单位.名称': office,
    '单位.简称': town,
    '单位.上级': county ?? '',
    '公文.成文日期': '',
  };
  const lines = [
    '# yaml-language-server: $schema=./facts.schema.json',
    '# $schema: ./facts.schema.json',
    `# ${town}${String(year)}年法治政府建设年度报告 事实表`,
    '#',
    '# 怎么填：在冒号后面空一格，写上内容。有就填，没有就空着或删去；没有发生的写 0，0 也会写进报告。',
    '# 数字可以写成 317件、300余次、约6万元；有上年数的写成 317件（上年305件），程序会算增减。',
    '# 井号（#）后面是说明，不进报告。填好后运行：lawreport validate 这个文件，再运行：lawreport render 这个文件。',
    '',
  ];
  for (const [key, child] of shape.children) {
    lines.push(...entry(key, child, '', key, known));
    if (child.kind === 'object' || child.kind === 'array') lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function entry(
  key: string,
  shape: Shape,
  indent: string,
  path: string,
  known: Readonly<Record<string, string>>,
): string[] {
  switch (shape.kind) {
    case 'object':
      if (shape.children.size === 0) return [remarked(`${indent}${key}:`, shape.description)];
      return [
        ...(indent.length <= 2 && shape.description !== '' ? [`${indent}# ${shape.description}`] : []),
        remarked(`${indent}${key}:`, indent.length > 2 ? shape.title : ''),
        ...[...shape.children].flatMap(([name, child]) => entry(name, child, `${indent}  `, `${path}.${name}`, known)),
      ];
    case 'array':
      return [
        remarked(`${indent}${key}:`, shape.description === '' ? shape.title : shape.description),
        ...sample(shape.items, `${indent}  `),
      ];
    case 'figures':
      return [remarked(`${indent}${key}:`, shape.description)];
    default:
      return [
        remarked(
          `${indent}${key}:${known[path] === undefined || known[path] === '' ? '' : ` ${known[path]}`}`,
          meaning(key, shape),
        ),
        ...choices(shape, indent),
      ];
  }
}

/** One entry of a list, as remarks: taking away the # makes it real. */
function sample(item: Shape | undefined, indent: string): string[] {
  if (!item) return [];
  if (item.alsoText) return [`${indent}# - ${item.title}的名称`];
  return [...item.children].map(([key, child], i) => {
    const example =
      child.kind === 'figures' ? '{化解纠纷: 21起}' : child.examples.length > 0 ? exampleOf(child) : child.title;
    return `${indent}# ${i === 0 ? '- ' : '  '}${key}: ${example}`;
  });
}

function meaning(key: string, shape: Shape): string {
  const words = [
    ...(shape.title === key ? [] : [shape.title]),
    ...(shape.description === '' || shape.kind === 'figure' || shape.kind === 'clauses' ? [] : [shape.description]),
    ...(shape.examples.length > 0 ? [`例：${exampleOf(shape)}`] : []),
    ...(shape.rate && shape.examples.length === 0 ? ['填了件数可以不填，由程序计算'] : []),
  ];
  return words.join('；');
}

/** Up to some choices a line, so that the lines can be read. */
function choices(shape: Shape, indent: string): string[] {
  const names = Object.keys(shape.choices);
  if (names.length === 0) return [];
  return [
    `${indent}  # 可选：${names.join('、')}${shape.kind === 'clauses' ? '；也可用自己的话写一句' : ''}`,
    `${indent}  # 写成 ${shape.key}: [${names.slice(0, 2).join(', ')}]`,
  ];
}

function exampleOf(shape: Shape): string {
  const [first] = shape.examples;
  return Array.isArray(first) ? `[${first.join(', ')}]` : String(first);
}

function remarked(line: string, remark: string): string {
  if (remark === '') return line;
  return `${line}${' '.repeat(Math.max(2, REMARK_COLUMN - displayWidth(line)))}# ${remark}`;
}
