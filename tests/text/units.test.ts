import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { sourceOf } from "../../src/text/source.ts";
import { unitsOf } from "../../src/text/units.ts";

const texts = (text: string): string[] => {
  const source = sourceOf(text);
  return unitsOf(source, source.lines, {
    label: ({ raw }) => raw.startsWith("Label:"),
    form: () => false,
    open: ({ text }) => text.endsWith(" of"),
    continued: () => false,
    after: new Set(),
  }).map((unit) => unit.text);
};

const WRAPPED = `The chain ferry went back into service on Monday, eleven weeks after
she was hauled out of the water for repairs to her hull and her chains,
and to the seat on which the captain sits.

She now carries forty cars, which is two fewer than she carried before
the refit began, because the cars have grown in the meantime.`;

describe("hard wraps", () => {
  test("are joined within a paragraph", () => {
    expect(texts(WRAPPED)).toHaveLength(2);
    expect(texts(WRAPPED)[0]).toContain("eleven weeks after she was hauled out");
  });

  test("lines that were never wrapped stay apart", () => {
    const long =
      "A paragraph that stands on one line, however long that line may be, since nobody ever pressed the return key inside it at all.";
    expect(texts(`${long}\n${long}`)).toEqual([long, long]);
  });

  test("an item's lines are one item", () => {
    expect(texts("- one boat that is green and has\n  been green since 1931\n- two slips")).toEqual([
      "- one boat that is green and has been green since 1931",
      "- two slips",
    ]);
  });
});

describe("a paragraph of which the first line alone is set in", () => {
  const PARAGRAPH = `  The chain ferry went back, on 11 March, to the Northern
Crossing Trust (NCT), eleven weeks after she was hauled out of the water
for repairs to her hull. She is green.
A second boat has been ordered, as the trust says, and will be in the
water before the summer.`;
  test("is one, however short its lines were left", () => {
    expect(texts(PARAGRAPH)).toHaveLength(1);
  });
  test.for([
    // A heading in the middle, one that ends a sentence, one without a small word, and text that is not set in.
    PARAGRAPH.replace(/^ +/, " ".repeat(24)),
    PARAGRAPH.replace("Northern\n", "Northern:\n"),
    PARAGRAPH.replace(/.*\n/, "  CHAIN FERRY RETURNS TO THE NORTHERN SIDE OF THE CROSSING\n"),
    PARAGRAPH.trimStart(),
  ])("is told from %j", (text) => {
    expect(texts(text).length).toBeGreaterThan(1);
  });
});

describe("a line of a header that ends on a small word", () => {
  test("goes on", () => {
    expect(texts("Miller ordered to repair the bank of\nThe Lower Meadow\nThe gates are back")).toEqual([
      "Miller ordered to repair the bank of The Lower Meadow",
      "The gates are back",
    ]);
  });
  test.for(["Label: a value", "press@ferry.example", "- an item"])("but not with %j", (line) => {
    expect(texts(`Miller ordered to repair the bank of\n${line}`).at(-1)).toBe(line);
  });
});

describe("a headline in capitals in a wrapped text", () => {
  const headline =
    "MILLER WHO OPENED THE SLUICE AT NIGHT ORDERED TO REPAIR THE BANK\nOF THE LOWER MEADOW BY JUNE OR TO PAY FOR TWO GATES AND A HAY CART";
  test("ends where small letters begin", () => {
    expect(
      texts(
        `${headline}\nWEIRTON – A miller who opened the upper sluice on four nights in\nJanuary was ordered on Tuesday to repair the bank.`,
      ),
    ).toHaveLength(2);
  });
  test("goes on with a small letter", () => {
    expect(
      texts(`${headline}\nand of the upper one as well, which the water carried away on the\nnight of the fair.`),
    ).toHaveLength(1);
  });
});

describe("a line that ends on a mark of scripts without spaces", () => {
  test("is joined with a space behind Latin letters", () => {
    expect(texts("- Cyclists dismount on the upstream side, where the boards』\n  are newer.")).toEqual([
      "- Cyclists dismount on the upstream side, where the boards』 are newer.",
    ]);
  });
});

