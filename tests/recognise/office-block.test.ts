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
