import { describe, expect, it } from "vitest";
import { quotationIds } from "../../src/quotes/ids.ts";
import { read } from "./support.ts";

describe("quotationIds", () => {
  it.each([
    ["We never replaced a part that could be mended.", "q-we-never-replaced-a-part"],
    ["It’s only rock ’n’ roll, after all we said", "q-its-only-rock-n-roll"],
    ["“…”", "q-"],
    ["我们从来没有更换过可以修复的零件,每一个", "q-我们从来没有更换过可以修"],
    ["لم نستبدل قطعة كان يمكن إصلاحها", "q-لم-نستبدل-قطعة-كان-يمكن"],
  ])("%s", (text, id) => expect(quotationIds()(text)).toBe(id));

  it("tells those apart that open alike", () => {
    const idOf = quotationIds();
    const words = "We will never close it again";
    expect([words, `${words} today`, words, words].map(idOf)).toEqual([
      "q-we-will-never-close-it",
      "q-we-will-never-close-it-again",
      "q-we-will-never-close-it-again-2",
      "q-we-will-never-close-it-again-3",
    ]);
  });

  it("stay as they are when the text is edited elsewhere", () => {
    const last = "“We never gave up on this gate at all,” said Mara Ellwood.";
    const ids = (text: string) => read(text).quotes.map(({ id }) => id);
    const other = "“The keepers wrote all of it down by hand,” said Tom Brandle.";
    expect(ids(`${other}\n${last}`).at(-1)).toBe(ids(last)[0]);
  });
});
