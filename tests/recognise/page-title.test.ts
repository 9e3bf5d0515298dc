import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "The chain ferry went back into service on Monday, eleven weeks after she was hauled out for the winter.\n\nShe now carries forty cars, two fewer than before the refit began.";
const headOf = (header: string): (string | undefined)[] => {
  const { headline, decks } = parse(`${header}\n\n${LEAD}`);
  return [headline?.text, ...decks.map(({ text }) => text)];
};

const HEADLINE = "Ferry Returns to the Crossing After Its Refit in the Winter";

describe("a page's title above the headline", () => {
  test.for([
    `Ferry Returns to the Crossing After…\n\n${HEADLINE}`,
    `Ferry Returns to the Crossing After ...\n\n${HEADLINE}`,
    `OHB: Boat Returns to the Crossing After Its Refit ...\n\n${HEADLINE}`,
    `${HEADLINE} - Oldport Harbour Board\n\n${HEADLINE}`,
    `${HEADLINE} | Oldport\nYou are here:\nHome\n/\nNews\n\n${HEADLINE}`,
  ])("reads %j", (header) => {
    expect(headOf(header)).toEqual([HEADLINE]);
  });
});

describe("no page's title", () => {
  test.for([
    ["And then there were two…\n\nFerry returns to the crossing", "And then there were two…"],
    ["OHB: No Boat Yet After Its Refit…\n\nFerry goes nowhere after its refit", "OHB: No Boat Yet After Its Refit…"],
    ["Ferry Returns - Fares Stay\n\nNo car pays more than last year", "Ferry Returns - Fares Stay"],
    ["Ferry Returns to the Crossing…\n\nFerry returns at last, and fares stay", "Ferry Returns to the Crossing…"],
    ["Oldport - a Ferry Returns to Its Crossing\n\nOldport", "Oldport - a Ferry Returns to Its Crossing"],
  ] as const)("keeps %j", ([header, headline]) => {
    expect(headOf(header)[0]).toBe(headline);
  });
});
