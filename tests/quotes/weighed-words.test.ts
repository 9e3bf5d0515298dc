import { describe, expect, it } from "vitest";
import { packs } from "../../src/languages/index.ts";
import { lexiconOf } from "../../src/quotes/lexicon.ts";
import { wordsOf } from "../../src/quotes/weighed-words.ts";

const { words: known } = lexiconOf(packs[0] as (typeof packs)[number]);
const read = (text: string) => ({ ...wordsOf(text, known) });

describe("the words of a sentence", () => {
  it.each([
    ["", 0, 0],
    ["One, two – three!", 3, 11],
    ["The co-founder doesn’t row", 4, 23],
    ["rock ’n’ roll", 3, 9],
    ["In 1911 ten- and twelve-year-olds", 5, 28],
  ])("are counted with their letters: %s", (text, count, letters) => {
    expect(read(text)).toMatchObject({ count, letters });
  });

  it("are weighed in any case", () => {
    expect(read("We never said that WE moved on Monday")).toMatchObject({ we: 2, strong: 1, calendar: 1 });
  });

  it("have letters of two units, and such as become two, as all others", () => {
    expect(read("𝐖e rowed to İzmir on Monday")).toMatchObject({ count: 6, calendar: 1, we: 0 });
  });

  it("begin anew at an accent that stands alone behind a hyphen’s letters", () => {
    expect(read("semi-e\u0301tude")).toMatchObject({ count: 2 });
  });
});
