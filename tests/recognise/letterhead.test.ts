import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "The chain ferry went back into service on Monday, eleven weeks after she was hauled out for the winter.\n\nShe now carries forty cars, two fewer than before the refit began.";
const headlineOf = (header: string): string | undefined => parse(`${header}\n\n${LEAD}`).headline?.text;

const HEADLINE = "Ferry Returns to the Crossing After Refit";

describe("a letterhead above the headline", () => {
  test.for([
    `Oldport Borough Council\nCivic Centre, High Street, Oldport OP1 2AB\n\nNEWS RELEASE\n\nRef: PR 118/26\n\n${HEADLINE}`,
    `Harbor Attorney's Office\nNorthern District of Oldport\n\nFOR IMMEDIATE RELEASE\nMay 4, 2026\n\n${HEADLINE}`,
    `THE HON MARA ELLWOOD MP\nMINISTER FOR FERRIES\n\nMEDIA RELEASE\n\n4 May 2026\n\n${HEADLINE}`,
    `Ministry of Ferries and Harbours\n\n${HEADLINE}\n\nPosted On: 04 MAY 2026 5:42PM by Ferry Desk`,
    `Peer reviewed | Observational study | Ferries\n\n${HEADLINE}`,
    `UPDATE 1-${HEADLINE}\n\n(Adds what the mayor says about the cars)`.replace("UPDATE 1-", ""),
    `350 Main Street\nPRESS RELEASE\n\n${HEADLINE}`,
  ])("reads %j", (header) => {
    expect(headlineOf(header)).toBe(HEADLINE);
  });

  test("a body's name that the text takes up", () => {
    const text = `Oldport Ferry Group PLC\n4 May 2026\n\n${HEADLINE}\n\nOldport Ferry Group PLC (OFG) said on Monday that the chain ferry is back in service after eleven weeks.`;
    expect(parse(text).headline?.text).toBe(HEADLINE);
  });
});

describe("a headline that looks like a name", () => {
  test.for([
    "Oldport Opens New Library\n\nFOR IMMEDIATE RELEASE\n\nDoors open on Monday at the old mill",
    "University of Oldport Names New Dean\n\nMay 4, 2026\n\nMara Ellwood to begin in the autumn term",
    "New Home for Oldport Museum\n\nMay 4, 2026\n\nThe collection moves to the old mill in June",
    "Grand Opening of Oldport Museum\n\nMay 4, 2026\n\nThe collection moves to the old mill in June",
    "Governor Signs Ferry Bill\n\nMay 4, 2026\n\nThe law takes effect on the first of June",
    "Ellwood Group Buys Oldport Ferry Company\n\nMay 4, 2026\n\nThe sale is complete on the first of June",
    "Oldport Borough Council",
  ])("keeps %j", (header) => {
    expect(headlineOf(header)).toBe(header.split("\n")[0]);
  });
});
