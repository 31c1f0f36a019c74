import { percentage } from '../../core/figure.ts';
import type { Fact, FactIndex } from '../../core/facts.ts';
import { closest } from '../../core/suggest.ts';
import { ARITHMETIC, type FactsFinding, type FactsRule } from '../facts-rule.ts';
import { added, counted, printed, sumOf, type CountedFact } from '../related-facts.ts';

export const D17: FactsRule = {
  code: 'D17',
  title: '占、其中、合计要对得上',
  severity: 'error',
  why: '数写明了出自哪里，就要算得出来：认可203户占走访208户，认可率是97.6%。',
  source: ARITHMETIC,
  subject: 'facts',
  examples: {
    good: '主要举措和成效: {矛盾化解: {+回访: {数字: {走访: 208户, 认可: {数: 203户, 占: 走访}, 认可率: 97.6%, 矛盾: {数: 9件, 其中: {邻里: 4件, 山林: 5件}}}}}}',
    bad: '主要举措和成效: {矛盾化解: {+回访: {数字: {走访: 208户, 认可: {数: 203户, 占: 走访}, 认可率: 99%}}}}',
  },
  *check(facts) {
    for (const fact of facts.stated) {
      if (!fact.free) continue;
      const own = counted(fact);
      if (!own) continue;
      const { share, sumOf: summands, parts } = fact.free;
      if (share !== undefined) yield* checkShare(own, share, facts);
      if (summands) yield* checkSum(own, summands, facts);
      if (parts) yield* checkParts(own, parts, facts);
    }
  },
};

function* checkShare(own: CountedFact, share: string, facts: FactIndex): Iterable<FactsFinding> {
  const whole = facts.get(share);
  const { figure, keys, shape, text } = own;
  if (!whole?.figure) {
    yield unknownName([...keys, '占'], share, own, facts);
    return;
  }
  if (!figure.exact || !whole.figure.exact) return;
  if (figure.value > whole.figure.value) {
    yield {
      path: keys,
      message: `“${shape.title}”比它所占的“${whole.shape.title}”还多`,
      found: `${shape.title}${text}，${whole.shape.title}${whole.text}`,
      hint: '核对这两个数，看是否写颠倒了',
    };
    return;
  }
  const rate = counted(facts.get(`${own.path}率`));
  if (rate?.figure.unit !== '%' || !rate.figure.exact || whole.figure.value === 0) return;
  const distance = Math.abs((figure.value / whole.figure.value) * 100 - rate.figure.value) * 10 ** rate.figure.decimals;
  if (distance <= 0.5 + 1e-6) return;
  yield {
    path: rate.keys,
    message: `“${rate.shape.title}”与“${shape.title}”“${whole.shape.title}”对不上`,
    found: rate.text,
    wanted: `${text}÷${whole.text}＝${percentage(figure.value, whole.figure.value, Math.max(1, rate.figure.decimals))}`,
    hint: '核对这几个数；比率也可以删去，由程序计算',
  };
}

function* checkSum(own: CountedFact, paths: readonly string[], facts: FactIndex): Iterable<FactsFinding> {
  const parts: CountedFact[] = [];
  for (const path of paths) {
    const part = counted(facts.get(path));
    if (part) parts.push(part);
    else yield unknownName([...own.keys, '合计'], path, own, facts);
  }
  if (parts.length < paths.length || ![own, ...parts].every(({ figure }) => figure.exact)) return;
  const sum = sumOf(parts);
  if (sum === own.figure.value) return;
  yield {
    path: own.keys,
    message: `“${own.shape.title}”与相加的数对不上`,
    found: own.text,
    wanted: `${added(parts)}＝${printed(sum, own.figure.unit)}`,
    hint: '核对这几个数，改正其中写错的一个',
  };
}

/** Of a whole only some parts may be named, but never more than there is. */
function* checkParts(own: CountedFact, paths: readonly string[], facts: FactIndex): Iterable<FactsFinding> {
  const parts = paths.flatMap((path) => counted(facts.get(path)) ?? []);
  if (![own, ...parts].every(({ figure }) => figure.exact)) return;
  const sum = sumOf(parts);
  if (sum <= own.figure.value) return;
  yield {
    path: own.keys,
    message: `“${own.shape.title}”比其中各项之和还少`,
    found: own.text,
    wanted: `${added(parts)}＝${printed(sum, own.figure.unit)}`,
    hint: '核对总数和其中各项，改正写错的一个',
  };
}

function unknownName(keys: Fact['keys'], path: string, own: CountedFact, facts: FactIndex): FactsFinding {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const within = own.path.slice(0, own.path.lastIndexOf('.'));
  const names = facts
    .list(within)
    .map(({ shape }) => shape.title)
    .filter((title) => title !== own.shape.title);
  const near = closest(name, names);
  return {
    path: keys,
    message: `“${own.shape.title}”说到的“${name}”不在同一件事的数里`,
    found: name,
    hint:
      near !== undefined ? `是不是“${near}”？` : names.length > 0 ? `可以写的有：${names.join('、')}` : '先写上这个数',
  };
}
