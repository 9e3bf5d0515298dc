/** What Chinese and Japanese call those who write, and what they do, in a line that says no more: "記者王若水／海角報導", "通讯员 何若水". Data only. */
export interface HanBylineWords {
  /** Before a name; longer ones first where one begins with another. */
  readonly writers: readonly string[];
  /** Behind a place, at the end of the line. */
  readonly reported: readonly string[];
  /** Before that, where it was put together from several. */
  readonly joined: readonly string[];
  /** Who writes where nobody is named. */
  readonly desks: readonly string[];
  /** What the names of agencies and papers end in. */
  readonly houses: readonly string[];
}

// biome-ignore format: word lists are read in lines
export const hanBylineWords: Readonly<Record<string, HanBylineWords>> = {
  zh: {
    writers: [
      "本报记者", "本報記者", "本刊记者", "本刊記者", "本网记者", "本網記者", "本台记者", "本台記者", "特约记者", "特約記者", "见习记者", "見習記者", "实习记者", "實習記者", "驻地记者", "駐地記者", "特派记者", "特派記者", "全媒体记者", "首席记者", "记者", "記者",
      "特约通讯员", "特約通訊員", "本报通讯员", "通讯员", "通訊員", "特派员", "特派員", "实习生", "實習生", "责任编辑", "責任編輯", "責任主編", "责编", "責編", "编辑", "編輯", "編譯", "编译", "撰文", "撰稿", "文字", "文",
    ],
    reported: ["报道", "报导", "報導", "報道"],
    joined: ["综合", "綜合"],
    desks: ["编辑部", "編輯部", "本报", "本報", "综合", "綜合"],
    houses: ["社", "网", "網", "报", "報"],
  },
  ja: {
    writers: ["編集部", "編集委員", "論説委員", "特派員", "支局", "記者", "取材・文", "文・構成", "執筆", "文"],
    reported: ["報告"],
    joined: ["総合"],
    desks: ["編集部"],
    houses: ["社", "新聞", "通信"],
  },
};
