import type { Figure, FigureFault } from './figure.ts';
import { readQuantity } from './figure-quantity.ts';
import { readDay, remarkParts } from './figure-remarks.ts';
import { mendSlips } from './figure-slips.ts';
import { isUnit } from './figure-unit.ts';

type Read = (raw: string, units: readonly string[]) => Figure | undefined;

/** Says why a text that could not be read is no figure, and what to write instead. */
export function faultOf(raw: number | string, units: readonly string[], read: Read): FigureFault {
  if (typeof raw === 'number') return numberFault(raw, units);
  const unit = units[0] ?? '件';
  if (raw.length > LONGEST) return { reason: '太长，不是一个数', remedy: '这里只写一个数，文字写到“内容”里' };
  const mended = mendSlips(raw, (text) => read(text, units) !== undefined);
  if (mended) return { reason: mended.reason, remedy: `改为 ${mended.text}`, mended: mended.text };
  return wordFault(raw, unit) ?? remarkFault(raw, units, read) ?? numberInWords(raw, units, read);
}

const LONGEST = 120;

function numberFault(raw: number, units: readonly string[]): FigureFault {
  const unit = units[0] ?? '件';
  if (raw < 0)
    return { reason: '数不能是负的', remedy: `写 0 或正数；增减写在括号里，如 317${unit}（同比减少5${unit}）` };
  if (!Number.isFinite(raw)) return { reason: '不是有限的数', remedy: '填上实际的数；没有就删去这一项' };
  return { reason: '位数太多，算不准', remedy: '核对这个数' };
}

