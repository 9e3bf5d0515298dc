import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const rolesOf = (text: string): string[] => parse(text).blocks.map(({ role, text: words }) => `${role}: ${words}`);

describe("an official notice", () => {
  const notice = [
    "海角市渡口管理局\n海渡管〔2026〕4号",
    "关于做好2026年春季渡口安全管理工作的通告",
    "各县区人民政府，各有关单位：",
    "为保障渡口安全，根据有关规定，现就2026年春季有关事项通告如下：",
    "一、开放时间。每日8时至18时开放：\n（一）东岸码头；\n（二）西岸码头。",
    "二、收费标准。渡船每次收费二元，学生免费。",
    "乘客发现安全隐患的，可以随时向渡口管理局举报，查实后给予奖励。",
    "海角市渡口管理局\n2026年1月9日",
  ].join("\n\n");

  test("has its own headline, its number and its sender", () => {
    const { headline, issuer, decks, boilerplate, date } = parse(notice);
    expect(headline?.text).toBe("关于做好2026年春季渡口安全管理工作的通告");
    expect([issuer?.text, decks.length, boilerplate.length, date?.iso]).toEqual([
      "海角市渡口管理局",
      0,
      0,
      "2026-01-09",
    ]);
  });

  test("names whom it is sent to above its text, and numbers its items", () => {
    const roles = rolesOf(notice);
    expect(roles).toContain("wire: 海渡管〔2026〕4号");
    expect(roles).toContain("wire: 各县区人民政府，各有关单位：");
    expect(parse(notice).body.filter(({ role }) => role === "paragraph")).toHaveLength(2);
    expect(
      parse(notice)
        .body.find(({ role }) => role === "list")
        ?.items.map(({ marker }) => marker),
    ).toEqual(["一、", "（一）", "（二）", "二、"]);
  });

  test("about its sender heads standing text where the story is over", () => {
    const text = `${notice.split("\n\n").slice(1, 4).join("\n\n")}\n\n关于渡口管理局\n渡口管理局成立于1931年，管理海角市的全部渡口和码头。`;
    expect(parse(text).boilerplate.map(({ heading }) => heading)).toEqual(["关于渡口管理局"]);
  });

  test("with numbered headings has headings", () => {
    const text = `渡口开放公告\n\n渡口管理局今日公布春季开放安排，渡口将于三月一日起恢复通航，码头同时开放。\n\n一、开放时间\n渡口每日8时至18时开放，节假日延长一小时。\n\n二、收费标准\n渡船每次收费二元，学生和老人免费乘坐。`;
    expect(inspectJson(parse(text)).subheads).toEqual(["一、开放时间", "二、收费标准"]);
  });
});

describe("a release with its fields in a letterhead", () => {
  const release = [
    "灯台硝子股份有限公司　新聞稿\n海角市港灣路二段88號6樓　電話 (03) 555-0119",
    "發稿日期：中華民國115年3月3日\n發稿單位：公共事務處",
    "主旨：灯台硝子新窯啟用　第三季起供貨",
    "【海角訊】灯台硝子今日宣布，以雨水冷卻的新窯已經啟用，成為國內首座以雨水冷卻的玻璃窯，每年可以節省三成用水。",
    "＊雨水冷卻的新窯",
    "為了節省用水，公司花了三年研究如何以雨水冷卻玻璃窯，並且與海角市的四所學校合作。",
    "下表為公司規劃的三年產能與用水（單位為公噸）：",
    "年度　　　東廠　　西廠\n114年　　1,200　　—\n115年　　1,500　　2,000",
    "▲圖說：研發團隊展示以新窯燒製的玻璃。（灯台硝子提供）",
  ].join("\n\n");

  test("is read field by field", () => {
    const { headline, decks, genre, date, photoCredits, body } = parse(release);
    expect(headline?.text).toBe("灯台硝子新窯啟用 第三季起供貨");
    expect(genre?.text).toBe("灯台硝子股份有限公司 新聞稿");
    expect([decks.length, date?.iso, photoCredits.map(({ text }) => text)]).toEqual([0, "2026-03-03", ["灯台硝子"]]);
    expect(body.find(({ role }) => role === "table")?.rows[1]?.map(({ text }) => text)).toEqual([
      "114年",
      "1,200",
      "—",
    ]);
    expect(body.filter(({ role }) => role === "subhead")).toHaveLength(1);
  });
});

describe("a sign before a heading", () => {
  const release = (sign: string): string =>
    `灯台硝子、新しい窯を公開\n\n2026年3月3日\n\n灯台硝子は、雨水で冷やす新しい窯を三月三日に公開した。窯は旧港の工場にある。\n\n${sign}開発の背景\n窯を冷やすために、これまでは毎年多くの水を使っていた。雨水を使うことで水を三割減らした。\n\n${sign}商品の概要\n商品名　：　雨の器\n価格　　：　6,600円（税込）\n色　　　：　藍、白`;

  test.for(["■", "□", "◆", "◎", "●", "＊", "■　"])("%j is none of its words", (sign) => {
    expect(inspectJson(parse(release(sign))).subheads).toEqual(["開発の背景", "商品の概要"]);
    const list = parse(release(sign)).body.find(({ role }) => role === "list");
    expect(list?.items.map(({ text }) => text)).toEqual([
      "商品名 ： 雨の器",
      "価格 ： 6,600円（税込）",
      "色 ： 藍、白",
    ]);
  });

  test("before several lines makes them a list", () => {
    const text = release("■").replace(/商品名[\s\S]*/u, "■ 雨の器\n■ 雨の皿\n■ 雨の杯");
    const items = parse(text).body.find(({ role }) => role === "list")?.items;
    expect(items?.map(({ text: words }) => words)).toEqual(["雨の器", "雨の皿", "雨の杯"]);
  });
});
