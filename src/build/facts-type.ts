import type { SchemaNode, Shape } from '../core/shape.ts';
import { shapeOf } from '../core/shape.ts';

/** The TypeScript type of a facts file, so that programs that make facts are checked like people who write them. */
export function factsType(schema: SchemaNode): string {
  return [
    '// Made from data/facts.schema.json by `npm run generate`.',
    '',
    '/** 317 · 317件 · 300余次 · 约6万元 · 317件（上年305件） */',
    'export type FigureData = number | string;',
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
        return `${title}${inner}readonly ${key}${shape.required.includes(key) ? '' : '?'}: ${typeOf(child, inner)};\n`;
      });
      if (shape.children.size === 0) return 'Readonly<Record<string, string>>';
      const record = `{\n${fields.join('')}${indent}}`;
      return shape.alsoText ? `string | ${record}` : record;
    }
    case 'array':
      return shape.items ? `readonly (${typeOf(shape.items, indent)})[]` : 'readonly unknown[]';
    case 'figure':
      return 'FigureData';
    case 'figures':
      return 'Readonly<Record<string, FigureData>>';
    case 'names':
    case 'terms':
    case 'clauses':
      return 'string | readonly string[]';
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'text':
    case 'date':
      return 'string';
  }
}
