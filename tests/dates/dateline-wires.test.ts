import { describe, expect, test } from "vitest";
import { readDateline } from "../../src/dates/dateline.ts";
import { en } from "../../src/languages/en.ts";

const read = (text: string) => {
  const reading = readDateline(text, en, { packs: [en], region: null });
  return reading && [reading.place, reading.agency];
};

describe("a wire that prints the day twice", () => {
  test("has its agency behind both", () => {
    expect(read("OLDPORT, Virginia and TARN, Idaho, Nov 12, 2020, Nov. 12, 2020 (RIVERWIRE) -- The ferry")).toEqual([
      "OLDPORT, Virginia and TARN, Idaho",
      "RIVERWIRE",
    ]);
  });

  test("two days are no day printed twice", () => {
    expect(read("OLDPORT, Nov. 12, 2020, Nov. 13, 2020 (RIVERWIRE) -- The ferry")?.[1] ?? null).toBeNull();
  });
});

describe("a capital within a word", () => {
  test.for(["TIDE HarbourOS-4 powers every ferry on the river.", "RiverFlow – The ferries of the town are faster."])(
    "refuses %j",
    (text) => {
      expect(read(text)?.[0] ?? null).toBeNull();
    },
  );

  test.for(["McAllen, Texas, May 4, 2026 –", "DeKalb, Ill., May 4, 2026 –"])("reads %j", (head) => {
    expect(read(`${head} The ferry sails again.`)?.[0]).toMatch(/^(?:McAllen|DeKalb)/);
  });
});
