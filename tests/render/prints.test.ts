import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";
import { fullText, markdownText, unescapeMarkdown } from "../../src/render/index.ts";
import { areAmong, areInOrder, printsOf, printsOfHtml } from "../../src/render/prints.ts";
import { lossesIn } from "../../src/render/verbatim.ts";
import { wordsOf, wordsOfHtml } from "../../src/render/words.ts";

/** The print of each word by itself. */
const oneByOne = (words: readonly string[]): number[] => words.flatMap((word) => printsOf([word], "words"));

/** Texts of what is not simply a letter or a space. */
const odd = fc
  .array(
    fc.constantFrom(
      ..."aBé5ß\u0301\u0308й日ｶ ",
      ..."«»\u202f\u00a0\u200b\u00ad’\"'.-–()$+%/&<>;#…",
      "𝒜",
      "😀",
      "&amp;",
      "&lt;",
      "&#8217;",
      "&#x1D49C;",
      "&bogus;",
      "&#xFFFFFFF;",
      "<b>",
      "</b>",
      "<p>",
      "</p>",
      "<br>",
      '<li value="3">',
      "<!-- x -->",
      "<!--",
      '<aside aria-hidden="true">',
      "<aside>",
      "</aside>",
      "<a href='x'>",
      "</A>",
      "</",
      "<1",
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

describe("the prints of words", () => {
  it("are those of the words, one by one", () => {
    fc.assert(
      fc.property(odd, (text) => {
        expect(printsOf([text], "words")).toEqual(oneByOne(wordsOf(text)));
        expect(printsOfHtml(text, "words")).toEqual(oneByOne(wordsOfHtml(text)));
      }),
      { numRuns: 3000 },
    );
  });

  it("are those of the words of every page among the fixtures", () => {
    for (const language of readdirSync("tests/fixtures")) {
      for (const name of readdirSync(join("tests/fixtures", language)).filter((each) => each.endsWith(".html"))) {
        const html = readFileSync(join("tests/fixtures", language, name), "utf8");
        expect(printsOfHtml(html, "words"), name).toEqual(oneByOne(wordsOfHtml(html)));
      }
    }
  });

  it("tell other words, other orders, words in parts and words in one", () => {
    const prints = printsOf(["the quay opens"], "words");
    for (const other of ["the opens", "the quay quay opens", "the key opens", "the opens quay", "the qu ay opens"]) {
      expect(printsOf([other], "words")).not.toEqual(prints);
    }
    expect(printsOf(["the", "quay opens"], "words")).toEqual(prints);
    expect(printsOf(["C++"], "words")).not.toEqual(printsOf(["C"], "words"));
  });
});

describe("areInOrder", () => {
  it("allows for more between them only where it is told so", () => {
    expect(areInOrder([1, 2], [1, 2], false)).toBe(true);
    for (const said of [[1], [2, 1], [1, 2, 3], [1, 3, 2], []]) expect(areInOrder([1, 2], said, false)).toBe(false);
    expect(areInOrder([1, 2], [3, 1, 3, 2, 3], true)).toBe(true);
    for (const said of [[1, 3], [2, 1], []]) expect(areInOrder([1, 2], said, true)).toBe(false);
  });
});

describe("areAmong", () => {
  it("counts each as often as it is there", () => {
    expect(areAmong([1, 1, 0], [0, 1, 2, 1])).toBe(true);
    expect(areAmong([1, 1], [1, 2])).toBe(false);
    expect(areAmong([0], [])).toBe(false);
    const many = Array.from({ length: 9000 }, (_, at) => Math.imul(at, 0x01000193));
    expect(areAmong(many, [...many].reverse())).toBe(true);
    expect(areAmong([...many, 7], many)).toBe(false);
    // What was counted before is forgotten.
    expect(areAmong([7], many.slice(0, 10))).toBe(false);
  });

  it("finds nothing lost in the versions of a release that are no page, but for what these set otherwise", () => {
    const texts = readdirSync("site/releases").filter((name) => name.endsWith(".txt"));
    const doubted = texts.filter((name) => {
      const release = parse(readFileSync(join("site/releases", name), "utf8"));
      const set: readonly string[] = ["front-matter", "date-line", "end-mark"];
      const blocks = release.blocks.filter(({ role }) => !set.includes(role)).map(({ text }) => text);
      const said = [fullText(release, {}), unescapeMarkdown(markdownText(release, {}))];
      return said.some((each) => !areAmong(printsOf(blocks, "runs"), printsOf([each], "runs")));
    });
    // There the words themselves are read, as they are in every release whose words are lost: it takes four times as long.
    expect(doubted.length).toBeLessThanOrEqual(texts.length / 10);
  });

  it("finds nothing lost only where no word is lost", () => {
    const block = (text: string) => ({ block: null as never, words: wordsOf(text).flatMap(runs) });
    fc.assert(
      fc.property(odd, odd, (wanted, said) => {
        if (!areAmong(printsOf([wanted], "runs"), printsOf([said], "runs"))) return;
        expect(lossesIn([block(wanted)], wordsOf(said))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});

/** The letters and digits of a word that hold a letter or digit: a mark that stands alone is no word. */
const runs = (word: string): string[] =>
  (word.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((run) => /[\p{L}\p{N}]/u.test(run));
