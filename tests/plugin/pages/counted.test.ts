import { describe, expect, it } from "vitest";
import { counted, readingMinutes } from "../../../plugin/pages/index.ts";
import { parse } from "../../../src/index.ts";
import { pageWordsOf, spokenLanguages } from "../../../src/languages/page-words/index.ts";
import { readingSpeed } from "../../../src/languages/reading-speed.ts";

it.each([
  ["en", 1, "1 release"],
  ["en", 1204, "1,204 releases"],
  ["fr", 0, "0 communiqué"],
  ["ru", 1, "1 пресс-релиз"],
  ["ru", 22, "22 пресс-релиза"],
  ["ru", 11, "11 пресс-релизов"],
  ["ar", 2, "بيانان"],
  ["ja", 3, "3件のリリース"],
] as const)("%s says %i as %s", (tag, n, expected) => {
  expect(counted(pageWordsOf(tag).releases, n, tag)).toBe(expected);
});

it("every pack has the plural forms of its language, and a number in them unless they say it in words", () => {
  for (const tag of spokenLanguages) {
    const words = pageWordsOf(tag);
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const phrase of [words.releases, words.results, words.people]) {
      // “many” of French, Spanish, Italian and Portuguese is for millions; Arabic's zero is its own word.
      const written = forms.filter(
        (form) => form in phrase || form === "many" || new Set(Object.values(phrase)).size === 1,
      );
      expect([tag, forms.filter((form) => !written.includes(form))]).toEqual([tag, []]);
      expect(phrase.other).toContain("{n}");
    }
    expect([words.page.includes("{n}"), words.page.includes("{count}"), words.archiveOf.includes("{year}")]).toEqual([
      true,
      true,
      true,
    ]);
  }
});

describe("reading time", () => {
  const minutes = (words: string, lang: string) =>
    readingMinutes(parse(`---\nlang: ${lang}\n---\nA headline\n\n${words}\n`));

  it("counts by the speed of readers of the language: words, or characters where words are not parted", () => {
    expect(minutes("word ".repeat(684), "en-GB")).toBe(3);
    expect(minutes("Wort ".repeat(684), "de")).toBe(4);
    expect(minutes("雲".repeat(714), "ja")).toBe(2);
  });

  it("is a minute for whatever is shorter, and that of English where nobody measured", () => {
    expect([minutes("Short.", "en"), minutes("slovo ".repeat(456), "cs")]).toEqual([1, 2]);
  });

  it("knows every language that has a pack", () => {
    expect(spokenLanguages.map((tag) => tag.split("-")[0] ?? "").filter((tag) => !(tag in readingSpeed))).toEqual([]);
  });
});
