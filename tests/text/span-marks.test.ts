import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { maskedSlice, wordsAt } from "../../src/text/slices.ts";
import { sourceOf } from "../../src/text/source.ts";
import { spanMarksOf } from "../../src/text/span-marks.ts";
import type { Release } from "../../src/types.ts";
import { misplaced } from "../support/spans.ts";

/** What is marked in a text: "+words" to be pulled, "-words" never to be. */
function marked(text: string): string[] {
  return spanMarksOf(sourceOf(text), 0).marks.map(
    ({ pull, words }) => `${pull ? "+" : "-"}${text.slice(words.start, words.end)}`,
  );
}

describe("words that an author marked", () => {
  it.each([
    ["We [never gave up]{.pull-quote} on it.", ["+never gave up"]],
    ["[All of it]{.no-pull-quote}", ["-All of it"]],
    ["[We [all] won]{ .pull-quote }", ["+We [all] won"]],
    ["[one]{.pull-quote} and [two]{.no-pull-quote}", ["+one", "-two"]],
    ["[over\ntwo lines]{.pull-quote}", ["+over\ntwo lines"]],
  ])("%s", (text, found) => expect(marked(text)).toEqual(found));

  it.each([
    "[prose in brackets] stays",
    "[a link](https://example.org) stays",
    "[note]{.note} stays",
    "[apart] {.pull-quote}",
    "[]{.pull-quote}",
    "[ ]{.pull-quote}",
    "no opening]{.pull-quote}",
    "[in another paragraph\n\nwords]{.pull-quote}",
    "[a]{.pull-quote .x}",
  ])("none: %s", (text) => expect(marked(text)).toEqual([]));

  it("says where an opening bracket is missing", () => {
    expect(spanMarksOf(sourceOf("words]{.pull-quote} here"), 0).findings).toEqual([
      { code: "marker/no-opening", span: { start: 5, end: 19 }, values: { text: "]{.pull-quote}" } },
    ]);
  });
});

describe("a slice of a source with signs", () => {
  const text = "A [b c]{.pull-quote} d";
  const source = { ...sourceOf(text), signs: spanMarksOf(sourceOf(text), 0).marks.flatMap(({ signs }) => signs) };

  it("is without them", () => {
    expect(wordsAt(source, 0, text.length)).toBe("A b c d");
    expect(wordsAt(source, 3, 12)).toBe("b c");
  });

  it("keeps its offsets where it has to", () => {
    expect(maskedSlice(source, 0, text.length)).toHaveLength(text.length);
    expect(maskedSlice(source, 0, text.length).indexOf("b c")).toBe(text.indexOf("b c"));
  });
});

describe("a text with marked words", () => {
  const words = fc.constantFrom(
    "We",
    "never",
    "“gave",
    "up”",
    "[",
    "]",
    "it",
    "said",
    "Ada",
    "Sample.",
    "\n",
    "\n\n",
    "{x}",
  );
  const marks = fc.constantFrom("]{.pull-quote}", "]{.no-pull-quote}", "[");
  const texts = fc
    .array(fc.oneof(words, marks), { maxLength: 40 })
    .map((parts) => parts.join(" ").replaceAll("[ ", "["));

  // Taking a mark away leaves the white space of both its sides, and two spaces in two lines are the columns of a table.
  const wordsIn = ({ blocks }: Release): string => blocks.flatMap(({ text }) => text.split(/\s+/)).join(" ");

  it("is no table for the white space round its marks", () => {
    const text = "[We ]{.pull-quote} [[\n We ]{.pull-quote} [";
    expect(parse(text).blocks.map(({ role }) => role)).not.toContain("table");
    expect(wordsIn(parse(text))).toBe(wordsIn(parse("We  [\n We  [")));
  });

  it("has its words in their place where white space stands before a sign at a line's end", () => {
    expect(misplaced(parse("]{.pull-quote} ]{.pull-quote} [\n it ]{.pull-quote}"))).toEqual([]);
  });

  it("says the same words as without the marks, each in its place", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const release = parse(text);
        expect(misplaced(release)).toEqual([]);
        const { source } = release;
        const words = wordsAt(source, 0, source.text.length);
        // A mark within another is left as text, and would be one once the other is gone.
        fc.pre(!words.includes("pull-quote"));
        const bare = parse(words);
        expect(wordsIn(release)).toBe(wordsIn(bare));
      }),
    );
  });
});
