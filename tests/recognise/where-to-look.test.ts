import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY = [
  "The chain ferry went back into service on Monday, eleven weeks after she was hauled out for the winter.",
  "She now carries forty cars, two fewer than before the refit began, and goes every ten minutes.",
  "A second boat has been ordered, and will be in the water before the summer of next year.",
];
const HEADLINE = "Ferry returns to the crossing";
const roleWithin = (line: string, language = "en") =>
  parse([HEADLINE, STORY[0], STORY[1], line, STORY[2]].join("\n\n"), { language }).blocks.find(
    ({ text }) => text === line,
  )?.role;

describe("a short line in the story", () => {
  test.for([
    "Learn more on https://ferry.example/timetable",
    "Timetable: https://ferry.example/timetable",
    "For the timetable of the summer please visit www.ferry.example",
  ])("says where to look and is no heading: %j", (line) => {
    expect(roleWithin(line)).not.toBe("subhead");
  });
  test.for(["About the crossing", "What www.ferry.example tells", "Where to look"])("is one: %j", (line) => {
    expect(roleWithin(line)).toBe("subhead");
  });
});

describe("a caption and its credit", () => {
  const creditsOf = (line: string, language: string) =>
    parse([HEADLINE, STORY[0], STORY[1], line, STORY[2]].join("\n\n"), { language }).photoCredits.map(
      ({ text }) => text,
    );
  test.for<[string, string, string[]]>([
    ["pt", "Reunião no cais - Foto: Ana Exemplo", ["Ana Exemplo"]],
    ["pt", "Reunião no cais - foto. Ana Exemplo (19)", ["Ana Exemplo"]],
    ["es", "Reunión en el muelle | Foto: Ana Ejemplo", ["Ana Ejemplo"]],
    ["de", "Die Fähre am Morgen – Foto: Jana Beispiel", ["Jana Beispiel"]],
    ["en", "The slip at dawn - Photo credit: Jane Placeholder", ["Jane Placeholder"]],
    ["en", "The slip at dawn - Note: the gate is open", []],
    ["en", "How we work - photo. The mayor opens the gate of the slip at dawn.", []],
    ["en", "The second boat - photo opportunity: Monday at ten", []],
  ])("%s: %j, parted by a dash or a bar", ([language, line, credits]) => {
    expect(creditsOf(line, language)).toEqual(credits);
  });
});

describe("a header", () => {
  const read = (...above: string[]) => parse([HEADLINE, ...above, ...STORY].join("\n\n"));

  test.for<[string, string, string]>([
    ["Oldport, United Kingdom - June 16, 2025 / Ferry Chain Works /", "Oldport, United Kingdom", "Ferry Chain Works"],
    [
      "Oldport, United Kingdom - June 16, 2025 / Ferry and Harbour Design of Oldport /",
      "Oldport, United Kingdom",
      "Ferry and Harbour Design of Oldport",
    ],
  ])("has its dateline on a line that strokes close: %j", ([line, place, agency]) => {
    const { dateline, date, decks } = read("She is green from bow to stern", line);
    expect([dateline?.place, dateline?.agency, date?.iso]).toEqual([place, agency, "2025-06-16"]);
    expect(decks.map(({ text }) => text)).toEqual(["She is green from bow to stern"]);
  });
  test("a stroke at the end alone closes none", () => {
    expect(read("Oldport, United Kingdom - June 16, 2025 Ferry Chain Works /").dateline).toBeNull();
  });

  test("holds the facts of an event, which are no decks", () => {
    const facts = [
      "WHO: Maud Tranter of the Ferry Trust",
      "WHAT: First crossing of the year",
      "WHERE: The northern slip at Oldport",
    ];
    expect(read(...facts).decks).toEqual([]);
    // One such word by itself is of the deck.
    expect(read("WHY: how the ferry came back").decks).toHaveLength(1);
  });

  test("is read without what a page leaves in it", () => {
    const release = parse(`Skip to main content\n\n${HEADLINE}\n\nYou are here:\n\n${STORY.join("\n\n")}`);
    expect([release.headline?.text, release.decks]).toEqual([HEADLINE, []]);
  });

  test("has a deck behind two hyphens", () => {
    expect(read("-- She is green from bow to stern").decks.map(({ text }) => text)).toEqual([
      "She is green from bow to stern",
    ]);
  });
});

test.for<[string, string | null]>([
  ["--30--", "--30--"],
  ["– 30 –", "– 30 –"],
  ["30", null],
  ["-31-", null],
])("%j ends the copy, or does not", ([line, mark]) => {
  expect(parse([HEADLINE, ...STORY, line, "www.ferry.example"].join("\n\n")).endMark?.text ?? null).toBe(mark);
});

describe("an address and hardly a word", () => {
  test.each([
    ["https://ferry.example/timetable", "en"],
    ["Links: www.ferry.example und www.ferry.example/halle", "de"],
    ["Video: https://ferry.example/film", "sv"],
    ["網址：https://ferry.example/news?n=105", "zh-TW"],
    ["詳細：https://ferry.example/hall", "ja"],
  ])("is no paragraph: %s", (line, language) => {
    expect(roleWithin(line, language)).toBe("wire");
  });

  test("below a colon it is a list of the story", () => {
    const text = [
      HEADLINE,
      STORY[0],
      "The timetable is kept on:",
      "https://ferry.example/a https://ferry.example/b",
      STORY[2],
    ].join("\n\n");
    expect(parse(text).body.map(({ role }) => role)).toEqual(["paragraph", "paragraph", "list", "paragraph"]);
  });

  test.each([
    ["Whoever would like to sail finds the timetable on https://ferry.example/timetable.", "en"],
    ["The new boats are told of at www.ferry.example/boats in full", "en"],
  ])("not a sentence: %s", (line, language) => {
    expect(roleWithin(line, language)).not.toBe("wire");
  });
});
