/** In scripts without spaces: words by which a line before a colon introduces what stands below, and is no heading. Data only. */
export const introducing: readonly string[] = [
  "以下为",
  "以下是",
  "以下為",
  "如下",
  "全文",
  "原文",
  "以下の通り",
  "以下のとおり",
  "次の通り",
  "次のとおり",
  "下記の通り",
  "下記のとおり",
  "は以下",
];
