import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD = "启明渡轮公司宣布，旧码头的修缮工程已经完成，三座泊位将于下月重新开放，总投资四千一百万元。";
const MORE = "公司表示，新泊位可停靠更大的渡轮，工程历时两年，预计每年接待旅客九十万人次。";
const read = (above: string, below = "") =>
  parse(`渡轮重返旧码头\n\n${above}${LEAD}\n\n${MORE}\n${below}`, { language: "zh" });

describe("a row that says who wrote and who took the picture", () => {
  test.each([
    ["（文／林例 圖／港務局提供）", "港務局"],
    ["（文/林例 图/王范）", "王范"],
    ["文｜林例　图｜王范", "王范"],
    ["供稿：港务处　摄影：王范　编辑：林例　审核：陈样", "王范"],
    ["林例 文/王范 图", "王范"],
    ["（林例 文 王范 摄）", "王范"],
    ["图文：林例", "林例"],
    ["文/图 林例", "林例"],
  ])("is a credit, above the text and below it: %s", (row, name) => {
    for (const release of [read(`${row}\n\n`), read("", `\n${row}\n`)]) {
      expect(release.photoCredits.map(({ text }) => text)).toEqual([name]);
      expect(release.decks).toEqual([]);
      expect(release.body).toHaveLength(2);
    }
  });

  test.each(["文化/旅游 图书/出版", "图：新码头全景，摄于2023年", "审核：陈样"])("is none: %s", (row) => {
    expect(read("", `\n${row}\n`).photoCredits.map(({ text }) => text)).not.toContain("出版");
    expect(read("", `\n${row}\n`).photoCredits.map(({ text }) => text)).not.toContain("陈样");
  });
});

describe("what a sender says of itself at the end", () => {
  test.each([
    "启明渡轮成立于1987年，是国内领先的渡轮运营商，总部位于启明市，在全国拥有超过四十条航线。更多信息请访问www.example.cn。",
    "启明渡轮股份有限公司（股票代码：600000）是一家专注于水上客运的企业，业务遍及20多个城市，员工三千余人。",
  ])("is standing text without a heading: %s", (text) => {
    const release = read("", `\n${text}\n`);
    expect(release.boilerplate.map((each) => each.text)).toEqual([text]);
    expect(release.body).toHaveLength(2);
  });

  test("is so in Japanese", () => {
    const text =
      "あかつきフェリーは1987年に創業した客船会社です。本社を港市に置き、国内四十航路を運航しています。詳しくは https://www.example.jp をご覧ください。";
    const release = parse(
      `旧桟橋にフェリーが戻る\n\nあかつきフェリー株式会社は、旧桟橋の改修工事が完了し、三つの桟橋を来月から再開すると発表しました。\n\n同社によると、新しい桟橋にはより大きな船が着岸でき、年間90万人の利用を見込んでいます。\n\n${text}\n`,
      { language: "ja" },
    );
    expect(release.boilerplate).toHaveLength(1);
    expect(release.body).toHaveLength(2);
  });

  test.each([
    // Another name, no more than a year, and somebody's words.
    "海角轮船成立于1987年，是国内领先的渡轮运营商，总部位于海角市，在全国拥有超过四十条航线。",
    "启明渡轮表示，码头始建于1987年，工程完成之后将对公众开放，预计每天接待旅客两千五百人次。",
    "启明渡轮成立于1987年，是国内领先的渡轮运营商。林例说：“我们等这一天等了整整九年，现在它终于来了。”总部位于启明市。",
  ])("is not: %s", (text) => {
    expect(read("", `\n${text}\n`).boilerplate).toEqual([]);
  });
});
