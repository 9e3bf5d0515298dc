import { expect, test } from "vitest";
import { readIdeographicDateline } from "../../src/dates/ideographic-dateline.ts";
import { packs } from "../../src/languages/index.ts";

const dates = { packs, region: null, language: "zh", locales: ["en"] };
const read = (text: string): unknown => {
  const found = readIdeographicDateline(text, dates);
  return found && [found.place, found.agency, text.slice(found.end)];
};

test.for<[string, unknown]>([
  ["新华社河口10月9日电 灯会", ["河口", "新华社", "灯会"]],
  ["中新社河口10月9日电 (记者 王小雨)灯会", ["河口", "中新社", "灯会"]],
  ["（中央社記者王大文海角9日電）圖書館", ["海角", "中央社", "圖書館"]],
  ["(中央社記者王大文、林小舟海角11日電)圖書館", ["海角", "中央社", "圖書館"]],
  ["(中央社海角3日綜合外電報導)圖書館", ["海角", "中央社", "圖書館"]],
  ["〔記者王大文／海角報導〕圖書館", ["海角", null, "圖書館"]],
  ["【海角訊，2025年1月15日】圖書館", ["海角", null, "圖書館"]],
  ["（海角訊）圖書館", ["海角", null, "圖書館"]],
  ["【海角訊】圖書館", ["海角", null, "圖書館"]],
  ["【快訊】圖書館", null],
  ["河口2025年10月9日 /美通社/ -- 河口灯具", ["河口", "美通社", "河口灯具"]],
  ["滨海，2025年11月5日——河口灯具", ["滨海", null, "河口灯具"]],
  ["2025年11月5日，滨海——河口灯具", ["滨海", null, "河口灯具"]],
  ["[旧港 9日 ロイター] - 旧港市", ["旧港", "ロイター", "旧港市"]],
  ["【ワシントン共同】米", ["ワシントン", "共同", "米"]],
  ["【旧港】灯台硝子", ["旧港", null, "灯台硝子"]],
  ["【お知らせ】灯台硝子", null],
  ["旧港、2025年11月5日に開催する。", null],
  ["更新日 2025年11月5日", null],
])("%s", ([text, expected]) => {
  expect(read(text)).toEqual(expected);
});
