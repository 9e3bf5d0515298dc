import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "Fergen er tilbage\n\nFergen er sat i drift igen mandag, elleve uger efter at den blev trukket på land ved den øvre kaj.\n\nDen tager fyrre biler, to færre end før, og sejler hvert tyvende minut.";
const credits = (line: string, language: string) =>
  parse(`${STORY}\n\n${line}\n`, { language }).photoCredits.map(({ text }) => text);

describe("a line that says which credit to print", () => {
  test.for<[string, string, string]>([
    [
      "da",
      "Pressefotos kan hentes på museets hjemmeside og bruges frit mod kreditering: Museet Nordhavn / Tine Eksempel",
      "Museet Nordhavn / Tine Eksempel",
    ],
    [
      "de",
      "Pressefotos stehen auf der Website bereit, Abdruck honorarfrei mit Bildnachweis: Museum Nordhafen / Jana Beispiel",
      "Museum Nordhafen / Jana Beispiel",
    ],
  ])("%s: %s", ([language, line, credit]) => {
    expect(credits(line, language)).toEqual([credit]);
  });

  test.for<[string, string]>([
    ["da", "Pressefotos kan hentes på museets hjemmeside fra mandag: Museet åbner klokken ti."],
    ["da", "Fergen giver passagererne kredit og en ny kreditering: den betales hver mandag ved kajen."],
  ])("%s: none in %s", ([language, line]) => {
    expect(credits(line, language)).toEqual([]);
  });
});
