import type { SchemaNode, Shape } from '../core/shape.ts';
import { shapeOf } from '../core/shape.ts';

/** The TypeScript type of a facts file, so that programs that make facts are checked like people who write them. */
export function factsType(schema: SchemaNode): string {
  return [
    '// Made from data/facts by `npm run generate`.',
    '',
    '/** 317 · 317件 · 300余次 · 约6万元 · 每月1次 · 317件（上年305件）, or the same in parts. */',
    'export type FigureData =',
    '  | number',
    '  | string',
    '  | {',
    '      readonly 数: number | string;',
    '      readonly 上年?: number | string;',
    '      readonly 截至?: string;',
    '      readonly 占?: string;',
    '      readonly 其中?: Readonly<Record<string, FigureData>>;',
    '      readonly 合计?: readonly string[];',
    '    };',
    '',
    '/** What a town adds of its own, under a key that begins with +. */',
    `export type OwnMatterData = ${ownMatter(shapeOf(schema))}`,
    '',
    '/** The facts of one town and year, as its YAML file states them. */',
    `export interface FactsData ${typeOf(shapeOf(schema), '')}`,
    '',
  ].join('\n');
}

function typeOf(shape: Shape, indent: string): string {
  switch (shape.kind) {
    case 'object': {
      const inner = `${indent}  `;
      const fields = [...shape.children].map(([key, child]) => {
        const title = child.title === key ? '' : `${inner}/** ${child.title} */\n`;
        return `${title}${inner}readonly ${quoted(key)}${shape.required.includes(key) ? '' : '?'}: ${typeOf(child, inner)};\n`;
      });
      if (shape.children.size === 0) return 'Readonly<Record<string, string>>';
      const own = shape.own ? [inner + 'readonly [own: `+${string}`]: OwnMatterData;\n'] : [];
      const record = `{\n${[...fields, ...own].join('')}${indent}}`;
      return shape.alsoText ? `string | ${record}` : record;
    }
    case 'array':
      return shape.items ? `readonly (${typeOf(shape.items, indent)})[]` : 'readonly unknown[]';
    case 'figure':
      return 'FigureData';
    case 'figures':
    case 'breakdown':
      return 'Readonly<Record<string, FigureData>>';
    case 'items':
      return 'Readonly<Record<string, Readonly<Record<string, FigureData>>>>';
    case 'names':
    case 'terms':
    case 'clauses':
      return 'string | readonly string[]';
    case 'year':
      return 'number | string';
    case 'outline':
      return 'string | object';
    case 'boolean':
      return 'boolean';
    case 'text':
    case 'note':
    case 'wording':
    case 'date':
      return 'string';
  }
}

function quoted(key: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(key) ? key : `'${key}'`;
}

function ownMatter(root: Shape): string {
  const own = [...root.children.values()].find((shape) => shape.own)?.own;
  return own ? `${typeOf(own, '')};` : 'never;';
}
