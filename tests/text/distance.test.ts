import { expect, it } from "vitest";
import { distance } from "../../src/text/distance.ts";

it.each([
  ["", "", 0],
  ["", "deck", 4],
  ["deck", "", 4],
  ["deck", "deck", 0],
  ["deck", "dekc", 2],
  ["subhed", "subhead", 1],
  ["headline", "headlines", 1],
  ["byline", "dateline", 4],
  ["datum", "date", 2],
])("%j is made of %j by changing, adding or taking %i signs", (a, b, slips) => {
  expect(distance(a, b)).toBe(slips);
  expect(distance(b, a)).toBe(slips);
});
