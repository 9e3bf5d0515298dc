import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "The chain ferry of the town went back into service on Monday, eleven weeks after she was hauled out of the water for repairs.";
const HEADLINE = "Chain Ferry Returns to the Crossing After Eleven Weeks";
const read = (header: string) => {
  const { headline, decks } = parse(`${header}\n\n${LEAD}\n`);
  return [headline?.text ?? null, decks.map(({ text }) => text)];
};

describe("an office and its holder above the headline", () => {
  test.for([
    "NEWS RELEASE\nFOR IMMEDIATE RELEASE\nOffice of the District Attorney\nOldport County\nJane Example, District Attorney",
    "CONGRESSWOMAN JANE EXAMPLE\nRepresenting the 5th District of Ohio\n\nFOR IMMEDIATE RELEASE",
    "U.S. Senator Jane Example\n\nJune 3, 2021",
    "Acme Ropes Inc.\n123 Long Street\nOldport, CA 90001\nwww.acme.example\n\nFOR IMMEDIATE RELEASE",
    "Oldport County\nJohn Example, Sheriff\n\nPRESS RELEASE",
  ])("is none: %j", (letterhead) => {
    expect(read(`${letterhead}\n\n${HEADLINE}`)).toEqual([HEADLINE, []]);
  });

  test.for([
    ["Jane Example, Sheriff of Oldport, Retires", "She Served for Thirty Years"],
    ["Senator Jane Example Visits Oldport Ferry", "Crossing Is Open Again After Eleven Weeks"],
    ["Mayor Opens New Quay", "Crossing Is Open Again After Eleven Weeks"],
    ["Jane Example Named District Attorney", "She Takes Office in Oldport in January Next Year"],
  ])("but a headline may name whoever holds one: %j", ([headline, deck]) => {
    expect(read(`${headline}\n\n${deck}`)).toEqual([headline, [deck]]);
  });
});

describe("names one below the other, above all", () => {
  test.for([
    "Supreme Court of Norrow\nOffice of Communications\n\nMedia Release\n\nContact: Jane Example, 555-010-0143",
    "University of Oldport\nNews and Communications\n\nEMBARGOED FOR RELEASE: 4 p.m. ET, Wednesday, Oct. 12, 2005",
    "THE OFFICE OF THE ATTORNEY GENERAL\nSTATE OF NORROW\nJANE EXAMPLE\nATTORNEY GENERAL\n\nNEWS RELEASE",
    "Town of Oldport\nHarbour Department\nPRESS RELEASE",
  ])("are a letterhead where something parts them from the headline: %j", (letterhead) => {
    expect(read(`${letterhead}\n\n${HEADLINE}`)).toEqual([HEADLINE, []]);
  });

  test.for([
    ["Harbour Department Opens Quay\nTown Office Closes for a Day", "Harbour Department Opens Quay"],
    ["Harbour Office Names New Director\nJane Example Begins in May", "Harbour Office Names New Director"],
  ])("are headline and deck where there is a verb: %j", ([lines, headline]) => {
    expect(read(`${lines}\n\nPRESS RELEASE\n\nCrossing Is Open Again After Eleven Weeks`)[0]).toBe(headline);
  });
});

test("the office between headline and day is no deck", () => {
  expect(read(`${HEADLINE}\n\nOffice of the Spokesperson\nJune 14, 2023`)).toEqual([HEADLINE, []]);
  expect(read(`${HEADLINE}\n\nDepartment of Public Affairs\nJune 14, 2023`)).toEqual([HEADLINE, []]);
  const deck = "Department of Works Names New Keeper";
  expect(read(`${HEADLINE}\n\n${deck}\nJune 14, 2023`)).toEqual([HEADLINE, [deck]]);
});
