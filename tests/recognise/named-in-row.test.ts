import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";

const STORY =
  "The chain ferry of Oldport went back into service on Monday, eleven weeks after she was hauled out.\n\nShe now carries forty cars, two fewer than before the refit began.";
const read = (...head: string[]) => {
  const { headline, issuer, decks, date } = parse([...head, STORY].join("\n\n"));
  return [headline?.text, issuer?.text, decks.map(({ text }) => text), date?.iso];
};

describe("the sender above the headline, whom a row with the date names again", () => {
  test.for([
    "13.10.2021 09:38:35 EEST | Harbour Trust – Oldport Office | Invitation",
    "Harbour Trust – Oldport Office | 13 October 2021",
  ])("%s", (row) => {
    expect(read("Harbour Trust – Oldport Office", "Press coffee on board the ferry", row)).toEqual([
      "Press coffee on board the ferry",
      "Harbour Trust – Oldport Office",
      [],
      "2021-10-13",
    ]);
  });

  test("is none where the row names somebody else, or no headline stands between", () => {
    expect(read("Ferry sails again", "She carries forty cars", "13 October 2021 | Harbour Trust")[0]).toBe(
      "Ferry sails again",
    );
    expect(read("Ferry sails again", "13 October 2021 | Ferry sails again")[0]).toBe("Ferry sails again");
  });
});

describe("a sheet's own head below the page's headline", () => {
  test("is no deck", () => {
    expect(
      read(
        "13-10-2021: Notice of the Oldport Harbour Board about the timetable",
        "OLDPORT HARBOUR BOARD",
        "Oldport, 13 October 2021",
        "PRESS RELEASE",
      ).slice(0, 3),
    ).toEqual(["Notice of the Oldport Harbour Board about the timetable", undefined, []]);
  });

  test("a deck over a date is one", () => {
    expect(read("Ferry sails again", "SHE CARRIES FORTY CARS", "Oldport, 13 October 2021")[2]).toEqual([
      "SHE CARRIES FORTY CARS",
    ]);
  });
});

describe("what leads to a quotation below", () => {
  test("is no deck where it ends in a semicolon", () => {
    const text =
      "Vapur seferleri yeniden başladı\n\nLiman Kayıkçıları Odası Basın Bürosu açıklaması aynen şöyle;\n\n“Vapurumuz on bir hafta süren onarımdan sonra bugün yeniden sefere çıkmıştır ve yolcularımızı beklemektedir. Yeni tarife limanda asılıdır.”";
    expect(parse(text).decks).toEqual([]);
    expect(read("Ferry sails again", "Eleven weeks on the slip;", "Forty cars on board")[2]).toHaveLength(2);
  });

  test("is no subhead where a Danish mark opens what is quoted", () => {
    const text =
      "Færgen sejler igen\n\nFærgen over Sundhavn sejler igen fra mandag, efter at den har ligget på værft i elleve uger.\n\nI den anledning udtaler havnefoged Jens Eksempel:\n\n”Vi har ventet i elleve uger, og vi glæder os over hver eneste bil, der kører om bord.”";
    expect(parse(text).blocks.filter(({ role }) => role === "subhead")).toEqual([]);
  });
});
