import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const placeOf = (language: string, lead: string) => {
  const { dateline, date } = parse(`Apre la mostra nuova\n\n${lead}\n`, { language });
  return [dateline?.place ?? null, dateline?.agency ?? null, date?.iso ?? null];
};

test.each([
  [
    "it",
    "PALUDE – Lunedì 15 gennaio alle ore 10,30 si terrà la conferenza stampa di presentazione della mostra di abiti antichi del museo.",
    "PALUDE",
  ],
  [
    "es",
    "MARISMA – Lunes 15 de enero a las diez se celebrará la rueda de prensa de presentación de la muestra de trajes antiguos del museo.",
    "MARISMA",
  ],
  [
    "en",
    "OLDPORT – Saturday, January 15 the mayor will open the exhibition of old clothes that the museum has collected for many years.",
    "OLDPORT",
  ],
])("a day behind the dash that the story goes on with dates nothing: %s: %s", (language, lead, place) => {
  expect(placeOf(language, lead)).toEqual([place, null, null]);
});

test.each([
  [
    "it",
    "PALUDE - 12 marzo 2026 - Si terrà oggi la conferenza stampa di presentazione della mostra di abiti antichi del museo.",
    "2026-03-12",
  ],
  [
    "fr",
    "MARAIS – 3 mai 2026 – La mairesse ouvrira demain l’exposition des vêtements anciens que le musée a rassemblés.",
    "2026-05-03",
  ],
])("but of one with its own dash: %s: %s", (language, lead, iso) => {
  expect(placeOf(language, lead)[2]).toBe(iso);
});
