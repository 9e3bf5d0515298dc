import { describe, expect, it } from "vitest";
import { choosePullQuotes } from "../../src/quotes/index.ts";
import type { Block } from "../../src/types.ts";
import { packOf, read } from "./support.ts";

const filler = "The gate was shut in the winter of the great storm and nobody had been able to open it since then.";
const best = "We never gave up on this gate, and nothing will close it again";

/** Pull-quotes of a body; `change` may mark a block. */
function pull(text: string, options: { count?: number; change?: (block: Block) => Block } = {}) {
  const { source, blocks, quotes } = read(text);
  const body = blocks.map(options.change ?? ((block) => block));
  return choosePullQuotes({ source, body, quotes, pack: packOf("en"), count: options.count ?? null });
}
const texts = (text: string, count?: number): string[] =>
  pull(text, count === undefined ? {} : { count }).map(({ excerpt }) => excerpt.text);
const body = (...paragraphs: string[]): string => paragraphs.join("\n");

describe("which sentence is pulled", () => {
  it("is whole, verbatim and loses only the comma before the attribution", () => {
    const text = body(filler, `“${best},” said Mara Ellwood, director. “It is 49 tonnes.”`, filler, filler);
    const [first] = pull(text);
    expect(first?.excerpt.text).toBe(best);
    expect(first?.excerpt.spans.map(({ start, end }) => text.slice(start, end))).toEqual([best]);
    expect(first).toMatchObject({ speaker: "Mara Ellwood", role: "director", look: "margin" });
  });

  it.each([
    ["opens on a pronoun", "It will never be closed again as long as we live here, they told us all."],
    ["hangs on the sentence before", "However, we will never again let anybody close the gate."],
    ["opens on a pronoun and its verb", "It’s never going to be closed again as long as we live in this valley."],
    ["points to the sentence before", "In this case we will never again let anybody close the gate."],
    ["hangs behind an adverb", "Unfortunately, this will never be the gate that we all had hoped for."],
    ["hangs on by three words", "At the same time we will never again let anybody close the gate."],
    ["ends on this", "We have never in all our lives seen anything like this."],
    ["is too short", "We never gave up on it."],
    ["holds an editor's brackets", "We never gave up on [the gate], and nothing will close it."],
    ["is only half in marks", "and we will never again let anybody close the old gate."],
  ])("never %s", (_, sentence) => {
    expect(texts(body(filler, `“${sentence}” said Mara Ellwood.`, filler))).toEqual([]);
  });

  it("never is half of a sentence that goes on behind the attribution", () => {
    expect(
      texts(body(filler, `“We never gave up on the gate at all,” said Mara Ellwood, “and never will.”`, filler)),
    ).toEqual([]);
  });

  it("has a speaker, who is no document", () => {
    expect(texts(body(filler, `“${best}.”`, filler))).toEqual([]);
    expect(texts(body(filler, `The report says: “${best}.”`, filler))).toEqual([]);
  });

  it("joins two short sentences", () => {
    expect(texts(body(filler, "“The gate moved. Nobody had thought it would.” said Mara Ellwood.", filler))).toEqual([
      "The gate moved. Nobody had thought it would.",
    ]);
  });

  it("prefers words to figures", () => {
    const dull = "The 1911 gate of 49 tonnes was inspected on Monday 3 March by 12 engineers";
    const text = body(filler, `“${dull},” said Mara Ellwood.`, filler, `“${best},” said Mara Ellwood.`, filler, filler);
    expect(texts(text)).toEqual([best]);
  });
});

describe("how many", () => {
  const other = "We never close a gate that somebody still needs to pass";
  const long = [
    filler,
    filler,
    `“${best},” said Mara Ellwood.`,
    ...Array.from({ length: 9 }, () => filler),
    `“${best} at all,” said Mara Ellwood.`,
    ...Array.from({ length: 9 }, () => filler),
    `“${other},” said Tom Brandle.`,
    ...Array.from({ length: 4 }, () => filler),
  ];

  it("is one for each 250 words of body, nobody twice while another waits", () => {
    expect(pull(body(...long)).map(({ speaker }) => speaker)).toEqual(["Mara Ellwood", "Tom Brandle"]);
  });

  it("is what the caller says, none included", () => {
    expect(pull(body(...long), { count: 3 })).toHaveLength(3);
    expect(pull(body(...long), { count: 0 })).toEqual([]);
  });

  it("is one at least, however short the text", () => {
    expect(texts(`“${best},” said Mara Ellwood.`)).toEqual([best]);
  });
});

describe("what the author says", () => {
  const text = body(
    filler,
    `“${best},” said Mara Ellwood.`,
    filler,
    "“The keepers wrote all of it down by hand,” said Tom Brandle.",
    filler,
  );
  const mark = (pull: boolean) => (block: Block) => (block.id === "b4" ? { ...block, pull } : block);

  it("a marked block is pulled before a better one", () => {
    expect(pull(text, { change: mark(true) }).map(({ speaker }) => speaker)).toEqual(["Tom Brandle"]);
  });

  it("a forbidden block is never pulled", () => {
    expect(pull(text, { count: 2, change: mark(false) }).map(({ speaker }) => speaker)).toEqual(["Mara Ellwood"]);
  });
});

describe("where it stands", () => {
  const said = `“${best},” said Mara Ellwood.`;
  const place = (...paragraphs: string[]): string | undefined => pull(body(...paragraphs))[0]?.before;

  it("has a paragraph between itself and its original", () => {
    expect(place(filler, said, filler, filler, filler)).toBe("b4");
  });

  it("never touches a subhead or the introduction of a list", () => {
    expect(place(filler, said, filler, "## What changes", filler, filler)).toBe("b6");
    expect(place(filler, said, filler, "The gate opens:", "- at noon", filler, filler)).toBe("b7");
  });

  it("is above its original, a paragraph away, rather than before the last paragraph", () => {
    expect(place(filler, filler, filler, filler, said, filler, filler)).toBe("b3");
  });

  it("hangs in the margin, unless it would run down beside its original: then it spans the page", () => {
    const look = (...paragraphs: string[]) => pull(body(...paragraphs)).map((each) => `${each.before} ${each.look}`);
    expect(look(filler, said, filler, filler, filler)).toEqual(["b4 margin"]);
    expect(look(filler, filler, said, filler)).toEqual(["b2 showcase"]);
    const long = `“${best}, whatever they may say of it in town,” said Mara Ellwood.`;
    expect(look(filler, filler, long, filler)).toEqual(["b2 inline"]);
  });

  it("keeps two apart", () => {
    const [first, second] = pull(body(filler, said, filler, filler, said, filler, filler, filler), { count: 2 });
    expect([first?.before, second?.before]).toEqual(["b4", "b7"]);
  });
});
