import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY = [
  "Ferry Sails Again",
  "The chain ferry went back into service on Monday, eleven weeks after she was hauled out of the water for repairs.",
  "She now carries forty cars, which is two fewer than she carried before the refit began in the winter.",
];

test("what a page has below an end mark and whom to ask is of the page, blank lines or not", () => {
  const lines = [
    ...STORY,
    "#####",
    "For further information, please contact Jane Example, Public Information Officer, at",
    "(555) 010-0100",
    "Related Posts",
    "News",
    "Ferry Board Tells of the Winter in Which the Chain Broke, and of the Spring in Which It Was Made",
    "May 13, 2026",
  ];
  const release = parse(lines.join("\n"));
  expect(release.boilerplate).toEqual([]);
  expect(release.contacts.map(({ name, phone }) => [name, phone])).toEqual([["Jane Example", "(555) 010-0100"]]);
});

test("a page's other news in its header end no story", () => {
  const lines = ["Contact Us", "12 Quay Street", "555-010-0100", "More News", ...STORY];
  expect(parse(lines.join("\n")).body.length).toBeGreaterThan(1);
});

describe("a name over number and address, without a label", () => {
  const ABOUT = ["About the Ferry Board", "The Ferry Board is a charity with two boats."];
  const contacts = (...lines: string[]) => parse([...STORY, ...ABOUT, ...lines].join("\n\n")).contacts;

  test("is a contact behind standing text", () => {
    const [contact] = contacts("Jane Example", "555-010-0100", "jane@ferry.example");
    expect(contact?.name).toBe("Jane Example");
    expect([contact?.email, contact?.phone]).toEqual(["jane@ferry.example", "555-010-0100"]);
  });

  test.for([["Jane Example"], ["Jane Example", "The board's oldest captain."], ["Two Boats Daily", "555-010-0100"]])(
    "%j is none",
    (lines) => {
      expect(contacts(...lines)).toEqual([]);
    },
  );
});

test("where a figure is from, behind its star, is not the text's source", () => {
  const text = (line: string) => [...STORY, line].join("\n\n");
  expect(parse(text("*Source: the harbour board’s count of May")).sources).toEqual([]);
  expect(parse(text("Source: Harbour Board")).sources).toHaveLength(1);
});

test.for([
  ["a slogan with a site", "It's the river's own boat www.weirwatch.example Member for Musterstadt"],
  ["whom to ask, cut off", "For interviews with the ferryman, CONTACT: Weirwatch Executive Director"],
])("%s below the end mark is nothing about the sender", ([, line]) => {
  expect(parse([...STORY, "ENDS", line].join("\n\n")).boilerplate).toEqual([]);
});

test("a sentence below the end mark is about the sender", () => {
  const line = "Weirwatch has kept the chain ferry of Musterstadt since 1931.";
  expect(parse([...STORY, "ENDS", line].join("\n\n")).boilerplate).toHaveLength(1);
});
