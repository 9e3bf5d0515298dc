import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const head =
  "Weir opens again\n\n13 October 2021\n\nThe weir opened on Monday, nine years after the flood took it away.\n\n";
const tail = "\n\nThe bridge cost less than its plans had foreseen, and the stones stand.\n\nIt is open to all.\n";
const best = "We never gave up on this weir, and nobody will close it again";

function pulls(paragraph: string, front = "") {
  return parse(`${front}${head}${paragraph}${tail}`).pullQuotes.map(({ excerpt, speaker, quotation }) =>
    [excerpt.text, speaker, quotation === null ? "words" : "quotation"].join(" | "),
  );
}

describe("marked words are pulled exactly", () => {
  it.each([
    [
      "words of a quotation",
      "“Then it rained. [We got wet]{.pull-quote},” said Ada Sample.",
      "We got wet | Ada Sample | quotation",
    ],
    [
      "over two lines",
      "“Then it rained for a week, so that everybody who had come to the weir [got\nwet]{.pull-quote} again,” said Ada Sample.",
      "got wet | Ada Sample | quotation",
    ],
    [
      "with its marks",
      "[“We got wet again and again,”]{.pull-quote} said Ada Sample.",
      "We got wet again and again | Ada Sample | quotation",
    ],
    ["words of nobody", "The council says that [it was glad]{.pull-quote} of it.", "it was glad |  | words"],
    [
      "more than a quotation",
      "[“We got wet again and again,” said Ada]{.pull-quote} Sample.",
      "“We got wet again and again,” said Ada |  | words",
    ],
  ])("%s", (_, paragraph, pulled) => expect(pulls(paragraph)).toEqual([pulled]));

  it("and nothing of the marks is shown", () => {
    const { body } = parse(`${head}“[We got wet]{.pull-quote} again,” said Ada Sample.${tail}`);
    expect(body[1]?.text).toBe("“We got wet again,” said Ada Sample.");
  });

  it("whatever the count, and in a mode of their own none", () => {
    const paragraph = `“[We got wet]{.pull-quote} again,” said Ada Sample.\n\n“${best},” said Tom Brandle.`;
    expect(pulls(paragraph, "---\npullQuotes: 1\n---\n")).toHaveLength(1);
    expect(pulls(paragraph, "---\npullQuotes: 0\n---\n")).toEqual([]);
    expect(pulls(paragraph, "---\npullQuotes: off\n---\n")).toEqual([]);
  });

  it("each of several has a place", () => {
    expect(
      pulls("“[We]{.pull-quote} [got]{.pull-quote} [wet]{.pull-quote} again today,” said Ada Sample."),
    ).toHaveLength(3);
  });
});

describe("a marked paragraph", () => {
  it.each([
    [
      "gives its quotation whole",
      "“It rained. And then, what did you do?” asked Ada Sample. {.pull-quote}",
      ["It rained. And then, what did you do? | Ada Sample | quotation"],
    ],
    [
      "gives its quotation whole, however it begins",
      "“It rained all day. Then it rained all night,” said Ada Sample. {.pull-quote}",
      ["It rained all day. Then it rained all night | Ada Sample | quotation"],
    ],
    ["without a quotation gives its words", "It rained all day. {.pull-quote}", ["It rained all day. |  | words"]],
    [
      "of many words gives the best sentence",
      `“${"It rained, and it went on raining. ".repeat(9)}${best},” said Ada Sample. {.pull-quote}`,
      [`${best} | Ada Sample | quotation`],
    ],
    [
      "split by its attribution gives its best sentence",
      `“${best},” said Ada Sample. “It rained.” {.pull-quote}`,
      [`${best} | Ada Sample | quotation`],
    ],
  ])("%s", (_, paragraph, pulled) => expect(pulls(paragraph)).toEqual(pulled));
});

describe("forbidden words", () => {
  it("are never pulled, nor a sentence that holds some of them", () => {
    expect(pulls(`“We never [gave up]{.no-pull-quote} on this weir, and nobody will,” said Ada Sample.`)).toEqual([]);
    expect(pulls(`“[Nobody]{.no-pull-quote} came. ${best},” said Ada Sample.`)).toEqual([
      `${best} | Ada Sample | quotation`,
    ]);
  });
});
