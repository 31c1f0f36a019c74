import type { Fact, FactIndex } from '../core/facts.ts';
import { namedFigure } from './figure-piece.ts';
import { factPiece, joined, wrapped, type Piece } from './piece.ts';

/** The entries of a list as they are printed: names by 、, free figures behind their names, items each with its figures. */
export function listPiece(facts: readonly Fact[], index: FactIndex): Piece | undefined {
  const [first] = facts;
  if (!first) return undefined;
  if (first.item !== undefined) return itemsPiece(facts, index);
  if (first.figure) {
    const own = first.path.endsWith(`.数字.${first.shape.title}`);
    return joined(
      facts.map((fact) => namedFigure(fact, index, own ? 'clause' : 'brackets')),
      own ? '，' : '、',
    );
  }
  return joined(facts.map(factPiece), beside);
}

/** 《甲》《乙》 and “甲”“乙” stand side by side without a mark (GB/T 15834-2011 4.5.3.5). */
export function beside(before: string, after: string): string {
  return /[》”]$/u.test(before) && /^[《“]/u.test(after) ? '' : '、';
}

/** 药品安全方面，立案查处22宗，罚没11.5万元；…… A name that is an action is carried out. */
function itemsPiece(facts: readonly Fact[], index: FactIndex): Piece {
  const items = new Map<string, Fact[]>();
  for (const fact of facts) {
    const name = fact.item ?? '';
    const own = items.get(name);
    if (own) own.push(fact);
    else items.set(name, [fact]);
  }
  const pieces = [...items].map(([name, own]) =>
    wrapped(
      opening(name),
      joined(
        own.map((fact) => namedFigure(fact, index)),
        '，',
      ),
    ),
  );
  return joined(pieces, '；');
}

/** How figures of their own are introduced by a name: 药品安全方面， · 开展联合治超行动， */
export function opening(name: string): string {
  return ACTION.test(name) ? `开展${name}，` : `${name}方面，`;
}

const ACTION = /(?:行动|整治|检查|执法|整顿|巡查|治理|排查|巡逻|评选|活动|竞赛|演练|攻坚|清理|踏勘|走访|服务)$/u;
