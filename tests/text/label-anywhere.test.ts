import { expect, test } from "vitest";
import { en } from "../../src/languages/en.ts";
import { couldHoldLabel, holdsPhrase } from "../../src/text/label-anywhere.ts";
import { labelSets, labelWords } from "../../src/text/label-dictionary.ts";

const { photo, contact } = labelSets({
  photo: labelWords([en], "photoCredit"),
  contact: labelWords([en], "contact"),
});

test.for([
  ["14 October 2021 – Photo: Jane", true],
  ["(PHOTO) 14 October 2021", true],
  ["14 October 2021, 10h30Photo: Jane", true],
  // Not looked through.
  ["2021年10月15日訂正", true],
  ["14 October 2021: The bridge opens", false],
  ["14 October 2021", false],
  ["", false],
  // Beyond what is looked at.
  ["14 October 2021, as was said by the council of Oldport. Photo: Jane", false],
] as const)("whether a label may stand near the head of a text: %s", ([text, holds]) => {
  expect(couldHoldLabel(text, 40, [contact, photo])).toBe(holds);
});

test.for([
  ["Acme press contact", true],
  ["Acme (press contact)", true],
  ["Acme contact", false],
] as const)("a phrase of several words anywhere in a text: %s", ([text, holds]) => {
  expect(holdsPhrase(text, contact)).toBe(holds);
});
