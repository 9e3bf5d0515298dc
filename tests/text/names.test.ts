import { expect, test } from "vitest";
import { packs } from "../../src/languages/index.ts";
import { looksLikeName, withoutTitles } from "../../src/text/names.ts";

test.for(["Jane Placeholder", "Dr. Jane Placeholder", "Anne-Marie O'Sample", "J. R. Sample", "Jan van der Voorbeeld"])(
  "%s looks like a name",
  (name) => {
    expect(looksLikeName(name, packs)).toBe(true);
  },
);

test.for(["Ferry Trust", "Press Office", "Head of Press", "Jane", "jane placeholder", "Room 12 North", "Example GmbH"])(
  "%s does not",
  (name) => {
    expect(looksLikeName(name, packs)).toBe(false);
  },
);

test("titles are no part of a name", () => {
  expect(withoutTitles("Prof. Dr. Jane Placeholder", packs)).toBe("Jane Placeholder");
});
