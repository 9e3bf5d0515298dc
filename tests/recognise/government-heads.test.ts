import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "The weir will open to the public on Saturday, forty years after it was closed to walkers.\n\nIt was built in 1911, and its gates were raised and lowered by hand for seventy years.\n";

describe("a contact with a name and no number, in a header", () => {
  test.each(["Contact: Mary Lindt", "MEDIA CONTACT:  Mary A. Lindt", "Press contact: Dr Mary Lindt"])("%j", (line) => {
    const release = parse(`${line}\n\nFOR IMMEDIATE RELEASE\n\nWeir opens to the public\n\n${STORY}`);
    expect(release.headline?.text).toBe("Weir opens to the public");
    expect(release.decisions.find(({ claim }) => claim.field === "contact")?.claim.lines[0]).toBe(1);
  });

  test.each(["Media: Oil on Canvas", "Contact: The Weir Opens", "Contacts: New Rules Begin"])("none in %j", (line) => {
    expect(parse(`${line}\n\n${STORY}`, { language: "en" }).contacts).toEqual([]);
  });
});

describe("an office and who holds it in one long line above the genre", () => {
  test.each([
    "OFFICE OF SENATOR MARA LINDT REEDS SENATOR FOR NORROW AND THE ISLES",
    "Office of Senator Mara Lindt Reed Senator for Norrow and the Isle",
  ])("%j", (line) => {
    const release = parse(
      `${line}\n\nMEDIA RELEASE\n\nWednesday, 16 July 2014\n\nSenate opens the weir of Northfold\n\n${STORY}`,
    );
    expect(release.headline?.text).toBe("Senate opens the weir of Northfold");
  });

  test.each([
    "Office of Public Works Opens the Weir of Northfold to All Walkers Again",
    "Senate Backs the Keepers of the Weir and the Walkers of Northfold Again",
  ])("it is the headline: %j", (line) => {
    expect(
      parse(`${line}\n\nMEDIA RELEASE\n\nWednesday, 16 July 2014\n\nGates raised by hand\n\n${STORY}`).headline?.text,
    ).toBe(line);
  });
});

describe("a headline in capitals, broken in front of a small word", () => {
  test.each(["IN EAST AND WEST NORROW", "FOR THE WALKERS OF NORTHFOLD", "AND CLOSES THE FORD"])("%j", (rest) => {
    const release = parse(`17 August 2024\n\nWEIR TO OPEN ITS GATES\n\n${rest}\n\n${STORY}`);
    expect([release.headline?.text, release.decks]).toEqual([`WEIR TO OPEN ITS GATES ${rest}`, []]);
  });

  test.each([
    ["WEIR TO OPEN ITS GATES", "In east and west Norrow"],
    ["Weir to open its gates", "IN EAST AND WEST NORROW"],
    ["WEIR TO OPEN ITS GATES", "FORD CLOSES TO WALKERS"],
    ["WEIR TO OPEN ITS GATES", "AFTER FORTY YEARS WALKERS MAY CROSS THE RIVER AGAIN"],
  ])("a deck: %j over %j", (line, rest) => {
    expect(parse(`17 August 2024\n\n${line}\n\n${rest}\n\n${STORY}`).headline?.text).toBe(line);
  });
});

test("a date below the heading of the whole text is that of publication", () => {
  const text = "PUBLIC INFORMATION:\n\nMarch 16, 2020\n\nWeir opens to the public\n\n";
  expect(parse(text + STORY, { language: "en" }).date?.iso).toBe("2020-03-16");
});

test.each([
  "Weir opens to the public\n\nWHEN:\n\nMarch 16, 2020\n\n",
  "WHEN:\nMarch 16, 2020\n\nWeir opens to the public\n\n",
])("a date below a label further down, or right below one, is not: %j", (text) => {
  expect(parse(text + STORY, { language: "en" }).date).toBeNull();
});

test.each([
  ["FOR IMMEDIATE RELEASE                              May 20, 1996\n#1712", "1996-05-20"],
  ["FOR IMMEDIATE RELEASE May 20, 1996 No. 96-31", "1996-05-20"],
])("the number of the release behind its day: %j", (line, day) => {
  const release = parse(`${line}\n\nWeir opens to the public\n\n${STORY}`);
  expect([release.releaseLine?.kind, release.date?.iso, release.headline?.text]).toEqual([
    "immediate",
    day,
    "Weir opens to the public",
  ]);
});

describe("person and office in one line above the headline", () => {
  test.each([
    "The Hon Mara Lindt MP   Minister for Rivers  Minister for Mills",
    "Mary Lindt MP Minister for Rivers and Mills",
    "MARY LINDT   ACTING MINISTER FOR RIVERS",
    "Shadow Minister for Rivers and Transport Mary Lindt",
  ])("%j", (line) => {
    const release = parse(`${line}\n\nWeir opens to the public again\n\nFriday 3rd May 2024\n\n${STORY}`, {
      language: "en",
    });
    expect([release.headline?.text, release.date?.iso]).toEqual(["Weir opens to the public again", "2024-05-03"]);
  });

  test.each([
    "Mary Lindt Minister for Rivers Opens Weir",
    "Minister for Rivers Opens Weir With Mary Lindt",
    "Minister for Rivers Meets Mary Lindt",
    "New Minister for Rivers Named",
    "Weir Wardens Thank Minister for Rivers Mary Lindt",
  ])("a headline: %j", (line) => {
    const release = parse(`${line}\n\nWalkers may cross on Saturday\n\nFriday 3rd May 2024\n\n${STORY}`, {
      language: "en",
    });
    expect(release.headline?.text).toBe(line);
  });
});

describe("the last word of a wrapped headline in capitals", () => {
  test("is part of it", () => {
    const text = `17 August 2024\n\nCHANGES TO THE KEEPING OF WEIRS AND FERRIES\nACT\n\n${STORY}`;
    expect(parse(text, { language: "en" }).headline?.text).toBe("CHANGES TO THE KEEPING OF WEIRS AND FERRIES ACT");
  });

  test.each([
    "CHANGES TO THE KEEPING OF WEIRS AND FERRIES\nOldport",
    "Changes to the keeping of weirs and of ferries\nOLDPORT",
    "WEIR OPENS AGAIN\nOLDPORT",
  ])("none in %j", (head) => {
    const text = `17 August 2024\n\n${head}\n\n${STORY}`;
    expect(parse(text, { language: "en" }).headline?.text).toBe(head.split("\n")[0]);
  });
});
