import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { unpacked } from "../../src/languages/unpacked.ts";
import { unpackedLabels } from "../../src/languages/unpacked-labels.ts";
import { quotation } from "../../src/languages/unpacked-quotation.ts";
import { east } from "../../src/languages/unpacked-words/east.ts";
import { europe } from "../../src/languages/unpacked-words/europe.ts";
import { slavic } from "../../src/languages/unpacked-words/slavic.ts";
import { speech } from "../../src/languages/unpacked-words/speech.ts";
import { speechAsia } from "../../src/languages/unpacked-words/speech-asia.ts";
import { speechSoutheast } from "../../src/languages/unpacked-words/speech-southeast.ts";
import { wider } from "../../src/languages/unpacked-words/wider.ts";
import { unpackedLanguages, unpackedPack } from "../../src/resolve/unpacked-pack.ts";

const shared: ReadonlySet<string> = new Set([...unpackedLabels.contact, ...unpacked.labels.contact]);

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

  test("lists no word twice, nor one that all those languages share", () => {
    const twice = Object.entries({ ...slavic, ...europe, ...east, ...wider }).flatMap(([language, { labels }]) =>
      Object.entries(labels).flatMap(([field, words]) =>
        words
          .filter((word, at) => words.indexOf(word) !== at || (field === "contact" && shared.has(word)))
          .map((word) => `${language} ${field} ${word}`),
      ),
    );
    expect(twice).toEqual([]);
  });

  test("lists no verb, job or preposition that all those languages share", () => {
    const twice = Object.entries({ ...speech, ...speechAsia, ...speechSoutheast }).flatMap(([language, said]) =>
      (["verbs", "roleNouns", "prepositions"] as const).flatMap((field) =>
        (said[field] ?? [])
          .filter((word) => quotation[field].includes(word))
          .map((word) => `${language} ${field} ${word}`),
      ),
    );
    expect(twice).toEqual([]);
  });
});

test.for<[string, string, string]>([
  ["eu", "Zubierreka, 2025eko ekainaren 5a", "2025-06-05"],
  ["eu", "2024ko abenduaren 12an", "2024-12-12"],
  ["cs", "Vzorov nad Mračnicí, 4. června 2025", "2025-06-04"],
  ["sk", "Vzorov pod Horou, 4. júna 2025", "2025-06-04"],
])("%s: “%s” is a date line and no headline", ([language, line, iso]) => {
  const text = `${line}\n\nVesk tora mira helom\n\nTarn vesk tora mira helom tora. Vesk tora mira helom tora vesk.\n`;
  const { date, headline } = parse(text, { language });
  expect([date?.iso, headline?.text]).toEqual([iso, "Vesk tora mira helom"]);
});

test("“За медии:” with a name is whom to ask, and no standing text", () => {
  const text =
    "Vesk tora mira helom\n\nTarn vesk tora mira helom tora. Vesk tora mira helom.\n\nЗа медии: Яница Примерова, y@primer.example, 0899 123 456\n";
  expect(parse(text, { language: "bg" }).contacts).toMatchObject([
    { name: "Яница Примерова", email: "y@primer.example" },
  ]);
});
