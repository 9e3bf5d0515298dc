import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const speakers = (text: string): unknown => inspectJson(parse(text)).quotes.map(({ speaker, role }) => [speaker, role]);

describe("a surname of one sign before its title in Japanese", () => {
  const lead = "海角市と青葉市は13日夜、港の記念式典を催し、王若外交副部長らが出席した。";

  test("is somebody named in full before", () => {
    const text = `港の式典に二百人\n\n${lead}\n\n王副部長は「港は二つの町を結ぶ橋であり、これからもそうあり続けると信じている」と述べた。`;
    expect(speakers(text)).toEqual([["王若", "副部長"]]);
  });

  test.each(["元", "新", "同", "両", "各", "前"])("is not “%s”", (sign) => {
    const text = `港の式典に二百人\n\n${lead}\n\n${sign}副部長は「港は二つの町を結ぶ橋であり、これからもそうあり続けると信じている」と述べた。`;
    expect(speakers(text)).not.toContainEqual([sign, expect.anything()]);
  });
});

describe("a title alone in Chinese", () => {
  test("is who is that and no more, and several are nobody", () => {
    const text = [
      "總統說明港口計畫",
      "總統林若水今天表示，港口計畫進展順利，「這也是為什麼我們先跟鄰國說明，說明後態度都正面」。",
      "他提到，無論是鄰國前總統或現任總統歐陽谷都支持，鄰國官員也是如此，他們認為，「兩國的港口本來就應該一起規劃」。",
      "總統也說，推動港口計畫，「希望這七年來的努力，後面能夠繼續下去」。",
    ].join("\n\n");
    expect(speakers(text)).toEqual([
      ["林若水", "總統"],
      [null, null],
      ["林若水", "總統"],
    ]);
  });
});
