import type { Ref, Sentence } from '../core/report.ts';

const VERB =
  '(?:整改规范|办理|办结|举办|举行|召开|开展|组织|发放|制定|修订|签订|发布|公开|收集|配备|设立|建成|建立|健全|完善|聘请|培训|出具|参与|审查|评查|排查|查处|拆除|整改|推送|制作|新增|新建|印发|受理|接待|走访|检查)';
const COUNTED = '[^，；。：、（）\\d]{2,24}\\d[\\d,.]*[余多]?[万亿]?\\p{Script=Han}{1,2}';
const TWICE = new RegExp(
  `(?<=^|[，；。：]|[一二三四五六七八九十]是)(${VERB})(${COUNTED}(?:、${COUNTED})*)[，；]\\1(?=${COUNTED}(?:[；。]|[，；]\\1))`,
  'u',
);

const AGAIN = new RegExp(`(${VERB})[^，；。]*\\d[^，；。]*[，；]\\1`, 'u');

/** 办理代表建议53件，办理政协提案1件: one verb for what is counted alike. What follows the last count follows it still. */
export function withOneVerb(sentence: Sentence): Sentence {
  // Most sentences say no verb twice: that is quickly seen, and the pattern is slow.
  if (!AGAIN.test(sentence.text)) return sentence;
  let said = sentence;
  for (;;) {
    const match = TWICE.exec(said.text);
    if (!match) return said;
    const [all, verb = ''] = match;
    const end = match.index + all.length;
    const start = end - verb.length;
    // The mark before the verb becomes 、, the verb falls.
    if (said.refs.some((ref) => ref.start < end && ref.end > start - 1)) return said;
    said = {
      text: `${said.text.slice(0, start - 1)}、${said.text.slice(end)}`,
      refs: said.refs.map((ref) => moved(ref, end, verb.length)),
    };
  }
}

function moved(ref: Ref, from: number, by: number): Ref {
  return ref.start < from ? ref : { ...ref, start: ref.start - by, end: ref.end - by };
}
