import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD = "It is with great joy that I open this hall today, eleven weeks later than we had thought when we began.";
const MORE = "We have waited for years for this hall, and we have built it together with all who live by the water.";
const roleOf = (text: string, start: string): string | undefined =>
  parse(text).blocks.find(({ text: words }) => words.startsWith(start))?.role;

describe("a salutation above a speech", () => {
  test.each([
    ["Ladies and gentlemen,"],
    ["Sehr geehrte Damen und Herren,"],
    ["Mesdames et Messieurs,"],
    ["Bästa vänner,"],
    ["Dear friends of the ferry,"],
  ])("%s", (line) => {
    expect(roleOf(["Speech of the mayor at the opening", line, LEAD, MORE].join("\n\n"), line)).toBe("paragraph");
  });

  test("two of them", () => {
    const text = ["Speech of the mayor at the opening", "Ladies and gentlemen,", "Dear friends,", LEAD, MORE].join(
      "\n\n",
    );
    expect(parse(text).body).toHaveLength(4);
  });

  test.each([
    ["a deck", "A day of joy for all who live by the water"],
    ["the first line of a deck", "A day of joy for the town,\nand for all who live by the water"],
  ])("not %s", (_, deck) => {
    expect(roleOf(["Speech of the mayor at the opening", deck, LEAD, MORE].join("\n\n"), "A day of joy")).toBe("deck");
  });
});

describe("a heading with a colon over a list", () => {
  const ITEMS = "• Two slips\n• A loft for the sails";
  test.each(["Highlights:", "Key Highlights:", "Notes:"])("%s", (heading) => {
    const text = ["New hall for the ferry trust", LEAD, MORE, heading, ITEMS, MORE].join("\n\n");
    expect(roleOf(text, heading)).not.toBe("paragraph");
  });
  test.each(["Jane Example said:", "The mayor notes:", "The hall of the trust has:"])("not %s", (line) => {
    const text = ["New hall for the ferry trust", LEAD, MORE, line, ITEMS, MORE].join("\n\n");
    expect(roleOf(text, line)).toBe("paragraph");
  });
});
