// Made from data/facts by `npm run generate`.

/** 317 · 317件 · 300余次 · 约6万元 · 每月1次 · 317件（上年305件）, or the same in parts. */
export type FigureData =
  | number
  | string
  | {
      readonly 数: number | string;
      readonly 上年?: number | string;
      readonly 截至?: string;
      readonly 占?: string;
      readonly 其中?: Readonly<Record<string, FigureData>>;
      readonly 合计?: readonly string[];
    };

/** What a town adds of its own, under a key that begins with +. */
export type OwnMatterData = {
  readonly 领句?: string;
  /** 由谁做 */
  readonly 由?: string;
  readonly 做法?: string | readonly string[];
  readonly 目的?: string;
  readonly 内容?: string | readonly string[];
  readonly 数字?: Readonly<Record<string, FigureData>>;
  readonly 成效?: string;
  readonly 写成?: string;
};

/** The facts of one town and year, as its YAML file states them. */
export interface FactsData {
  /** 报告年度 */
  readonly 年度?: number | string;
  readonly 单位?: {
    /** 单位全称 */
    readonly 名称: string;
    /** 单位简称 */
    readonly 简称: string;
    /** 党委全称 */
    readonly 党委?: string;
    /** 上级县（市、区） */
    readonly 上级?: string;
    readonly '村（社区）'?: FigureData;
    readonly 人口?: FigureData;
  };
  /** 公文要素 */
  readonly 公文?: {
    readonly 标题?: string;
    readonly 导语?: string;
    readonly 各部分标题?: Readonly<Record<string, string>>;
    readonly 发文机关?: string | readonly string[];
    /** 发文机关标志 */
    readonly 机关标志?: string | readonly string[];
    /** 标志后加“文件”二字 */
    readonly 标志加文件?: boolean;
    /** 发文字号 */
    readonly 字号?: string;
    readonly 签发人?: string | readonly string[];
    /** 主送机关 */
    readonly 主送?: string | readonly string[];
    /** 抄送机关 */
    readonly 抄送?: string | readonly string[];
    readonly 成文日期?: string;
    readonly 印发机关?: string;
    readonly 印发日期?: string;
    readonly 附件?: readonly (string | {
      /** 附件名称 */
      readonly 名称: string;
      /** 附件正文 */
      readonly 正文?: string | readonly string[];
    })[];
    readonly 附注?: string;
    /** 是否加盖印章 */
    readonly 用印?: boolean;
    /** 数据截止日 */
    readonly 数据截至?: string;
    readonly 体例?: string | object;
    /** 年度用语 */
    readonly 用语?: Readonly<Record<string, string>>;
    readonly 照录?: readonly ({
      /** 键的路径 */
      readonly 项: string;
      readonly 缘由: string;
    })[];
  };
  readonly 学习贯彻重大部署?: {
    readonly 标题?: string;
    /** 党委理论学习中心组专题学习 */
    readonly 专题学习?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 中心组专题学习 */
      readonly 次数?: FigureData;
      /** 分专题学习 */
      readonly 专题?: Readonly<Record<string, FigureData>>;
      /** 学习内容 */
      readonly 主题?: string | readonly string[];
      /** 集中研讨 */
      readonly 研讨?: FigureData;
      /** 研讨交流发言 */
      readonly 发言?: FigureData;
      /** 参学人次 */
      readonly 人次?: FigureData;
      /** 撰写心得体会 */
      readonly 体会?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 传达学习、部署落实 */
    readonly 传达部署?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 传达学习会议 */
      readonly 会议?: FigureData;
      /** 参会人次 */
      readonly 参会?: FigureData;
      /** 对照落实的文件 */
      readonly 文件?: string | readonly string[];
      /** 制定贯彻落实举措 */
      readonly 举措?: FigureData;
      /** 完成落实举措 */
      readonly 完成?: FigureData;
      /** 督促检查落实情况 */
      readonly 督查?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 宣讲和宣传 */
    readonly 宣讲?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 宣讲宣传方式 */
      readonly 方式?: string | readonly string[];
      /** 宣讲队伍 */
      readonly 队伍?: FigureData;
      readonly 宣讲员?: FigureData;
      /** 宣讲活动 */
      readonly 场次?: FigureData;
      /** 听讲人次 */
      readonly 人次?: FigureData;
      /** 宣讲到的村（社区） */
      readonly 覆盖?: FigureData;
      /** 刊发新闻稿件 */
      readonly 稿件?: FigureData;
      /** 新媒体推送 */
      readonly 推送?: FigureData;
      /** 悬挂横幅标语 */
      readonly 标语?: FigureData;
      /** 发放宣讲资料 */
      readonly 资料?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 重大部署集中培训 */
    readonly 集中培训?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 集中培训（轮训） */
      readonly 期数?: FigureData;
      /** 培训对象 */
      readonly 对象?: string;
      /** 培训内容 */
      readonly 主题?: string | readonly string[];
      /** 参训人次 */
      readonly 人次?: FigureData;
      /** 培训学时 */
      readonly 学时?: FigureData;
      readonly 参训率?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    readonly [own: `+${string}`]: OwnMatterData;
  };
  readonly 学习贯彻习近平法治思想?: {
    readonly 标题?: string;
    /** 领导干部集体学习 */
    readonly 集体学法?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 专题学习习近平法治思想 */
      readonly 次数?: FigureData;
      /** 一并学习的内容 */
      readonly 一并学习?: string | readonly string[];
      /** 理论学习中心组学法 */
      readonly 中心组?: FigureData;
      /** 班子集体学法 */
      readonly 班子?: FigureData;
      /** 会前学法 */
      readonly 会前?: FigureData;
      /** 学习党内法规 */
      readonly 党内法规?: FigureData;
      /** 分专题学法 */
      readonly 专题?: Readonly<Record<string, FigureData>>;
      /** 研讨交流 */
      readonly 研讨?: FigureData;
      /** 交流发言 */
      readonly 发言?: FigureData;
      /** 邀请专业人员授课 */
      readonly 讲座?: FigureData;
      /** 参学人次 */
      readonly 人次?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 学法制度和要求 */
    readonly 学习制度?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 学法频次 */
      readonly 频次?: FigureData;
      /** 每年学法次数要求 */
      readonly 次数?: FigureData;
      /** 每年法律知识培训学时要求 */
      readonly 学时?: FigureData;
      /** 学法清单所列法律法规 */
      readonly 法规?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 机关干部学法 */
    readonly 机关学法?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 机关干部集中学习 */
      readonly 次数?: FigureData;
      /** 学习内容 */
      readonly 主题?: string | readonly string[];
      /** 集中学习人次 */
      readonly 人次?: FigureData;
      /** 网络学法平台 */
      readonly 平台?: string | readonly string[];
      /** 参加网上学法 */
      readonly 网上?: FigureData;
      /** 人均学法学时 */
      readonly 学时?: FigureData;
      /** 参学（参训）率 */
      readonly 参学率?: FigureData;
      /** 网上学法完成率 */
      readonly 完成率?: FigureData;
      /** 旁听庭审 */
      readonly 旁听?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 法治专题培训 */
    readonly 专题培训?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 法治专题培训 */
      readonly 场次?: FigureData;
      /** 培训对象 */
      readonly 对象?: string;
      /** 培训内容 */
      readonly 主题?: string | readonly string[];
      /** 参训人次 */
      readonly 人次?: FigureData;
      readonly 参训率?: FigureData;
      /** 培训学时 */
      readonly 学时?: FigureData;
      /** 选派参加上级法治培训 */
      readonly 外训?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    readonly 学法考试?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 考试对象 */
      readonly 对象?: string;
      /** 考试的内容 */
      readonly 主题?: string;
      /** 考试次数 */
      readonly 次数?: FigureData;
      /** 应考人数 */
      readonly 应考?: FigureData;
      /** 参考人数 */
      readonly 参考?: FigureData;
      /** 合格人数 */
      readonly 合格?: FigureData;
      /** 优秀人数 */
      readonly 优秀?: FigureData;
      readonly 参考率?: FigureData;
      readonly 合格率?: FigureData;
      readonly 优秀率?: FigureData;
      /** 平均成绩 */
      readonly 平均分?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 面向群众宣传习近平法治思想 */
    readonly 学习宣传?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 宣传阵地 */
      readonly 阵地?: string | readonly string[];
      /** 习近平法治思想宣传宣讲 */
      readonly 场次?: FigureData;
      /** 受众 */
      readonly 人次?: FigureData;
      /** 发放学习资料 */
      readonly 资料?: FigureData;
      /** 宣传展板 */
      readonly 展板?: FigureData;
      /** 新媒体推送 */
      readonly 推送?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    readonly [own: `+${string}`]: OwnMatterData;
  };
  readonly 第一责任人履职?: {
    readonly 标题?: string;
    /** 谋划和部署法治建设 */
    readonly 总体履职?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 研究部署法治政府建设工作 */
      readonly 研究部署?: FigureData;
      /** 法治建设专题会议 */
      readonly 专题会议?: FigureData;
      /** 研究法治建设议题 */
      readonly 议题?: FigureData;
      /** 协调解决重点难点问题 */
      readonly 问题?: FigureData;
      /** 法治建设专题调研 */
      readonly 调研?: FigureData;
      /** 主要负责人审定重要文件 */
      readonly 审定?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 法治政府建设工作领导小组 */
    readonly 领导小组?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 今年的变动 */
      readonly 变动?: string;
      readonly 组长?: string | readonly string[];
      readonly 副组长?: string | readonly string[];
      readonly 成员?: string;
      /** 领导小组会议 */
      readonly 会议?: FigureData;
      /** 会议研究事项 */
      readonly 议题?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 听取法治政府建设工作汇报 */
    readonly 听取汇报?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 听取汇报的会议 */
      readonly 会议?: string;
      /** 听取法治政府建设工作汇报 */
      readonly 次数?: FigureData;
      /** 研究议题 */
      readonly 议题?: FigureData;
      /** 研究解决问题 */
      readonly 问题?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 批示督办、包案接访 */
    readonly 批示督办?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 批示督办法治事项 */
      readonly 事项?: FigureData;
      /** 办结批示督办事项 */
      readonly 办结?: FigureData;
      /** 带队督查法治工作 */
      readonly 督查?: FigureData;
      /** 主要负责人包案 */
      readonly 包案?: FigureData;
      /** 包案化解 */
      readonly 化解?: FigureData;
      /** 主要负责人接访下访 */
      readonly 接访?: FigureData;
      /** 主要负责人出庭应诉 */
      readonly 出庭?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 主要负责人带头学法、讲法 */
    readonly 带头学法?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 带头学习的内容 */
      readonly 主题?: string | readonly string[];
      /** 学习的会议 */
      readonly 场合?: string | readonly string[];
      /** 主要负责人带头开展的专题学习 */
      readonly 专题?: Readonly<Record<string, FigureData>>;
      /** 主要负责人组织的学法活动 */
      readonly 学习?: FigureData;
      /** 主要负责人讲法治课 */
      readonly 法治课?: FigureData;
      /** 听法治课 */
      readonly 听课?: FigureData;
      /** 主要负责人旁听庭审 */
      readonly 旁听?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 年终述法 */
    readonly 述法?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 述法人员 */
      readonly 范围?: string;
      /** 述法人数 */
      readonly 人数?: FigureData;
      /** 现场述法 */
      readonly 现场?: FigureData;
      /** 书面述法 */
      readonly 书面?: FigureData;
      /** 述法评议会 */
      readonly 评议?: FigureData;
      /** 述法查找问题 */
      readonly 问题?: FigureData;
      /** 述法问题整改完成 */
      readonly 整改?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 规划计划和考核 */
    readonly 规划考核?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 年度法治建设任务 */
      readonly 任务?: FigureData;
      /** 完成年度任务 */
      readonly 完成?: FigureData;
      /** 考核对象 */
      readonly 对象?: string | readonly string[];
      /** 法治建设占考核的分值 */
      readonly 分值?: FigureData;
      /** 法治建设占考核的权重 */
      readonly 占比?: FigureData;
      /** 考核次数 */
      readonly 考核?: FigureData;
      /** 上级法治督察反馈问题 */
      readonly 督察?: FigureData;
      /** 督察问题整改完成 */
      readonly 整改?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    /** 党委对法治建设的领导 */
    readonly 党委领导?: {
      readonly 领句?: string;
      /** 由谁做 */
      readonly 由?: string;
      /** 党委（党工委）会议研究法治建设 */
      readonly 党委会?: FigureData;
      /** 政府会议研究法治建设 */
      readonly 政府会?: FigureData;
      /** 会议研究法治建设议题 */
      readonly 议题?: FigureData;
      /** 依法治镇（乡、街道）议事协调机构会议 */
      readonly 依法治镇?: FigureData;
      /** 向上级党委政府报告法治建设情况 */
      readonly 报告?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 目的?: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
      readonly 成效?: string;
      readonly 写成?: string;
    };
    readonly [own: `+${string}`]: OwnMatterData;
  };
  readonly 主要举措和成效?: {
    readonly 政府职能?: {
      readonly 标题?: string;
      readonly 权责清单?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 权责清单事项 */
        readonly 事项?: FigureData;
        /** 权责事项类别 */
        readonly 类别?: Readonly<Record<string, FigureData>>;
        /** 新增事项 */
        readonly 新增?: FigureData;
        /** 取消事项 */
        readonly 取消?: FigureData;
        /** 调整事项 */
        readonly 调整?: FigureData;
        /** 编制权力运行流程图 */
        readonly 流程?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 履职事项清单 */
      readonly 履职清单?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 基本履职事项 */
        readonly 基本?: FigureData;
        /** 配合履职事项 */
        readonly 配合?: FigureData;
        /** 上级部门收回事项 */
        readonly 收回?: FigureData;
        /** 细化责任科室和办理流程的事项 */
        readonly 细化?: FigureData;
        /** 向上级部门交还难以承接的事项 */
        readonly 交还?: FigureData;
        /** 清理“一票否决”和签订责任状事项 */
        readonly 清理?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 承接行政职权 */
      readonly 职权承接?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 职权来自哪一级 */
        readonly 来源?: string;
        /** 承接职权的领域 */
        readonly 领域?: string | readonly string[];
        /** 承接行政职权 */
        readonly 事项?: FigureData;
        /** 其中行政处罚 */
        readonly 处罚?: FigureData;
        /** 其中行政检查 */
        readonly 检查?: FigureData;
        /** 其中行政强制 */
        readonly 强制?: FigureData;
        /** 其中行政许可 */
        readonly 许可?: FigureData;
        /** 其他职权 */
        readonly 其他?: FigureData;
        /** 退回（取消承接）的职权 */
        readonly 退回?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 行政审批?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 本级审批服务事项 */
        readonly 事项?: FigureData;
        /** 受理行政许可申请 */
        readonly 受理?: FigureData;
        /** 办结行政许可申请 */
        readonly 办结?: FigureData;
        readonly 办结率?: FigureData;
        /** 准予许可 */
        readonly 准予?: FigureData;
        /** 不予许可 */
        readonly 不予?: FigureData;
        /** 撤销许可 */
        readonly 撤销?: FigureData;
        /** 以告知承诺方式办理 */
        readonly 承诺?: FigureData;
        /** 容缺受理 */
        readonly 容缺?: FigureData;
        /** 取消证明事项 */
        readonly 证明?: FigureData;
        /** 免提交证明 */
        readonly 免提交?: FigureData;
        /** 办理时限压缩 */
        readonly 压缩?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 政务信息平台 */
      readonly 政务平台?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 平台名称 */
        readonly 名称?: string | readonly string[];
        /** 平台建设投入 */
        readonly 投入?: FigureData;
        /** 上线平台办理的事项 */
        readonly 事项?: FigureData;
        /** 平台办理 */
        readonly 办件?: FigureData;
        /** 录入数据 */
        readonly 数据?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 规范行政检查 */
      readonly 规范检查?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 行政检查事项清单 */
        readonly 清单?: FigureData;
        /** 制定行政检查计划 */
        readonly 计划?: FigureData;
        /** 公示行政检查信息 */
        readonly 公示?: FigureData;
        /** 减少行政检查 */
        readonly 减少?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 部门职责和协同 */
      readonly 部门协同?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 联席会议（协调会议） */
        readonly 会议?: FigureData;
        /** 会议研究解决问题 */
        readonly 问题?: FigureData;
        /** 呼叫上级部门到场 */
        readonly 吹哨?: FigureData;
        /** 协同处置事项 */
        readonly 处置?: FigureData;
        /** 整合设置内设机构 */
        readonly 机构?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 政务服务?: {
      readonly 标题?: string;
      /** 便民服务大厅 */
      readonly 大厅?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 进驻大厅的领域 */
        readonly 领域?: string | readonly string[];
        /** 进驻大厅的事项 */
        readonly 事项?: FigureData;
        /** 进驻部门 */
        readonly 部门?: FigureData;
        /** 设置窗口 */
        readonly 窗口?: FigureData;
        /** 其中综合窗口 */
        readonly 综窗?: FigureData;
        /** 窗口工作人员 */
        readonly 人员?: FigureData;
        /** 村（社区）便民服务站 */
        readonly 站点?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 服务制度和清单 */
      readonly 服务制度?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 建立的服务制度 */
        readonly 制度?: string | readonly string[];
        /** 政务服务事项清单 */
        readonly 清单?: FigureData;
        /** 编制办事指南 */
        readonly 指南?: FigureData;
        /** 即办事项 */
        readonly 即办?: FigureData;
        /** 办理时限压缩 */
        readonly 压缩?: FigureData;
        /** 窗口人员培训 */
        readonly 培训?: FigureData;
        /** 窗口培训人次 */
        readonly 人次?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 业务办理 */
      readonly 办理?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 办理政务服务业务 */
        readonly 总数?: FigureData;
        /** 窗口办理 */
        readonly 窗口?: FigureData;
        /** 网上办理 */
        readonly 网上?: FigureData;
        /** 自助终端办理 */
        readonly 自助?: FigureData;
        /** 村（社区）办理 */
        readonly 村级?: FigureData;
        /** 上门办理 */
        readonly 上门?: FigureData;
        /** 上门办理的事项 */
        readonly 上门事项?: string | readonly string[];
        /** 延时、预约办理 */
        readonly 延时?: FigureData;
        /** 接待咨询 */
        readonly 咨询?: FigureData;
        readonly 办结?: FigureData;
        readonly 办结率?: FigureData;
        /** 按时办结率 */
        readonly 按时率?: FigureData;
        /** 网上办理率 */
        readonly 网办率?: FigureData;
        /** 群众满意率 */
        readonly 满意率?: FigureData;
        /** 网上评价率 */
        readonly 评价率?: FigureData;
        readonly 好评率?: FigureData;
        /** 收到差评 */
        readonly 差评?: FigureData;
        /** 收到服务投诉 */
        readonly 投诉?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 下放村（社区）办理 */
      readonly 下放?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 下放到哪里 */
        readonly 去向?: string;
        /** 下放政务服务事项 */
        readonly 事项?: FigureData;
        /** 下放窗口收件权限 */
        readonly 收件权限?: FigureData;
        /** 承接的村（社区） */
        readonly 承接?: FigureData;
        /** 下放后村（社区）办理 */
        readonly 办理?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 扫码办事?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 扫码办事的平台 */
        readonly 平台?: string | readonly string[];
        /** 面向哪里发布 */
        readonly 对象?: string;
        /** 发布办事二维码 */
        readonly 二维码?: FigureData;
        /** 扫码可办事项 */
        readonly 事项?: FigureData;
        /** 扫码办理 */
        readonly 扫码?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 帮办代办?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 帮办代办人员 */
        readonly 人员?: FigureData;
        /** 帮办代办 */
        readonly 代办?: FigureData;
        /** 全程代办项目 */
        readonly 项目?: FigureData;
        /** 进村入户服务 */
        readonly 进村?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 便民改造?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 改造投入 */
        readonly 投入?: FigureData;
        /** 增设无障碍和便民设施 */
        readonly 设施?: FigureData;
        /** 自助服务终端 */
        readonly 自助机?: FigureData;
        /** 平均等候时间缩短 */
        readonly 等候?: FigureData;
        /** 窗口等候超时率下降 */
        readonly 超时率?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 营商环境?: {
      readonly 标题?: string;
      /** 联系服务企业 */
      readonly 涉企服务?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 企业服务专员 */
        readonly 专员?: FigureData;
        /** 服务企业 */
        readonly 企业?: FigureData;
        /** 挂点联系重点企业 */
        readonly 重点?: FigureData;
        /** 走访企业 */
        readonly 走访?: FigureData;
        /** 政企座谈会 */
        readonly 座谈?: FigureData;
        /** 收集企业诉求 */
        readonly 诉求?: FigureData;
        /** 解决企业诉求 */
        readonly 解决?: FigureData;
        /** 诉求解决率 */
        readonly 解决率?: FigureData;
        /** 协助企业申报扶持资金 */
        readonly 资金?: FigureData;
        /** 惠企政策宣传 */
        readonly 政策?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 涉企法律服务 */
      readonly 法律服务?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 法律服务团名称 */
        readonly 名称?: string;
        /** 服务团律师 */
        readonly 律师?: FigureData;
        /** 企业法治体检 */
        readonly 体检?: FigureData;
        /** 出具法治体检报告 */
        readonly 报告?: FigureData;
        /** 为企业举办法治讲座 */
        readonly 讲座?: FigureData;
        /** 企业听讲人次 */
        readonly 人次?: FigureData;
        /** 解答企业法律咨询 */
        readonly 咨询?: FigureData;
        /** 为企业审阅合同 */
        readonly 合同?: FigureData;
        /** 提出法律风险建议 */
        readonly 建议?: FigureData;
        /** 化解涉企纠纷 */
        readonly 纠纷?: FigureData;
        /** 帮助企业挽回损失 */
        readonly 挽回?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 投资项目审批和备案 */
      readonly 项目审批?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 办理政府投资项目审批 */
        readonly 审批?: FigureData;
        /** 企业投资项目备案 */
        readonly 备案?: FigureData;
        /** 技改项目备案 */
        readonly 技改?: FigureData;
        /** 跟踪服务重点项目 */
        readonly 重点?: FigureData;
        /** 重点项目开工 */
        readonly 开工?: FigureData;
        /** 审批时限压缩 */
        readonly 压缩?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 商事登记和经营主体 */
      readonly 企业登记?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 办理商事登记 */
        readonly 登记?: FigureData;
        /** 登记全程网办率 */
        readonly 网办率?: FigureData;
        /** 经营主体总数 */
        readonly 主体?: FigureData;
        /** 新增经营主体 */
        readonly 新增?: FigureData;
        /** 其中企业 */
        readonly 企业?: FigureData;
        /** 其中个体工商户 */
        readonly 个体?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 规范涉企行政检查 */
      readonly 涉企检查?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 涉企行政检查 */
        readonly 检查?: FigureData;
        /** 检查企业 */
        readonly 企业?: FigureData;
        /** 扫码入企检查 */
        readonly 扫码?: FigureData;
        /** 扫码入企率 */
        readonly 扫码率?: FigureData;
        /** 事先备案的涉企检查 */
        readonly 备案?: FigureData;
        /** 同一企业检查频次上限 */
        readonly 频次?: FigureData;
        /** 合并检查事项 */
        readonly 合并?: FigureData;
        /** 减少入企检查 */
        readonly 减少?: FigureData;
        /** 入企检查次数下降 */
        readonly 下降?: FigureData;
        /** 列入“无事不扰”名单的企业 */
        readonly 不扰?: FigureData;
        /** 督促企业整改问题 */
        readonly 整改?: FigureData;
        /** 自查发现涉企执法问题 */
        readonly 自查?: FigureData;
        /** 纠正涉企执法问题 */
        readonly 纠正?: FigureData;
        /** 受理企业对检查的异议和投诉 */
        readonly 异议?: FigureData;
        /** 办结异议和投诉 */
        readonly 办结?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 公平竞争审查 */
      readonly 公平竞争?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 公平竞争审查 */
        readonly 审查?: FigureData;
        /** 审查发现违反标准的 */
        readonly 问题?: FigureData;
        /** 清理妨碍公平竞争的政策措施 */
        readonly 清理?: FigureData;
        /** 废止政策措施 */
        readonly 废止?: FigureData;
        /** 修改政策措施 */
        readonly 修改?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 政务诚信和信用 */
      readonly 诚信建设?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 清查政府对企业的承诺事项 */
        readonly 承诺?: FigureData;
        /** 兑现承诺事项 */
        readonly 兑现?: FigureData;
        /** 清偿拖欠企业账款 */
        readonly 账款?: FigureData;
        /** 清偿拖欠账款笔数 */
        readonly 笔数?: FigureData;
        /** 年末拖欠企业账款 */
        readonly 欠款?: FigureData;
        /** 协助企业信用修复 */
        readonly 修复?: FigureData;
        /** 诚信宣传 */
        readonly 宣传?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 依法决策?: {
      readonly 标题?: string;
      /** 重大行政决策程序 */
      readonly 决策程序?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 执行的规定（写文件名） */
        readonly 依据?: string | readonly string[];
        /** 列入年度目录的重大决策事项 */
        readonly 目录?: FigureData;
        /** 严格执行的决策程序 */
        readonly 程序?: string | readonly string[];
        /** 作出重大行政决策 */
        readonly 事项?: FigureData;
        /** 重大行政决策的名称 */
        readonly 名称?: string | readonly string[];
        /** 收到公众意见 */
        readonly 征求?: FigureData;
        /** 召开听证会 */
        readonly 听证?: FigureData;
        /** 专家论证 */
        readonly 论证?: FigureData;
        /** 社会稳定等风险评估 */
        readonly 评估?: FigureData;
        /** 决策后评估 */
        readonly 后评估?: FigureData;
        /** 决策档案归档 */
        readonly 归档?: FigureData;
        /** 统计的是哪一种起因 */
        readonly 起因?: string;
        /** 因决策不当引发的重大群体性事件 */
        readonly 群体性事件?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 决策制度?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 制定的决策制度（写文件名） */
        readonly 制度?: string | readonly string[];
        /** 修订的决策制度（写文件名） */
        readonly 修订?: string | readonly string[];
        /** 制定修订制度 */
        readonly 件数?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 集体讨论决定 */
      readonly 集体研究?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 什么会议 */
        readonly 会议?: string;
        /** 召开会议 */
        readonly 次数?: FigureData;
        /** 研究事项 */
        readonly 议题?: FigureData;
        /** 其中“三重一大”事项 */
        readonly 三重一大?: FigureData;
        /** 谁列席 */
        readonly 列席人?: string;
        /** 列席会议 */
        readonly 列席?: FigureData;
        /** 代表、委员和群众列席 */
        readonly 代表列席?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 合法性审查?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 合法性审查 */
        readonly 审查?: FigureData;
        /** 审查的类别 */
        readonly 类别?: Readonly<Record<string, FigureData>>;
        /** 提出审查意见 */
        readonly 意见?: FigureData;
        /** 采纳审查意见 */
        readonly 采纳?: FigureData;
        /** 审查意见采纳率 */
        readonly 采纳率?: FigureData;
        /** 审查通过 */
        readonly 通过?: FigureData;
        /** 审查通过率 */
        readonly 通过率?: FigureData;
        /** 修改后通过 */
        readonly 修改?: FigureData;
        /** 未通过审查 */
        readonly 未通过?: FigureData;
        /** 合法性审查人员 */
        readonly 审查员?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 行政合同审查和管理 */
      readonly 合同管理?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 签订合同 */
        readonly 签订?: FigureData;
        /** 合同的种类 */
        readonly 种类?: string;
        /** 合同审查 */
        readonly 审查?: FigureData;
        /** 其中村（社区）合同 */
        readonly 村级?: FigureData;
        /** 合同类别 */
        readonly 类别?: Readonly<Record<string, FigureData>>;
        /** 合同涉及金额 */
        readonly 金额?: FigureData;
        /** 提出合同修改意见 */
        readonly 意见?: FigureData;
        /** 采纳合同修改意见 */
        readonly 采纳?: FigureData;
        /** 合同修改意见采纳率 */
        readonly 采纳率?: FigureData;
        /** 列入台账管理的合同 */
        readonly 台账?: FigureData;
        /** 清查存量合同 */
        readonly 清查?: FigureData;
        /** 清查发现问题合同 */
        readonly 问题?: FigureData;
        /** 整改问题合同 */
        readonly 整改?: FigureData;
        /** 合同纠纷 */
        readonly 纠纷?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 规范性文件?: {
      readonly 标题?: string;
      /** 规范性文件管理制度 */
      readonly 文件管理?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 执行的规定（写文件名） */
        readonly 依据?: string | readonly string[];
        /** 制定的管理制度（写文件名） */
        readonly 制度?: string | readonly string[];
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 规范性文件制定和备案 */
      readonly 制定备案?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 规范性文件合法性审查 */
        readonly 审查?: FigureData;
        /** 提出审查意见 */
        readonly 意见?: FigureData;
        /** 收到公众意见 */
        readonly 征求?: FigureData;
        /** 制定行政规范性文件 */
        readonly 制定?: FigureData;
        /** 制定的文件（写文件名） */
        readonly 名称?: string | readonly string[];
        /** 报送备案 */
        readonly 备案?: FigureData;
        /** 报备率 */
        readonly 备案率?: FigureData;
        /** 向社会公布 */
        readonly 公布?: FigureData;
        /** 政策解读 */
        readonly 解读?: FigureData;
        /** 备案审查中被纠正 */
        readonly 纠正?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 规范性文件清理 */
      readonly 清理?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 清理频次 */
        readonly 频次?: FigureData;
        /** 开展清理 */
        readonly 次数?: FigureData;
        /** 清理的重点 */
        readonly 专项?: string;
        /** 清理文件 */
        readonly 文件?: FigureData;
        /** 继续有效 */
        readonly 有效?: FigureData;
        readonly 修改?: FigureData;
        readonly 废止?: FigureData;
        /** 宣布失效 */
        readonly 失效?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 法律顾问?: {
      readonly 标题?: string;
      /** 聘任法律顾问 */
      readonly 聘任?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 聘任方式 */
        readonly 方式?: string;
        /** 律师事务所 */
        readonly 律所?: string;
        /** 律师姓名 */
        readonly 律师?: string | readonly string[];
        /** 法律顾问人数 */
        readonly 人数?: FigureData;
        /** 聘期 */
        readonly 期限?: string;
        /** 法律顾问经费 */
        readonly 经费?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 法律顾问服务 */
      readonly 服务?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 坐班频次 */
        readonly 频次?: FigureData;
        /** 坐班次数 */
        readonly 坐班?: FigureData;
        /** 解答法律咨询 */
        readonly 咨询?: FigureData;
        /** 参与重大决策论证 */
        readonly 决策?: FigureData;
        /** 参加专项会议 */
        readonly 会议?: FigureData;
        /** 审查合同 */
        readonly 合同?: FigureData;
        /** 审查文件 */
        readonly 文件?: FigureData;
        /** 提出合同修改意见 */
        readonly 合同意见?: FigureData;
        /** 出具法律意见 */
        readonly 意见?: FigureData;
        /** 采纳法律意见 */
        readonly 采纳?: FigureData;
        /** 法律意见采纳率 */
        readonly 采纳率?: FigureData;
        /** 参与行政执法案件审核 */
        readonly 案件?: FigureData;
        /** 代理诉讼案件 */
        readonly 诉讼?: FigureData;
        /** 代理行政复议 */
        readonly 复议?: FigureData;
        /** 参与人民调解 */
        readonly 调解?: FigureData;
        /** 参与处理信访 */
        readonly 信访?: FigureData;
        /** 举办法治讲座 */
        readonly 讲座?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 公职律师?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 公职律师 */
        readonly 人数?: FigureData;
        /** 出具法律意见 */
        readonly 意见?: FigureData;
        /** 参与办理涉法事务 */
        readonly 参与?: FigureData;
        /** 代理案件 */
        readonly 诉讼?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 村（社区）法律顾问 */
      readonly 村居顾问?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 村（社区）法律顾问 */
        readonly 人数?: FigureData;
        /** 配备法律顾问的村（社区） */
        readonly 覆盖?: FigureData;
        /** 村（社区）法律顾问覆盖率 */
        readonly 覆盖率?: FigureData;
        /** 进村服务频次 */
        readonly 频次?: FigureData;
        /** 进村（社区）服务 */
        readonly 服务?: FigureData;
        /** 解答法律咨询 */
        readonly 咨询?: FigureData;
        /** 举办法治讲座 */
        readonly 讲座?: FigureData;
        /** 参与调解 */
        readonly 调解?: FigureData;
        /** 审查村（社区）合同 */
        readonly 合同?: FigureData;
        /** 审查村规民约 */
        readonly 村规民约?: FigureData;
        /** 代写法律文书 */
        readonly 文书?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 政务公开?: {
      readonly 标题?: string;
      /** 政务公开制度 */
      readonly 公开制度?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 执行的规定（写文件名） */
        readonly 依据?: string | readonly string[];
        /** 公开事项目录 */
        readonly 事项?: FigureData;
        /** 政务公开培训 */
        readonly 培训?: FigureData;
        /** 开展自查 */
        readonly 自查?: FigureData;
        /** 整改发布问题 */
        readonly 整改?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 主动公开政府信息 */
      readonly 主动公开?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 公开平台 */
        readonly 平台?: string | readonly string[];
        /** 公开的内容 */
        readonly 领域?: string | readonly string[];
        /** 公开政府信息 */
        readonly 信息?: FigureData;
        /** 按平台分 */
        readonly 渠道?: Readonly<Record<string, FigureData>>;
        /** 按内容分 */
        readonly 类别?: Readonly<Record<string, FigureData>>;
        /** 其中重点领域信息 */
        readonly 重点?: FigureData;
        /** 另在其他平台公开信息 */
        readonly 另公开?: FigureData;
        /** 公开文件 */
        readonly 文件?: FigureData;
        /** 发布政策解读 */
        readonly 解读?: FigureData;
        /** 回应群众关切 */
        readonly 回应?: FigureData;
        /** 办理网民留言 */
        readonly 留言?: FigureData;
        /** 政务公开日、开放日活动 */
        readonly 开放日?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 依申请公开?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 受理政府信息公开申请 */
        readonly 申请?: FigureData;
        /** 答复办结 */
        readonly 办结?: FigureData;
        /** 申请办结率 */
        readonly 办结率?: FigureData;
        /** 答复结果 */
        readonly 结果?: Readonly<Record<string, FigureData>>;
        /** 结转下年办理 */
        readonly 未结?: FigureData;
        /** 因政府信息公开引发的复议和诉讼 */
        readonly 争议?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 村务公开?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 公开村务的村（社区） */
        readonly 村数?: FigureData;
        /** 公开频次 */
        readonly 频次?: FigureData;
        /** 村务公开平台 */
        readonly 平台?: string | readonly string[];
        /** 公开的内容 */
        readonly 领域?: string | readonly string[];
        /** 公开村务信息 */
        readonly 信息?: FigureData;
        /** 检查村务公开 */
        readonly 检查?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 公开栏?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 机关政务公开栏 */
        readonly 机关?: FigureData;
        /** 设有公开栏的村（社区） */
        readonly 村数?: FigureData;
        /** 村（社区）公开栏 */
        readonly 村级?: FigureData;
        /** 政务公开查阅点 */
        readonly 查阅点?: FigureData;
        /** 更新公开栏 */
        readonly 更新?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 热线?: {
      readonly 标题?: string;
      /** 12345政务服务便民热线工单 */
      readonly 工单?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 受理热线工单 */
        readonly 受理?: FigureData;
        /** 工单类别 */
        readonly 类别?: Readonly<Record<string, FigureData>>;
        /** 办结工单 */
        readonly 办结?: FigureData;
        readonly 办结率?: FigureData;
        /** 按时办结率 */
        readonly 按时率?: FigureData;
        /** 回复工单 */
        readonly 回复?: FigureData;
        /** 回访工单 */
        readonly 回访?: FigureData;
        /** 诉求解决率 */
        readonly 解决率?: FigureData;
        /** 满意工单 */
        readonly 满意?: FigureData;
        readonly 满意率?: FigureData;
        /** 重复反映的工单 */
        readonly 重复?: FigureData;
        /** 协调解决疑难复杂问题 */
        readonly 疑难?: FigureData;
        /** 专题研判 */
        readonly 研判?: FigureData;
        /** 督办工单 */
        readonly 督办?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 网民留言 */
      readonly 留言?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 留言渠道 */
        readonly 渠道?: string | readonly string[];
        /** 受理网民留言 */
        readonly 受理?: FigureData;
        /** 办结网民留言 */
        readonly 办结?: FigureData;
        readonly 办结率?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 行政执法?: {
      readonly 标题?: string;
      /** 承接执法职权 */
      readonly 改革承接?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 承接行政执法职权 */
        readonly 职权?: FigureData;
        /** 职权种类 */
        readonly 种类?: string | readonly string[];
        /** 承接的领域 */
        readonly 领域?: string | readonly string[];
        /** 承接行政处罚职权 */
        readonly 处罚职权?: FigureData;
        /** 承接行政检查职权 */
        readonly 检查职权?: FigureData;
        /** 承接行政强制职权 */
        readonly 强制职权?: FigureData;
        /** 交回县级部门的执法职权 */
        readonly 交回?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 执法队伍建设 */
      readonly 执法队伍?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        readonly 执法人员?: FigureData;
        /** 持证人员 */
        readonly 持证?: FigureData;
        readonly 持证率?: FigureData;
        /** 新考取执法证 */
        readonly 新考取?: FigureData;
        /** 新增执法人员 */
        readonly 新增?: FigureData;
        /** 法制审核人员 */
        readonly 法制审核?: FigureData;
        /** 执法辅助人员 */
        readonly 辅助?: FigureData;
        /** 清理注销执法证 */
        readonly 清理?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 执法培训?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 每人每年培训学时要求 */
        readonly 要求?: FigureData;
        /** 培训的法律和内容 */
        readonly 专题?: string | readonly string[];
        /** 培训形式 */
        readonly 形式?: string | readonly string[];
        /** 执法培训 */
        readonly 场次?: FigureData;
        /** 培训人次 */
        readonly 人次?: FigureData;
        /** 人均培训 */
        readonly 学时?: FigureData;
        readonly 参训率?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 执法资格考试和法律知识考试 */
      readonly 执法考试?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 资格考试名称 */
        readonly 考试名称?: string;
        /** 参加执法资格考试 */
        readonly 资格考试?: FigureData;
        /** 通过资格考试 */
        readonly 通过?: FigureData;
        /** 资格考试通过率 */
        readonly 通过率?: FigureData;
        /** 法律知识考试 */
        readonly 次数?: FigureData;
        /** 应参加法律知识考试 */
        readonly 应考?: FigureData;
        /** 参加法律知识考试 */
        readonly 参考?: FigureData;
        readonly 参考率?: FigureData;
        /** 法律知识考试合格 */
        readonly 合格?: FigureData;
        readonly 合格率?: FigureData;
        /** 法律知识考试优秀 */
        readonly 优秀?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 执法制度和执法程序 */
      readonly 执法制度?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 制定的制度文件 */
        readonly 文件?: string | readonly string[];
        /** 公示执法信息 */
        readonly 公示?: FigureData;
        /** 音像记录的执法活动 */
        readonly 记录?: FigureData;
        /** 应当法制审核的重大执法决定 */
        readonly 应审核?: FigureData;
        /** 法制审核重大执法决定 */
        readonly 审核?: FigureData;
        /** 法制审核率 */
        readonly 审核率?: FigureData;
        /** 追究执法过错责任 */
        readonly 追责?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 执法装备和场所 */
      readonly 执法保障?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 执法装备和场所投入 */
        readonly 投入?: FigureData;
        /** 建成的执法场所 */
        readonly 场所?: string | readonly string[];
        /** 执法车辆 */
        readonly 车辆?: FigureData;
        /** 执法记录仪 */
        readonly 记录仪?: FigureData;
        /** 移动执法终端 */
        readonly 终端?: FigureData;
        readonly 无人机?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 办理执法案件 */
      readonly 办案?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 办理案件 */
        readonly 总数?: FigureData;
        /** 行政检查 */
        readonly 检查?: FigureData;
        /** 涉企行政检查 */
        readonly 涉企?: FigureData;
        /** 行政处罚 */
        readonly 处罚?: FigureData;
        /** 行政强制 */
        readonly 强制?: FigureData;
        /** 其他案件 */
        readonly 其他?: FigureData;
        /** 重大案件 */
        readonly 重大?: FigureData;
        /** 检查户数 */
        readonly 户数?: FigureData;
        /** 检查发现问题 */
        readonly 问题?: FigureData;
        readonly 责令改正?: FigureData;
        /** 普通程序处罚 */
        readonly 普通程序?: FigureData;
        /** 简易程序处罚 */
        readonly 简易程序?: FigureData;
        readonly 处罚种类?: Readonly<Record<string, FigureData>>;
        /** 处罚案件的领域 */
        readonly 领域?: Readonly<Record<string, FigureData>>;
        /** 立案查处 */
        readonly 立案?: FigureData;
        readonly 结案?: FigureData;
        readonly 结案率?: FigureData;
        /** 罚没金额 */
        readonly 罚没?: FigureData;
        /** 拆除违法建筑面积 */
        readonly 拆除?: FigureData;
        /** 移送司法机关 */
        readonly 移送司法?: FigureData;
        /** 移送县级部门 */
        readonly 移送部门?: FigureData;
        /** 申请法院强制执行 */
        readonly 申请执行?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 办理行政许可 */
      readonly 行政许可?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 许可申请 */
        readonly 申请?: FigureData;
        /** 受理许可申请 */
        readonly 受理?: FigureData;
        /** 准予许可 */
        readonly 许可?: FigureData;
        readonly 不予许可?: FigureData;
        /** 撤销许可 */
        readonly 撤销?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 执法办案平台 */
      readonly 执法平台?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 平台名称 */
        readonly 名称?: string;
        /** 平台办案 */
        readonly 办案?: FigureData;
        /** 平台办理行政检查 */
        readonly 检查?: FigureData;
        /** 平台办理行政处罚 */
        readonly 处罚?: FigureData;
        /** 平台办案率 */
        readonly 办案率?: FigureData;
        /** 录入执法信息 */
        readonly 录入?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 专项执法行动 */
      readonly 专项行动?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 行动名称 */
        readonly 名称?: string | readonly string[];
        /** 专项行动 */
        readonly 次数?: FigureData;
        /** 出动执法人员 */
        readonly 出动?: FigureData;
        /** 检查场所 */
        readonly 检查?: FigureData;
        /** 发现问题 */
        readonly 问题?: FigureData;
        /** 完成整改 */
        readonly 整改?: FigureData;
        /** 立案查处 */
        readonly 立案?: FigureData;
        /** 罚没金额 */
        readonly 罚没?: FigureData;
        /** 各项行动的数字 */
        readonly 行动?: Readonly<Record<string, Readonly<Record<string, FigureData>>>>;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 日常执法巡查 */
      readonly 巡查?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 巡查频次 */
        readonly 频次?: FigureData;
        /** 巡查区域 */
        readonly 区域?: string | readonly string[];
        /** 日常巡查 */
        readonly 次数?: FigureData;
        /** 出动巡查人员 */
        readonly 出动?: FigureData;
        /** 巡查发现问题 */
        readonly 问题?: FigureData;
        /** 完成整改 */
        readonly 整改?: FigureData;
        /** 现场劝导 */
        readonly 劝导?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 联合执法?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 联合执法频次 */
        readonly 频次?: FigureData;
        /** 会同的部门 */
        readonly 部门?: string | readonly string[];
        /** 执法领域 */
        readonly 领域?: string | readonly string[];
        /** 联合执法 */
        readonly 次数?: FigureData;
        /** 出动执法人员 */
        readonly 出动?: FigureData;
        /** 检查场所 */
        readonly 检查?: FigureData;
        /** 发现问题 */
        readonly 问题?: FigureData;
        /** 完成整改 */
        readonly 整改?: FigureData;
        /** 立案查处 */
        readonly 立案?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 跨部门“综合查一次” */
      readonly 综合查一次?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 参加的部门 */
        readonly 部门?: string | readonly string[];
        /** 检查事项 */
        readonly 领域?: string | readonly string[];
        /** “综合查一次” */
        readonly 次数?: FigureData;
        /** 涉及企业 */
        readonly 企业?: FigureData;
        /** 服务企业 */
        readonly 服务?: FigureData;
        /** 合并检查事项 */
        readonly 合并?: FigureData;
        /** 减少入企检查 */
        readonly 减少?: FigureData;
        /** 发现问题 */
        readonly 问题?: FigureData;
        /** 完成整改 */
        readonly 整改?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 柔性执法?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 免罚轻罚清单事项 */
        readonly 清单?: FigureData;
        /** 不予行政处罚 */
        readonly 不予处罚?: FigureData;
        readonly 首违不罚?: FigureData;
        /** 从轻、减轻处罚 */
        readonly 从轻减轻?: FigureData;
        /** 发出提醒函 */
        readonly 提醒函?: FigureData;
        /** 开具提示告知单 */
        readonly 告知单?: FigureData;
        readonly 约谈?: FigureData;
        /** 教育后自行改正 */
        readonly 教育纠正?: FigureData;
        /** 现场劝导 */
        readonly 劝导?: FigureData;
        /** 说理式处罚决定书 */
        readonly 说理文书?: FigureData;
        readonly 回访?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 执法监督和案卷评查 */
      readonly 执法监督?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 案卷评查频次 */
        readonly 频次?: FigureData;
        /** 案卷评查 */
        readonly 评查次数?: FigureData;
        /** 评查执法案卷 */
        readonly 评查?: FigureData;
        /** 评查合格案卷 */
        readonly 合格?: FigureData;
        /** 案卷合格率 */
        readonly 合格率?: FigureData;
        /** 评查优秀案卷 */
        readonly 优秀?: FigureData;
        /** 执法监督检查 */
        readonly 监督检查?: FigureData;
        /** 监督发现问题 */
        readonly 问题?: FigureData;
        /** 整改执法问题 */
        readonly 整改?: FigureData;
        /** 执法监督员 */
        readonly 监督员?: FigureData;
        /** 司法所提出监督建议 */
        readonly 建议?: FigureData;
        /** 执法监督联系点 */
        readonly 联系点?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 执法投诉举报 */
      readonly 投诉举报?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 投诉举报渠道 */
        readonly 渠道?: string | readonly string[];
        /** 受理投诉举报 */
        readonly 受理?: FigureData;
        /** 查证属实 */
        readonly 查实?: FigureData;
        /** 办结投诉举报 */
        readonly 办结?: FigureData;
        /** 投诉举报办结率 */
        readonly 办结率?: FigureData;
        /** 反馈投诉举报结果 */
        readonly 反馈?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 行政应诉?: {
      readonly 标题?: string;
      readonly 行政复议?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 行政复议案件 */
        readonly 案件?: FigureData;
        /** 复议审结 */
        readonly 审结?: FigureData;
        /** 复议维持 */
        readonly 维持?: FigureData;
        /** 复议驳回申请 */
        readonly 驳回?: FigureData;
        /** 复议调解结案 */
        readonly 调解?: FigureData;
        /** 撤回复议申请 */
        readonly 撤回?: FigureData;
        /** 复议终止 */
        readonly 终止?: FigureData;
        /** 被复议纠错 */
        readonly 纠错?: FigureData;
        /** 复议纠错率 */
        readonly 纠错率?: FigureData;
        /** 复议尚未审结 */
        readonly 未结?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 行政诉讼?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 行政诉讼案件 */
        readonly 案件?: FigureData;
        /** 按审级分 */
        readonly 审级?: Readonly<Record<string, FigureData>>;
        /** 按案由分 */
        readonly 类别?: Readonly<Record<string, FigureData>>;
        /** 不开庭审理 */
        readonly 不开庭?: FigureData;
        /** 负责人应出庭 */
        readonly 应出庭?: FigureData;
        /** 负责人出庭 */
        readonly 出庭?: FigureData;
        /** 负责人出庭应诉率 */
        readonly 出庭率?: FigureData;
        /** 其中主要负责人出庭 */
        readonly 正职?: FigureData;
        /** 尚未开庭 */
        readonly 待开庭?: FigureData;
        /** 诉讼审结 */
        readonly 审结?: FigureData;
        readonly 胜诉?: FigureData;
        readonly 败诉?: FigureData;
        readonly 胜诉率?: FigureData;
        /** 裁定驳回起诉 */
        readonly 驳回?: FigureData;
        /** 原告撤诉 */
        readonly 撤诉?: FigureData;
        /** 诉讼调解结案 */
        readonly 调解?: FigureData;
        /** 诉讼尚未审结 */
        readonly 未结?: FigureData;
        /** 履行生效裁判 */
        readonly 履行?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 应诉工作制度 */
      readonly 应诉制度?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 制定的应诉制度（写文件名） */
        readonly 制度?: string | readonly string[];
        /** 应诉培训 */
        readonly 培训?: FigureData;
        /** 应诉培训参训 */
        readonly 参训?: FigureData;
        /** 旁听庭审 */
        readonly 旁听?: FigureData;
        /** 败诉和被纠错案件分析 */
        readonly 分析?: FigureData;
        /** 化解行政争议 */
        readonly 化解?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 矛盾化解?: {
      readonly 标题?: string;
      /** 矛盾纠纷化解的体系和机制 */
      readonly 治理体系?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 治理体系名称 */
        readonly 体系?: string;
        /** 工作模式名称 */
        readonly 模式?: string;
        /** 参与化解的力量 */
        readonly 力量?: string | readonly string[];
        /** 综治中心入驻单位 */
        readonly 入驻?: FigureData;
        /** 矛盾化解工作专班 */
        readonly 专班?: FigureData;
        /** 风险研判频次 */
        readonly 研判频次?: FigureData;
        /** 风险研判 */
        readonly 研判?: FigureData;
        /** 研判出的风险隐患 */
        readonly 风险?: FigureData;
        /** 处置风险隐患 */
        readonly 处置?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 矛盾纠纷排查 */
      readonly 排查?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 排查频次 */
        readonly 频次?: FigureData;
        /** 排查的重点 */
        readonly 重点?: string | readonly string[];
        /** 集中排查 */
        readonly 次数?: FigureData;
        /** 走访群众 */
        readonly 走访?: FigureData;
        /** 排查出矛盾纠纷 */
        readonly 纠纷?: FigureData;
        /** 本级排查出 */
        readonly 镇级?: FigureData;
        /** 村级排查出 */
        readonly 村级?: FigureData;
        /** 排查出的纠纷类别 */
        readonly 类别?: Readonly<Record<string, FigureData>>;
        /** 纠纷涉及的领域 */
        readonly 领域?: string | readonly string[];
        /** 排查出的纠纷已化解 */
        readonly 化解?: FigureData;
        readonly 化解率?: FigureData;
        /** 尚未化解的纠纷 */
        readonly 在办?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 受理和化解矛盾纠纷 */
      readonly 调解?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 受理的是什么 */
        readonly 对象?: string;
        readonly 受理?: FigureData;
        /** 统计范围 */
        readonly 范围?: string;
        /** 本级受理 */
        readonly 镇级?: FigureData;
        /** 村级受理 */
        readonly 村级?: FigureData;
        /** 纠纷类别 */
        readonly 类别?: Readonly<Record<string, FigureData>>;
        /** 纠纷涉及的领域 */
        readonly 领域?: string | readonly string[];
        /** 调解成功 */
        readonly 成功?: FigureData;
        /** 调解成功率 */
        readonly 成功率?: FigureData;
        /** 书面调解协议 */
        readonly 协议?: FigureData;
        /** 经司法确认 */
        readonly 司法确认?: FigureData;
        /** 协议涉及金额 */
        readonly 金额?: FigureData;
        /** 人民调解受理 */
        readonly 人民调解?: FigureData;
        /** 行政调解受理 */
        readonly 行政调解?: FigureData;
        /** 人民调解委员会参与调解 */
        readonly 参与调解?: FigureData;
        /** 引导当事人走诉讼等途径 */
        readonly 引导诉讼?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 调解组织和调解员 */
      readonly 调解组织?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 人民调解组织 */
        readonly 组织?: FigureData;
        /** 村（社区）人民调解委员会 */
        readonly 村级?: FigureData;
        /** 行业性、专业性人民调解委员会 */
        readonly 行业?: FigureData;
        /** 人民调解员 */
        readonly 调解员?: FigureData;
        /** 专职人民调解员 */
        readonly 专职?: FigureData;
        /** 兼职人民调解员 */
        readonly 兼职?: FigureData;
        /** 评定等级的人民调解员 */
        readonly 评定?: FigureData;
        /** 调解员培训 */
        readonly 培训?: FigureData;
        /** 调解员参训 */
        readonly 参训?: FigureData;
        /** 发放调解补贴 */
        readonly 补贴?: FigureData;
        /** 获得的称号 */
        readonly 荣誉?: string;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 调解品牌和调处平台 */
      readonly 品牌平台?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 建成的调处平台 */
        readonly 平台?: string | readonly string[];
        /** 调解品牌 */
        readonly 品牌?: string | readonly string[];
        /** 调解工作法 */
        readonly 工作法?: string | readonly string[];
        /** 个人调解室、特色调解室 */
        readonly 调解室?: FigureData;
        /** 特邀调解员 */
        readonly 特邀?: FigureData;
        /** 接待群众 */
        readonly 接待?: FigureData;
        /** 品牌和平台化解纠纷 */
        readonly 化解?: FigureData;
        /** 获评的典型经验 */
        readonly 典型?: string;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 信访工作 */
      readonly 信访?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 信访总量 */
        readonly 总量?: FigureData;
        readonly 来信?: FigureData;
        readonly 来访?: FigureData;
        /** 网上信访 */
        readonly 网上?: FigureData;
        /** 电话信访 */
        readonly 电话?: FigureData;
        /** 接待来信来访 */
        readonly 接待?: FigureData;
        /** 办结信访事项 */
        readonly 办结?: FigureData;
        /** 信访办结率 */
        readonly 办结率?: FigureData;
        /** 信访按期办结率 */
        readonly 按期办结率?: FigureData;
        /** 信访人认可 */
        readonly 认可?: FigureData;
        /** 信访认可率 */
        readonly 认可率?: FigureData;
        /** 领导接访 */
        readonly 接访?: FigureData;
        /** 领导接待群众 */
        readonly 接访群众?: FigureData;
        /** 领导包案 */
        readonly 包案?: FigureData;
        /** 信访积案 */
        readonly 积案?: FigureData;
        /** 化解信访积案 */
        readonly 积案化解?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 收集和解决群众诉求 */
      readonly 群众诉求?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 走访群众 */
        readonly 走访?: FigureData;
        /** 群众认可 */
        readonly 认可?: FigureData;
        /** 群众认可率 */
        readonly 认可率?: FigureData;
        /** 收集群众诉求 */
        readonly 收集?: FigureData;
        /** 解决群众诉求 */
        readonly 解决?: FigureData;
        /** 诉求解决率 */
        readonly 解决率?: FigureData;
        /** 解答法律咨询 */
        readonly 咨询?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 社会稳定的结果 */
      readonly 稳定结果?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 统计的是哪一种起因 */
        readonly 起因?: string;
        readonly 群体性事件?: FigureData;
        readonly 集体上访?: FigureData;
        readonly 越级上访?: FigureData;
        /** 上访事件 */
        readonly 上访?: FigureData;
        /** 群体性械斗 */
        readonly 械斗?: FigureData;
        /** 民转刑案件 */
        readonly 民转刑?: FigureData;
        /** 个人极端案事件 */
        readonly 极端事件?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 普法?: {
      readonly 标题?: string;
      /** 普法规划和责任 */
      readonly 普法责任?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 执行的普法规划 */
        readonly 规划?: string;
        /** 普法责任清单事项 */
        readonly 清单?: FigureData;
        /** 列入清单的责任单位 */
        readonly 责任单位?: FigureData;
        /** 普法工作会议 */
        readonly 会议?: FigureData;
        /** 普法履职评议 */
        readonly 评议?: FigureData;
        /** 接受评议的单位 */
        readonly 评议单位?: FigureData;
        /** 普法经费 */
        readonly 经费?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 重要节点集中宣传 */
      readonly 集中宣传?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 宣传节点 */
        readonly 节点?: string | readonly string[];
        /** 宣传的法律和内容 */
        readonly 主题?: string | readonly string[];
        /** 宣传方式 */
        readonly 方式?: string | readonly string[];
        /** 宣传载体 */
        readonly 载体?: string | readonly string[];
        /** 集中宣传活动 */
        readonly 场次?: FigureData;
        /** 集中宣传发放资料 */
        readonly 资料?: FigureData;
        /** 现场解答咨询 */
        readonly 咨询?: FigureData;
        /** 集中宣传受教育群众 */
        readonly 受众?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 全年普法活动 */
      readonly 普法活动?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 普法宣传活动 */
        readonly 活动?: FigureData;
        /** 发放宣传资料 */
        readonly 资料?: FigureData;
        /** 受教育群众 */
        readonly 受众?: FigureData;
        /** 入户宣传 */
        readonly 入户?: FigureData;
        /** 解答法律咨询 */
        readonly 咨询?: FigureData;
        /** 悬挂横幅标语 */
        readonly 横幅?: FigureData;
        /** 制作展板 */
        readonly 展板?: FigureData;
        /** 法治文艺演出 */
        readonly 演出?: FigureData;
        /** 普法活动覆盖村（社区） */
        readonly 覆盖?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 法律进机关、乡村、社区、校园、企业 */
      readonly 法律进?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 法律进…… */
        readonly 对象?: string | readonly string[];
        /** “法律进”活动 */
        readonly 场次?: FigureData;
        /** 法律进机关 */
        readonly 机关?: FigureData;
        /** 法律进乡村 */
        readonly 乡村?: FigureData;
        /** 法律进社区 */
        readonly 社区?: FigureData;
        /** 法律进校园 */
        readonly 校园?: FigureData;
        /** 法律进企业 */
        readonly 企业?: FigureData;
        /** “法律进”受教育群众 */
        readonly 受众?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 法治宣讲和法治讲座 */
      readonly 宣讲讲座?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 宣讲、讲座的内容 */
        readonly 主题?: string | readonly string[];
        /** 法治宣讲员 */
        readonly 讲师?: FigureData;
        /** 法治宣讲 */
        readonly 宣讲?: FigureData;
        /** 听宣讲的群众 */
        readonly 宣讲受众?: FigureData;
        /** 法治讲座 */
        readonly 讲座?: FigureData;
        /** 听讲座的人次 */
        readonly 讲座人次?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 反诈宣传?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 反诈专题宣传 */
        readonly 场次?: FigureData;
        /** 街头反诈宣传 */
        readonly 街头?: FigureData;
        /** 反诈入户宣传 */
        readonly 入户?: FigureData;
        /** 发放反诈资料 */
        readonly 资料?: FigureData;
        /** 反诈宣传受教育群众 */
        readonly 受众?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 青少年法治教育 */
      readonly 青少年普法?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 法治教育形式 */
        readonly 形式?: string | readonly string[];
        /** 法治副校长 */
        readonly 副校长?: FigureData;
        /** 配备法治副校长的学校 */
        readonly 学校?: FigureData;
        /** 青少年法治教育活动 */
        readonly 活动?: FigureData;
        /** 学校法治课 */
        readonly 法治课?: FigureData;
        readonly 模拟法庭?: FigureData;
        /** 受教育学生 */
        readonly 学生?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 新媒体普法?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 普法平台 */
        readonly 平台?: string | readonly string[];
        /** 推送普法信息 */
        readonly 推送?: FigureData;
        /** 普法短视频 */
        readonly 视频?: FigureData;
        /** 普法直播 */
        readonly 直播?: FigureData;
        /** 播放普法广播 */
        readonly 广播?: FigureData;
        /** 浏览量 */
        readonly 浏览?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 法治文化阵地 */
      readonly 文化阵地?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 法治文化阵地 */
        readonly 数量?: FigureData;
        /** 当年新建 */
        readonly 新建?: FigureData;
        /** 阵地名称 */
        readonly 名称?: string | readonly string[];
        /** 法治广场、公园 */
        readonly 广场?: FigureData;
        /** 法治长廊 */
        readonly 长廊?: FigureData;
        /** 法治宣传栏 */
        readonly 宣传栏?: FigureData;
        /** 法律图书角 */
        readonly 图书角?: FigureData;
        /** 普法电子屏 */
        readonly 电子屏?: FigureData;
        /** 有阵地的村（社区） */
        readonly 覆盖?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 法治队伍?: {
      readonly 标题?: string;
      readonly 干部法治教育?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 教育的对象 */
        readonly 对象?: string;
        /** 教育方式 */
        readonly 方式?: string | readonly string[];
        /** 干部法治培训 */
        readonly 培训?: FigureData;
        /** 干部参训 */
        readonly 参训?: FigureData;
        /** 旁听庭审 */
        readonly 旁听?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 法律明白人?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 法律明白人 */
        readonly 人数?: FigureData;
        /** 新培养法律明白人 */
        readonly 新增?: FigureData;
        /** 每个村（社区）的法律明白人 */
        readonly 每村?: FigureData;
        /** 有法律明白人的村（社区） */
        readonly 覆盖?: FigureData;
        /** 法律明白人培训 */
        readonly 培训?: FigureData;
        /** 法律明白人参训 */
        readonly 参训?: FigureData;
        /** 法律明白人参与化解纠纷 */
        readonly 调解?: FigureData;
        /** 法律明白人参与普法 */
        readonly 宣传?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 网格和网格员 */
      readonly 网格?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        readonly 网格?: FigureData;
        readonly 网格员?: FigureData;
        /** 专职网格员 */
        readonly 专职?: FigureData;
        /** 兼职网格员 */
        readonly 兼职?: FigureData;
        /** 网格员培训 */
        readonly 培训?: FigureData;
        /** 网格员走访 */
        readonly 走访?: FigureData;
        /** 网格上报事件 */
        readonly 上报?: FigureData;
        /** 网格事件办结 */
        readonly 办结?: FigureData;
        /** 网格事件办结率 */
        readonly 办结率?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 普法志愿队伍 */
      readonly 志愿队?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 志愿队的成员 */
        readonly 成员?: string | readonly string[];
        /** 普法志愿队 */
        readonly 队伍?: FigureData;
        /** 普法志愿者 */
        readonly 志愿者?: FigureData;
        /** 法治队伍培训 */
        readonly 培训?: FigureData;
        /** 普法志愿活动 */
        readonly 活动?: FigureData;
        /** 志愿服务群众 */
        readonly 服务?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 法治示范创建 */
      readonly 示范创建?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 民主法治示范村（社区） */
        readonly 示范村?: FigureData;
        /** 全国民主法治示范村（社区） */
        readonly 国家级?: FigureData;
        /** 省级民主法治示范村（社区） */
        readonly 省级?: FigureData;
        /** 市级民主法治示范村（社区） */
        readonly 市级?: FigureData;
        /** 新创建民主法治示范村（社区） */
        readonly 新增?: FigureData;
        /** 学法用法示范户 */
        readonly 示范户?: FigureData;
        /** 修订并审查的村规民约 */
        readonly 村规民约?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 公共法律服务?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 服务场所 */
        readonly 设施?: string | readonly string[];
        /** 公共法律服务站（室） */
        readonly 站点?: FigureData;
        /** 法律服务自助机 */
        readonly 自助机?: FigureData;
        /** 服务群众 */
        readonly 服务?: FigureData;
        /** 提供法律咨询 */
        readonly 咨询?: FigureData;
        /** 协助申请法律援助 */
        readonly 援助?: FigureData;
        /** 协助办理公证 */
        readonly 公证?: FigureData;
        /** 代写法律文书 */
        readonly 文书?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 司法所?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 司法所工作人员 */
        readonly 人员?: FigureData;
        /** 在册社区矫正对象 */
        readonly 矫正?: FigureData;
        /** 安置帮教对象 */
        readonly 帮教?: FigureData;
        /** 走访矫正和帮教对象 */
        readonly 走访?: FigureData;
        /** 集中教育 */
        readonly 教育?: FigureData;
        /** 脱管漏管 */
        readonly 脱管?: FigureData;
        readonly 重新犯罪?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 监督?: {
      readonly 标题?: string;
      readonly 人大监督?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 向人大报告重大事项 */
        readonly 报告?: FigureData;
        /** 人大听取审议专项工作报告 */
        readonly 听取?: FigureData;
        /** 人大代表视察调研 */
        readonly 视察?: FigureData;
        /** 人大执法检查 */
        readonly 执法检查?: FigureData;
        /** 人大评议 */
        readonly 评议?: FigureData;
        /** 代表走访选民活动 */
        readonly 走访?: FigureData;
        /** 走访选民 */
        readonly 选民?: FigureData;
        /** 收到代表意见 */
        readonly 意见?: FigureData;
        /** 哪级人大 */
        readonly 层级?: string;
        /** 办理人大代表建议 */
        readonly 建议?: FigureData;
        /** 办结人大代表建议 */
        readonly 办结?: FigureData;
        /** 代表建议办结率 */
        readonly 办结率?: FigureData;
        /** 代表满意 */
        readonly 满意?: FigureData;
        /** 代表满意率 */
        readonly 满意率?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 政协监督?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 政协委员协商议事 */
        readonly 协商?: FigureData;
        /** 政协委员视察调研 */
        readonly 视察?: FigureData;
        /** 收到委员意见 */
        readonly 意见?: FigureData;
        /** 哪级政协 */
        readonly 层级?: string;
        /** 办理政协提案 */
        readonly 提案?: FigureData;
        /** 办结政协提案 */
        readonly 办结?: FigureData;
        /** 提案办结率 */
        readonly 办结率?: FigureData;
        /** 委员满意 */
        readonly 满意?: FigureData;
        /** 委员满意率 */
        readonly 满意率?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 审计监督?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 接受审计 */
        readonly 项目?: FigureData;
        /** 组织内部审计 */
        readonly 内审?: FigureData;
        /** 审计村（社区） */
        readonly 村级?: FigureData;
        /** 审计发现问题 */
        readonly 问题?: FigureData;
        /** 完成审计问题整改 */
        readonly 整改?: FigureData;
        /** 审计问题整改率 */
        readonly 整改率?: FigureData;
        /** 整改涉及资金 */
        readonly 资金?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 督察、巡察和自查问题整改 */
      readonly 问题整改?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 问题由谁反馈 */
        readonly 来源?: string;
        /** 接受督察检查 */
        readonly 督察?: FigureData;
        /** 开展自查 */
        readonly 自查?: FigureData;
        /** 问题所在领域 */
        readonly 领域?: string;
        /** 反馈或发现的问题 */
        readonly 问题?: FigureData;
        /** 完成问题整改 */
        readonly 整改?: FigureData;
        /** 问题整改率 */
        readonly 整改率?: FigureData;
        /** 尚在整改 */
        readonly 未完?: FigureData;
        /** 修订完善了哪些制度 */
        readonly 制度名称?: string | readonly string[];
        /** 修订完善制度 */
        readonly 制度?: FigureData;
        /** 追缴清退资金 */
        readonly 清退?: FigureData;
        /** 问责处理 */
        readonly 问责?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 检察建议、司法建议 */
      readonly 司法监督?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 收到检察建议 */
        readonly 检察建议?: FigureData;
        /** 回复检察建议 */
        readonly 检察回复?: FigureData;
        /** 收到司法建议 */
        readonly 司法建议?: FigureData;
        /** 回复司法建议 */
        readonly 司法回复?: FigureData;
        /** 收到监察建议 */
        readonly 监察建议?: FigureData;
        /** 检察公益诉讼案件 */
        readonly 公益诉讼?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 社会监督和舆论监督 */
      readonly 社会监督?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 聘请社会监督员 */
        readonly 监督员?: FigureData;
        /** 召开座谈会 */
        readonly 座谈?: FigureData;
        /** 收集群众意见 */
        readonly 意见?: FigureData;
        /** 办理群众意见 */
        readonly 办理?: FigureData;
        /** 发放问卷 */
        readonly 问卷?: FigureData;
        /** 群众满意度 */
        readonly 满意度?: FigureData;
        /** 意见箱、监督信箱 */
        readonly 信箱?: FigureData;
        /** 回应处置舆情 */
        readonly 舆情?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly 平安应急?: {
      readonly 标题?: string;
      /** 应急预案和突发事件处置 */
      readonly 应急预案?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 制定修订应急预案 */
        readonly 预案?: FigureData;
        /** 村（社区）应急预案 */
        readonly 村级?: FigureData;
        /** 预案涉及领域 */
        readonly 领域?: string | readonly string[];
        /** 应急队伍 */
        readonly 队伍?: FigureData;
        /** 应急队员 */
        readonly 队员?: FigureData;
        /** 应急避难场所 */
        readonly 避难?: FigureData;
        /** 专人监测的灾害隐患点 */
        readonly 隐患点?: FigureData;
        /** 发布预警信息 */
        readonly 预警?: FigureData;
        /** 转移避险群众 */
        readonly 转移?: FigureData;
        /** 发生并处置的突发事件 */
        readonly 处置?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 安全生产检查和隐患整治 */
      readonly 安全生产?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 研究安全生产会议 */
        readonly 会议?: FigureData;
        /** 签订安全生产责任书 */
        readonly 责任书?: FigureData;
        /** 检查的领域 */
        readonly 领域?: string | readonly string[];
        /** 开展安全检查 */
        readonly 检查?: FigureData;
        /** 检查企业和场所 */
        readonly 场所?: FigureData;
        /** 排查出安全隐患 */
        readonly 隐患?: FigureData;
        /** 整治安全隐患 */
        readonly 整改?: FigureData;
        /** 隐患整改率 */
        readonly 整改率?: FigureData;
        /** 发出整改通知书 */
        readonly 文书?: FigureData;
        /** 较大以上生产安全事故 */
        readonly 事故?: FigureData;
        /** 生产安全亡人事故 */
        readonly 亡人事故?: FigureData;
        /** 生产安全事故 */
        readonly 各类事故?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 应急演练和安全培训 */
      readonly 演练培训?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 演练科目 */
        readonly 科目?: string | readonly string[];
        /** 应急演练 */
        readonly 演练?: FigureData;
        /** 参加演练 */
        readonly 参演?: FigureData;
        /** 培训专题 */
        readonly 专题?: string | readonly string[];
        /** 安全培训 */
        readonly 培训?: FigureData;
        /** 安全培训参训 */
        readonly 参训?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 安全宣传?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 安全集中宣传 */
        readonly 集中?: FigureData;
        /** 安全入户宣传 */
        readonly 入户?: FigureData;
        /** 发放安全宣传资料 */
        readonly 资料?: FigureData;
        /** 安全宣传受众 */
        readonly 受众?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 值班值守?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 抽查值班 */
        readonly 抽查?: FigureData;
        /** 报送紧急信息 */
        readonly 信息?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 治安防控和平安建设 */
      readonly 治安防控?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 平安建设投入 */
        readonly 投入?: FigureData;
        /** 投入的项目 */
        readonly 项目?: string;
        readonly 巡防队?: FigureData;
        /** 治安巡逻 */
        readonly 巡逻?: FigureData;
        /** 违法犯罪警情 */
        readonly 警情?: FigureData;
        /** 违法犯罪警情同比下降 */
        readonly 警情下降?: FigureData;
        /** 警情降幅排名 */
        readonly 排名?: string;
        /** 刑事案件 */
        readonly 案件?: FigureData;
        readonly 命案?: FigureData;
        /** 连续未发生命案 */
        readonly 零发案?: FigureData;
        /** 群众安全感 */
        readonly 安全感?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 扫黑除恶?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 线索摸排 */
        readonly 摸排?: FigureData;
        /** 涉黑涉恶线索 */
        readonly 线索?: FigureData;
        /** 移交线索 */
        readonly 移交?: FigureData;
        /** 扫黑除恶宣传 */
        readonly 宣传?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 打击防范电信网络诈骗 */
      readonly 反诈行动?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 劝阻潜在受骗群众 */
        readonly 劝阻?: FigureData;
        /** 止付挽回损失 */
        readonly 止付?: FigureData;
        /** 电信网络诈骗发案 */
        readonly 发案?: FigureData;
        /** 电信网络诈骗发案同比下降 */
        readonly 发案下降?: FigureData;
        /** 安装国家反诈中心应用 */
        readonly 安装?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 河湖长制?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 各级河长 */
        readonly 河长?: FigureData;
        /** 乡级河长巡河 */
        readonly 乡级?: FigureData;
        /** 村级河长巡河 */
        readonly 村级?: FigureData;
        /** 巡河总次数 */
        readonly 巡河?: FigureData;
        /** 林长巡林 */
        readonly 林长?: FigureData;
        /** 发现河道问题 */
        readonly 问题?: FigureData;
        /** 整改河道问题 */
        readonly 整改?: FigureData;
        /** 清理河道垃圾 */
        readonly 清理?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly 动物防疫?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 强制免疫 */
        readonly 免疫?: FigureData;
        readonly 免疫率?: FigureData;
        /** 发放疫苗 */
        readonly 疫苗?: FigureData;
        /** 疫情检测 */
        readonly 检测?: FigureData;
        readonly 检测率?: FigureData;
        /** 检测合格率 */
        readonly 合格率?: FigureData;
        /** 防疫执法检查 */
        readonly 检查?: FigureData;
        /** 无害化处理 */
        readonly 无害化?: FigureData;
        readonly 消毒?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      /** 数字化治理 */
      readonly 智慧治理?: {
        readonly 领句?: string;
        /** 由谁做 */
        readonly 由?: string;
        /** 建设使用的平台 */
        readonly 平台?: string | readonly string[];
        /** 数字化建设投入 */
        readonly 投入?: FigureData;
        /** 安装视频监控 */
        readonly 摄像头?: FigureData;
        /** 上墙的属地管理二维码 */
        readonly 二维码?: FigureData;
        /** 平台受理事件 */
        readonly 事件?: FigureData;
        /** 平台办结事件 */
        readonly 办结?: FigureData;
        /** 平台事件办结率 */
        readonly 办结率?: FigureData;
        readonly 做法?: string | readonly string[];
        readonly 目的?: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
        readonly 成效?: string;
        readonly 写成?: string;
      };
      readonly [own: `+${string}`]: OwnMatterData;
    };
    readonly [own: `+${string}`]: OwnMatterData;
  };
  readonly 存在的不足?: readonly ({
    readonly 问题: string | readonly string[];
    readonly 表现?: string;
    readonly 原因?: string;
    readonly 数字?: Readonly<Record<string, FigureData>>;
    readonly 写成?: string;
  })[];
  readonly 下年度安排?: readonly ({
    readonly 标题: string;
    readonly 措施?: string | readonly string[];
    readonly 对应?: string;
    readonly 数字?: Readonly<Record<string, FigureData>>;
    readonly 写成?: string;
  })[];
  readonly 其他需要报告的情况?: string | readonly string[];
}
