import { describe, expect, test } from "vitest";
import { en } from "../../src/languages/en.ts";
import { isLabel, labelSet, phraseSet, readLabel, readPhrase } from "../../src/text/label.ts";

const photo = labelSet([en], "photoCredit");

describe("readLabel", () => {
  test.for([
    ["Photo: Jane", "Photo", "Jane"],
    ["PHOTO CREDIT : Jane", "PHOTO CREDIT", "Jane"],
    ["• Photo：Jane", "Photo", "Jane"],
  ] as const)("reads %s", ([text, label, value]) => {
    const read = readLabel(text, photo);
    expect([read?.label, text.slice(read?.valueStart)]).toEqual([label, value]);
  });

  test.for(["The photo: Jane", "Photo Jane", "Photograph of Jane: a study", ":", ""])("refuses %s", (text) => {
    expect(readLabel(text, photo)).toBeNull();
  });
});

test("a label may be the whole line, in a frame or not", () => {
  const contact = labelSet([en], "contact");
  expect(["Contact", "CONTACTS:", "## Press contact", "[Contact]"].map((text) => isLabel(text, contact))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isLabel("Contact us for a quote", contact)).toBe(false);
});

test("a phrase ends with a word, and the longest wins", () => {
  const set = phraseSet(["based on", "based on materials from"]);
  expect(readPhrase("Based  on materials from Estuary News", set)?.key).toBe("based on materials from");
  expect(readPhrase("Based on reports", set)?.key).toBe("based on");
  expect(readPhrase("Based onwards", set)).toBeNull();
});
