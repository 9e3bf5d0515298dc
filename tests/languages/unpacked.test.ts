import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { unpackedLanguages, unpackedPack } from "../../src/resolve/unpacked-pack.ts";

/** A release made of a language's own words. */
function releaseOf(language: string) {
  const { labels, endMarks } = unpackedPack(language);
  const lines = [
    "Tarn Oya Vesk bera 14 Lomar",
    "Sarim vel torun dasa kel mira, oro lanta vesi kun dora sel, mira tolan esk vara don kel sira 14 molu.",
    "Dorim sel vanta ru kesti mora, ila tundra vesk ola, dasa kel mira oro lanta vesi kun dora sel 28 molu.",
    `${labels.photoCredit[0]}: Ada Melkor`,
    `${labels.boilerplateHeadings[0]}\nTarn Oya vel torun dasa kel mira oro lanta vesi kun dora sel mira tolan esk vara don.`,
    `${labels.contact[0]}:\nAda Melkor\nada@tarn.example`,
    endMarks[0] ?? "",
  ];
  const { blocks, contacts } = parse(lines.join("\n\n"), { language });
  return { roles: new Set(blocks.map(({ role }) => role)), contacts };
}

describe("a language without a pack", () => {
  test.for(unpackedLanguages)("%s has its own words for what a release holds", (language) => {
    const { roles, contacts } = releaseOf(language);
    expect([...roles]).toEqual(
      expect.arrayContaining(["headline", "paragraph", "photo-credit", "boilerplate", "contact", "end-mark"]),
    );
    expect(contacts).toMatchObject([{ name: "Ada Melkor", email: "ada@tarn.example" }]);
  });

  test.for(unpackedLanguages)("%s lists no word twice and none in capitals", (language) => {
    const { labels, release, endMarks } = unpackedPack(language);
    for (const words of [...Object.values(labels), release.immediate, release.embargo, endMarks]) {
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
