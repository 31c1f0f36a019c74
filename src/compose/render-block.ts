import Handlebars from 'handlebars';
import type { Voice } from './voice.ts';

const compiled = new Map<string, (help: (name: string, args: readonly string[]) => string | undefined) => string>();

/** Renders a piece of a template by Handlebars itself; every name in it asks `help` for its words. */
export const renderBlock: NonNullable<Voice['renderBlock']> = (source, help) => {
  let render = compiled.get(source);
  if (!render) compiled.set(source, (render = compile(source)));
  return render(help);
};

/** Names become calls of one helper, so that facts answer by the same rules inside a block and outside. */
function compile(source: string): (help: (name: string, args: readonly string[]) => string | undefined) => string {
  const ast = Handlebars.parse(source);
  const asCall = (
    name: string,
    args: readonly hbs.AST.Expression[],
    loc: hbs.AST.SourceLocation,
  ): { path: hbs.AST.PathExpression; params: hbs.AST.Expression[] } => ({
    path: { type: 'PathExpression', data: false, depth: 0, parts: ['问'], original: '问', loc },
    params: [name, ...args.map(wordOf)].map((value) => ({ type: 'StringLiteral', value, original: value, loc })),
  });
  class Rewriter extends Handlebars.Visitor {
    override MustacheStatement(node: hbs.AST.MustacheStatement): void {
      const name = wordOf(node.path);
      Object.assign(
        node,
        node.params.length === 0 ? asCall('值', [node.path], node.loc) : asCall(name, node.params, node.loc),
      );
    }
    override BlockStatement(node: hbs.AST.BlockStatement): void {
      node.params = node.params.map(
        (param) =>
          ({
            type: 'SubExpression',
            ...asCall('有', [param], param.loc),
            hash: undefined,
            loc: param.loc,
          }) as unknown as hbs.AST.SubExpression,
      );
      super.BlockStatement(node);
    }
    // The condition of a block is a call already.
    override SubExpression(): void {}
  }
  new Rewriter().accept(ast);
  const template = Handlebars.compile<object>(ast, {
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { 问: true },
  });
  return (help) =>
    template(
      {},
      {
        helpers: {
          问: (...args: unknown[]) => {
            const [name = '', ...rest] = args.slice(0, -1).map(String);
            return help(name, rest);
          },
        },
      },
    );
}

function wordOf(node: hbs.AST.Expression): string {
  if (node.type === 'StringLiteral') return (node as hbs.AST.StringLiteral).value;
  return (node as hbs.AST.PathExpression).original;
}
