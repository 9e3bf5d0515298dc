import { describe, expect, test } from "vitest";
import { packs } from "../../src/languages/index.ts";
import { languageOf, packsFor } from "../../src/resolve/language.ts";

const ENGLISH = "The ferry went back into service on Monday and it is said that she was late for the first time.";

describe("languageOf", () => {
  test.for([
    ["the words tell", ENGLISH, {}, {}, "en"],
    ["the site knows the country", ENGLISH, { defaultLanguage: "en-GB" }, {}, "en-GB"],
    ["the site is in another language", ENGLISH, { defaultLanguage: "de" }, {}, "en"],
    ["too short to tell", "Ja", { defaultLanguage: "de" }, {}, "de"],
    ["front matter says", ENGLISH, { defaultLanguage: "de" }, { lang: "nl" }, "nl"],
    ["the caller says", ENGLISH, { language: "fr" }, { lang: "nl" }, "fr"],
  ] as const)("%s", ([, text, hints, data, tag]) => {
    expect(languageOf(text, hints, data).tag).toBe(tag);
  });

  test("knows which way a language is written", () => {
    expect(languageOf(ENGLISH, { language: "ar" }, {}).direction).toBe("rtl");
  });
});

describe("packsFor", () => {
  test("puts the language's own pack first, and gives the same list each time", () => {
    const language = { tag: "pt-BR", direction: "ltr", because: "" } as const;
    expect(packsFor(language)[0].tag).toBe("pt");
    expect(packsFor(language)).toBe(packsFor({ ...language, tag: "pt" }));
    expect(packsFor(language)).toHaveLength(packs.length);
  });
});
