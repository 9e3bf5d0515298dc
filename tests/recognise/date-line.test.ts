import { describe, expect, test } from "vitest";
import { parse } from "../../src/index.ts";
import { roleOf } from "../support/roles.ts";

describe("date-line", () => {
  test.for([
    "13 October 2021",
    "Wednesday, 13 October 2021",
    "October 13, 2021",
    "2021-10-13",
    "Published 28 January 2013",
    "Date: 3 March 2026",
    "Press release, 13 November 2025",
    "Press release  |  2 November 2021",
    "Published on 2 November 2021  |  news.example",
    "Comunicato stampa n. 112 del 14/03/2024",
    "Communiqué de presse n° 7 du 3 mars 2024",
    "Publicado em 31/01/2024 - 09:12 Por Ana Exemplo - Repórter da Agência Exemplo - Oldport",
    "Publicado em 02/02/2024 às 16h20",
    "Posted On: 09 FEB 2023 5:42PM by Ferry Desk",
    "Wed, 2026-03-04 17:18 -- media",
  ])("reads %j", (line) => {
    expect(roleOf(line, "header")).toBe("date-line");
  });

  test("refuses the day of what is announced", () => {
    expect(
      parse("MEDIA ADVISORY\n\nFerry sails again\n\nWHEN:\nWednesday, July 17, 2024 – 2:30 PM\nWHERE:\nThe quay").date,
    ).toBe(null);
  });

  test.for([
    "Open from 13 October 2021 until Easter",
    "Summer 2021",
    "Room 13, October Street",
    "Published 3 March 2024, the report says that nobody has ever seen the ferry leave on time in all these years.",
  ])("refuses %j", (line) => {
    expect(roleOf(line, "header")).not.toBe("date-line");
  });
});
