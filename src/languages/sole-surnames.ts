/** Surnames of one sign from China and Korea, as Japanese writes them before a title: "王副部長", "朴大統領". No word for "former", "new", "the same" is one. Data only. */
export const soleSurnames: ReadonlySet<string> = new Set([
  ..."王李張劉陳楊趙黄周呉徐孫馬朱胡郭何羅梁謝宋唐許鄧馮韓曹曾彭蕭蔡潘董袁于余葉蒋杜蘇魏丁沈姚盧姜崔鍾譚陸汪范廖賈韋鄒孟熊秦邱尹薛閻侯龍陶黎賀顧郝龔邵銭厳覃武戴莫孔向湯温康施洪温朴金文権柳裵申",
]);
