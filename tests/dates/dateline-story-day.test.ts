import { expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const placeOf = (language: string, lead: string) => {
  const { dateline, date } = parse(`Apre la mostra nuova\n\n${lead}\n`, { language });
  return [dateline?.place ?? null, dateline?.agency ?? null, date?.iso ?? null];
};

test.each([
  [
    "it",
    "PALUDE – Giovedì 21 maggio alle ore 9,30 il traghetto a catena riparte dal molo vecchio con la sindaca, la banda e tutta la scuola.",
    "PALUDE",
  ],
  [
    "es",
    "MARISMA – Jueves 21 de mayo a las diez el transbordador de cadena saldrá del muelle viejo con la alcaldesa, la banda y toda la escuela.",
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
    "PALUDE - 12 marzo 2026 - Riparte oggi dal molo vecchio il traghetto a catena, con la sindaca, la banda e tutta la scuola.",
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
