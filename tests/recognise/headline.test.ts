import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("headline", () => {
  test.for([
    "Headline: Ferry sails again",
    "June 5, 2026: Ferry sails again after eleven weeks",
    "RELEASE: FERRY SAILS AGAIN AFTER ELEVEN WEEKS",
  ])("reads %j", (line) => {
    expect(roleOf(line, "first")).toBe("headline");
  });

  test.for(["FOR IMMEDIATE RELEASE", "13 October 2021"])("refuses %j", (line) => {
    expect(roleOf(line, "first")).not.toBe("headline");
  });

  test("a line of wide signs that is not full has its deck below it, however the text was wrapped", () => {
    const text = `        湖の底から見つかった古い鐘、町の広場に戻る
        百二十年ぶりに正午を告げる

        湖畔の町は四日、湖の底から引き上げた鐘を広場の塔に戻したと
        発表した。鐘は百二十年前の嵐で船とともに沈み、昨年の夏に漁
        師の網にかかって見つかっていた。
`;
    const { headline, decks } = parse(text);
    expect(headline?.text).toBe("湖の底から見つかった古い鐘、町の広場に戻る");
    expect(decks.map(({ text }) => text)).toEqual(["百二十年ぶりに正午を告げる"]);
  });
});

test.for([
  ["ko", "[보도자료] 호수 나루터, 다시 문 연다", "호수 나루터, 다시 문 연다"],
  ["ja", "【プレスリリース】灯台が再び光る", "灯台が再び光る"],
  ["en", "[Press release] Quay opens again to everybody", "Quay opens again to everybody"],
  ["en", "[Watch] Quay opens again to everybody", "[Watch] Quay opens again to everybody"],
] as const)("%s: the genre in brackets is no part of %j", ([language, line, headline]) => {
  const lead = "The ferry goes again every day from Monday on, as everybody who waited for it on the quay will see.";
  expect(parse(`${line}\n\n${lead}\n`, { language }).headline?.text).toBe(headline);
});
