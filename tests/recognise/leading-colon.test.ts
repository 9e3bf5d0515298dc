import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const SPEECH =
  "“The weir stays where it is, and the ferry sails on Sundays as well. Nobody has to walk round by the bridge.”";
const MORE =
  "The council meets again in May, when it will hear what the repair of the quay has cost and who is to pay for it.";
const read = (first: string) => {
  const { headline, body } = parse(`${first}\n\n${SPEECH}\n\n${MORE}\n`);
  return [headline?.text ?? null, body[0]?.text];
};

describe("a long sentence that ends on its colon, first of all", () => {
  test.for([
    "OLDPORT N.Y.— Today, Councillor Jane Example issued the following statement on the trust’s support of the ferry:",
    "With regard to an article in today’s Harbour Gazette, the council of Oldport wishes to say the following, so that nobody is misled:",
  ])("leads to what stands below, and is no headline: %j", (line) => {
    expect(read(line)).toEqual([null, line]);
  });
});

describe("what reads as a dateline, first of all", () => {
  const LEAD =
    "The coin of the river is kept by those who keep its weirs, and nobody who crosses by ferry has to pay with it, the trust said.";
  const headlineOf = (line: string) => parse(`${line}\n\n${LEAD}\n\n${MORE}\n`).headline?.text ?? null;
  test("is the headline where no stop ends it", () => {
    const line = "WEIRCOIN (Trust of Weir Keepers): The Coin That Goes Down the River";
    expect(headlineOf(line)).toBe(line);
  });

  test.for([
    "OLDPORT (River Wire): The trust of weir keepers has made a coin for all who live by the river.",
    "OLDPORT, 4 May 2026 (River Wire) – The trust of weir keepers has made a coin for all by the river",
  ])("is the lead where one ends it, or a day is in it: %j", (line) => {
    expect(headlineOf(line)).toBeNull();
  });
});

describe("a headline", () => {
  test.for(["Councillor Jane Example on the ferry:", "What the council has decided on weir, quay and ferry:"])(
    "may end on one: %j",
    (line) => {
      expect(read(line)[0]).not.toBeNull();
    },
  );
});