describe("what begins a unit", () => {
  test.for(["Label: a value", "press@ferry.example", "###", "- an item", "+44 1632 960123"])("%s", (line) => {
    expect(texts(`${WRAPPED}\n${line}`).at(-1)).toBe(line);
  });
});

describe("lines that a page's links have cut", () => {
  const cut = (...lines: string[]): string[] => texts(lines.join("\n"));
  const SAID = "“We had waited for the light for eleven long and dark years,” said the keeper";

  test.for([
    [[SAID, "Jane Example", ". “Now it is here.”"], 1],
    [[SAID, "Jane Example", "said to the members of the trust. “Now it is here.”"], 1],
    [["The trust said on Monday that it has named the new keeper, who is", "Jane Example", ", 64."], 1],
    [["In honor of", "the Month of Lighthouses", ", which is kept in May, the trust lights all of its lamps."], 1],
    [["OLDPORT -", "The lighthouse of Oldport was lit again on Monday evening at nine."], 1],
    // What looks like it and is none: lines of a header, names one below the other, an ellipsis, a rule.
    [["Lighthouse lit again", "Jane Example", "The lighthouse of Oldport was lit again on Monday."], 3],
    [["Jane Example, keeper", "Paul Sample, mayor", "Tom Muster, pilot"], 3],
    [["The keeper of the lamp waited for the light for eleven years.", "... and then it came."], 2],
    [["- more -", "The lighthouse of Oldport was lit again on Monday."], 2],
  ] as const)("%j", ([lines, units]) => {
    expect(cut(...lines)).toHaveLength(units);
  });
});

test("words of a script that parts them by spaces never run into one, whatever stands above them", () => {
  const mixed = parse("a b r ü:\nb\n解禁时间：2026年3月2日上午10时（北京时间）\nx b a l x s a l x b a l b\nx b\n");
  expect(mixed.blocks.flatMap(({ items }) => items.map((item) => item.text)).join("\n")).not.toContain("bx");
});

describe("a blank line within a sentence", () => {
  const LEAD = "The ferry trust opened its new hall in Oldport on Monday, eleven weeks late.";
  const GRANT = "A second grant will be made to the harbour office for the purchase of ropes, planks, lamps and stoves";

  test.each([
    [GRANT, "and blankets for the winter."],
    [`${GRANT},`, "which are kept at the mill."],
    [
      "Eine zweite Zusage gilt dem Hafenamt für den Kauf von Tauen, Planken, Lampen und Öfen",
      "sowie von Decken für den Winter.",
    ],
    [
      "Une seconde aide ira au bureau du port pour l’achat de cordages, de planches, de lampes et de poêles",
      "ainsi que de couvertures.",
    ],
  ])("below running text: %s", (above, below) => {
    expect(texts(`${LEAD}\n\n${above}\n\n${below}`)).toEqual([LEAD, `${above} ${below}`]);
  });

  test.each([
    [
      "a headline over a lead that begins with a name in small letters",
      `${GRANT}\n\nferryworks builds the boats of the trust.`,
      2,
    ],
    ["a heading", `${LEAD}\n\nWhat the new hall means for the harbour\n\nferryworks builds the boats of the trust.`, 3],
    ["a name with a capital within", `${LEAD}\n\n${GRANT}\n\niFerry builds the boats of the trust.`, 3],
    [
      "items without marks",
      `${LEAD}\n\nthe purchase of ropes, planks, lamps and stoves for each of the halls\n\nthe repair of the slip.`,
      3,
    ],
    ["an introduction", `${LEAD}\n\n${GRANT}:\n\nropes and planks of oak.`, 3],
    ["a sentence that ended", `${LEAD}\n\n${GRANT}.\n\nferryworks builds the boats of the trust.`, 3],
    ["what ends no sentence itself", `${LEAD}\n\n${GRANT}\n\nthe ferry trust, Oldport`, 3],
    ["an address", `${LEAD}\n\n${GRANT}\n\npress@acme.example is read daily.`, 3],
  ])("not %s", (_, text, count) => {
    expect(texts(text)).toHaveLength(count);
  });
});
