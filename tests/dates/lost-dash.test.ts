import { expect, test } from "vitest";
import { readDateline } from "../../src/dates/dateline.ts";
import { en } from "../../src/languages/en.ts";
import { packs } from "../../src/languages/index.ts";

const placeIn = (tag: string, text: string) => {
  const pack = packs.find((each) => each.tag === tag) ?? en;
  return readDateline(text, pack, { packs: [pack, ...packs], region: null, language: tag })?.place ?? null;
};

test.for([
  [
    "pt",
    "Porto Valcor, maio de 2026 O avanço da nova balsa tem mudado a vida de quem mora na outra margem do rio.",
    "Porto Valcor",
  ],
  [
    "fr",
    "Port-Vieux, le 3 juin 2021 Le bac a repris ses traversées lundi, onze semaines après sa mise hors de l’eau.",
    "Port-Vieux",
  ],
  [
    "en",
    "Oldport, 4 May 2026 The chain ferry returned to the crossing on Monday, eleven weeks after she was hauled out.",
    "Oldport",
  ],
] as const)("%s: a dateline that lost its dash: %j", ([tag, text, place]) => {
  expect(placeIn(tag, text)).toBe(place);
});

test.for([
  ["pt", "Porto Valcor, maio de 2026 e depois: o que muda na vida de quem mora na outra margem do rio, dia após dia."],
  ["pt", "Em Porto Valcor, maio de 2026 O avanço da nova balsa tem mudado a vida de quem mora na outra margem."],
  [
    "fr",
    "Port-Vieux, le 3 juin 2021 Programme de la journée et des visites guidées, avec les heures des départs du bac",
  ],
  [
    "en",
    "Senator Example, 7 February 2026 In answer to the harbour trust, the council has said what it means to do next.",
  ],
  [
    "en",
    "Oldport, May The ferry trust returned to the crossing on Monday, eleven weeks after she was hauled out of the water.",
  ],
] as const)("%s: none: %j", ([tag, text]) => {
  expect(placeIn(tag, text)).toBeNull();
});
