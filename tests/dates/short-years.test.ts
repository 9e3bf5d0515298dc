import { expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const STORIES: Readonly<Record<string, readonly [string, string]>> = {
  fr: [
    "Le nouveau quai ouvre à Vieux-Port",
    "Le nouveau quai a ouvert ce matin et donne de la place aux bateaux du fleuve et de la mer, dit le maire de la ville.",
  ],
  en: [
    "The new quay opens at Oldport",
    "The new quay opened this morning and gives room to the boats of the river and the sea, says the mayor of the town.",
  ],
  it: [
    "Apre il nuovo molo di Porto Vecchio",
    "Il nuovo molo ha aperto questa mattina e dà posto alle barche del fiume e del mare, dice il sindaco della città.",
  ],
};
const dateOf = (language: string, line: string) => {
  const [headline, story] = STORIES[language] as readonly [string, string];
  return inspectJson(parse(`${headline}\n\n${line}\n\n${story}\n\n${story}\n`, { language })).date;
};

test.for([
  ["fr", "Publié le 27 Mar 20 à 9:21", "2020-03-27"],
  ["fr", "27 mars 20 - 09h21", "2020-03-27"],
  ["en", "27 Mar 26", "2026-03-27"],
  ["en", "27 March 26, 10:30", "2026-03-27"],
  ["it", "Pubblicato il 14 gennaio 20, ore 10.30", "2020-01-14"],
] as const)("a year of two figures behind a month, %s: %s", ([language, line, date]) => {
  expect(dateOf(language, line)).toBe(date);
});

test.for([
  ["fr", "10 mai 20 h"],
  ["fr", "10 mai 20:00"],
  ["en", "3 March 20 boats"],
  ["en", "The quay opened on 3 March 20"],
] as const)("but not, %s: %s", ([language, line]) => {
  expect(dateOf(language, line)).toBeNull();
});
