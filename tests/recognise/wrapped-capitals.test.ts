import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const LEAD =
  "The Department of Rivers today announced rules by which it will look sooner at requests for weirs that were built long ago.\n\nThe rules are effective at once.";
const read = (header: string) => {
  const { headline, decks } = parse(`${header}\n\n${LEAD}\n`);
  return [headline?.text ?? null, decks.map(({ text }) => text)];
};

describe("a headline in capitals over several lines", () => {
  test("is one", () => {
    expect(
      read(
        "DEPARTMENT OF RIVERS SETS OUT WHAT IT IS GOING TO ASK OF\nALL OWNERS OF OLDER WEIRS IN THE NORTH\nAND THE WEST",
      ),
    ).toEqual([
      "DEPARTMENT OF RIVERS SETS OUT WHAT IT IS GOING TO ASK OF ALL OWNERS OF OLDER WEIRS IN THE NORTH AND THE WEST",
      [],
    ]);
  });

  test.for([
    ["DEPARTMENT OF RIVERS ANNOUNCES NEW RULES FOR WEIRS", "Older permits come under review in the north", "\n"],
    ["DEPARTMENT OF RIVERS ANNOUNCES NEW RULES FOR WEIRS", "OLDER PERMITS COME UNDER REVIEW IN THE NORTH", "\n\n"],
    ["NEW RULES FOR WEIRS", "OLDER PERMITS COME UNDER REVIEW IN THE NORTH", "\n"],
  ])("has a deck below it where small letters, a gap or its length tell: %j", ([headline, deck, joint]) => {
    expect(read(`${headline}${joint}${deck}`)).toEqual([headline, [deck]]);
  });
});

test("a rule below an open end is no part of a headline", () => {
  const { headline } = parse(
    "Volunteers rebuilt the wheel of the\n\n-----\n\nThe wheel turns again, after two winters.\n",
  );
  expect(headline?.text).toBe("Volunteers rebuilt the wheel of the");
});

describe("a society's head above a note", () => {
  test("is no headline, and neither are its number and its sites", () => {
    expect(
      read(
        "ROYAL RIVER SOCIETY PRESS INFORMATION NOTE\n16th April 2009\nRRS PN 09/21 (NAM 8)\n\nRRS PN 09/21 (NAM 8): WEIR TRUST TO TELL OF MAJOR FIND\n\nWeb: http://www.rrs.example\n\nMeeting home page: http://www.meeting.example (map of the town at http://www.town.example)",
      ),
    ).toEqual(["WEIR TRUST TO TELL OF MAJOR FIND", []]);
  });

  test("a verb before the genre makes a headline", () => {
    expect(read("River Society Sends Out Press Release")[0]).toBe("River Society Sends Out Press Release");
  });
});
