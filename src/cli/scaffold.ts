import { displayWidth } from '../core/chinese.ts';
import type { Shape } from '../core/shape.ts';
import type { Kit } from '../pipeline.ts';
import { sampleOf } from './sample-sentences.ts';

/** What is known of a town when its facts file is begun. */
export interface Beginning {
  readonly town: string;
  readonly year: number;
  readonly county?: string;
}

/** Where remarks begin, so that they stand in one column. */
const REMARK_COLUMN = 30;
/** A remark longer than this is not read. In half-widths. */
const REMARK_WIDTH = 120;
/** So many fields of a matter stand ready to be filled in; the remark names the others. */
const READY_FIELDS = 3;

/** A facts file to be filled in: a line for each matter, with what it prints. */
export function scaffold(kit: Kit, { town, year, county }: Beginning): string {
  const { shape } = kit;
  const office = /街道$/u.test(town) ? `${town}办事处` : `${town}人民政府`;
  const lines = [
    '# yaml-language-server: $schema=./facts.schema.json',
    '# $schema: ./facts.schema.json',
    `# ${town}${String(year)}年法治政府建设年度报告 事实表`,
    '#',
    '# 怎么填：一行是一件事，井号后面是它印出来的样子，〔 〕里是要填的数。例如',
    '#     调解: {受理: 317件, 成功: 313件, 做法: [枫桥经验, 三早]}',
    '# 有就填，没有就空着或整行删去；没有发生的写 0。数可以写成 317件、300余次、约6万元、每月1次、317件（上年305件）。',
    '# 每件事都还可以写：做法（做了什么）、目的、成效、由（谁做的）、内容（自己的话，整句照印）、数字、领句、写成。',
    '# 表里没有的事自己立一项，前面写加号：+山林界线踏勘: {内容: ……, 数字: {现场踏勘: 26次}}。先写的先印。',
    '# 查怎么填、怎么数：lawreport fields 调解。填好后：lawreport validate 这个文件，再 lawreport render 这个文件。',
    '',
    `年度: ${String(year)}`,
    '单位:',
    `  名称: ${office}`,
    `  简称: ${town}`,
    `  上级: ${county ?? ''}`,
    '公文:',
    remarked(
      '  成文日期:',
      '写成 2026-01-12；要红头、版记的再写 机关标志、字号、签发人、主送（lawreport fields 公文）',
    ),
    '',
  ];
  for (const [key, child] of shape.children) {
    if (['年度', '单位', '公文'].includes(key)) continue;
    lines.push(remarked(`${key}:`, child.description));
    if (child.role === 'group') lines.push(...mattersOf(child, [key], kit));
    else if (child.kind === 'object')
      for (const [name, group] of child.children)
        lines.push(remarked(`  ${name}:`, group.description), ...mattersOf(group, [key, name], kit));
    else lines.push(...itemOf(child));
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function mattersOf(group: Shape, path: readonly string[], kit: Kit): string[] {
  const indent = '  '.repeat(path.length);
  return [...group.children].flatMap(([key, matter]) => {
    if (matter.role !== 'matter') return [];
    const fields = [...matter.children].filter(([, child]) => child.kind === 'figure' && !child.computed);
    const ready = fields.slice(0, READY_FIELDS).map(([name]) => `${name}: `);
    const line = `${indent}${key}: {${ready.length > 0 ? ready.join(', ') : '做法: '}}`;
    return [remarked(line, printsOf(matter, [...path, key], kit))];
  });
}

/** What a matter prints, with the names of its fields in the place of facts. */
function printsOf(matter: Shape, path: readonly string[], kit: Kit): string {
  const { pattern } = sampleOf(path, matter, kit);
  const text = pattern.replaceAll(/\{\{([^}\s]+)[^}]*\}\}/gu, '〔$1〕').replace(/。$/u, '');
  return shortened(text, matter.title);
}

function shortened(text: string, title: string): string {
  if (text === '') return title;
  let width = 0;
  for (const [i, sign] of Array.from(text).entries()) {
    width += displayWidth(sign);
    if (width > REMARK_WIDTH) return `${Array.from(text).slice(0, i).join('')}……`;
  }
  return text;
}

/** The fields of an item of a list; its first lines stand empty. */
function itemOf(list: Shape): string[] {
  if (!list.items) return [];
  return [...list.items.children].flatMap(([key, child], i) =>
    child.kind === 'wording' || child.kind === 'figures'
      ? []
      : [remarked(`  ${i === 0 ? '- ' : '  '}${key}:`, child.kind === 'note' ? child.description : remarkOf(child))],
  );
}

function remarkOf(shape: Shape): string {
  const [example] = shape.examples;
  const shown = Array.isArray(example) ? `[${example.join(', ')}]` : typeof example === 'string' ? example : '';
  return [shape.description, shown === '' ? '' : `如 ${shown}`].filter((part) => part !== '').join('；');
}

function remarked(line: string, remark: string): string {
  if (remark === '') return line;
  return `${line}${' '.repeat(Math.max(2, REMARK_COLUMN - displayWidth(line)))}# ${remark}`;
}
