import { percentage, type Figure } from '../core/figure.ts';
import type { Fact, FactIndex } from '../core/facts.ts';
import type { Ref } from '../core/report.ts';
import { factPiece, joined, type Piece } from './piece.ts';
import { shiftRef } from './shift-ref.ts';
import { isPartOf } from './whole.ts';

/** A figure as it stands in a sentence, and what follows it: its parts and how it stands against last year. */
export interface FigureWords {
  readonly piece: Piece;
  /** A clause that begins with ，; nothing where all stands in the piece. */
  readonly tail: Piece | undefined;
}

/**
 * How what belongs to a figure is set: in a clause of its own behind it; among items in brackets at the figure; bare,
 * without last year's figure, where several of a sentence are compared and their line says so at its end.
 */
export type Manner = 'clause' | 'brackets' | 'bare';

/** Words for a figure, and for what the file says about it. */
export function figureWords(fact: Fact, facts: FactIndex, manner: Manner): FigureWords {
  const brackets = manner !== 'clause';
  const piece = factPiece(fact);
  const { figure } = fact;
  if (!figure || (!figure.last && !figure.change && figure.asOf === undefined && !fact.free))
    return { piece, tail: undefined };
  const inner: Piece[] = [];
  const after: Piece[] = [];
  if (figure.asOf !== undefined) inner.push(remark(fact, `截至${figure.asOf.replace(/^\d{4}年/u, '')}`, figure.asOf));
  const comparison =
    manner === 'bare' && figure.last ? undefined : comparisonOf(fact, figure, brackets, lastTime(facts));
  if (comparison) (brackets || comparison.bracketed ? inner : after).push(comparison.piece);
  const share = shareOf(fact, facts);
  if (share) (brackets ? inner : after).push(share);
  const parts = facts.list(`${fact.path}.其中`);
  if (parts.length > 0) {
    const list = joined(
      parts.map((part) => namedFigure(part, facts)),
      '、',
    );
    (brackets ? inner : after).push(prefixed('其中', list));
  }
  const bracketed = inner.length > 0 ? joined([piece, prefixed('（', joined(inner, '，'), '）')], '') : piece;
  return { piece: bracketed, tail: after.length > 0 ? prefixed('，', joined(after, '，')) : undefined };
}

/** A free figure behind its name: 立案查处22宗 */
export function namedFigure(fact: Fact, facts: FactIndex, manner: Manner = 'brackets'): Piece {
  const { piece, tail } = figureWords(fact, facts, manner);
  const name = fact.shape.title;
  const gap = /[\dA-Za-z.%]$/u.test(name) && /^\d/u.test(piece.text) ? '共' : '';
  const named = prefixed(name + gap, piece);
  return tail ? joined([named, tail], '') : named;
}

function prefixed(before: string, { text, refs, tells, weight }: Piece, after = ''): Piece {
  return { text: before + text + after, refs: refs.map((ref) => shiftRef(ref, before.length)), tells, weight };
}

/** Words about a fact that are not the fact itself: the report rests on it, and does not tell it again. */
export function remark(fact: Fact, text: string, computed: string): Piece {
  const paths = fact.computed?.paths ?? [fact.path];
  const refs: Ref[] = [{ start: 0, end: text.length, paths, computed }];
  return { text, refs, tells: [], weight: 0 };
}

/** Below this a change in per cent says nothing. */
const LEAST_FOR_PERCENT = 10;

/** 较上年的305件增长3.9% · 与上年持平 · in brackets: 上年305件，增长3.9% · of few: 上年5件. Approximate figures are not subtracted. */
function comparisonOf(
  fact: Fact,
  figure: Figure,
  brackets: boolean,
  time: string,
): { readonly piece: Piece; readonly bracketed: boolean } | undefined {
  const { last, change } = figure;
  const say = (text: string, bracketed: boolean): { piece: Piece; bracketed: boolean } => ({
    piece: remark(fact, text, `本年${fact.text}，上年${last?.text ?? '未填'}`),
    bracketed,
  });
  if (!last) return change ? say(change.text, true) : undefined;
  // That a rate follows from counts that stayed the same need not be said again.
  if (figure.value === last.value && figure.exact && last.exact)
    return fact.computed ? undefined : say('与上年持平', brackets);
  const changed = changeOf(fact, figure, last);
  if (changed === undefined) return say(`${time}${last.text}`, true);
  return brackets ? say(`${time}${last.text}，${changed}`, true) : say(`较${time}的${last.text}${changed}`, false);
}

