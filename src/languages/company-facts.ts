/**
 * The table in which senders state themselves, field by field, where a heading may be missing: "会社名：見本汽船株式会社", "設立：1972年", "회사명: …". What opens it
 * names the sender; an event's facts open on something else. As `key` spells them. Data only.
 */
// biome-ignore format: word lists are read in lines
export const companyNames: ReadonlySet<string> = new Set([
  "会社名", "社名", "商号", "企業名", "法人名", "団体名", "会社名称", "公司名称", "公司名稱", "企业名称", "企業名稱", "机构名称", "機構名稱", "회사명", "기업명", "상호", "상호명", "법인명", "기관명",
]);

// biome-ignore format: word lists are read in lines
export const companyFacts: ReadonlySet<string> = new Set([
  "設立", "設立日", "設立年月日", "設立年月", "創業", "創立", "所在地", "本社所在地", "本社", "代表者", "代表者名", "代表", "代表取締役", "代表取締役社長", "資本金", "事業内容", "業務内容", "従業員数", "社員数", "売上高", "url", "hp", "web", "webサイト", "ホームページ", "コーポレートサイト", "公式サイト", "公式hp", "会社hp", "上場市場", "証券コード",
  "成立时间", "成立時間", "成立日期", "创立时间", "注册资本", "註冊資本", "法定代表人", "负责人", "負責人", "总部", "總部", "地址", "公司地址", "主营业务", "主要業務", "营业项目", "營業項目", "员工人数", "員工人數", "网址", "網址", "官网", "官網", "官方网站", "官方網站",
  "설립", "설립일", "설립연도", "창립", "대표", "대표자", "대표이사", "소재지", "본사", "주소", "자본금", "사업내용", "사업 내용", "사업분야", "사업 분야", "주요사업", "주요 사업", "임직원수", "임직원 수", "직원수", "홈페이지", "웹사이트",
]);
