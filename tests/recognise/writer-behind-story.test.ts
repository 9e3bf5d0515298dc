import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const KOREAN =
  "해양안전공단, 등대 새로 열어\n\n해양안전공단은 4일 남쪽 곶의 등대를 새로 단장해 문을 열었다고 밝혔다. 등대는 앞으로 매일 오전 10시부터 일반에 공개된다.\n\n공단은 이번 공사에 2년이 걸렸으며 연간 9만 명이 찾을 것으로 예상했다.";
const CHINESE =
  "渡輪重返舊碼頭\n\n啟明渡輪公司宣布，舊碼頭的修繕工程已經完成，三座泊位將於下月重新開放，總投資四千一百萬元。\n\n公司表示，新泊位可停靠更大的渡輪，工程歷時兩年，預計每年接待旅客九十萬人次。";

describe("who wrote an item is nobody for the press to ask", () => {
  test.each([
    [KOREAN, "홍가온 기자 gaon@example.kr"],
    [KOREAN, "/홍가온 기자 gaon@example.kr"],
    [CHINESE, "（編輯：林例）1150304"],
    [CHINESE, "(记者:林例)0900-555-0136"],
  ])("%#", (story, line) => {
    const { contacts, body } = parse(`${story}\n\n${line}\n`);
    expect(contacts).toEqual([]);
    expect(body).toHaveLength(2);
  });

  test.each([
    [KOREAN, "홍보팀 홍가온 gaon@example.kr", "gaon@example.kr"],
    [KOREAN, "홍가온 주무관 gaon@example.kr", "gaon@example.kr"],
    [CHINESE, "新聞聯絡人：林例 lin@example.tw", "lin@example.tw"],
  ])("but whoever has another job is: %#", (story, line, email) => {
    expect(parse(`${story}\n\n${line}\n`).contacts.map((contact) => contact.email)).toEqual([email]);
  });
});
