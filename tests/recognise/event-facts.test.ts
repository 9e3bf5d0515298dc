import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "OLDPORT – The minister will open the new crossing with the mayor on Wednesday and answer the questions of the press.";
const dateOf = (text: string): unknown => parse(text).date?.iso ?? null;

describe("the day of what is announced is not the day of the release", () => {
  test.for([
    `Ferry to Open\n\nMedia advisory\n\n${LEAD}\n\nACTIVITY: Media conference\n\nDATE: Wednesday, May 6, 2026\n\nTIME: 1:00 p.m.\n\nPLACE:\n\nThe Old Mill`,
    `Ferry to Open\n\n${LEAD}\n\nDate: May 6, 2026\nTime: 1:00 p.m.\nLocation: The Old Mill`,
    `Le bac ouvre\n\nLa ministre ouvrira le nouveau passage avec la mairesse mercredi et répondra aux questions de la presse.\n\nDate : mercredi 6 mai 2026\n\nHeure : 13 h\n\nEndroit : Le Vieux Moulin`,
  ])("%j", (text) => {
    expect(dateOf(text)).toBeNull();
  });

  test.for([
    `DATE: May 6, 2026\nTO: News desks\nRE: Ferry\n\nFerry to Open on Monday\n\n${LEAD}`,
    `Ferry to Open\n\nDate: May 6, 2026\n\n${LEAD}`,
    `Le bac ouvre\n\nDate : 6 mai 2026\n\nLa ministre ouvrira le nouveau passage avec la mairesse mercredi et répondra aux questions de la presse.`,
    `Ferry to Open\n\n${LEAD}\n\nDate: May 6, 2026\nContact: Ann Example, ann@ferry.example`,
  ])("but of %j", (text) => {
    expect(dateOf(text)).toBe("2026-05-06");
  });
});

test("the facts of an event head nothing", () => {
  const text = `Ferry to Open\n\n${LEAD}\n\nWhen: Saturday, May 9, 2026\n\nWhere: The Old Mill at the Weir\n\nThe crossing has been closed since the winter, and the town has waited for it.`;
  expect(
    parse(text)
      .body.filter(({ role }) => role === "subhead")
      .map(({ text }) => text),
  ).not.toContain("When: Saturday, May 9, 2026");
});
