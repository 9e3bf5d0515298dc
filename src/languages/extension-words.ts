/** What stands before the number of an extension in an office: "（内線6740）", "(分機 12)". Data only. */
export const extensionWords: readonly string[] = [
  "内線",
  "内線番号",
  "内线",
  "內線",
  "分机",
  "分機",
  "转",
  "轉",
  "내선",
];

/** What stands glued before a number to call, in whatever script the text is: "TEL03-0000-0145". Data only. */
export const dialWords: readonly string[] = ["tel", "fax"];
