import { describe, expect, it } from "vitest";
import { parse } from "../../src/index.ts";

const read = (head: string, ...rest: string[]) =>
  parse(
    [
      head,
      "The Sallow Boat Association (SBA) and Ferryline have opened a line across the river that will run every day of the year.",
      "It is the first line of its kind, and it will be run by the town and by a company of the region for ten years.",
      "The boats are new, and forty people of the town built them in the winter.",
      ...rest,
    ].join("\n\n"),
    { language: "en" },
  );
const standing = (...last: string[]) => read("Ferryline opens a line", ...last).boilerplate.map(({ text }) => text);

const SBA =
  "Sallow Boat Association (SBA) is a nonprofit, nonpartisan trade association of all who build boats on the rivers of the valley.";
const FERRYLINE = "FERRYLINE is a leading provider of ferries and quays for towns of the valley, and has twelve boats.";

describe("a sender closes on itself", () => {
  it("by its name and its short form", () => expect(standing(SBA)).toEqual([SBA]));
  it("in capitals, which headline and lead do not have", () => expect(standing(FERRYLINE)).toEqual([FERRYLINE]));
  it("and so does a second one", () => expect(standing(SBA, FERRYLINE).join("\n")).toBe(`${SBA}\n${FERRYLINE}`));
});

describe("but not", () => {
  it.each([
    "The ferry is a company of its own now, which nobody in the valley had thought would happen so soon.",
    "The Old Quay (OQ) is a leading provider of ferries and quays for towns of the valley, and has twelve boats.",
    "NOBODY is a leading provider of ferries and quays for towns of the valley, and has twelve boats.",
  ])("%s", (last) => expect(standing(last)).toEqual([]));
});

it("a letterhead with the number of a register is no headline", () => {
  const { headline, decks } = read("Sallow Boat Association Limited  ABN 99 000 111 222\n\nFERRYLINE OPENS A LINE");
  expect([headline?.text, decks]).toEqual(["FERRYLINE OPENS A LINE", []]);
});

it("who stands below a contact with two numbers is another one", () => {
  const foot = "CONTACT:  John Sample  02 5550 5477 / 0491 570 156\n\n    Jane Example  02 5550 5464 / 0491 570 157";
  expect(read("Ferryline opens a line", foot).contacts.map(({ name, phone }) => [name, phone])).toEqual([
    ["John Sample", "02 5550 5477"],
    ["Jane Example", "02 5550 5464"],
  ]);
});
