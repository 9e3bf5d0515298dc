import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("genre", () => {
  test.for(["PRESS RELEASE", "Press release", "News Release", "MEDIA ADVISORY", "Example Trust News Release"])(
    "reads %j",
    (line) => {
      expect(roleOf(line, "first")).toBe("genre");
    },
  );

  test.for(["Press releases are no longer printed by the council", "Released prisoner crab returns to the bay"])(
    "refuses %j",
    (line) => {
      expect(roleOf(line, "first")).not.toBe("genre");
    },
  );

  test.for([
    "PRESS RELEASE No. 17/2024",
    "Press release #17",
    "Press Release 17",
    "PRESSEINFORMATION Nr. 17",
    "Pressemitteilung Nr.17/2024",
    "Comunicato stampa n. 112",
    "Nota de prensa nº 8",
    "Tisková zpráva č. 12/2026",
    "Siaran Pers Nomor 4",
    "NOTA DE IMPRENSA N.º 12/2025",
    "N° 123",
    "N.º 12/2025",
    "Núm. 123",
    "№ 12",
    "č. 12/2025",
  ])("reads the number of an office: %j", (line) => {
    expect(roleOf(line, "first")).toBe("genre");
  });

  test.for(["Press release reaches 17", "News 17 times a day", "News in brief 17"])(
    "refuses other figures: %j",
    (line) => {
      expect(roleOf(line, "first")).not.toBe("genre");
    },
  );
});

test.for([
  "COMMUNIQUE DE PRESSE",
  "Communique de presse",
  "COMMUNIQUE",
  "NOTE AUX REDACTIONS",
  "NOTA A IMPRENSA",
  "NOTA PUBLICA",
  "TISKOVA ZPRAVA",
  "OSWIADCZENIE PRASOWE",
])("reads it without accents: %j", (line) => {
  expect(roleOf(line, "first")).toBe("genre");
});

test("a dateline does not take one for its place", () => {
  const release = parse(
    "COMMUNIQUE DE PRESSE - 12 MARS 2025\n\nValmont ouvre son nouveau port\n\nLe nouveau port a ouvert mardi après neuf mois de travaux.\n",
    { language: "fr" },
  );
  expect(release.headline?.text).toBe("Valmont ouvre son nouveau port");
  expect(release.dateline?.place ?? null).toBeNull();
  expect(release.date?.iso).toBe("2025-03-12");
});

test.for(["Reaction", "Rumeur sans fondement"])("refuses %j", (line) => {
  expect(roleOf(line, "first")).not.toBe("genre");
});

test("a joint release names all who send it", () => {
  const line = "Gemeinsame Pressemitteilung von Musterbund Deutschland e.V., Beispielverein und dem Landkreis Muster";
  expect(roleOf(line, "first")).toBe("genre");
});

test("one sender's long line may be the headline", () => {
  const line =
    "Einladung zum Pressegespräch mit dem Musterbund Deutschland e.V., dem Beispielverein und dem Landkreis Muster";
  expect(roleOf(line, "first")).not.toBe("genre");
});

test("where to read more, below a short lead, is no genre, and the lead no deck", () => {
  const { decks, body } = parse(
    "Færgen på messe\n\n2001-06-03\n\nDen første færgemesse finder sted den 6. juni i Gammelhavn, og laget har fået en stand.\n\nFlere oplysninger.\n\nVi inviterer alle i området til at deltage i begivenheden og møde folk fra andre færgelag.",
    { language: "da" },
  );
  expect(decks).toEqual([]);
  expect(body[0]?.text).toMatch(/^Den første/);
});
