import { describe, expect, test } from "vitest";
import { inspectJson } from "../../plugin/cli/inspect-json.ts";
import { parse } from "../../src/index.ts";

const LEAD =
  "The Oldport Ferry Trust announced that those who lead it will speak at the following fairs of the spring:";
const LAST = "All of it can be seen on the site of the trust, and will be kept there for at least thirty days.";
const read = (...parts: string[]): ReturnType<typeof inspectJson> =>
  inspectJson(parse(["Ferry trust to speak at two fairs", LEAD, ...parts, LAST].join("\n\n")));

describe("days of what is announced, within the story", () => {
  test.each([
    [
      "Harbour Fair in Oldport\nWednesday, March 18, 2026 at 11:00 a.m. Eastern Time",
      "Boat Fair in Newport\nTuesday, March 3, 2020 at 11:20 a.m.",
    ],
    ["Wednesday, March 18, 2026 at 11:00 a.m.\nHarbour Fair in Oldport"],
    ["Tuesday, March 24, 2026\n1:30 pm Pacific Time (4:30 pm Eastern Time)"],
  ])("%s", (...parts) => {
    const { date, bodyParagraphs } = read(...parts);
    expect(date).toBeNull();
    expect(bodyParagraphs).toBe(2);
  });

  test("German and Swedish", () => {
    for (const [lead, day, last] of [
      [
        "Der Fährverein Beispielhafen stellt seine neue Halle im Mai an zwei Tagen allen vor, die am Wasser wohnen:",
        "Hafenmesse Beispielhafen\nMittwoch, 27. Mai 2026, 10.30 Uhr",
        "Wer nicht kommen kann, sieht die Halle auf den Seiten des Vereins, und das bis zum Herbst.",
      ],
      [
        "Färjeföreningen visar sin nya hall i maj för alla som bor vid vattnet, och det under två dagar:",
        "Hamnmässan i Exempelhamn\nonsdag 27 maj 2026 kl. 10.30",
        "Den som inte kan komma ser hallen på föreningens sidor, och det ända till hösten.",
      ],
    ]) {
      const { date, bodyParagraphs } = inspectJson(parse(["Ny hall", lead, day, last].join("\n\n")));
      expect([date, bodyParagraphs]).toEqual([null, 2]);
    }
  });

  test("a title and its place below the day, under a heading in capitals", () => {
    const { subheads, bodyParagraphs } = read(
      LAST,
      "EVENTS",
      "Friday, May 8th at 6:00 p.m. (EDT)",
      "Harbour Celebration",
      "Location: The hall, 1 Quay Street, Oldport",
      "Saturday, May 9th at 2:00 p.m. (EDT)",
      "Feast of the Slip",
      "Location: The slip, 2 Quay Street, Oldport",
    );
    expect(subheads).toEqual(["EVENTS"]);
    expect(bodyParagraphs).toBe(3);
  });

  test.each([
    ["below the headline", "Ferry trust opens its hall\n\nMonday, May 4, 2026 at 11:00 a.m.\n\n", "2026-05-04"],
    [
      "behind a deck",
      "Ferry trust opens its hall\n\nA day of joy for the town\n\nMonday, May 4, 2026 10:00 a.m.\n\n",
      "2026-05-04",
    ],
  ])("the date of publication stays: %s", (_, head, iso) => {
    expect(inspectJson(parse(`${head}${LAST}\n\n${LAST}\n`)).date).toBe(iso);
  });

  test("behind the story", () => {
    expect(inspectJson(parse(`Ferry trust opens its hall\n\n${LEAD}\n\n${LAST}\n\nMonday, May 4, 2026\n`)).date).toBe(
      "2026-05-04",
    );
  });

  test("without an hour", () => {
    expect(read("Monday, May 4, 2026").date).toBe("2026-05-04");
  });
});

describe("headings over headings", () => {
  test("in words with capitals that no name has", () => {
    const { subheads } = read(LAST, "Highlights", "Financial Guidance", LEAD);
    expect(subheads).toEqual(["Highlights", "Financial Guidance"]);
  });
  test("a name is none", () => {
    const { subheads } = read(LAST, "John Smith", "Financial Guidance", LEAD);
    expect(subheads).not.toContain("John Smith");
  });
  test("with a small word over a list", () => {
    const { subheads } = read("Benefits of Sailing with Friends:", "• Wind\n• Water");
    expect(subheads).toEqual(["Benefits of Sailing with Friends"]);
  });
});
