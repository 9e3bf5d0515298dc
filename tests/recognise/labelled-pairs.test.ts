import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const KOREAN = [
  "해양안전공단, 등대 새로 열어",
  "해양안전공단은 4일 남쪽 곶의 등대를 새로 단장해 문을 열었다고 밝혔다. 등대는 앞으로 매일 오전 10시부터 일반에 공개된다.\n\n공단은 이번 공사에 2년이 걸렸으며 연간 9만 명이 찾을 것으로 예상했다.",
] as const;
const JAPANESE = [
  "海辺の灯台、改修を終え再開",
  "海岸安全協会は4日、南の岬の灯台の改修を終え、一般公開を再開したと発表した。灯台は今後、毎日午前10時から公開される。\n\n協会によると、工事には2年かかり、年間9万人の来場を見込んでいる。",
] as const;
const CHINESE = [
  "渡轮重返旧码头",
  "启明渡轮公司宣布，旧码头的修缮工程已经完成，三座泊位将于下月重新开放，总投资四千一百万元。\n\n公司表示，新泊位可停靠更大的渡轮，工程历时两年，预计每年接待旅客九十万人次。",
] as const;
const read = ([headline, body]: readonly [string, string], row: string) => parse(`${headline}\n\n${row}\n\n${body}\n`);

describe("labels of a board, side by side", () => {
  test.each([
    [KOREAN, "작성자 관리자 작성일 2026-03-04 조회 120"],
    [KOREAN, "담당부서 : 등대과 등록일 : 2026.03.04 조회수 : 120"],
    [KOREAN, "등록일 2026.03.04 작성자 홍보팀 조회수 120"],
    [CHINESE, "作者：港务处 丨 时间：2026年3月4日 丨 分类：码头"],
    [JAPANESE, "ページ番号：1234　更新日：2026年3月4日"],
    [JAPANESE, "ページid：1234　更新日：2026年3月4日"],
  ] as const)("are a row of the header, with the day: %#", (story, row) => {
    const { date, decks, body, headline } = read(story, row);
    expect(date?.iso).toBe("2026-03-04");
    expect(headline?.text).toBe(story[0]);
    expect(decks).toEqual([]);
    expect(body).toHaveLength(2);
  });

  test.each([
    [KOREAN, "작성자 모임은 2026년 3월 4일 등대에서 열린다"],
    [KOREAN, "담당자가 2026년 3월 4일 등록일을 지켜 문을 연다"],
    [JAPANESE, "更新日を2026年3月4日に定め灯台を公開"],
  ] as const)("no sentence is one: %#", (story, row) => {
    expect(read(story, row).date).toBeNull();
  });

  test("a number to ring stays a contact", () => {
    const { contacts } = read(KOREAN, "담당자 : 홍가온 | 등록일 : 2026-03-04 | 전화 : 02-5550-0136");
    expect(contacts.map(({ phone }) => phone)).toEqual(["02-5550-0136"]);
  });
});

test.each(["放大图片", "点击放大"])("a button of a picture is no headline: %s", (button) => {
  const { headline } = parse(`${button}\n\n${CHINESE.join("\n\n")}\n`);
  expect(headline?.text).toBe(CHINESE[0]);
});
