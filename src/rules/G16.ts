import type { ReadParagraph, Reading } from '../core/reading.ts';
import type { Rule } from '../core/rule.ts';
import { usage } from './sources.ts';

const SHORTEST = 60;
const SAME = 0.9;

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
    const holders = new Map<string, { reading: Reading; paragraph: ReadParagraph }[]>();
    for (const reading of readings) {
      for (const paragraph of reading.content) {
        if (paragraph.plain.length < SHORTEST) continue;
        const clauses = clausesOf(paragraph);
        const total = clauses.reduce((sum, clause) => sum + clause.length, 0);
        const shared = new Map<ReadParagraph, number>();
        for (const clause of clauses) {
          for (const other of holders.get(clause) ?? []) {
            if (other.reading !== reading) shared.set(other.paragraph, (shared.get(other.paragraph) ?? 0) + clause.length);
          }
        }
        for (const [other, length] of shared) {
          if (length < total * SAME) continue;
          const from = holders.get(clauses[0] ?? '')?.find(({ paragraph: held }) => held === other)?.reading.source.name;
          yield {
            span: paragraph.span,
            file: reading.source.name,
            message: `这一段与${from === undefined ? '另一份报告' : `《${from}》`}雷同`,
            found: paragraph.text.slice(0, 20),
            hint: '写本年本镇的做法和数字',
          };
          break;
        }
        for (const clause of clauses) holders.set(clause, [...(holders.get(clause) ?? []), { reading, paragraph }]);
      }
    }
  },
};

/** The clauses that say something: short ones are common to all reports. */
function clausesOf(paragraph: ReadParagraph): readonly string[] {
  return [...new Set(paragraph.plain.split(/[,。;:、!?]/).filter((clause) => clause.length >= 6))];
}
