import { displayWidth } from '../../core/chinese.ts';
import { closest } from '../../core/suggest.ts';
import { allRules, type RuleInfo } from '../all-rules.ts';
import type { Host } from '../host.ts';
import { status, UsageError } from '../status.ts';

export const SEVERITY_WORDS = { error: '错误', warning: '警告', info: '提示' } as const;
export const SUBJECT_WORDS = { facts: '事实表', reading: '报告文字', layout: '报告版式', batch: '多份报告' } as const;

/** Lists the rules, or explains one. */
export function rules(code: string | undefined, host: Host): number {
  if (code === undefined) {
    for (const rule of allRules)
      host.out(
        `${rule.code}  ${SEVERITY_WORDS[rule.severity]}  ${pad(SUBJECT_WORDS[rule.subject], 10)}${rule.title}\n`,
      );
    host.out(`共 ${String(allRules.length)} 条。lawreport rules 编号 可看一条的详细说明。\n`);
    return status.fine;
  }
  const rule = allRules.find((candidate) => candidate.code === code.toUpperCase());
  if (!rule) {
    const near = closest(
      code.toUpperCase(),
      allRules.map((candidate) => candidate.code),
    );
    throw new UsageError(
      `没有编号为“${code}”的规则。${near === undefined ? '' : `是不是“${near}”？`}用 lawreport rules 可列出全部规则。`,
    );
  }
  host.out(explain(rule));
  return status.fine;
}

function explain(rule: RuleInfo): string {
  return [
    `${rule.code} ${rule.title}`,
    `轻重：${SEVERITY_WORDS[rule.severity]}；检查对象：${SUBJECT_WORDS[rule.subject]}`,
    `缘由：${rule.why}`,
    `依据：${rule.source.basis}（${rule.source.strength}）`,
    `不对：${rule.examples.bad}`,
    `正确：${rule.examples.good}`,
    '',
  ].join('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}
