import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const HEADLINE = "등대 관리 업무를 이관하기로 결정한 바 없어";
const BODY =
  "해양안전공단(이사장 홍가온)은 일부 언론에 보도된 등대 관리 업무 이관과 관련하여 내용이 사실과 다르기에 다음과 같이 알려 드립니다.\n해양안전공단은 등대 관리 업무를 이관하기로 합의하거나 결정한 바가 없습니다.";

describe("what an office says against a report", () => {
  test.each([
    "언론보도설명·정정",
    "언론보도 설명·정정",
    "보도·해명자료",
    "해명·설명자료",
    "설명·반박자료",
    "사실은 이렇습니다",
  ])("is a genre above the headline: %s", (genre) => {
    const { headline, decks } = parse(`${genre}\n${HEADLINE}\n2026.03.04.\n${BODY}\n`);
    expect(headline?.text).toBe(HEADLINE);
    expect(decks).toEqual([]);
  });

  test.each(["보도 해명에 나선 해양안전공단", "사실은 이렇습니다, 등대 이야기"])("is none: %s", (line) => {
    expect(parse(`${line}\n\n2026.03.04.\n\n${BODY}\n`).headline?.text).toBe(line);
  });
});

describe("the licence of a public office", () => {
  test.each([
    `해양안전공단 "${HEADLINE}" 저작물은 "공공누리 1유형(출처표시)" 조건에 따라 이용할 수 있습니다.`,
    "본 저작물은 “공공누리” 제1유형: 출처표시 조건에 따라 이용할 수 있습니다.",
  ])("stands below a release, and quotes nobody: %s", (notice) => {
    const { boilerplate, body, quotes } = parse(`${HEADLINE}\n\n2026.03.04.\n\n${BODY}\n\n${notice}\n`);
    expect(boilerplate.map(({ text }) => text)).toEqual([notice]);
    expect(quotes).toEqual([]);
    expect(body).toHaveLength(2);
  });

  test("is news where the story tells of it", () => {
    const news = "공단은 등대 사진을 공공누리로 개방하고, 시민 누구나 내려받게 한다고 밝혔다.";
    expect(parse(`${HEADLINE}\n\n2026.03.04.\n\n${BODY}\n\n${news}\n`).boilerplate).toEqual([]);
  });
});
