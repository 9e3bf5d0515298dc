import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const KOREAN = [
  "해양안전공단, 등대 새로 열어",
  "해양안전공단은 4일 남쪽 곶의 등대를 새로 단장해 문을 열었다고 밝혔다. 등대는 앞으로 매일 오전 10시부터 일반에 공개된다.\n\n공단은 이번 공사에 2년이 걸렸으며 연간 9만 명이 찾을 것으로 예상했다.",
] as const;

describe("the wire behind a credit", () => {
  test.each([
    "(해양안전공단 제공) ⓒ 해양뉴스",
    "등대 전경. (해양안전공단 제공) ⓒ 해양뉴스",
    "(해양안전공단 제공) 2026.3.4/해양뉴스",
  ])("is no part of it, and the line no deck: %s", (line) => {
    const { photoCredits, decks } = parse(`${KOREAN[0]}\n\n${line}\n\n${KOREAN[1]}\n`);
    expect(photoCredits.map(({ text }) => text)).toEqual(["해양안전공단"]);
    expect(decks).toEqual([]);
  });

  test("is somebody's only behind a bracket", () => {
    const { photoCredits } = parse(`${KOREAN[0]}\n\n등대가 다시 열렸다 ⓒ 해양뉴스\n\n${KOREAN[1]}\n`);
    expect(photoCredits.map(({ text }) => text)).not.toContain("등대가 다시 열렸다");
  });
});

describe("how offices of Indian states open and close", () => {
  const body =
    "बंदर प्राधिकरणाने आज दक्षिण बंदरातील नव्या दीपस्तंभाचे उद्घाटन जाहीर केले. दोन वर्षांच्या दुरुस्तीनंतर तो दररोज सकाळी दहापासून जनतेसाठी खुला राहील.";
  test.each(["मुंबई, दि. 2 : ", "मुंबई दि,2 : ", "नवी मुंबई, दि. २ : "])("%s", (head) => {
    const { dateline, body: blocks } = parse(`नवा दीपस्तंभ सुरू\n\n${head}${body}\n\n000\n`);
    expect(dateline?.place).toBe(head.slice(0, head.search(/,? दि/u)));
    expect(blocks).toHaveLength(1);
  });

  test("zeros close a copy, and stand in a table elsewhere", () => {
    const closes = (text: string): string | null => parse(text).endMark?.text ?? null;
    expect(closes(`नवा दीपस्तंभ सुरू\n\n${body}\n\n000\n`)).toBe("000");
    expect(closes(`नवा दीपस्तंभ सुरू\n\n000\n\n${body}\n\n${body}\n\n${body}\n`)).toBeNull();
  });
});

describe("who speaks in Japanese by a job alone", () => {
  const read = (who: string) =>
    parse(
      `海辺の灯台、改修を終え再開\n\n海岸安全協会は4日、南の岬の灯台の改修を終え、一般公開を再開したと発表した。\n\n${who}は「この灯台はこれから毎日すべての市民のみなさまに開かれています」と述べた。\n`,
    ).quotes.map(({ speaker }) => speaker);

  test.each(["関係者", "警察署長", "董事長", "総経理", "事務次官", "広報官", "男性"])(
    "is heard, and is nobody's name: %s",
    (who) => {
      expect(read(who)).toEqual([null]);
    },
  );

  test("and a name is one", () => {
    expect(read("董事長の田中一郎氏")).toEqual(["田中一郎"]);
  });
});

describe("who speaks in Chinese by a job alone", () => {
  test.each(["有关负责人", "相关负责人", "方案负责人", "时任局长", "高管", "关键人物", "任何人", "于是"])(
    "is nobody's name: %s",
    (who) => {
      const text = `渡轮重返旧码头\n\n启明渡轮公司宣布，旧码头的修缮工程已经完成，三座泊位将于下月重新开放，总投资四千一百万元。\n\n${who}表示：“这座码头以后每天向全体市民免费开放欢迎大家来参观。”\n`;
      expect(parse(text).quotes.map(({ speaker }) => speaker)).toEqual([null]);
    },
  );
});
