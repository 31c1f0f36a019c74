import type { Fact } from '../core/facts.ts';
import type { Ref, Sentence } from '../core/report.ts';
import type { Voice } from './voice.ts';

/**
 * 与上年相比，受理案件增加12件、增长3.9%，调解成功率提高1.2个百分点。 Says how the figures just told stand against the year before,
 * where the file gives that year. Rates change by 百分点, counts by number and per cent (rules N09, N17).
 */
export function comparison(facts: readonly Fact[], voice: Voice, place: string): Sentence | undefined {
  const refs: Ref[] = [];
  const changes = new Set<string>();
  let text = ['与上年相比，', '与上年比，', '同上年相比，'][voice.pick(`${place}/比`, 3)] ?? '';
  const opening = text.length;
  // A rate that changed speaks for the count it was made from.
  const spoken = new Set(
    facts.flatMap((fact) => (changeOf(fact) === undefined ? [] : (fact.computed?.paths.slice(0, -1) ?? []))),
  );
  for (const fact of facts.filter(({ path }) => !spoken.has(path))) {
    const change = changeOf(fact);
    // 全部办结: what was closed changed as what was received.
    if (change === undefined || changes.has(change)) continue;
    changes.add(change);
    if (text.length > opening) text += '，';
    const start = text.length;
    text += fact.shape.title + change;
    const paths = fact.computed?.paths ?? [fact.path];
    refs.push({ start, end: text.length, paths, computed: `本年${fact.text}，上年${fact.figure?.last?.text ?? ''}` });
  }
  return refs.length > 0 ? { text: `${text}。`, refs } : undefined;
}

/** Below this a change in per cent says nothing. */
const LEAST_FOR_PERCENT = 10;

function changeOf(fact: Fact): string | undefined {
  const now = fact.figure;
  const last = now?.last;
  if (!now || !last) return undefined;
  if (fact.shape.rate) {
    const points = round(now.value - last.value, Math.max(now.decimals, last.decimals));
    if (points === 0) return '与上年持平';
    return `${points > 0 ? '提高' : '下降'}${String(Math.abs(points))}个百分点`;
  }
  // 次 is counted in 次数; 场次 and 人次 count themselves.
  if (now.value === last.value) return `${now.unit.length === 1 && now.unit !== '元' ? `${now.unit}数` : ''}持平`;
  if (!now.exact || !last.exact) return undefined;
  const difference = round(Math.abs(now.value - last.value), 2);
  const scaled = difference >= 10_000 ? `${String(round(difference / 10_000, 2))}万` : String(difference);
  const verb = now.value > last.value ? '增加' : '减少';
  if (last.value < LEAST_FOR_PERCENT) return `${verb}${scaled}${now.unit}`;
  const percent = round((difference / last.value) * 100, 1).toFixed(1);
  return `${verb}${scaled}${now.unit}、${now.value > last.value ? '增长' : '下降'}${percent}%`;
}

function round(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
