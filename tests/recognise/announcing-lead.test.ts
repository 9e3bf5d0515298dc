import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const decksOf = (...paragraphs: string[]) => parse(paragraphs.join("\n\n")).decks.map(({ text }) => text);

describe("a paragraph above a lead that opens on its sender and the news", () => {
  test.for([
    [
      "The second boat is on her way",
      "Nobody has to wait at the crossing any more. Forty cars cross at once.",
      "4 Winds Ltd announces the Heron, the second boat of the crossing at Oldport, which will be in the water before the summer.",
    ],
    [
      "The second boat is on her way",
      "Nobody has to wait at the crossing any more. Forty cars cross at once.",
      "Heronline (HRN), a maker of ferries, is pleased to announce the second boat of the crossing, which will be in the water in May.",
    ],
    [
      "La seconda barca sta per arrivare",
      "Con la nuova barca nessuno deve più aspettare. Non per fare in fretta: per passare tutti insieme.",
      "4 venti srl annuncia la seconda barca del traghetto di Valcoria, che sarà in acqua prima dell’estate e porterà quaranta auto.",
    ],
    [
      "Le deuxième bac arrive",
      "Plus personne n’attend au passage. Quarante voitures traversent à la fois.",
      "Bacs du Fleuve est heureuse d’annoncer le deuxième bac du passage de Port-Vieux, qui sera à l’eau avant le début de l’été.",
    ],
  ] as const)("is its deck: %j", ([headline, deck, lead]) => {
    expect(decksOf(headline, deck, lead, lead.replace("40", "44"))).toEqual([deck]);
  });

  const HEADLINE = "The second boat is on her way";
  const DECK = "Nobody has to wait at the crossing any more. Forty cars cross at once.";
  test.for([
    [
      "names the sender",
      "Heronline lets nobody wait at the crossing any more.",
      "Heronline announces the second boat of the crossing, which will be in the water before the summer.",
    ],
    [
      "has somebody of the story below it",
      DECK,
      "Jane Example announces the second boat of the crossing, which will be in the water before the summer begins.",
    ],
    [
      "has what “we” announce below it",
      DECK,
      "We announce the second boat of the crossing at Oldport, which will be in the water before the summer begins.",
    ],
    [
      "has what was announced below it",
      DECK,
      "Heronline announced the second boat of the crossing on Monday, and she will be in the water before the summer.",
    ],
  ] as const)("is none where it %s", ([, deck, lead]) => {
    expect(decksOf(HEADLINE, deck, lead, lead)).toEqual([]);
  });
});
