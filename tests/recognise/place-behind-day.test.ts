import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORIES = {
  fr: "Valmont ouvre son nouveau port\n\nLe nouveau port de Valmont a ouvert mardi après neuf mois de travaux.\n\nQuarante bateaux y trouvent place, deux de moins qu'avant.\n",
  tr: "Örnekköy limanı açıldı\n\nYeni liman dokuz ay süren çalışmaların ardından salı günü açıldı.\n\nArtık burada kırk gemi yatabiliyor, eskisinden iki eksik.\n",
};

const headOf = (language: keyof typeof STORIES, line: string) => {
  const release = parse(`${line}\n\n${STORIES[language]}`, { language });
  return [release.headline?.text, release.date?.iso ?? null, release.dateline?.place ?? null];
};

describe("a line of a day and, behind it, a place", () => {
  test.for(["12/03/2025 - Valmont", "12 mars 2025 – Valmont", "Le 12 mars 2025 à Valmont", "12 mars 2025. Valmont"])(
    "is no headline: %j",
    (line) => {
      expect(headOf("fr", line)).toEqual(["Valmont ouvre son nouveau port", "2025-03-12", "Valmont"]);
    },
  );

  test.for([
    "12 mars 2025 - Jeanne Exemple",
    "12 mars 2025 - Port-Vieux",
    "12 mars 2025 - Fermeture du pont de Valmont",
    "12 mars 2025 - Ville de Valmont",
  ])("refuses %j", (line) => {
    expect(headOf("fr", line)[2]).toBeNull();
  });
});

test.for([
  ["12 Mart 2025 Çarşamba", null],
  ["12.03.2025 Çarşamba", null],
  ["Örnekköy - 12 Mart 2025 Çarşamba", "Örnekköy"],
] as const)("a weekday right behind the day belongs to it: %j", ([line, place]) => {
  expect(headOf("tr", line)).toEqual(["Örnekköy limanı açıldı", "2025-03-12", place]);
});
