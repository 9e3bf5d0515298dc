import { expect, test } from "vitest";
import { readHangulDateline } from "../../src/dates/hangul-dateline.ts";

test.each([
  ["(서울=연합뉴스) 홍가온 기자 = 등대 도서관이 다시 문을 연다.", "서울", "연합뉴스", "등대"],
  ["(한가람·서린=연합뉴스) 홍가온 도하람 기자 = 두 도시를 잇는 다리가 열렸다.", "한가람·서린", "연합뉴스", "두"],
  ["[서린=뉴시스]도하람 기자 = 서린시가 물레방아를 세웠다.", "서린", "뉴시스", "서린시가"],
  ["(세종=연합뉴스) 정부가 하천 옆 그늘길을 만든다.", "세종", "연합뉴스", "정부가"],
  ["(한가람=누리) 홍가온 특파원 = 등대의 불이 다시 켜졌다.", "한가람", "누리", "등대의"],
  ["[누리데일리 홍가온 기자] 등대의 불이 다시 켜졌다.", null, "누리데일리", "등대의"],
])("%s", (text, place, agency, lead) => {
  const found = readHangulDateline(text);
  expect([found?.place, found?.agency]).toEqual([place, agency]);
  expect(text.slice(found?.end).startsWith(lead)).toBe(true);
});

test.each([
  ["(속도=거리) 공식을 노래로 외우는 수업이 열렸다."],
  ["(1달러=1300원) 환율이 오늘 올랐다."],
  ["[보도자료] 서린대 연구팀, 산사태 미리 알린다"],
  ["(왼쪽부터) 한도윤 대표와 서지안 소장"],
  ["(서울) 등대 도서관이 다시 문을 연다."],
])("none: %s", (text) => {
  expect(readHangulDateline(text)).toBeNull();
});
