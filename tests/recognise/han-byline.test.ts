import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const SIMPLE = [
  "渡轮重返旧码头",
  "启明渡轮公司宣布，旧码头的修缮工程已经完成，三座泊位将于下月重新开放，总投资四千一百万元。",
  "公司表示，新泊位可停靠更大的渡轮，工程历时两年，预计每年接待旅客九十万人次。",
];
const TRADITIONAL = [
  "渡輪重返舊碼頭",
  "啟明渡輪公司宣布，舊碼頭的修繕工程已經完成，三座泊位將於下月重新開放，總投資四千一百萬元。",
  "公司表示，新泊位可停靠更大的渡輪，工程歷時兩年，預計每年接待旅客九十萬人次。",
];
const read = (line: string, [headline, ...body] = TRADITIONAL, headed = true) =>
  parse(`${headed ? `${headline}\n\n` : ""}${line}\n\n${body.join("\n\n")}\n`);

describe("who writes, and from where, on a line of its own", () => {
  test.each([
    "記者王若水／海角報導",
    "記者王若水∕海角報導",
    "記者王若水、何大文/海角綜合報導",
    "記者 王若水 / 海角 報導",
    "記者王若水海角報導",
    "本報記者王若水／海角報導",
    "王若水／海角報導",
    "編輯部／海角報導",
    "海角通訊社／海角報導",
    "綜合報導",
    "撰文／王若水",
    "責任編輯／王若水",
    "〔記者王若水海角報導〕",
  ])("is a byline, neither deck nor headline: %s", (line) => {
    const below = read(line);
    expect(below.byline?.text).toContain(line.replace(/^〔|〕$/gu, ""));
    expect(below.headline?.text).toBe(TRADITIONAL[0]);
    expect(below.decks).toEqual([]);
    expect(read(line, TRADITIONAL, false).headline).toBeNull();
  });

  test.each(["本报记者 王若水", "记者 王若水 通讯员 何思水", "通讯员 何若水", "文／何若水", "本刊记者王若水"])(
    "is one in simplified characters: %s",
    (line) => {
      expect(read(line, SIMPLE).decks).toEqual([]);
      expect(read(line, SIMPLE, false).headline).toBeNull();
    },
  );

  test.each([
    "記者會明日舉行",
    "记者何惧风雨",
    "记者协会换届",
    "記者節／文化廣場",
    "文化／旅遊",
    "人民法院／工作報導",
    "編輯部搬遷",
    "通訊員培訓班開課",
    "記者證換發",
  ])("is none: %s", (line) => {
    expect(read(line).byline).toBeNull();
    expect(read(line, TRADITIONAL, false).headline?.text).toBe(line);
  });
});

describe("traditional characters are read as simplified ones are", () => {
  test.each([
    ["（文／林例 圖／港務局提供）", "港務局"],
    ["林例 文/王范 圖", "王范"],
    ["圖文：林例", "林例"],
  ])("who took the picture: %s", (row, name) => {
    expect(read(row).photoCredits.map(({ text }) => text)).toEqual([name]);
  });

  test("what a sender says of itself", () => {
    const text =
      "啟明渡輪成立於1987年，是國內領先的渡輪營運商，總部位於啟明市，在全國擁有超過四十條航線。更多資訊請見www.example.tw。";
    const release = parse(`${TRADITIONAL.join("\n\n")}\n\n${text}\n`);
    expect(release.language.tag).toBe("zh-Hant");
    expect(release.boilerplate.map((each) => each.text)).toEqual([text]);
  });
});
