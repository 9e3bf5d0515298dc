import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("deck", () => {
  test.for([
    "Eleven weeks of repairs end with a coat of green paint",
    "- Eleven weeks of repairs end with a coat of green paint",
  ])("reads %j", (line) => {
    expect(roleOf(line, "header")).toBe("deck");
  });

  test("is read without the dashes round it", () => {
    const text =
      "Ferry returns to the crossing\n\n– The refit met all its ends –\n\nThe chain ferry went back into service on Monday, eleven weeks after she was hauled out.";
    expect(parse(text).decks.map((deck) => deck.text)).toEqual(["The refit met all its ends"]);
  });

  test("is no paragraph in which somebody speaks", () => {
    const lead =
      'The chain ferry is back after eleven weeks on the slip, and the first passengers were waiting before dawn. Jane Placeholder, chair of the trust, said: "We are glad that she floats, and that she goes forward as well as back."';
    const text = `Ferry returns to the crossing\n\n${lead}\n\nWednesday, 4 March 2026 - 5:16pm\n\nShe now carries forty cars, two fewer than before the refit began.`;
    expect(parse(text).decks).toEqual([]);
  });

  test.for([
    "4 March 2025",
    "Photo: Maud Tranter",
    "12 Long Street, Oldport – Tel. 01632 960000",
    "press@ferry.example",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "header")).not.toBe("deck");
  });
});
