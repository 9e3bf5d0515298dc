import { describe, expect, it } from "vitest";
import { packOf, whoSaid } from "./support.ts";

const said = (text: string): string[] => whoSaid(text, { pack: packOf("ko") });
const A = "우리는 주민들에게 별이 보이는 골목을 돌려드리고 싶습니다";
const B = "처음에는 아무도 그 골목에서 별을 세지 않았습니다";
const P = "골목의 밝기는 주민들이 직접 정하는 것이 가장 옳다";

describe("who speaks in Korean releases", () => {
  it.each([
    ["the topic before the quotation", `한도윤 대표는 “${A}”라고 말했다.`, ["한도윤 (대표)"]],
    [
      "a body between name and title",
      `홍나루 한가람시 관광정책과장은 “${P}”고 밝혔다.`,
      ["홍나루 (한가람시 관광정책과장)"],
    ],
    ["a body before the name", `㈜누리빛 한도윤 대표이사는 “${A}”라고 강조했다.`, ["한도윤 (대표이사)"]],
    ["a body before the name that hangs on it", `누리빛의 한도윤 대표는 “${A}”라고 강조했다.`, ["한도윤 (대표)"]],
    ["a day behind the speaker", `배진아 상인회장은 8일 “${A}”라고 말했다.`, ["배진아 (상인회장)"]],
    [
      "the occasion behind the speaker",
      `배진아 상인회장은 8일 한가람시청에서 열린 간담회에서 “${P}”고 당부했다.`,
      ["배진아 (상인회장)"],
    ],
    ["the occasion before the speaker", `이날 개막식에서 조은결 시장은 “${P}”며 환하게 웃었다.`, ["조은결 (시장)"]],
    ["the speaker behind the quotation", `“${A}”라고 서지안 연구소장은 설명했다.`, ["서지안 (연구소장)"]],
    ["the subject behind the quotation", `“${A}”라고 서지안 연구소장이 설명했다.`, ["서지안 (연구소장)"]],
    ["the subject before the quotation", `한도윤 대표가 “${A}”라고 소감을 밝혔다.`, ["한도윤 (대표)"]],
    ["a word of honour", `조은결 시장께서는 “${P}”고 말씀하셨다.`, ["조은결 (시장)"]],
    ["two parts of one sentence", `한도윤 대표는 “${B}”라며 “${A}”라고 덧붙였다.`, ["한도윤 (대표)"]],
    ["a full stop before the particle", `한도윤 대표는 “${A}.”라고 말했다.`, ["한도윤 (대표)"]],
    ["a space before the particle", `한도윤 대표는 “${A}.” 라고 말했다.`, ["한도윤 (대표)"]],
    ["straight marks", `한도윤 대표는 "${A}"라고 말했다.`, ["한도윤 (대표)"]],
    ["an intention", `한도윤 대표는 “${P}”는 뜻을 전했다.`, ["한도윤 (대표)"]],
    ["words that are named as such", `한도윤 대표는 “${A}”라는 말로 인사를 마쳤다.`, ["한도윤 (대표)"]],
    ["an age", `어민 김가람(62)씨는 “${P}”고 떠올렸다.`, ["김가람 (어민)"]],
    ["an age and a space", `김가람 (62) 씨는 “${P}”고 떠올렸다.`, ["김가람"]],
    ["a title before the name", `주장 송하늬는 “${P}”고 말했다.`, ["송하늬 (주장)"]],
    ["two syllables of a surname", `남궁결 사무관은 “${P}”고 말했다.`, ["남궁결 (사무관)"]],
    ["a name of two syllables", `허준 원장은 “${P}”고 말했다.`, ["허준 (원장)"]],
    ["a name from elsewhere", `마리아 산토스 감독은 “${P}”고 말했다.`, ["마리아 산토스 (감독)"]],
    ["a name in Latin letters", `Jane Example CEO는 “${P}”고 말했다.`, ["Jane Example (CEO)"]],
    ["whose words they were", `“${A}.” 한도윤 누리빛 대표의 말이다.`, ["한도윤 (누리빛 대표)"]],
    ["a sentence behind", `“${A}.” 한도윤 대표는 이렇게 말했다.`, ["한도윤 (대표)"]],
    ["somebody who is about to hold an office", `이서온 장관 후보자는 “${A}”라고 말했다.`, ["이서온 (장관 후보자)"]],
    ["two of one title", `한도윤·서지안 공동대표는 “${A}”라고 말했다.`, ["한도윤·서지안 (공동대표)"]],
    [
      "a thing before the marks, a person behind them",
      `이번 축제는 “${A}”라고 진아람 총감독은 설명했다.`,
      ["진아람 (총감독)"],
    ],
    ["a body's name with the title glued to it", `조은결 한가람시장이 “${A}”라고 인사했다.`, ["조은결 (한가람시장)"]],
    ["a colon", `한도윤 대표: “${A}.”`, ["한도윤 (대표)"]],
    ["somebody spoken to", `한도윤 대표는 서지안 소장에게 “${P}”고 말했다.`, ["한도윤 (대표)"]],
    ["somebody else's work", `서지안 소장이 만든 등에 대해 한도윤 대표는 “${P}”고 평가했다.`, ["한도윤 (대표)"]],
    ["by somebody's account", `한도윤 대표에 따르면 “${P}”고 한다.`, ["한도윤 (대표)"]],
  ])("%s", (_, text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it.each([
    [
      "a surname and a title",
      `한도윤 누리빛 대표는 “${A}”라고 말했다.\n\n한 대표는 “${B}”라고 덧붙였다.`,
      "한도윤 (누리빛 대표)",
    ],
    ["a surname and 씨", `어민 김가람(62)씨는 “${P}”고 말했다.\n\n김씨는 “${B}”라고 덧붙였다.`, "김가람 (어민)"],
    ["a pronoun", `강태오 감독은 “${P}”고 말했다.\n\n그는 “${B}”라고 덧붙였다.`, "강태오 (감독)"],
    ["a title alone", `서지안 빛연구소장은 “${P}”고 말했다.\n\n소장은 “${B}”라고 덧붙였다.`, "서지안 (빛연구소장)"],
    ["nobody new", `강태오 감독은 “${P}”고 말했다. 이어 “${B}”라고 덧붙였다.`, "강태오 (감독)"],
    [
      "nobody new in the next paragraph",
      `강태오 감독은 “${P}”고 말했다.\n\n그러면서 “${B}”라고 덧붙였다.`,
      "강태오 (감독)",
    ],
    [
      "a name in brackets above",
      `한가람시(시장 조은결)는 축제를 연다.\n\n조 시장은 “${P}”고 말했다.\n\n조은결 시장은 “${B}”라고 덧붙였다.`,
      "조은결 (시장)",
    ],
    [
      "an announcement",
      `한도윤 대표는 개막식에서 다음과 같이 말했다.\n\n“${A}.”\n\n한도윤 대표는 “${B}”라고 덧붙였다.`,
      "한도윤 (대표)",
    ],
  ])("goes on with %s", (_, text, wanted) => {
    expect(said(text)).toEqual([wanted, wanted]);
  });

  it("tells two people of one surname by their titles", () => {
    expect(
      said(`한도윤 대표는 “${A}”라고 말했다.\n\n한가을 소장은 “${P}”고 말했다.\n\n한 대표는 “${B}”라고 덧붙였다.`),
    ).toEqual(["한도윤 (대표)", "한가을 (소장)", "한도윤 (대표)"]);
  });

  it("hears who says the same as well", () => {
    expect(said(`한도윤 대표는 “${A}”라고 말했다. 서지안 소장도 “${P}”고 거들었다.`)).toEqual([
      "한도윤 (대표)",
      "서지안 (소장)",
    ]);
  });

  it("gives each of two quotations in one sentence its own speaker", () => {
    expect(said(`한도윤 대표는 “${A}”라고 말했고, 서지안 소장은 “${B}”라고 답했다.`)).toEqual([
      "한도윤 (대표)",
      "서지안 (소장)",
    ]);
  });

  it.each([
    ["an official", `한도윤 대표는 “${A}”라고 말했다.\n\n회사 관계자는 “${P}”고 전했다.`],
    ["the same official again", `한도윤 대표는 “${A}”라고 말했다.\n\n이 관계자는 “${P}”고 전했다.`],
    ["the company", `한도윤 대표는 “${A}”라고 말했다.\n\n누리빛은 “${P}”고 전했다.`],
    ["visitors", `한도윤 대표는 “${A}”라고 말했다.\n\n관람객들은 “${P}”고 입을 모았다.`],
    ["the city", `한도윤 대표는 “${A}”라고 말했다.\n\n시는 “${P}”고 밝혔다.`],
    ["somebody whose name is kept back", `한도윤 대표는 “${A}”라고 말했다.\n\n김모(45)씨는 “${P}”고 말했다.`],
    [
      "a club that somebody leads",
      `한도윤 대표는 “${A}”라고 말했다.\n\n강태오 감독이 이끄는 한가람은 “${P}”고 밝혔다.`,
    ],
    ["two together", `한도윤 대표는 “${A}”라고 말했다.\n\n한도윤 대표와 서지안 소장은 “${P}”고 입을 모았다.`],
    ["a surname that nobody has", `한도윤 대표는 “${A}”라고 말했다.\n\n박 대표는 “${P}”고 말했다.`],
  ])("names nobody for %s", (_, text) => {
    expect(said(text)).toEqual(["한도윤 (대표)", "?"]);
  });

  it.each([
    ["a work in single marks", "‘골목에 다시 별이 뜨는 한가람 봄밤 걷기 축제’를 한도윤 대표는 준비했다고 말했다."],
    ["a term at the beginning", "‘안부를 묻는 우리 동네 골목 등불 나눔 사업’은 한도윤 대표가 시작했다고 말했다."],
    ["straight single marks", "한도윤 대표는 '골목에 다시 별이 뜨는 한가람 봄밤 걷기 축제'를 연다고 말했다."],
    ["a theme", `축제는 “${P}”는 주제로 열린다고 한도윤 대표는 말했다.`],
    ["a motto", `한도윤 대표는 “${A}”라는 구호를 정했다고 말했다.`],
    ["a banner", `한도윤 대표는 “${A}”라고 적힌 현수막을 걸었다.`],
    ["a title of an exhibition", "한도윤 대표는 “골목에 다시 별이 뜨는 한가람 봄밤 걷기 축제”를 연다고 말했다."],
    ["a paper in corner marks", "한도윤 대표는 「골목 가로등의 밝기와 밤하늘의 별 수에 관한 연구」를 냈다고 말했다."],
    ["a book", "한도윤 대표는 『골목에 다시 별이 뜨는 한가람의 봄밤 이야기』를 썼다고 말했다."],
  ])("quotes nothing in %s", (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it("sees quotations within quotations as part of them", () => {
    expect(said(`한도윤 대표는 “아이가 ‘별이 몇 개냐’고 물었을 때 답하지 못했습니다”라고 말했다.`)).toEqual([
      "한도윤 (대표)",
    ]);
  });
});
