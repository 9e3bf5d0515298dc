/** What the names of offices end on, before the name of somebody who sits there: "能源局林若水副局長", "広報課見本一郎課長". Data only. */
// biome-ignore format: word lists are read in lines
export const officeEnds: readonly string[] = [
  "局", "部", "組", "组", "處", "处", "司", "署", "科", "室", "課", "课", "股", "廳", "厅", "隊", "队", "院", "所", "會", "会", "社", "館", "馆", "系", "班", "中心", "公司", "集團", "集团", "銀行", "银行", "大學", "大学",
];
