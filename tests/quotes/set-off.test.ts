import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const quotes = (...paragraphs: string[]) =>
  parse(["Lighthouse lit again", "The lighthouse was lit again on Monday.", ...paragraphs].join("\n\n")).quotes.map(
    ({ text, speaker }) => [text, speaker],
  );

describe("words that a page sets off", () => {
  const WORDS = "This light belongs to everybody who ever came home by it.";

  test("stand twice and count once", () => {
    const said = `“We had waited for years,” said Jane Example, the keeper. “${WORDS}”`;
    expect(quotes(`“${WORDS}”`, said)).toEqual([[`We had waited for years, ${WORDS}`, "Jane Example"]]);
    expect(quotes(said, `“${WORDS}”`)).toEqual([[`We had waited for years, ${WORDS}`, "Jane Example"]]);
  });

  test("a chorus that two people say is said by both", () => {
    expect(quotes(`“${WORDS}” said Jane Example, the keeper.`, `“${WORDS}” said Paul Sample, the mayor.`)).toHaveLength(
      2,
    );
  });

  test("a paragraph of other words goes on with what was said", () => {
    const more = "It was dark for eleven years, and now it is not.";
    expect(quotes(`“${WORDS}” said Jane Example, the keeper.`, `“${more}”`)).toEqual([
      [`${WORDS} ${more}`, "Jane Example"],
    ]);
  });
});

describe("the title of a report at the end of a sentence", () => {
  test("has the sentence's stop inside its marks and is no quotation", () => {
    expect(
      quotes("More ships call, according to the board’s “Measuring Harbour Traffic Along Northern Coasts Report.”"),
    ).toEqual([]);
  });

  test("a row of capitals before a verb of speech is what somebody says", () => {
    expect(
      quotes(
        "“Congratulations to the Best Harbours in Trade & Travel,” said Jane Example. “We are glad of every one.”",
      ),
    ).toEqual([["Congratulations to the Best Harbours in Trade & Travel, We are glad of every one.", "Jane Example"]]);
    expect(quotes("The board’s report, “Measuring Harbour Traffic Along Northern Coasts,” is out.")).toEqual([]);
  });

  test("what somebody says is one, whatever its capitals", () => {
    expect(quotes("Jane Example said: “Measuring Harbour Traffic Along Northern Coasts Helps.”")).toHaveLength(1);
    expect(quotes("“Measuring harbour traffic along our coasts helps,” said Jane Example.")).toHaveLength(1);
  });
});
