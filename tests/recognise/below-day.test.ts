import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "Der Hafenrat von Altwerft hat am Montag beschlossen, die Fähre auch sonntags fahren zu lassen, und sucht dafür noch zwei Lotsen. Die Karten kosten so viel wie an anderen Tagen.";
const HEADLINE = "Fähre fährt auch sonntags";
const DAY = "7. Dezember 2022";
const decksOf = (...lines: string[]) => parse([...lines, STORY, STORY].join("\n\n")).decks.map(({ text }) => text);

describe("a line of few words, with the day between it and the headline", () => {
  test.for(["Verkehr Wasser Fähren", "Redaktion Fährblatt Altwerft", "GROSSER SAAL DES HAFENRATS"])(
    "is no deck: %j",
    (line) => {
      expect(decksOf(HEADLINE, DAY, line)).toEqual([]);
    },
  );
});

describe("a line that opens on a word for what the text is", () => {
  test.for([
    "Presseeinladung und Terminhinweis (15. November)",
    "Presseinladung (15. November)",
    "Gemeinsame Pressemitteilung von Hafenrat Altwerft und Fährverein",
  ])("is no deck: %j", (line) => {
    expect(decksOf(HEADLINE, line)).toEqual([]);
  });
});

describe("a deck", () => {
  test.for([
    [
      "has more words below the day",
      [HEADLINE, DAY, "Hafenrat sucht dafür noch zwei Lotsen"],
      "Hafenrat sucht dafür noch zwei Lotsen",
    ],
    ["may speak of one", [HEADLINE, "Auf Pressemitteilung folgt Streit"], "Auf Pressemitteilung folgt Streit"],
    ["may have few above it", [HEADLINE, "Hafenrat sucht zwei Lotsen", DAY], "Hafenrat sucht zwei Lotsen"],
    ["may have few where no day is", [HEADLINE, "Hafenrat sucht Lotsen"], "Hafenrat sucht Lotsen"],
    [
      "may have few below a day that stands above the headline",
      [DAY, HEADLINE, "Hafenrat sucht Lotsen"],
      "Hafenrat sucht Lotsen",
    ],
  ] as const)("%s", ([, lines, deck]) => {
    expect(decksOf(...lines)).toEqual([deck]);
  });
});

describe("where a page says where its reader is", () => {
  test.for(["Sie befinden sich hier:", "Sie sind hier:"])("the topic below “%s” is no headline", (head) => {
    const { headline, decks } = parse([head, "Häfen", HEADLINE, STORY, STORY].join("\n\n"));
    expect([headline?.text, decks]).toEqual([HEADLINE, []]);
  });

  test("a headline is one though no other line could be", () => {
    expect(parse(["Sie befinden sich hier:", HEADLINE, STORY, STORY].join("\n\n")).headline?.text).toBe(HEADLINE);
  });
});
