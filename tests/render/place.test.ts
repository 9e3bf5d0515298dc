import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesOf } from "../../src/render/place.ts";
import type { Block } from "../../src/types.ts";
import { type BlockSketch, releaseOf } from "../support/release-of.ts";

/** The words at each place, and the block they stand in. */
function placed(sketch: BlockSketch): string[] {
  const release = releaseOf([{ role: "headline", text: "Above" }, sketch]);
  const block = release.blocks[1] as Block;
  return placesOf(release.source, block, block.inline).map(({ start, end }) => block.text.slice(start, end));
}

const quotation = (text: string) => ({ kind: "quotation", text }) as const;

describe("placesOf finds a part in the text of its block", () => {
  it("on one line, in order", () => {
    const inline = [quotation("“two”"), quotation("“one”")];
    expect(placed({ role: "paragraph", text: "He said “one” and “two”.", inline })).toEqual(["“one”", "“two”"]);
  });

  it("where white space is folded before, within and after", () => {
    const text = "  He \u00a0 said “one  \t two”  and   “three”";
    expect(placed({ role: "paragraph", text, inline: [quotation("“one  \t two”"), quotation("“three”")] })).toEqual([
      "“one two”",
      "“three”",
    ]);
  });

  it.each([
    [" ", "“one two”"],
    ["", "“onetwo”"],
    ["\n", "“one\ntwo”"],
  ] as const)("over a line break joined by %j", (joint, words) => {
    expect(
      placed({ role: "paragraph", text: "Said: “one\n  two” so", joint, inline: [quotation("“one\n  two”")] }),
    ).toEqual([words]);
  });

  it("one within another, but not one across another's border", () => {
    expect(placed({ role: "paragraph", text: "a b c d", inline: [quotation("b c"), quotation("c")] })).toEqual([
      "b c",
      "c",
    ]);
    expect(placed({ role: "paragraph", text: "a b c d", inline: [quotation("b c"), quotation("c d")] })).toEqual([
      "b c",
    ]);
  });

  it("in the item that holds it and in no other", () => {
    const sketch: BlockSketch = {
      role: "list",
      text: "- one\n- “two” here",
      marker: /^- /,
      inline: [quotation("“two”")],
    };
    const release = releaseOf([sketch]);
    const block = release.blocks[0] as Block;
    const found = block.items.map((item) =>
      placesOf(release.source, item, block.inline).map(({ start, end }) => item.text.slice(start, end)),
    );
    expect(found).toEqual([[], ["“two”"]]);
  });
});

it("placesOf finds any run of words, however it is wrapped and spaced", () => {
  const gap = fc.constantFrom(" ", "  ", "\u00a0", "\t ", "\n", " \n  ");
  fc.assert(
    fc.property(fc.array(gap, { minLength: 4, maxLength: 12 }), fc.nat(), fc.nat(), (gaps, a, b) => {
      const words = [...gaps.map((_, index) => `w${index}`), "end"];
      const [first, last] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
      const join = (from: number, to: number) =>
        words
          .slice(from, to + 1)
          .map((word, index) => (index === to - from ? word : word + gaps[from + index]))
          .join("");
      const text = join(0, words.length - 1);
      const expected = words.slice(first, last + 1).join(" ");
      expect(placed({ role: "paragraph", text, inline: [quotation(join(first, last))] })).toEqual([expected]);
    }),
  );
});
