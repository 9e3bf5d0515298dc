import { expect, test } from "vitest";
import { readDateline } from "../../src/dates/dateline.ts";
import { placePart } from "../../src/dates/place-part.ts";
import { de } from "../../src/languages/de.ts";
import { en } from "../../src/languages/en.ts";
import { fr } from "../../src/languages/fr.ts";
import { it } from "../../src/languages/it.ts";
import type { LanguagePack } from "../../src/languages/pack.ts";

test.for<[text: string, place: string]>([
  ["Oldport, 3 March 2026", "Oldport"],
  ["New Oldport – The ferry", "New Oldport"],
  ["Oldport’s ferry", "Oldport’s"],
  ["Stratton-upon-Avon, 3 March", "Stratton-upon-Avon"],
  ["AMSTERDAM and PARIS (Agency)", "AMSTERDAM and PARIS"],
  ["Oldport/Älmstad, 3 mars", "Oldport/Älmstad"],
  ["Baden-Älm, 3. März", "Baden-Älm"],
  ["Zürich – Der Rat", "Zürich"],
  ["Valle dell’Alpe, 3 marzo", "Valle dell’Alpe"],
  ["Saint-Luc d’Aiguefroide, le 3 mars", "Saint-Luc d’Aiguefroide"],
  ["N.J. – The ferry", "N.J."],
  ["Порт на Реке, 3 марта", "Порт на Реке"],
  ["المدينة القديمة، 3 مارس", "المدينة القديمة"],
  // Its words are as many as one has: the rest is text.
  ["One Two Three Four Five Six", "One Two Three Four Five"],
  // The whole small word.
  ["Oldport delta", "Oldport"],
  ["Oldport de la Mar and", "Oldport de la Mar and"],
])("%j opens with a place", ([text, place]) => {
  expect(placePart(text)).toBe(place);
});

test.for(["", "the ferry", "3 March", "-Oldport", "’Oldport", "/Agency/", "über", "ﬁne"])("%j does not", (text) => {
  expect(placePart(text)).toBeUndefined();
});

test.for([
  "ENDS Sunday, 7 March 1999",
  "Tidewell Supports Easing Harbour Dues 24 June 2005",
  "WE WANT A PARK, NOT A WALL (ANSA) -",
])("no place has an end mark, a row of capitals or an indefinite article: %j", (text) => {
  expect(readDateline(text, en, { packs: [en], region: null })).toBeNull();
});

test.for<[pack: LanguagePack, text: string]>([
  [en, "Register by October 13, 2021"],
  [en, "Exhibition Opening, 3 May 2021"],
  [en, "Deadline 3 May 2021"],
  [de, "Eröffnung am 13. Oktober 2021"],
  [de, "Bewerbungsschluss 3. Mai 2021"],
  [fr, "Vernissage, 3 mai 2021"],
  [it, "Inaugurazione 3 maggio 2021"],
])("no place says what happens on the day", ([pack, text]) => {
  expect(readDateline(text, pack, { packs: [pack], region: null })).toBeNull();
});

test.for<[pack: LanguagePack, text: string, place: string]>([
  [en, "Ellery 13 October 2021", "Ellery"],
  [de, "Grafenau am 5. Mai 2020", "Grafenau"],
  [fr, "Salon-la-Rivière, le 3 mai 2021", "Salon-la-Rivière"],
])("but a town does not", ([pack, text, place]) => {
  expect(readDateline(text, pack, { packs: [pack], region: null })?.place).toBe(place);
});