/**
 * What was so last year, at the end of a line that compares several of its figures: ；上年分别为905件、903件 where it has
 * no other figures, else by name: ；上年办理案件71件，其中行政检查66件. `named` where the line tells more than `told`. A
 * rate that is worked out follows from its counts.
 */
export function lastYear(told: readonly Fact[], facts: FactIndex, named: boolean): Piece | undefined {
  const stated = told.filter((fact) => !fact.computed);
  const compared = stated.filter((fact) => fact.figure?.last);
  const [first] = compared;
  if (!first) return undefined;
  const say = (fact: Fact, text: string): Piece =>
    remark(fact, text, `本年${fact.text}，上年${fact.figure?.last?.text ?? ''}`);
  const alone = compared.length === 1;
  const isWhole = !named && compared.length === told.length;
  // 持平 at the end speaks of every figure of the line.
  if (isWhole && compared.every(isSame)) return prefixed('，', say(first, alone ? '与上年持平' : '均与上年持平'));
  const byName = !isWhole || alone || compared.length > MOST_IN_ORDER;
  const pieces = compared.map((fact) => say(fact, (byName ? fact.shape.title : '') + (fact.figure?.last?.text ?? '')));
  if (!byName) return prefixed(`；${lastTime(facts)}分别为`, joined(pieces, '、'));
  const [head, ...rest] = pieces;
  const divided =
    head &&
    !alone &&
    compared
      .slice(1)
      .every((part) => isPartOf(part, first, facts) && part.figure?.last?.value !== first.figure?.last?.value);
  const all = divided ? joined([head, prefixed('其中', joined(rest, '、'))], '，') : joined(pieces, '、');
  return prefixed(`；${lastTime(facts)}`, all);
}

/** Figures that end before the year does are held against those of the same months. */
export function lastTime(facts: FactIndex): string {
  return facts.get('公文.数据截至') ? '上年同期' : '上年';
}

/** More figures than this cannot be matched with those before them by their order. */
const MOST_IN_ORDER = 4;

function isSame({ figure }: Fact): boolean {
  return figure?.last !== undefined && figure.exact && figure.last.exact && figure.value === figure.last.value;
}

/** By how much a figure changed; nothing where that is not certain, or where a share of so few would say nothing. Rates change by 百分点 (rules N09, N17). */
function changeOf(fact: Fact, now: Figure, last: Figure): string | undefined {
  if (!now.exact || !last.exact || now.unit !== last.unit) return undefined;
  const up = now.value > last.value;
  if (fact.shape.rate) {
    const points = round(Math.abs(now.value - last.value), Math.max(now.decimals, last.decimals));
    return `${up ? '提高' : '下降'}${String(points)}个百分点`;
  }
  if (last.value < LEAST_FOR_PERCENT) return undefined;
  // The change as a share of last year's figure, rounded as every rate is.
  const share = percentage(up ? now.value - last.value : last.value - now.value, last.value, 1);
  return `${up ? '增长' : '下降'}${share}`;
}

/** 占97.6%, of the figure that the town names. */
function shareOf(fact: Fact, facts: FactIndex): Piece | undefined {
  const whole = fact.free?.share === undefined ? undefined : facts.get(fact.free.share);
  if (!whole?.figure?.exact || !fact.figure?.exact || whole.figure.value < fact.figure.value) return undefined;
  // All of it needs no share.
  if (whole.figure.value === 0 || whole.figure.value === fact.figure.value) return undefined;
  const text = percentage(fact.figure.value, whole.figure.value, 1);
  const how = `${fact.shape.title}${fact.text}÷${whole.shape.title}${whole.text}`;
  const refs: Ref[] = [{ start: 1, end: 1 + text.length, paths: [fact.path, whole.path], computed: how }];
  return { text: `占${text}`, refs, tells: [], weight: 0 };
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
