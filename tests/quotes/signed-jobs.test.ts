import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const OPENING =
  "Oldport opens its new harbour\n\nThe new harbour opened on Tuesday after nine months of works.\n\nForty ships can moor there now.\n\n";
const QUOTED = "“We have waited for this harbour for twenty years.”";
const END = "\n\nThe harbour takes forty ships a day now. It took twenty before.\n";

const saidIn = (text: string) => {
  const { quotes, body } = parse(text, { language: "en" });
  return [quotes[0]?.speaker, quotes[0]?.role, body.filter(({ role }) => role === "subhead").length];
};

describe("a job right below the name that signs a quotation", () => {
  test.for([
    "\n\nJane Example\nMayor of Oldport",
    "\nJane Example\nMayor of Oldport",
    "\n– Jane Example\nMayor of Oldport",
    "\n\nJane Example,\nMayor of Oldport",
  ])("is hers and no subhead: %j", (signature) => {
    expect(saidIn(OPENING + QUOTED + signature + END)).toEqual(["Jane Example", "Mayor of Oldport", 0]);
  });

  test.for(["\n", "\n\nAbout Oldport\n\nOldport is a town of sailors and was founded in 1320.\n"])(
    "is hers at the foot as well",
    (foot) => {
      const text = `${OPENING}${QUOTED}\n\nJane Example\nMayor of Oldport${foot}`;
      expect(saidIn(text)).toEqual(["Jane Example", "Mayor of Oldport", 0]);
    },
  );

  test("leaves a subhead apart from it alone", () => {
    expect(saidIn(`${OPENING}${QUOTED}\n\nJane Example\n\nBoats and tides${END}`)).toEqual(["Jane Example", null, 1]);
  });
});

test("a name and a job behind the marks sign their own paragraph, whoever spoke before", () => {
  const { quotes } = parse(
    `${OPENING}“We have waited for this harbour for twenty years.” Jane Example, mayor of Oldport.\n\n“This step makes the harbour safer for all of us.” Vincent Model, director of Acme Ferries.\n`,
    { language: "en" },
  );
  expect(quotes.map(({ speaker, role }) => [speaker, role])).toEqual([
    ["Jane Example", "mayor of Oldport"],
    ["Vincent Model", "director of Acme Ferries"],
  ]);
});

test("somebody who speaks behind “on the same line” opens no standing text", () => {
  const { quotes, boilerplate } = parse(
    "Valdoro apre il nuovo porto\n\nIl nuovo porto è stato aperto martedì.\n\nSulla stessa linea anche Anna Esempio, consigliera delegata: «Aspettavamo da molto tempo questo porto».\n\nOra vi possono attraccare quaranta navi.\n",
    { language: "it" },
  );
  expect(quotes[0]).toMatchObject({ speaker: "Anna Esempio", role: "consigliera delegata" });
  expect(boilerplate).toEqual([]);
});
