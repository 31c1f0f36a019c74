// Made from data/facts.schema.json by `npm run generate`.

/** 317 · 317件 · 300余次 · 约6万元 · 317件（上年305件） */
export type FigureData = number | string;

/** The facts of one town and year, as its YAML file states them. */
export interface FactsData {
  /** 报告年度 */
  readonly 年度: number;
  readonly 单位: {
    /** 单位全称 */
    readonly 名称: string;
    /** 单位简称 */
    readonly 简称: string;
    /** 党委全称 */
    readonly 党委?: string;
    /** 上级县（市、区） */
    readonly 上级?: string;
  };
  /** 公文要素 */
  readonly 公文?: {
    readonly 标题?: string;
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
    readonly 体例?: string;
    /** 年度用语 */
    readonly 用语?: Readonly<Record<string, string>>;
    readonly 照录?: readonly ({
      /** 键的路径 */
      readonly 项: string;
      readonly 缘由: string;
    })[];
  };
  readonly 学习贯彻重大部署: {
    /** 理论学习中心组专题学习 */
    readonly 专题学习?: FigureData;
    readonly 集中研讨?: FigureData;
    /** 分专题学习 */
    readonly 专题?: readonly ({
      /** 学习内容 */
      readonly 内容: string;
      readonly 次数?: FigureData;
    })[];
    /** 宣讲活动 */
    readonly 宣讲?: FigureData;
    readonly 宣讲覆盖?: FigureData;
    /** 学习宣传方式 */
    readonly 方式?: string | readonly string[];
    readonly 做法?: string | readonly string[];
    readonly 亮点?: readonly ({
      readonly 标题: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
    })[];
  };
  readonly 学习贯彻习近平法治思想: {
    /** 习近平法治思想专题学习 */
    readonly 专题学习?: FigureData;
    /** 同时学习的内容 */
    readonly 学习内容?: string | readonly string[];
    readonly 党内法规学习?: FigureData;
    readonly 专题培训?: FigureData;
    /** 专题培训人次 */
    readonly 培训人次?: FigureData;
    /** 机关干部集中学习 */
    readonly 机关集中学习?: FigureData;
    /** 每年学法次数要求 */
    readonly 年度学法要求?: FigureData;
    /** 每年法律知识培训学时要求 */
    readonly 学时要求?: FigureData;
    readonly 参训率?: FigureData;
    readonly 学法考试?: {
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
    };
    readonly 做法?: string | readonly string[];
    readonly 亮点?: readonly ({
      readonly 标题: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
    })[];
  };
  readonly 第一责任人履职: {
    /** 听取法治政府建设工作汇报 */
    readonly 听取汇报?: FigureData;
    /** 听取汇报的会议 */
    readonly 会议形式?: string;
    /** 研究部署法治政府建设工作 */
    readonly 研究部署?: FigureData;
    /** 法治建设专题会议 */
    readonly 专题会议?: FigureData;
    /** 主要负责人组织的学法活动 */
    readonly 学习活动?: FigureData;
    /** 主要负责人讲法治课 */
    readonly 法治课?: FigureData;
    /** 批示督办法治事项 */
    readonly 批示督办?: FigureData;
    /** 年终述法 */
    readonly 述法?: FigureData;
    /** 法治政府建设工作领导小组 */
    readonly 领导小组?: {
      readonly 组长?: string;
      readonly 副组长?: string;
      readonly 成员?: string;
      /** 领导小组会议 */
      readonly 会议?: FigureData;
    };
    readonly 做到?: string | readonly string[];
    readonly 亮点?: readonly ({
      readonly 标题: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
    })[];
  };
  readonly 主要举措和成效: {
    readonly 政府职能?: {
      /** 权责清单事项 */
      readonly 权责清单?: FigureData;
      /** 履职事项清单：基本履职事项 */
      readonly 基本履职?: FigureData;
      /** 履职事项清单：配合履职事项 */
      readonly 配合履职?: FigureData;
      /** 履职事项清单：上级部门收回事项 */
      readonly 上级收回?: FigureData;
      /** 承接行政职权 */
      readonly 承接职权?: FigureData;
      /** 承接职权的领域 */
      readonly 承接领域?: string | readonly string[];
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 政务服务?: {
      /** 进驻大厅事项 */
      readonly 进驻事项?: FigureData;
      /** 进驻大厅的领域 */
      readonly 进驻领域?: string | readonly string[];
      readonly 窗口办理?: FigureData;
      readonly 网上办理?: FigureData;
      readonly 上门办理?: FigureData;
      /** 上门办理的事项 */
      readonly 上门事项?: string | readonly string[];
      /** 下放村（社区）办理事项 */
      readonly 下放事项?: FigureData;
      /** 下放到哪里 */
      readonly 下放去向?: string;
      /** 发布办事二维码 */
      readonly 扫码办事?: FigureData;
      /** 全程代办项目 */
      readonly 代办项目?: FigureData;
      readonly 办结率?: FigureData;
      readonly 满意率?: FigureData;
      readonly 网上评价率?: FigureData;
      /** 等候超时率下降 */
      readonly 超时率下降?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 营商环境?: {
      readonly 服务企业?: FigureData;
      /** 协助企业申报扶持资金 */
      readonly 扶持资金?: FigureData;
      /** 出具企业法治体检报告 */
      readonly 法治体检?: FigureData;
      /** 为企业举办法治讲座 */
      readonly 企业讲座?: FigureData;
      /** 政府投资项目审批 */
      readonly 项目审批?: FigureData;
      /** 企业投资项目备案 */
      readonly 项目备案?: FigureData;
      /** 经营主体总数 */
      readonly 经营主体?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 依法决策?: {
      /** 严格执行的决策程序 */
      readonly 程序?: string | readonly string[];
      /** 重大行政决策事项 */
      readonly 决策事项?: FigureData;
      readonly 合法性审查?: FigureData;
      /** 合同合法性审查 */
      readonly 合同审查?: FigureData;
      /** 合同由谁审查 */
      readonly 审查单位?: string;
      /** 制定的决策制度（写文件名） */
      readonly 制度?: string | readonly string[];
      /** 因决策不当引发的重大群体性事件 */
      readonly 群体性事件?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 规范性文件?: {
      /** 规范性文件合法性审查 */
      readonly 审查?: FigureData;
      /** 制定规范性文件 */
      readonly 制定?: FigureData;
      /** 报送备案 */
      readonly 备案?: FigureData;
      /** 清理规范性文件 */
      readonly 清理?: FigureData;
      /** 废止规范性文件 */
      readonly 废止?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 法律顾问?: {
      /** 聘任方式 */
      readonly 聘任?: string;
      /** 律师事务所 */
      readonly 律所?: string;
      /** 律师姓名 */
      readonly 律师?: string | readonly string[];
      /** 法律顾问人数 */
      readonly 人数?: FigureData;
      readonly 公职律师?: FigureData;
      /** 提供法律咨询 */
      readonly 咨询?: FigureData;
      /** 出具法律意见 */
      readonly 法律意见?: FigureData;
      /** 代理诉讼案件 */
      readonly 代理诉讼?: FigureData;
      /** 参与人民调解 */
      readonly 参与调解?: FigureData;
      /** 参加专项会议 */
      readonly 参与会议?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 政务公开?: {
      /** 公开政府信息 */
      readonly 公开信息?: FigureData;
      /** 在其他平台公开信息 */
      readonly 累计公开?: FigureData;
      /** 公开的内容 */
      readonly 公开内容?: string | readonly string[];
      /** 受理政府信息公开申请 */
      readonly 依申请公开?: FigureData;
      /** 公开平台 */
      readonly 平台?: string | readonly string[];
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 热线?: {
      /** 受理工单 */
      readonly 工单?: FigureData;
      /** 办结工单 */
      readonly 办结?: FigureData;
      /** 满意工单 */
      readonly 满意?: FigureData;
      readonly 办结率?: FigureData;
      readonly 满意率?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 行政执法?: {
      /** 执法人员 */
      readonly 人员?: {
        readonly 执法人员?: FigureData;
        /** 持证人员 */
        readonly 持证?: FigureData;
        /** 新考取执法证 */
        readonly 新考取?: FigureData;
        /** 参加执法资格考试 */
        readonly 参加考试?: FigureData;
      };
      /** 执法培训 */
      readonly 培训?: {
        /** 培训场次 */
        readonly 场次?: FigureData;
        /** 培训人次 */
        readonly 人次?: FigureData;
        /** 人均学时 */
        readonly 学时?: FigureData;
      };
      /** 法律知识考试 */
      readonly 知识考试?: {
        /** 考试次数 */
        readonly 次数?: FigureData;
        readonly 参考率?: FigureData;
        readonly 合格率?: FigureData;
      };
      /** 办理案件 */
      readonly 案件?: {
        /** 办理案件 */
        readonly 总数?: FigureData;
        /** 行政检查 */
        readonly 检查?: FigureData;
        /** 行政处罚 */
        readonly 处罚?: FigureData;
        /** 行政强制 */
        readonly 强制?: FigureData;
        /** 重大案件 */
        readonly 重大?: FigureData;
      };
      /** 执法办案平台 */
      readonly 平台?: {
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
      };
      /** 罚没金额 */
      readonly 罚没?: FigureData;
      /** 执法装备和场所投入 */
      readonly 投入?: FigureData;
      readonly 案卷评查?: FigureData;
      /** 执法监督检查 */
      readonly 监督检查?: FigureData;
      /** 跨部门“综合查一次” */
      readonly 综合查一次?: {
        readonly 次数?: FigureData;
        /** 涉及企业 */
        readonly 企业?: FigureData;
      };
      /** 承接行政执法职权 */
      readonly 承接职权?: FigureData;
      /** 承接执法职权的领域 */
      readonly 承接领域?: string | readonly string[];
      /** 专项执法行动 */
      readonly 专项行动?: readonly ({
        /** 行动名称 */
        readonly 名称: string;
        readonly 内容?: string;
        /** 行动次数 */
        readonly 次数?: FigureData;
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 行政应诉?: {
      /** 行政复议案件 */
      readonly 复议?: FigureData;
      /** 被复议纠错 */
      readonly 复议纠错?: FigureData;
      /** 行政诉讼案件 */
      readonly 诉讼?: FigureData;
      /** 负责人应出庭案件 */
      readonly 应出庭?: FigureData;
      /** 负责人出庭案件 */
      readonly 出庭?: FigureData;
      /** 负责人出庭应诉率 */
      readonly 出庭率?: FigureData;
      /** 不开庭审理案件 */
      readonly 不开庭?: FigureData;
      readonly 胜诉?: FigureData;
      readonly 败诉?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 矛盾化解?: {
      readonly 排查频次?: string;
      /** 排查矛盾纠纷 */
      readonly 排查?: FigureData;
      /** 受理案件 */
      readonly 受理?: FigureData;
      /** 调解成功 */
      readonly 成功?: FigureData;
      /** 调解成功率 */
      readonly 成功率?: FigureData;
      /** 统计范围 */
      readonly 范围?: string;
      /** 涉及领域 */
      readonly 领域?: string | readonly string[];
      readonly 司法确认?: FigureData;
      /** 接待来信来访 */
      readonly 信访?: FigureData;
      /** 收集群众诉求 */
      readonly 诉求?: FigureData;
      /** 解答法律咨询 */
      readonly 法律咨询?: FigureData;
      /** 人民调解组织 */
      readonly 调解组织?: FigureData;
      /** 人民调解员 */
      readonly 调解员?: FigureData;
      /** 因调处不当引发的群体性事件 */
      readonly 群体性事件?: FigureData;
      /** 调解品牌（写名称） */
      readonly 品牌?: string | readonly string[];
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 普法?: {
      /** 普法宣传活动 */
      readonly 活动?: FigureData;
      /** 发放宣传资料 */
      readonly 资料?: FigureData;
      /** 受教育群众 */
      readonly 受众?: FigureData;
      /** 法治讲座 */
      readonly 讲座?: FigureData;
      /** 入户宣传 */
      readonly 入户?: FigureData;
      /** 反诈专题宣传 */
      readonly 反诈?: FigureData;
      /** 法治文化阵地 */
      readonly 文化阵地?: FigureData;
      /** 法治宣传栏 */
      readonly 宣传栏?: FigureData;
      /** 法律图书角 */
      readonly 图书角?: FigureData;
      /** 阵地名称 */
      readonly 阵地?: string | readonly string[];
      /** 宣传节点 */
      readonly 节点?: string | readonly string[];
      /** 宣传内容 */
      readonly 内容?: string | readonly string[];
      /** 宣传平台 */
      readonly 平台?: string | readonly string[];
      /** 法律进…… */
      readonly 五进?: string | readonly string[];
      /** 宣传方式 */
      readonly 方式?: string | readonly string[];
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 法治队伍?: {
      readonly 网格?: FigureData;
      readonly 网格员?: FigureData;
      readonly 法律明白人?: FigureData;
      /** 法治队伍培训 */
      readonly 培训?: FigureData;
      /** 普法志愿队 */
      readonly 志愿队?: FigureData;
      readonly 志愿者?: FigureData;
      /** 学法用法示范户 */
      readonly 学法示范户?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 监督?: {
      /** 办理人大代表建议 */
      readonly 人大建议?: FigureData;
      /** 办结人大代表建议 */
      readonly 人大建议办结?: FigureData;
      /** 办理政协提案 */
      readonly 政协提案?: FigureData;
      /** 办结政协提案 */
      readonly 政协提案办结?: FigureData;
      /** 代表、委员满意率 */
      readonly 满意率?: FigureData;
      /** 人大代表走访选民活动 */
      readonly 代表走访?: FigureData;
      /** 政协委员协商议事 */
      readonly 协商议事?: FigureData;
      /** 整改审计问题 */
      readonly 审计整改?: FigureData;
      /** 整改监督发现的问题 */
      readonly 问题整改?: FigureData;
      /** 问题所在领域 */
      readonly 整改领域?: string;
      /** 修订完善制度 */
      readonly 制度修订?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 平安应急?: {
      /** 应急演练 */
      readonly 演练?: FigureData;
      /** 安全培训 */
      readonly 培训?: FigureData;
      /** 安全集中宣传 */
      readonly 宣传?: FigureData;
      /** 安全入户宣传 */
      readonly 入户宣传?: FigureData;
      /** 安全排查检查 */
      readonly 检查?: FigureData;
      /** 整治安全隐患 */
      readonly 隐患?: FigureData;
      /** 较大以上安全生产事故 */
      readonly 事故?: FigureData;
      /** 河长巡河 */
      readonly 巡河?: {
        /** 乡级河长巡河 */
        readonly 乡级?: FigureData;
        /** 村级河长巡河 */
        readonly 村级?: FigureData;
        /** 发现整改问题 */
        readonly 问题?: FigureData;
        /** 清理河道垃圾 */
        readonly 清理?: FigureData;
      };
      /** 平安建设投入 */
      readonly 投入?: FigureData;
      /** 投入的项目 */
      readonly 投入项目?: string;
      /** 违法犯罪警情下降 */
      readonly 警情下降?: FigureData;
      /** 连续未发生命案 */
      readonly 零发案?: FigureData;
      readonly 做法?: string | readonly string[];
      readonly 亮点?: readonly ({
        readonly 标题: string;
        readonly 内容?: string | readonly string[];
        readonly 数字?: Readonly<Record<string, FigureData>>;
      })[];
    };
    readonly 亮点?: readonly ({
      readonly 标题: string;
      readonly 内容?: string | readonly string[];
      readonly 数字?: Readonly<Record<string, FigureData>>;
    })[];
  };
  readonly 存在的不足: readonly ({
    readonly 问题: string;
    readonly 表现?: string;
    readonly 原因?: string;
    readonly 数字?: Readonly<Record<string, FigureData>>;
  })[];
  readonly 下年度安排: readonly ({
    readonly 标题: string;
    readonly 措施?: string | readonly string[];
    readonly 数字?: Readonly<Record<string, FigureData>>;
  })[];
  readonly 其他需要报告的情况?: string | readonly string[];
}
