import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const QUOTE = "“We are going to look at some of the boats and see whether they can be sailed in winter as well.”";
const speakersOf = (...paragraphs: string[]) =>
  parse(
    [
      "New boats for the town",
      "Boat builder Jane Example of the Acme Yard has been asked by the town to build four boats for the ferry line.",
      ...paragraphs,
      "The boats will be built in the yard of the town, and all of them will be ready in May.",
    ].join("\n\n"),
    { language: "en" },
  ).quotes.map(({ speaker }) => speaker);

describe("whose words the sentence or the paragraph before reports speaks", () => {
  it.each([
    ["a pronoun in the same paragraph", [`She says the boats will be small. ${QUOTE}`]],
    ["a paragraph before", ["Ms Example says the boats will be small.", QUOTE]],
  ])("%s", (_, paragraphs) => expect(speakersOf(...paragraphs)).toEqual(["Jane Example"]));
});

describe("nobody where it is not sure", () => {
  it.each([
    [
      "somebody else is named behind it",
      ["Ms Example says the boats will be small. John Sample will sail them from May on.", QUOTE],
    ],
    ["nothing is reported", ["The boats will be small and quick.", QUOTE]],
    ["a body reports it", [`It says the boats will be small. ${QUOTE}`]],
    [
      "too much stands between",
      [
        "Ms Example says the boats will be small. They are red. They are quick. They have no mast. All can swim.",
        QUOTE,
      ],
    ],
  ])("%s", (_, paragraphs) => expect(speakersOf(...paragraphs)).toEqual([null]));
});
