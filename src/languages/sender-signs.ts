/**
 * How senders in scripts without spaces speak of themselves at the end of a release: "启明渡轮成立于1987年，是国内领先的渡轮运营商，总部位于…",
 * "あかつきフェリーは1987年に創業した客船会社です。本社を…". Data only.
 */
export interface SenderSigns {
  /** Between the name and what is said of it; empty where nothing has to stand there. */
  readonly topics: readonly string[];
  /** "founded", before a year or behind it. */
  readonly founded: readonly string[];
  /** Between that word and the year behind it. */
  readonly foundedLinks: readonly string[];
  /** Before a year that "founded" follows. */
  readonly yearLeads: readonly string[];
  /** "is", before what it is; empty where it stands behind. */
  readonly is: readonly string[];
  /** What is no "is": signs behind it that make another word of it. */
  readonly isNot: readonly string[];
  /** "company", "maker". */
  readonly kinds: readonly string[];
  /** "is", behind what it is; empty where it stands before. */
  readonly closes: readonly string[];
  /** "head office in", "share code", "provides": words that need no others. */
  readonly further: readonly string[];
  /** "for more", and "information" or an address soon behind it. */
  readonly readMore: readonly (readonly [words: readonly string[], behind: readonly string[]])[];
}

// biome-ignore format: word lists are read in lines
export const senderSigns: Readonly<Record<string, SenderSigns>> = {
  zh: {
    topics: [], is: ["是", "为", "為"], isNot: ["了", "止", "此"], closes: [],
    founded: ["成立", "创立", "創立", "创建", "創建", "始建", "创办", "創辦", "组建", "組建", "設立", "设立"],
    foundedLinks: ["于", "於"], yearLeads: ["自", "于", "於"],
    kinds: [
      "公司", "企业", "企業", "集团", "集團", "机构", "機構", "运营商", "營運商", "供应商", "供應商", "提供商", "服务商", "服務商", "制造商", "製造商", "品牌", "平台",
      "组织", "組織", "基金会", "基金會", "协会", "協會", "大学", "大學",
    ],
    further: [
      ..."总部设 总部設 总部位 总部坐 總部设 總部設 總部位 總部坐".split(" "),
      ...["股票", "股份", "证券", "證券", "上市"].flatMap((share) => ["代码", "代碼", "代號", "编号", "編號"].map((code) => share + code)),
      "官网", "官網", "官方網站", "官方网站", "业务遍及", "业务覆盖", "业务遍布", "業務遍及", "業務覆蓋", "業務遍布",
    ],
    readMore: [[
      ["更多", "了解", "詳情", "详情", "欲知", "如欲"],
      ["信息", "資訊", "资讯", "詳情", "详情", "请", "請", "www", "http", "網站", "网站"],
    ]],
  },
  ja: {
    topics: ["は", "では"], is: [], isNot: [], closes: ["です", "である", "。"],
    founded: ["創業", "設立", "創立", "創設"], foundedLinks: ["は", "以来", "は、", "以来、", "、", "，"], yearLeads: [],
    kinds: ["会社", "企業", "メーカー", "団体", "法人", "グループ", "事業者", "ブランド", "カンパニー"],
    further: [
      "本社", "本店", "詳しくは", "詳細は", "https:", "http:", "www.",
      ...["展開", "運営", "提供"].flatMap((work) => ["しています", "しますし", "します", "している", "する"].map((end) => work + end)),
    ],
    readMore: [],
  },
};
