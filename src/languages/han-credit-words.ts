/** What Chinese puts beside names in a line of credits: "文/林例 图/王范", "林例 文/王范 摄". Data only. */
export interface HanCreditWords {
  /** Who wrote it, behind a name. */
  readonly written: readonly string[];
  /** Who made the picture, before a name or behind one. */
  readonly picture: readonly string[];
  /** One sign for each of the two: "文、图", "图文" say that both are by one. */
  readonly text: readonly string[];
  readonly image: readonly string[];
  /** Behind who gave the picture, and no part of the name. */
  readonly given: readonly string[];
}

export const hanCreditWords: Readonly<Record<string, HanCreditWords>> = {
  zh: {
    written: "文 撰文 文字 报导 报道 報導 報道".split(" "),
    picture: "图 圖 图片 圖片 照片 摄 攝 摄影 攝影 影像".split(" "),
    text: ["文"],
    image: ["图", "圖"],
    given: "提供 供图 供圖 摄 攝 摄影 攝影".split(" "),
  },
};
