import type { SchemaNode } from './shape.ts';

type Fields = Readonly<Record<string, SchemaNode>>;

/** The facts schema as editors read it, from the one that the program carries: every matter with all its fields. */
export function wholeSchema({ common, ...root }: SchemaNode): SchemaNode {
  const { before = {}, after = {} } = common ?? {};
  const whole = (node: SchemaNode): SchemaNode => {
    if (node.fields !== undefined) {
      const { fields, choices, ...matter } = node;
      const own = JSON.parse(fields) as Fields;
      const measures = choices ? { 做法: { ...after['做法'], choices } } : {};
      return { ...matter, properties: { ...before, ...own, ...after, ...measures } };
    }
    if (!node.properties) return node;
    const properties = Object.entries(node.properties).map(([key, child]) => [key, whole(child)]);
    return { ...node, properties: Object.fromEntries(properties) as Fields };
  };
  return whole(root);
}
