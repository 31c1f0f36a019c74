import { allRules } from '../cli/all-rules.ts';
import { SEVERITY_WORDS, SUBJECT_WORDS } from '../cli/commands/rules.ts';

/** docs/rules.md: every rule with its why, its source, and its examples. */
export function rulesPage(): string {
  const rows = allRules.map(
    (rule) =>
      `| [${rule.code}](#${rule.code.toLowerCase()}) | ${rule.title} | ${SEVERITY_WORDS[rule.severity]} | ${SUBJECT_WORDS[rule.subject]} |`,
  );
  const chapters = allRules.map((rule) =>
    [
      `## ${rule.code}`,
      '',
      `**${rule.title}**（${SEVERITY_WORDS[rule.severity]}，检查${SUBJECT_WORDS[rule.subject]}）`,
      '',
      rule.why,
      '',
      `- 依据：${rule.source.basis}（${rule.source.strength}）`,
      `- 不对：${inline(rule.examples.bad)}`,
      `- 正确：${inline(rule.examples.good)}`,
      '',
    ].join('\n'),
  );
  return [
    '# 检查规则',
    '',
    '<!-- 由 npm run generate 从规则文件生成，请勿手改。 -->',
    '',
    '依据的强弱：规定、一般、推荐是标准的原话；实务是通行做法；记忆是凭记忆引用、有待核对原文的。',
    '',
    '| 编号 | 规则 | 轻重 | 检查什么 |',
    '|---|---|---|---|',
    ...rows,
    '',
    ...chapters,
  ].join('\n');
}

function inline(text: string): string {
  return `\`${text.replaceAll('`', '').replaceAll('\n', ' ⏎ ')}\``;
}
