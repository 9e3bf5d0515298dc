import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
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

describe("from one hour to another", () => {
  const dated = (line: string) =>
    inspectJson(
      parse(
        `Harbour office hours\n\nThe harbour office comes to four towns of the county this autumn to help all who have boats there.\n\n${line}\n\nIt brings its own chairs.\n`,
      ),
    ).date;

  test.for([
    "Thursday, November 6, 2025 at 10:00 a.m. – 11:30 a.m.",
    "November 6, 2025, 7pm-9pm",
    "6 November 2025, 14:00–16:00",
    "November 6, 2025, 9 a.m. to 4 p.m.",
  ])("lasts what is announced: %s", (line) => {
    expect(dated(line)).toBeNull();
  });

  test.for(["November 6, 2025", "November 6, 2025, 10:00 a.m.", "6 November 2025 10:00"])(
    "no release does: %s",
    (line) => {
      expect(dated(line)).toBe("2025-11-06");
    },
  );
});

test("a fact in marks and what stands below two facts of an event are no deck", () => {
  const lines = [
    "Ferry Briefing in Musterstadt",
    'WHAT:"Ten Years on the Chain: What the River Taught Us"',
    "WHEN: Friday, October 24, 10:15 a.m. - 11:00 a.m.",
    "WHERE: Town Hall, Room 8",
    "Sponsored by Jane Example, who has kept the ferry for thirty years, and co-sponsored by Weirwatch",
    "WHY: The ferry came loose twice last winter, and nobody could say why. The briefing tells what the engineers have found since then.",
    "The chain was laid in 1931 and has been mended eleven times. It will be laid anew in the spring of next year.",
  ];
  expect(inspectJson(parse(lines.join("\n\n"))).subheadline).toBeNull();
});
