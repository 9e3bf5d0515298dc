import { describe, expect, test } from "vitest";
import { resolve } from "../../src/resolve/resolve.ts";
import type { Claim, LineRange, Role, Strength } from "../../src/types.ts";

const claim = (field: Role, lines: LineRange, strength: Strength, by = field): Claim => {
  return { field, lines, strength, by, because: "it is so in this test" };
};

/** What becomes of two claims that want a line in common. */
function between(a: Claim, b: Claim) {
  const [accepted] = resolve([a, b], 9).filter((decision) => decision.accepted);
  const [refused] = resolve([a, b], 9).filter((decision) => !decision.accepted);
  return { winner: accepted?.claim.field, rule: refused?.rule, against: refused?.against?.field };
}

describe("precedence", () => {
  test.for([
    ["strength", claim("subhead", [2, 2], "placed"), claim("photo-credit", [2, 2], "labelled"), "photo-credit"],
    ["strength", claim("contact", [1, 4], "labelled"), claim("list", [2, 2], "marked"), "list"],
    ["longer range", claim("source", [2, 2], "shaped"), claim("contact", [1, 3], "shaped"), "contact"],
    ["earlier line", claim("list", [2, 3], "shaped"), claim("table", [1, 2], "shaped"), "table"],
    ["table order", claim("genre", [1, 1], "labelled"), claim("wire", [1, 1], "labelled"), "genre"],
  ] as const)("%s decides", ([rule, a, b, winner]) => {
    expect(between(a, b)).toEqual({ winner, rule, against: winner });
  });

  test("there is one headline", () => {
    expect(between(claim("headline", [1, 1], "placed"), claim("headline", [3, 3], "placed")).rule).toBe("one only");
  });

  test("claims that share no line are all accepted, unopposed", () => {
    const decisions = resolve([claim("headline", [1, 1], "placed"), claim("date-line", [3, 3], "shaped")], 9);
    expect(decisions.map(({ accepted, rule }) => [accepted, rule])).toEqual([
      [true, "unopposed"],
      [true, "unopposed"],
    ]);
  });

  test("a claim that loses one line loses all of them", () => {
    const decisions = resolve([claim("contact", [1, 5], "shaped"), claim("source", [5, 5], "labelled")], 9);
    expect(decisions.filter(({ accepted }) => accepted).map(({ claim: { field } }) => field)).toEqual(["source"]);
  });
});