/** Texts that are no number at all, each kind with what its writer wants to know. */
function wordFault(raw: string, unit: string): FigureFault | undefined {
  const text = raw.trim();
  const none = `没有发生写 0${unit}；没有统计就删去这一项`;
  if (text === '') return { reason: '这里没有数', remedy: none };
  if (text.startsWith('每'))
    return { reason: '读不出多久几次', remedy: '写成 每月1次、每季度1次、每两个月1次、每年2次' };
  if (text.startsWith('=')) return { reason: '这是电子表格的公式，不是数', remedy: '从原表抄下算出的数' };
  const broken = /#(?:N\/A|REF!?|VALUE!?|DIV\/0!?|NAME\?|NUM!?|NULL!?)/iu.exec(text)?.[0];
  if (broken !== undefined)
    return {
      reason: `“${broken}”是电子表格里的出错标记，不是数`,
      remedy: '从原表查出实际的数填上；没有这个数就删去这一项',
    };
  if (/^(?:没有|没有发生|未发生|无)$/u.test(text))
    return { reason: `“${text}”分不清是没有发生，还是没有统计`, remedy: none };
  if (/^(?:未统计|未填|不详|不清楚|不明|待定|待填|待核|待补|暂无|略|同上|[-—–－/\\?？*×xX.…]+)$/u.test(text))
    return { reason: `“${text}”不是数`, remedy: '填上实际的数；没有统计就删去这一项' };
  if (/^[约近]?(?:若干|许多|很多|大量|不少|多|几|数|成|上)[十百千万]*/u.test(text) && !/\d/u.test(text))
    return { reason: `“${text}”没有说出是多少`, remedy: `写出实际的数；只知道大概的，写成 30余${unit}、近100${unit}` };
  if (!/\d/u.test(text))
    return /[零一二两三四五六七八九十百千万亿]/u.test(text)
      ? { reason: '数用了汉字数字', remedy: `用阿拉伯数字写，如 12${unit}、300余${unit}` }
      : { reason: '这里没有数', remedy: `写成 12${unit}、300余${unit} 这样；${none}` };
  if (/^[-－—–]\s*\d/u.test(text))
    return { reason: '数不能是负的', remedy: `写 0 或正数；增减写在括号里，如 317${unit}（同比减少5${unit}）` };
  if (/^\d{4}[年.\-/]\d{1,2}(?:[月.\-/](?:\d{1,2}日?)?)?$|^\d{1,2}月\d{1,2}日$/u.test(text))
    return { reason: '这是日期，不是数', remedy: `这里写数；统计到哪一天，写成 317${unit}（截至11月30日）` };
  if (/^(?:19|20)\d{2}年度?$/u.test(text)) return { reason: '这是年份，不是数', remedy: '这里写数；年份写到“内容”里' };
  if (/^第\d/u.test(text)) return { reason: '这是次序，不是数', remedy: '这里写数；次序写到“内容”里' };
  if (/^[^（(]*\d[^（(\d]{0,4}[+＋×*÷=＝][^（(\d]{0,2}\d/u.test(text))
    return {
      reason: '这是算式，不是一个数',
      remedy: `只写得数；要列出各部分的，写成 {数: 8${unit}, 其中: {甲: 3${unit}, 乙: 5${unit}}}`,
    };
  const commas = /^\D{0,3}(\d[\d,]*,\d*)/u.exec(text)?.[1];
  if (commas !== undefined && !/^\d{1,3}(?:,\d{3})+$/u.test(commas))
    return { reason: `“${commas}”的逗号位置不对`, remedy: '核对这个数，写成不带逗号的' };
  if (/^\d+\D{0,4}\/\d+/u.test(text)) return { reason: '这里有两个数', remedy: '一项只写一个数，另一个数另写一项' };
  return undefined;
}

/** Where the figure itself is sound and what follows it is not. */
function remarkFault(raw: string, units: readonly string[], read: Read): FigureFault | undefined {
  const { figure, end = 0 } = readQuantity(raw, units) ?? {};
  if (!figure || !isUnit(figure.unit, units) || end === raw.length) return undefined;
  const rest = raw.slice(end);
  if (!/^[（(，,；;、]/u.test(rest)) return undefined;
  const alone = `改为 ${figure.text}`;
  const parts = remarkParts(rest);
  if (!parts) {
    const brackets = /[（(]/u.test(rest) ? '括号没有配对，或者括号里又有括号' : `数后面的“${rest}”读不出来`;
    return {
      reason: brackets,
      remedy: `写成 ${figure.text}（上年305${figure.unit}）这样，括号里只写上年的数、增减和截止日期`,
    };
  }
  const ofThese = /[（(，,；;、](其中[^（()）]+)[）)]?$/u.exec(rest)?.[1];
  const wrong = ofThese ?? parts.find((part) => !read(`${figure.text}（${part}）`, units));
  if (wrong === undefined) return { reason: '括号里同样的内容写了两遍', remedy: '留下一个，其余删去' };
  return (
    partFault(wrong, figure, units, read) ?? {
      reason: `数后面的“${wrong}”读不出来`,
      remedy: `${alone}，说明写到本事项的“内容”里`,
    }
  );
}

/** One remark that could not be read. */
function partFault(part: string, figure: Figure, units: readonly string[], read: Read): FigureFault | undefined {
  const { text, unit } = figure;
  if (part === '') return { reason: '括号里是空的', remedy: `改为 ${text}` };
  const last = /^(?:上一?年度?同期|上一?年度?|去年同期|去年)(?:[:：]|为|是|共)? ?(.*)$/u.exec(part)?.[1];
  if (last !== undefined && /^(?:未|不|暂|无|[-—/])/u.test(last))
    return {
      reason: `“${part}”没有说出上年的数`,
      remedy: `没有上年数就不写，改为 ${text}；上年没有发生写成 ${text}（上年0${unit}）`,
    };
  if (last !== undefined && !/^(?:增|减|上升|下降|提高)/u.test(last)) {
    const fault = faultOf(last, unit === '' ? units : [unit, ...units], read);
    const mended = fault.mended === undefined ? undefined : `${text}（上年${fault.mended}）`;
    return {
      reason: `上年的数“${last}”读不出来：${fault.reason}`,
      remedy: `写成 ${mended ?? `${text}（上年305${unit}）`}`,
    };
  }
  if (/环比/u.test(part)) return { reason: '“环比”不是与上年比', remedy: '年度报告写同比，或写上年的数' };
  if (/^其中/u.test(part))
    return { reason: `“${part}”不能写在括号里，会丢掉`, remedy: `改为 {数: ${text}, 其中: ${ofWhich(part, unit)}}` };
  if (/^占/u.test(part)) return { reason: `“${part}”不能写在括号里，会丢掉`, remedy: '占比另写一项' };
  const until = /^(?:数据|统计)?(?:截至|截止到|截止至|截止|至|到) ?(.+)$/u.exec(part)?.[1] ?? part;
  if (/^(?:\d{4}年)?\d{1,2}月|\d[-./]\d/u.test(until))
    return readDay(until) === undefined
      ? { reason: `没有“${until}”这一天`, remedy: `核对日期，写成 ${text}（截至11月30日）` }
      : { reason: `“${part}”没有说是截止日期`, remedy: `改为 ${text}（截至${until}）` };
  if (/^(?:同比|[较比与]上年|[较比与]去年)|增|减|升|降|提高|多|少|持平/u.test(part))
    return {
      reason: `增减“${part}”读不出来`,
      remedy: `写成 ${text}（同比下降4.8%）、${text}（比上年增加20${unit}）或 ${text}（与上年持平）`,
    };
  return undefined;
}

/** 其中甲3件、乙4件 as a map; an example where the text is not as plain as that. */
function ofWhich(part: string, unit: string): string {
  const items = part
    .slice(2)
    .replace(/^[:：]/u, '')
    .split('、');
  const pairs = items.map((item) => /^([^\d]{1,12})(\d+(?:\.\d+)?[^\d]{0,4})$/u.exec(item));
  return pairs.every((pair) => pair !== null)
    ? `{${pairs.map(([, name = '', figure = '']) => `${name}: ${figure}`).join(', ')}}`
    : `{甲: 3${unit}, 乙: 4${unit}}`;
}

/** A number stands somewhere among words. */
function numberInWords(raw: string, units: readonly string[], read: Read): FigureFault {
  const unit = units[0] ?? '件';
  const range = /^(\D{0,3}\d[\d.]*)[余多]?([万亿]?)(\D{0,4})[至到—–～~－-](\d[\d.]*)([万亿]?)(.*)$/u.exec(raw);
  if (range) {
    const [, from = '', before = '', , to = '', scale = '', rest = ''] = range;
    if (scale !== '' && before === '')
      return { reason: `“${from}”后面没有写“${scale}”`, remedy: `写成 ${from}${scale}至${to}${scale}${rest}` };
    return {
      reason: '范围的前一个数要比后一个小，两个数的单位要一样',
      remedy: Number(from) > Number(to) ? `写成 ${to}至${from}${rest}` : `写成 3至5${unit} 这样`,
    };
  }
  const alone = /(?:约|近|超过|超|逾)?\d[\d,.]*[余多]?[万亿]?[余多]?/u.exec(raw)?.[0] ?? '';
  const numbers = raw.match(/\d+(?:\.\d+)?/gu) ?? [];
  if (numbers.length > 1 && !/^\d{1,3},\d+$/u.test(alone))
    return { reason: '这里有几个数', remedy: '一项只写一个数，其余的另写一项' };
  const [before = '', after = ''] = raw.split(alone);
  if (/^(?:一|1|半)?个?(?:半?年|季度?|半?月|旬|周|星期|天|日)/u.test(before))
    return { reason: '频次要以“每”开头', remedy: `写成 ${readable(`每${raw}`) ?? '每月1次、每季度1次'}` };
  if (before !== '')
    return {
      reason: `数前面多了“${before}”`,
      remedy: `这里只写数和单位，如 ${readable(alone + after) ?? readable(alone) ?? `12${unit}`}`,
    };
  return {
    reason: after === '' ? '这个数读不出来' : `“${after}”不是计量单位`,
    remedy: `这里只写数和单位，如 ${readable(alone + unit) ?? `12${unit}`}`,
  };

  function readable(text: string): string | undefined {
    return read(text, units)?.text;
  }
}
