import { expect, test } from "vitest";
import { fi } from "../../src/languages/fi.ts";
import { fr } from "../../src/languages/fr.ts";
import { packs } from "../../src/languages/index.ts";
import { nb } from "../../src/languages/nb.ts";
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
  expect(withoutTitles("DI Max Muster", packs)).toBe("Max Muster");
  expect(withoutTitles("Prof. Dr. Jane Placeholder", packs)).toBe("Jane Placeholder");
});

const after = (own: (typeof packs)[number]) => [own, ...packs.filter((pack) => pack !== own)];

test.for([
  [fi, "Ville Esimerkki"],
  [nb, "Mari Eksempel"],
] as const)("a first name here is a word for something else in another language: %s", ([pack, name]) => {
  expect(looksLikeName(name, after(pack))).toBe(true);
});

test.for([
  [fr, "Ville Exemple"],
  [fi, "Ville de Port-Vieux"],
  [fi, "Esimerkki Ville"],
] as const)("a town is none: %s", ([pack, name]) => {
  expect(looksLikeName(name, after(pack))).toBe(false);
});
