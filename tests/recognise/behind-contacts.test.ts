import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY = [
  "Oldport Ferry Trust (OFT) put the chain ferry back into service on Monday, eleven weeks after she was hauled out.",
  "She now carries forty cars, two fewer than before the refit began.",
  "The trust has ordered a second boat, which will be in the water before the summer of next year.",
];
const CONTACT = "Press contact\nJane Placeholder\nTel.: 01632 960123\npress@ferry.example";
const ABOUT = "The Oldport Ferry Trust (OFT) is a charity that runs the chain ferry and looks after both of her slips.";

const read = (...below: string[]) => parse(["Ferry returns to the crossing", ...STORY, ...below].join("\n\n"));
const standing = (...below: string[]) => read(...below).boilerplate.map(({ text }) => text);

describe("what the sender is, behind the contacts", () => {
  test("needs no heading", () => {
    const release = read(CONTACT, ABOUT);
    expect(release.boilerplate.map(({ text }) => text)).toEqual([ABOUT]);
    expect(release.body).toHaveLength(STORY.length);
    expect(release.contacts).toHaveLength(1);
  });

  test.for<[string, string[]]>([
    ["above the contacts it is of the story", [ABOUT, CONTACT]],
    ["nobody is to be called there", ["Press contact", ABOUT]],
    [
      "nobody knows the name",
      [CONTACT, "In other news from the coast, the lighthouse of Gullmouth is lit again since last week."],
    ],
    [
      "somebody speaks",
      [CONTACT, `${ABOUT} “We are glad that she floats again, and that she goes both ways,” said Jane Placeholder.`],
    ],
  ])("but not where %s", ([, below]) => {
    expect(standing(...below)).toEqual([]);
  });
});

describe("a line and a colon over somebody's words", () => {
  const WORDS =
    '"How does the council make sure that the ferry carries those who have no car, and who pays for the second boat if nobody rides in it?"';
  const rolesOf = (line: string) => {
    const text = ["Ferry returns to the crossing", ...STORY, line, WORDS, STORY[1], STORY[2]].join("\n\n");
    return parse(text).blocks.find((block) => block.text === line)?.role;
  };
  test("is no heading where it names who asks", () => {
    expect(rolesOf("Written question of the member Mara Ellwood (Green Party):")).toBe("paragraph");
  });
  test("is one where it names nobody", () => {
    expect(rolesOf("What the council wants to know:")).toBe("subhead");
  });
  test("is no dateline below running text, whatever day it names", () => {
    const line = "Answer of the member Mara Ellwood, 4 May 2026:";
    expect(rolesOf(line)).not.toBe("dateline");
  });
});

describe("datelines", () => {
  const datelineOf = (line: string, language = "en") => {
    const { dateline } = parse(`Ferry returns to the crossing\n\n${line}\n\n${STORY.join("\n\n")}`, { language });
    return dateline === null ? null : [dateline.place, dateline.agency];
  };
  test.for<[string, [string, string | null] | null]>([
    ["(Oldport, 4 May 2026)", ["Oldport", null]],
    ["( Oldport – May 4, 2026 )", ["Oldport", null]],
    ["(Adds what the mayor says of 4 May 2026)", null],
    ["(Oldport and its ferries)", null],
  ])("%j alone in its brackets", ([line, expected]) => {
    expect(datelineOf(line)).toEqual(expected);
  });
  test.for<[string, [string, string] | null]>([
    [
      "Paris (ats afp) Les bateliers de la rivière sont à bout, a estimé dimanche le ministre des bacs.",
      ["Paris", "ats afp"],
    ],
    [
      "Paris (dpa/AFP) Les bateliers de la rivière sont à bout, a estimé dimanche le ministre des bacs.",
      ["Paris", "dpa/AFP"],
    ],
    // What no agency is called has to have a dash behind it.
    ["Paris (Le Bac) Les bateliers de la rivière sont à bout, a estimé dimanche le ministre des bacs.", null],
    ["Paris (ats Le Bac) Les bateliers de la rivière sont à bout, a estimé dimanche le ministre des bacs.", null],
  ])("%j has two agencies in one bracket, or none", ([line, expected]) => {
    expect(datelineOf(line, "fr")).toEqual(expected);
  });
});

test("whose picture of somebody it is stands among the contacts", () => {
  const contacts = "Press contact\n\n© Ann Example\n\nJane Placeholder\n\nPress officer\n\n01632 960123";
  const { photoCredits, contacts: people } = read(contacts);
  expect(photoCredits.map(({ text }) => text)).toEqual(["Ann Example"]);
  expect(people.map(({ name, phone }) => [name, phone])).toEqual([["Jane Placeholder", "01632 960123"]]);
});

test("a copyright with its year is no picture's", () => {
  expect(read(`${CONTACT}\n© 2026 Oldport Ferry Trust`).photoCredits).toEqual([]);
});
