/** How senders in scripts without spaces speak of themselves, as sources of expressions. */
export interface SenderSigns {
  /** What stands between the name and what is said of it. */
  readonly topic: string;
  /** "founded in 1987". */
  readonly founded: string;
  /** "is a company", in one sentence. */
  readonly isKind: string;
  /** "head office in", "read more at". */
  readonly further: string;
}

const DAY = String.raw`(?:年|年\d{1,2}月(?:\d{1,2}日)?)`;
const YEAR = String.raw`(?:西元|公元|民國|民国|明治|大正|昭和|平成|令和)?\s?[\d〇零一二三四五六七八九十百]{1,5}\s?`;

export const senderSigns: Readonly<Record<string, SenderSigns>> = {
  zh: {
    topic: "[，,]?",
    founded: `(?:成立|创立|創立|创建|創建|始建|创办|創辦|组建|組建|設立|设立)[于於]?${YEAR}${DAY}|[自于於]?${YEAR}${DAY}[^。]{0,6}(?:成立|创立|創立|创建|創建|创办|創辦|設立|设立)`,
    isKind:
      "[是为為](?!了|止|此)[^。；]{2,60}(?:公司|企业|企業|集团|集團|机构|機構|运营商|營運商|供应商|供應商|提供商|服务商|服務商|制造商|製造商|品牌|平台|组织|組織|基金会|基金會|协会|協會|大学|大學)",
    further:
      "(?:总部|總部)[设設位坐]|(?:更多|了解|詳情|详情|欲知|如欲)[^。]{0,20}(?:信息|資訊|资讯|詳情|详情|请|請|www|http|網站|网站)|(?:股票|股份|证券|證券|上市)(?:代码|代碼|代號|编号|編號)|官(?:网|網|方網站|方网站)|业务(?:遍及|覆盖|遍布)|業務(?:遍及|覆蓋|遍布)",
  },
  ja: {
    topic: "(?:（[^）]{1,40}）)?(?:は|では)[、，]?",
    founded: `${YEAR}年[^。]{0,12}(?:創業|設立|創立|創設)|(?:創業|設立|創立)(?:は|以来)?[、，]?${YEAR}年`,
    isKind: "[^。]{2,80}(?:会社|企業|メーカー|団体|法人|グループ|事業者|ブランド|カンパニー)(?:です|である|。)",
    further: "本社|本店|詳しくは|詳細は|https?:|www\\.|(?:展開|運営|提供)し(?:てい)?(?:ます|る)",
  },
};
