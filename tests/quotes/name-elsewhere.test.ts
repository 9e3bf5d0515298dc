import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const speaker = (...parts: string[]): string | null | undefined => parse(parts.join("\n\n")).quotes[0]?.speaker;

test.each([
  [
    "a headline",
    "Le barrage rouvre, annonce Jeanne Modèle",
    "« Nous avons attendu ce jour pendant neuf longues années », a déclaré Modèle.",
  ],
  [
    "an English headline in capitals",
    "Weir To Reopen, Says Mayor Jane Placeholder",
    "“We have waited for this day for nine long years,” said Placeholder.",
  ],
])("the first name stands in %s", (_, headline, said) => {
  const lead = headline.startsWith("Le")
    ? "Le barrage de Saulaie est de nouveau ouvert aux promeneurs depuis samedi matin."
    : "The weir at Northfold has been open to walkers again since Saturday morning.";
  expect(speaker(headline, lead, said)).toBe(headline.startsWith("Le") ? "Jeanne Modèle" : "Jane Placeholder");
});

test("what stands before a surname and is no first name is none of it", () => {
  const lead = "The weir at Northfold has been open to walkers again since Saturday morning.";
  const said = "“We have waited for this day for nine long years,” said Placeholder.";
  expect(speaker("Weir Reopens Under Placeholder", lead, said)).toBe("Placeholder");
  expect(speaker("Mayor Placeholder reopens the weir", lead, said)).toBe("Placeholder");
  expect(speaker("Jane Placeholders reopen the weir", lead, said)).toBe("Placeholder");
  expect(speaker("Mayor Joins Placeholder at the Weir", lead, said)).toBe("Placeholder");
});

test("a title before it shows that a word is a first name", () => {
  const lead = "The weir at Northfold has been open to walkers again since Saturday morning.";
  const said = "“We have waited for this day for nine long years,” said Placeholder.";
  expect(speaker("Senator Quill Placeholder Opens the Weir", lead, said)).toBe("Quill Placeholder");
  expect(speaker("Senator and Quill Placeholder Open the Weir", lead, said)).toBe("Placeholder");
});
