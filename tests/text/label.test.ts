import { describe, expect, test } from "vitest";
import { en } from "../../src/languages/en.ts";
import { isLabel, labelsAt, readLabel, readPhrase } from "../../src/text/label.ts";
import { labelSets, labelWords, phraseWords } from "../../src/text/label-dictionary.ts";

const { photo, contact } = labelSets({
  photo: labelWords([en], "photoCredit"),
  contact: labelWords([en], "contact"),
});

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
  expect(["Contact", "CONTACTS:", "## Press contact", "[Contact]"].map((text) => isLabel(text, contact))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isLabel("Contact us for a quote", contact)).toBe(false);
});

test("a phrase ends with a word, and the longest wins", () => {
  const { set } = labelSets({ set: phraseWords(["based on", "based on materials from"]) });
  expect(readPhrase("Based  on materials from Estuary News", set)?.key).toBe("based on materials from");
  expect(readPhrase("Based on reports", set)?.key).toBe("based on");
  expect(readPhrase("Based onwards", set)).toBeNull();
});

describe("a text is looked up once for all sets", () => {
  const bits = (text: string) => labelsAt(text, photo.dictionary);

  test("as a whole, before its colon and by its first words", () => {
    expect(bits("## Contact")).toEqual({ whole: contact.bit, colon: 0, phrase: contact.bit });
    expect(bits("Photo: Jane")).toEqual({ whole: 0, colon: photo.bit, phrase: photo.bit });
    expect(bits("The photo: Jane")).toEqual({ whole: 0, colon: 0, phrase: 0 });
  });

  test("and the readers answer as they do for the text itself", () => {
    for (const text of [
      "Photo: Jane",
      "photo by Jane",
      "Contact",
      "PRESS\u00a0OFFICE:",
      "Contacts",
      "Photographs",
      "“Photo”",
    ]) {
      const looked = { text, labels: bits(text) };
      for (const set of [photo, contact]) {
        expect(readLabel(looked, set)).toEqual(readLabel(text, set));
        expect(readPhrase(looked, set)).toEqual(readPhrase(text, set));
        expect(isLabel(looked, set)).toBe(isLabel(text, set));
      }
    }
  });
});

test("letters of scripts without spaces may follow a phrase", () => {
  const { set } = labelSets({ set: phraseWords(["写真", "tel", "℡"]) });
  expect(["写真提供", "TEL番号", "℡ 960", "Telling"].map((text) => readPhrase(text, set)?.key)).toEqual([
    "写真",
    "tel",
    "℡",
    undefined,
  ]);
});
