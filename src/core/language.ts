import type { StatutoryItem } from './reading.ts';

/**
 * The words by which reports are read and judged: one property per file of data/language, each as parsed, unchanged.
 * A county extends the files; the keys are Chinese because people who do not program edit them.
 */
export interface Language {
  readonly furniture: FurnitureWords;
  readonly headings: HeadingWords;
  readonly figures: FigureWords;
  readonly rates: RateWords;
  readonly typos: TypoWords;
  readonly names: NameWords;
  readonly stale: StaleWords;
  readonly usage: UsageWords;
  readonly laws: LawDates;
}

/** furniture.yaml: what websites put around a report. */
interface FurnitureWords {
  readonly 行首: readonly string[];
  readonly 含有: readonly string[];
  readonly 整行: readonly string[];
}

/** headings.yaml: words of headings by the statutory item they announce, and words that tell a cause. */
interface HeadingWords {
  readonly 法定内容: Readonly<Record<StatutoryItem, readonly string[]>>;
  readonly 原因: readonly string[];
  readonly 机关词尾: readonly string[];
  readonly 标题动词: readonly string[];
}

/** figures.yaml: unit words and the words around numbers. */
interface FigureWords {
  readonly 量词: readonly string[];
  readonly 约数前: readonly string[];
  readonly 约数后: readonly string[];
  readonly 专用号码: readonly string[];
  readonly 名词前虚词: readonly string[];
  readonly 名词后虚词: readonly string[];
  readonly 同类量词: readonly { readonly 名词: readonly string[]; readonly 量词: readonly string[] }[];
  readonly 纪念日: Readonly<Record<string, string>>;
}

/** rates.yaml: by which counts a rate can be computed. */
interface RateWords {
  readonly 率: readonly {
    readonly 名称: readonly string[];
    readonly 分子: readonly string[];
    readonly 分母: readonly string[];
  }[];
  readonly 变化: readonly string[];
}

/** typos.yaml: slips that were seen in published reports. */
interface TypoWords {
  readonly 错字: readonly {
    readonly 错: string;
    readonly 正: string;
    readonly 前不接?: readonly string[];
    readonly 后不接?: readonly string[];
  }[];
  readonly 可叠词: readonly string[];
  readonly 缺标点: Readonly<Record<'前词' | '后词' | '并列词' | '动词', readonly string[]>>;
}

/** names.yaml: names that are often written wrongly. */
interface NameWords {
  readonly 名称: readonly { readonly 写成: readonly string[]; readonly 应为: string; readonly 说明?: string }[];
  readonly 法律: readonly string[];
}

/** stale.yaml: phrases that belong to certain years. */
interface StaleWords {
  readonly 过时说法: readonly {
    readonly 说法: string;
    readonly 始?: number;
    readonly 止?: number;
    readonly 改为?: string;
    readonly 说明: string;
  }[];
}

/** laws.yaml: laws and documents of recent years, with the days from which they are and are no longer in force. */
interface LawDates {
  readonly 文件: readonly {
    readonly 名称: string;
    /** What was revised had another version in force before; nothing where it is new. */
    readonly 版本?: string;
    readonly 文号?: string;
    /** Days: 2026-02-01. */
    readonly 公布?: string;
    readonly 施行?: string;
    readonly 废止?: string;
    /** Names of what it takes the place of. */
    readonly 代替?: readonly string[];
    readonly 出处: string;
    readonly 查阅: string;
    readonly 存疑?: string;
  }[];
  /** Words of a sentence that may speak of a law before it is in force. */
  readonly 施行前可说: readonly string[];
}

/** usage.yaml: words that a finished report avoids, and pairs where one form is right. */
interface UsageWords {
  readonly 请示用语: readonly string[];
  readonly 模糊数量: readonly string[];
  readonly 计划口吻: readonly string[];
  readonly 要求: readonly string[];
  readonly 当年用语: readonly string[];
  readonly 自称: readonly { readonly 说法: string; readonly 后不接?: readonly string[]; readonly 改为: string }[];
}
