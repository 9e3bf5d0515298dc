import { describe, expect, test } from "vitest";
import { hanNumber } from "../../src/dates/han-figures.ts";
import { parse } from "../../src/index.ts";

const LEAD = "启明渡轮公司宣布，旧码头的修缮工程已经完成，三座泊位将于下月重新开放，总投资四千一百万元。";
const MORE = "公司表示，新泊位可停靠更大的渡轮，工程历时两年，预计每年接待旅客九十万人次。";
const read = (above: string, below = "") =>
  parse(`渡轮重返旧码头\n\n${above}${LEAD}\n\n${MORE}\n${below}`, { language: "zh" });

describe("a number in signs of Han", () => {
  test.each([
    ["十", 10],
    ["十二", 12],
    ["三十一", 31],
    ["廿三", 23],
    ["卅", 30],
    ["一一二", 112],
    ["一百一十二", 112],
    ["一百零二", 102],
    ["二〇二三", 2023],
    ["二零二三", 2023],
    ["元", 1],
    ["12", 12],
  ])("%s is %i", (signs, value) => {
    expect(hanNumber(signs)).toBe(value);
  });

  test.each(["十百", "二十十", ""])("“%s” is none", (signs) => {
    expect(hanNumber(signs)).toBeNull();
  });
});

describe("a date whose figures are signs of Han", () => {
  test.each([
    ["二零二三年五月十二日", "2023-05-12"],
    ["二〇二三年十二月三十一日", "2023-12-31"],
    ["二○二三年五月廿三日", "2023-05-23"],
    ["令和五年五月十二日", "2023-05-12"],
    ["令和元年5月12日", "2019-05-12"],
    ["中華民國一一二年五月十二日", "2023-05-12"],
    ["中華民國一百一十二年五月十二日", "2023-05-12"],
  ])("stands on a line of its own: %s", (line, iso) => {
    for (const release of [read(`${line}\n\n`), read("", `\n${line}\n`)]) {
      expect(release.date?.iso).toBe(iso);
      expect(release.decks).toEqual([]);
      expect(release.body).toHaveLength(2);
    }
  });

  test("may have weekday and hour with it, below the end mark", () => {
    const release = read("", "\n完\n\n二零二三年五月十二日（星期五）\n香港時間15時30分\n");
    expect(release.date?.iso).toBe("2023-05-12");
    expect(release.body).toHaveLength(2);
  });

  test.each(["（香港，二〇二三年五月十二日）", "香港，二零二三年五月十二日 – "])("closes a dateline: %s", (head) => {
    expect(read(head).dateline?.place).toBe("香港");
    expect(read(head).date?.iso).toBe("2023-05-12");
  });

  test.each(["二零二三年度十二月計劃", "二零二三年十三月五日", "三三三三年五月十二日"])("is not: %s", (line) => {
    expect(read(`${line}\n\n`).date).toBeNull();
  });
});
