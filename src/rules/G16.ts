import type { ReadParagraph, Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { usage } from './sources.ts';

const SHORTEST = 60;
const SAME = 0.9;
// A clause that so many have is a set phrase; following all of them would cost the square of a county.
const MOST_HELD = 20;

/** No paragraph is taken over from another town's report, or from last year's. */
export const G16: Rule<readonly Reading[]> = {
  code: 'G16',
  title: '段落不与他处雷同',
  severity: 'info',
  why: '整段照抄别镇或者上年的报告，看不出本年本镇做了什么。',
  source: usage,
  subject: 'batch',
  examples: {
    good: '一是加强组织领导，召开专题会议研究法治工作6次，听取汇报4次；二是加强学习培训，组织执法人员参加业务培训，全部持证上岗；三是加强普法宣传，进村入户。\n---\n开展人民调解，受理纠纷317件。',
    bad: '一是加强组织领导，压实法治建设工作责任，健全工作机制；二是加强学习培训，提高执法人员业务能力，规范执法行为；三是加强普法宣传，营造良好法治氛围。\n---\n一是加强组织领导，压实法治建设工作责任，健全工作机制；二是加强学习培训，提高执法人员业务能力，规范执法行为；三是加强普法宣传，营造良好法治氛围。',
  },
  *check(readings) {
    const holders = new Map<string, Held[]>();
    for (const reading of readings) {
      for (const paragraph of reading.content) {
        if (paragraph.plain.length < SHORTEST) continue;
        const clauses = clausesOf(paragraph);
        const twin = findTwin(reading, clauses, holders);
        if (twin) {
          yield {
            file: reading.source.name,
            span: paragraph.span,
            message: `这一段与《${twin.source.name.split(/[\\/]/).at(-1) ?? ''}》中的一段雷同`,
            found: `${paragraph.text.slice(0, 20)}……`,
            hint: '写本年本镇的做法和数字',
          };
        }
        for (const clause of clauses) {
          const held = holders.get(clause);
          if (!held) holders.set(clause, [{ reading, paragraph }]);
          else if (held.length < MOST_HELD) held.push({ reading, paragraph });
        }
      }
    }
  },
};

interface Held {
  readonly reading: Reading;
  readonly paragraph: ReadParagraph;
}

/** An earlier report with a paragraph that holds nearly all of these clauses. */
function findTwin(reading: Reading, clauses: readonly string[], holders: ReadonlyMap<string, readonly Held[]>) {
  const total = clauses.reduce((sum, clause) => sum + clause.length, 0);
  const shared = new Map<ReadParagraph, number>();
  for (const clause of clauses) {
    for (const held of holders.get(clause) ?? []) {
      if (held.reading === reading) continue;
      const length = (shared.get(held.paragraph) ?? 0) + clause.length;
      if (length >= total * SAME) return held.reading;
      shared.set(held.paragraph, length);
    }
  }
  return undefined;
}

/** The clauses that say something: short ones are common to all reports. */
function clausesOf(paragraph: ReadParagraph): readonly string[] {
  return [...new Set(paragraph.plain.split(/[,。;:、!?]/).filter((clause) => clause.length >= 6))];
}
